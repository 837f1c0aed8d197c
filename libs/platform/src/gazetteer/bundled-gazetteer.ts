import { greatCircleKm, type Gazetteer, type GazetteerPostcode, type GazetteerTown, type Zone } from '#libs/domain';
import { loadTowns } from './load-towns.js';
import type { TownTable } from './town-table.js';
import { ZipTable } from './zip-table.js';

/** Known beyond its own county, and beyond its own country's borders. */
const [KNOWN, WELL_KNOWN] = [50_000, 150_000];
/** Degrees; a hundred kilometres or so. */
const AROUND = 1;

/** The gazetteer that comes with the packages. About a second to load, once; see the README for what it takes. */
export class BundledGazetteer implements Gazetteer {
  private constructor(
    private readonly table: TownTable,
    private readonly zips: ZipTable,
  ) {}

  static async load(): Promise<Gazetteer> {
    return new BundledGazetteer(await loadTowns(), await ZipTable.load());
  }

  towns(name: string): readonly GazetteerTown[] {
    return this.table.named(name);
  }

  town(id: string): GazetteerTown | null {
    return /^g\d{1,9}$/u.test(id) ? this.table.byId(Number(id.slice(1))) : null;
  }

  postcode(code: string, country: string): GazetteerPostcode | null {
    return country === 'US' ? this.zips.get(code) : null;
  }

  countryOf(zone: Zone): string | null {
    return this.table.countryIn(zone);
  }

  landmark(town: GazetteerTown): GazetteerTown | null {
    const least = Math.max(KNOWN, Math.min(WELL_KNOWN, town.population * 3));
    const across = AROUND / Math.max(0.1, Math.cos((town.lat * Math.PI) / 180));
    const near = this.table
      .within(town.lat, town.lon, AROUND, across, least)
      .filter((other) => other.id !== town.id && other.country === town.country && other.name !== town.name)
      .map((other) => ({ other, km: greatCircleKm(town, other) }))
      .sort((one, two) => one.km - two.km);
    return near[0]?.other ?? null;
  }
}
