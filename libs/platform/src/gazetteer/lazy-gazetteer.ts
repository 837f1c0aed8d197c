import type { Gazetteer } from '#libs/domain';
import { BundledGazetteer } from './bundled-gazetteer.js';

let shared: Promise<Gazetteer> | null = null;

/** Loads the gazetteer when somebody first asks where something is, once for all that run in this process. */
export class LazyGazetteer {
  get(): Promise<Gazetteer> {
    return (shared ??= BundledGazetteer.load());
  }
}
