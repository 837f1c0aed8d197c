import type { RouteOptions } from 'fastify';
import { plainPath } from './plain-path.js';

type Known = { readonly pattern: RegExp; readonly methods: readonly string[] };

/** Every route that was declared, to tell an address that is not there from one that is not asked for in this way. */
export class RouteTable {
  readonly #known: Known[] = [];

  add({ url, method }: Pick<RouteOptions, 'url' | 'method'>): void {
    const pattern = url.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/:\w+/gu, '[^/]+');
    this.#known.push({ pattern: new RegExp(`^${pattern}$`, 'u'), methods: [method].flat() });
  }

  /** What may be done at an address, in the order of the alphabet; nothing when there is no such address. */
  methodsAt(url: string): readonly string[] {
    const path = plainPath(url);
    const methods = this.#known.filter(({ pattern }) => pattern.test(path)).flatMap((known) => known.methods);
    return [...new Set(methods)].sort();
  }
}
