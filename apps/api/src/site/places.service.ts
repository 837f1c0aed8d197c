import { Injectable } from '@nestjs/common';
import { foldPlaceName, type Located, type LocatedPlace, type Zone } from '#libs/domain';
import { locate, placeById } from '#libs/pipeline';
import { Clock, LazyGazetteer } from '#libs/platform';
import { PlacesRepository, type Area } from '#libs/store';

/** New sources appear a few times a day at most. */
const KEEP_MS = 60_000;

type Known = { readonly areas: readonly Area[]; readonly zone: Zone; readonly at: number };

/** An area of the catalogue, or a place of the gazetteer with how far (metres) it reaches. */
export type SettingOut = Area & { readonly radius?: number };

/** Areas to choose from and the zone of the catalogue, asked for at most once a minute; and places that are typed. */
@Injectable()
export class PlacesService {
  private known: Known | null = null;

  constructor(
    private readonly places: PlacesRepository,
    private readonly clock: Clock,
    private readonly gazetteer: LazyGazetteer,
  ) {}

  async areas(): Promise<readonly Area[]> {
    return (await this.load()).areas;
  }

  /** An area by its id, or a place that was located by its. */
  async area(id: string): Promise<SettingOut | null> {
    const own = (await this.areas()).find((area) => area.id === id);
    if (own !== undefined || !/^(?:g\d+|z\d{5}|a[A-Z]{1,2})$/u.test(id)) return own ?? null;
    const gazetteer = await this.gazetteer.get();
    const place = placeById(id, gazetteer, gazetteer.countryOf(await this.zone()));
    return place && { id, label: place.name, lat: place.lat, lon: place.lon, radius: place.radius };
  }

  /**
   * Where a typed text is: an area of the catalogue that is called so, or what the gazetteer has; of a town that it does not have, the
   * catalogue's own parts.
   */
  async locate(text: string): Promise<Located> {
    const areas = await this.areas();
    const own = areas.find((area) => isCalled(area, text));
    if (own !== undefined) return { found: 'one', place: asPlace(own) };
    const gazetteer = await this.gazetteer.get();
    const country = gazetteer.countryOf(await this.zone());
    const located = locate(text.slice(0, MOST_TYPED), gazetteer, { country, near: areas[0] ?? null });
    const parts = located.found === 'none' ? areas.filter((area) => isPartOf(area, text)).map(asPlace) : [];
    const [only, ...others] = parts;
    if (only === undefined) return located;
    return others.length === 0 ? { found: 'one', place: only } : { found: 'several', places: parts };
  }

  async zone(): Promise<Zone> {
    return (await this.load()).zone;
  }

  private async load(): Promise<Known> {
    const now = this.clock.nowMs();
    if (this.known !== null && now - this.known.at < KEEP_MS && this.known.areas.length > 0) return this.known;
    this.known = { areas: await this.places.areas(), zone: await this.places.zone(), at: now };
    return this.known;
  }
}

const MOST_TYPED = 200;

/** By its whole label, or by the first half of a postcode that stands at its end: "M14 7BU" is in "Manchester M14". */
function isCalled({ label }: Area, text: string): boolean {
  if (foldPlaceName(label) === foldPlaceName(text)) return true;
  const [, district] = /^([a-z]{1,2}\d[a-z\d]?)(?:\s?\d[a-z]{2})?$/iu.exec(text.trim()) ?? [];
  return district !== undefined && label.toUpperCase().endsWith(` ${district.toUpperCase()}`);
}

/** "Leeds LS6" is a part of Leeds. */
function isPartOf({ label }: Area, text: string): boolean {
  const town = foldPlaceName(text);
  return town !== '' && foldPlaceName(label).startsWith(`${town} `);
}

/** An area stands for its middle, as it does where it is picked from the list. */
function asPlace({ id, label, lat, lon }: Area): LocatedPlace {
  return { id, name: label, country: '', lat, lon, precision: 'district', radius: 0 };
}
