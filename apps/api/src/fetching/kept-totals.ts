import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/platform';
import { SourcesRepository, type FetchTotals } from '#libs/store';

/** They grow by a few a minute, and adding up ten thousand sources takes most of a second. */
const KEEP_MS = 60_000;

/** All requests of all sources, added up at most once a minute, however many ask. */
@Injectable()
export class KeptTotals {
  private kept: { readonly at: number; readonly totals: Promise<FetchTotals> } | null = null;

  constructor(
    private readonly sources: SourcesRepository,
    private readonly clock: Clock,
  ) {}

  async totals(): Promise<FetchTotals> {
    const now = this.clock.nowMs();
    if (this.kept === null || now - this.kept.at >= KEEP_MS) {
      this.kept = { at: now, totals: this.sources.fetchTotals() };
    }
    const { totals } = this.kept;
    try {
      return await totals;
    } catch (failure) {
      this.kept = null;
      throw failure;
    }
  }
}
