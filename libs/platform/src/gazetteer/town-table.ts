import { foldPlaceName, type GazetteerTown } from '#libs/domain';
import { MOST_ROWS, NameIndex } from './name-index.js';
import { Words } from './words.js';

/** A town as it is added: what it is told by, and by which other names it is known. */
export type TownRow = Omit<GazetteerTown, 'id'> & {
  readonly geonameId: number;
  readonly alsoCalled: readonly string[];
};

const SCALE = 1e5;

/** A couple of hundred thousand towns in columns: some thirty bytes each beside their names. */
export class TownTable {
  private readonly ids = new Uint32Array(MOST_ROWS);
  private readonly lats = new Int32Array(MOST_ROWS);
  private readonly lons = new Int32Array(MOST_ROWS);
  private readonly populations = new Uint32Array(MOST_ROWS);
  private readonly countries = new Uint16Array(MOST_ROWS);
  private readonly regions = new Uint16Array(MOST_ROWS);
  private readonly zones = new Uint16Array(MOST_ROWS);
  private readonly nameEnds = new Uint32Array(MOST_ROWS);
  private readonly words = new Words();
  private readonly index = new NameIndex();
  private names = Buffer.alloc(1 << 20);
  size = 0;

  add(town: TownRow): void {
    const row = this.size;
    if (row === MOST_ROWS) return;
    this.size += 1;
    this.ids[row] = town.geonameId;
    this.lats[row] = Math.round(town.lat * SCALE);
    this.lons[row] = Math.round(town.lon * SCALE);
    this.populations[row] = town.population;
    this.countries[row] = this.words.number(town.country);
    this.regions[row] = this.words.number(town.region);
    this.zones[row] = this.words.number(town.zone);
    this.keepName(row, town.name);
    for (const folded of new Set([town.name, ...town.alsoCalled].map(foldPlaceName))) {
      if (folded !== '') this.index.add(folded, row);
    }
  }

  /** To be called once, after the last town. */
  seal(): void {
    this.index.seal();
    this.names = Buffer.from(this.names.subarray(0, this.nameEnds[this.size - 1] ?? 0));
  }

  named(name: string): readonly GazetteerTown[] {
    const towns = this.index.rows(foldPlaceName(name)).map((row) => this.at(row));
    return towns.sort((one, other) => other.population - one.population || (one.id < other.id ? -1 : 1));
  }

  byId(geonameId: number): GazetteerTown | null {
    const row = this.ids.subarray(0, this.size).indexOf(geonameId);
    return row === -1 ? null : this.at(row);
  }

  /** Rows of towns with so many people within a square around a point (degrees). */
  within(lat: number, lon: number, up: number, across: number, population: number): readonly GazetteerTown[] {
    const found: GazetteerTown[] = [];
    for (let row = 0; row < this.size; row += 1) {
      if ((this.populations[row] ?? 0) < population) continue;
      if (Math.abs((this.lats[row] ?? 0) / SCALE - lat) > up) continue;
      if (Math.abs((this.lons[row] ?? 0) / SCALE - lon) <= across) found.push(this.at(row));
    }
    return found;
  }

  /** The one country that keeps a zone, or null. */
  countryIn(zone: string): string | null {
    const number = this.words.number(zone);
    const countries = new Set<number>();
    for (let row = 0; row < this.size; row += 1) {
      if (this.zones[row] === number) countries.add(this.countries[row] ?? 0);
    }
    const [only] = countries;
    return only === undefined || countries.size > 1 ? null : this.words.word(only);
  }

  private at(row: number): GazetteerTown {
    return {
      id: `g${String(this.ids[row])}`,
      name: this.names.toString('utf8', row === 0 ? 0 : this.nameEnds[row - 1], this.nameEnds[row]),
      country: this.words.word(this.countries[row] ?? 0),
      region: this.words.word(this.regions[row] ?? 0),
      zone: this.words.word(this.zones[row] ?? 0) as GazetteerTown['zone'],
      lat: (this.lats[row] ?? 0) / SCALE,
      lon: (this.lons[row] ?? 0) / SCALE,
      population: this.populations[row] ?? 0,
    };
  }

  private keepName(row: number, name: string): void {
    const from = row === 0 ? 0 : (this.nameEnds[row - 1] ?? 0);
    const end = from + Buffer.byteLength(name);
    if (end > this.names.length) this.names = Buffer.concat([this.names], this.names.length * 2);
    this.names.write(name, from);
    this.nameEnds[row] = end;
  }
}
