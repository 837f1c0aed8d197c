import { Injectable } from '@nestjs/common';
import type { Zone } from '#libs/domain';
import { Clock } from '#libs/platform';
import { PlacesRepository, type Area } from '#libs/store';

/** New sources appear a few times a day at most. */
const KEEP_MS = 60_000;

type Known = { readonly areas: readonly Area[]; readonly zone: Zone; readonly at: number };

/** Areas to choose from and the zone of the catalogue, asked for at most once a minute. */
@Injectable()
export class PlacesService {
  private known: Known | null = null;

  constructor(
    private readonly places: PlacesRepository,
    private readonly clock: Clock,
  ) {}

  async areas(): Promise<readonly Area[]> {
    return (await this.load()).areas;
  }

  async area(id: string): Promise<Area | null> {
    return (await this.areas()).find((area) => area.id === id) ?? null;
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
