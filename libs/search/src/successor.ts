import type { MeiliConnection } from './meili-connection.js';
import { MEILI_SETTINGS } from './meili-settings.js';
import { SearchAway } from './search-errors.js';

/** An index as far as its name goes. */
type Named = { readonly uid: string; stamp(): Promise<string | null> };

/**
 * A second index beside the one that answers: made empty, filled through {@link index}, then given its name at a stroke. It is known by its
 * stamp, so that whoever takes up the work of a builder that died can tell what became of it.
 */
export class Successor<Index extends Named> {
  constructor(
    private readonly live: Named,
    readonly index: Index,
    private readonly server: MeiliConnection,
  ) {}

  /** An empty index with our settings, in place of what an earlier run left there. Gives its stamp. */
  async make(): Promise<string> {
    const { uid } = this.index;
    const { writer } = this.server;
    await this.drop();
    await this.server.task(writer.createIndex(uid, { primaryKey: 'id' }), uid);
    await this.server.task(writer.index(uid).updateSettings(MEILI_SETTINGS), uid);
    const stamp = await this.index.stamp();
    if (stamp === null) throw this.gone(uid);
    return stamp;
  }

  /** Until no index changes its name any more: a builder that died may have asked for it. */
  namesStandStill(): Promise<void> {
    return this.server.namesStandStill(this.live.uid);
  }

  /**
   * Gives the index of this stamp the name that is asked; whoever searches finds the one or the other. Nobody may write meanwhile. Throws
   * `search.away` where another index bears its name: then nothing is changed.
   */
  async takePlace(stamp: string): Promise<void> {
    const { uid } = this.index;
    if ((await this.index.stamp()) !== stamp) throw this.gone(uid);
    const rename = (await this.live.stamp()) === null;
    const indexes: [string, string] = rename ? [uid, this.live.uid] : [this.live.uid, uid];
    await this.server.task(this.server.writer.swapIndexes([{ indexes, rename }]), uid);
    if ((await this.live.stamp()) !== stamp) throw this.gone(this.live.uid);
    await this.drop();
  }

  /** What bears the successor's name, if anything does. */
  async drop(): Promise<void> {
    await this.server.task(this.server.writer.deleteIndex(this.index.uid), this.index.uid, 'index_not_found');
  }

  private gone(index: string): SearchAway {
    return new SearchAway('The index that was being built is gone.', { index, reason: 'not-ours' });
  }
}
