import { canParseUrl } from '#libs/domain';
import { textIn } from '../reading/json-value.js';
import { isProgram } from './code-table.js';

/** The programme of a feed when nothing says which: only codes that mean the same everywhere are then read. */
export const UNKNOWN = 'unknown';

/** Names and short names as feeds and people write them; the longer name of two comes first. */
const NAMES: readonly (readonly [string, string, string])[] = [
  ['al-anon', 'al-anon|alanon|alateen', 'Al-Anon'],
  ['aca', 'adult children of alcoholics', 'ACA|ACoA'],
  ['slaa', 'sex and love addicts', 'SLAA'],
  ['saa', 'sex addicts anonymous', 'SAA'],
  ['sca', 'sexual compulsives', 'SCA'],
  ['sa', 'sexaholics', 'SA'],
  ['sia', 'survivors of incest', 'SIA'],
  ['daa', 'drug addicts anonymous', 'DAA'],
  ['da', 'debtors anonymous', 'DA'],
  ['ca', 'cocaine anonymous', 'CA'],
  ['cma', 'crystal meth', 'CMA'],
  ['coda', 'co-?dependents anonymous', 'CoDA'],
  ['cea-how', 'compulsive eaters', 'CEA-HOW'],
  ['eda', 'eating disorders anonymous', 'EDA'],
  ['ga', 'gamblers anonymous', 'GA'],
  ['ha', 'heroin anonymous', 'HA'],
  ['ma', 'marijuana anonymous', 'MA'],
  ['na', 'narcotics anonymous', 'NA'],
  ['oa', 'overeaters anonymous', 'OA'],
  ['pal', 'parents of addicted loved ones', 'PAL'],
  ['rca', 'recovering couples', 'RCA'],
  ['rd', 'recovery dharma', 'RD'],
  ['rr', 'refuge recovery', 'RR'],
  ['ua', 'underearners', 'UA'],
  ['va', 'violence anonymous', 'VA'],
  ['aa', 'alcoholics anonymous', 'AA|A\\.A'],
];
/** Short names that are also the short names of states and countries, and so no programme's when they stand in a longer text. */
const PLACES: ReadonlySet<string> = new Set([
  'ca',
  'da',
  'ga',
  'ma',
  'pal',
  'va',
  'ua',
  'sa',
  'ha',
  'rd',
  'rr',
  'oa',
  'na',
]);
const PATTERNS = NAMES.map(([program, name, short]) => ({
  program,
  name: new RegExp(`\\b(?:${name})\\b`, 'iu'),
  short: PLACES.has(program) ? new RegExp(`^(?:${short})$`, 'u') : new RegExp(`\\b(?:${short})\\b`, 'u'),
}));

/** Host names of the fellowships themselves, and words in others' that stand for one. */
const HOSTS: readonly (readonly [string, RegExp])[] = [
  ['rd', /(?:^|\.)recoverydharma\./u],
  ['rr', /(?:^|\.)refugerecovery/u],
  ['al-anon', /al-?anon/u],
  ['aca', /(?:^|\.)adultchildren\./u],
  ['slaa', /(?:^|[.-])slaa/u],
  ['saa', /(?:^|[.-])saa[.-]/u],
  ['coda', /(?:^|[.-])coda\./u],
  ['na', /(?:^|[.-])na[.-]|ukna\.org$/u],
  ['oa', /(?:^|[.-])oa\.org$/u],
  ['ca', /(?:^|[.-])ca\.org$/u],
  ['ma', /(?:^|\.)marijuana-anonymous\./u],
  ['cma', /(?:^|\.)crystalmeth\./u],
  ['aa', /(?:^|[.-])aa(?:[.-]|[a-z]{3,30}\.)|(?:^|[.-])[a-z]{2,30}[^sld.]aa\./u],
];

/**
 * Whose meetings a feed lists: what its source says (`program`), else what the rows say of their own service office, else the address.
 * The same letters mean different things in different programmes, so nothing less will do.
 */
export function programOf(
  options: Readonly<Record<string, unknown>>,
  rows: readonly unknown[],
  url: string | null,
): string {
  const given = textIn(options, 'program');
  if (given !== null) return isProgram(given.toLowerCase()) ? given.toLowerCase() : (named(given) ?? UNKNOWN);
  const fields = rows.slice(0, 20).flatMap((row) => [textIn(row, 'program'), textIn(row, 'entity')]);
  for (const field of fields) {
    const program = field === null ? null : named(field);
    if (program !== null) return program;
  }
  const office = rows.slice(0, 20).map((row) => textIn(row, 'entity_url'));
  return [url, ...office].map(byAddress).find((program) => program !== null) ?? UNKNOWN;
}

function named(text: string): string | null {
  if (isProgram(text.toLowerCase())) return text.toLowerCase();
  const found = PATTERNS.find(({ name }) => name.test(text)) ?? PATTERNS.find(({ short }) => short.test(text));
  return found?.program ?? null;
}

function byAddress(url: string | null): string | null {
  if (url === null || !canParseUrl(url)) return null;
  const { hostname, pathname } = new URL(url);
  // Narcotics Anonymous' own servers also give their list in this shape.
  if (/\/client_interface\/tsml\//iu.test(pathname)) return 'na';
  return HOSTS.find(([, host]) => host.test(hostname))?.[0] ?? null;
}
