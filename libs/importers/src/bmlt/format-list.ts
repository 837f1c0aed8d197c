import { objectsIn, textIn } from '../reading/json-value.js';
import { remembered } from '../reading/remembered.js';
import { type Codes, readFormats } from './codes.js';
import type { Format } from './format.js';
import { ORIGINAL } from './formats.js';

/** The formats of one answer: what those of a meeting say, by their ids or letters. */
export type FormatList = { readonly codesOf: (row: unknown) => Codes };

const ORIGINAL_FORMATS: ReadonlyMap<string, Format> = new Map(
  ORIGINAL.split('|').map((entry) => {
    const [, key = '', worldId = '', name = ''] = /^([^=]+)=([^,]*),(.+)$/u.exec(entry) ?? [];
    return [key, { key, worldId, name, defined: false }];
  }),
);

/**
 * The formats that an answer defines (`formats`, with `get_used_formats=1`). Where it defines none, the letters of the original English
 * list hold; a letter that nothing explains comes back as text.
 */
export function formatList(answer: unknown): FormatList {
  const defined = objectsIn(answer, 'formats');
  const byId = new Map<string, Format>();
  const byKey = new Map<string, Format>();
  for (const one of [...defined].sort(englishLast)) {
    const format = formatOf(one);
    if (format === null) continue;
    const [server, lang] = [textIn(one, 'root_server_uri') ?? '', textIn(one, 'lang') ?? ''];
    for (const tongue of [lang, '']) {
      byId.set(`${server} ${tongue} ${textIn(one, 'id') ?? ''}`, format);
      byKey.set(`${server} ${tongue} ${format.key}`, format);
    }
  }
  const find = (map: ReadonlyMap<string, Format>, row: unknown, name: string): Format | undefined => {
    const lang = textIn(row, 'lang_enum') ?? '';
    const servers = [textIn(row, 'root_server_uri') ?? '', ''];
    return servers.flatMap((server) => map.get(`${server} ${lang} ${name}`) ?? map.get(`${server}  ${name}`) ?? [])[0];
  };
  const formatsOf = (row: unknown): readonly (Format | string)[] => {
    const own = objectsIn(row, 'formats').flatMap((one) => formatOf(one) ?? []);
    if (own.length > 0) return own;
    const [keys, ids] = [namesIn(row, 'formats'), namesIn(row, 'format_shared_id_list')];
    const byIds = ids.map((id) => find(byId, row, id));
    if (byIds.length > 0 && byIds.every((format) => format !== undefined)) return byIds;
    return keys.map((key) => find(byKey, row, key) ?? (defined.length > 0 ? key : (ORIGINAL_FORMATS.get(key) ?? key)));
  };
  // Most meetings of a list share their formats with others.
  const codesIn = remembered((said) => {
    const parts = said.split('\n');
    return readFormats(formatsOf(Object.fromEntries(SAID_BY.map((field, at) => [field, parts[at]]))));
  });
  return {
    codesOf: (row) =>
      objectsIn(row, 'formats').length > 0
        ? readFormats(formatsOf(row))
        : codesIn(SAID_BY.reduce((said, field) => `${said}${textIn(row, field) ?? ''}\n`, '')),
  };
}

/** The fields of a meeting that say which formats it has, where it does not list them one by one. */
const SAID_BY = ['root_server_uri', 'lang_enum', 'formats', 'format_shared_id_list'] as const;

/** Of several languages the English name is kept for rows that name no language. */
function englishLast(a: unknown, b: unknown): number {
  const rank = (one: unknown): number => (textIn(one, 'lang') === 'en' ? 1 : 0);
  return rank(a) - rank(b) || ((textIn(a, 'lang') ?? '') < (textIn(b, 'lang') ?? '') ? -1 : 1);
}

function formatOf(one: unknown): Format | null {
  const key = textIn(one, 'key_string') ?? textIn(one, 'key');
  if (key === null) return null;
  const name = textIn(one, 'name_string') ?? textIn(one, 'name') ?? key;
  return {
    key,
    worldId: (textIn(one, 'world_id') ?? textIn(one, 'worldid_mixed') ?? '').toUpperCase(),
    name,
    defined: true,
  };
}

function namesIn(row: unknown, field: string): readonly string[] {
  const all = (textIn(row, field) ?? '').split(',').map((name) => name.trim().slice(0, 60));
  return [...new Set(all.filter((name) => name !== ''))];
}
