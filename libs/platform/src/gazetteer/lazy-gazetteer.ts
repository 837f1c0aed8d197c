import type { Gazetteer, GazetteerOnDemand } from '#libs/domain';
import { BundledGazetteer } from './bundled-gazetteer.js';

let shared: Promise<Gazetteer> | null = null;

/** Loads the gazetteer when somebody first asks where something is, once for all that run in this process. */
export class LazyGazetteer implements GazetteerOnDemand {
  get(): Promise<Gazetteer> {
    return (shared ??= BundledGazetteer.load().catch((failure: unknown) => {
      // A disk that was busy once may be read the next time.
      shared = null;
      throw failure;
    }));
  }
}
