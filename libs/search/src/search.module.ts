import { type DynamicModule, type InjectionToken, Module, type ModuleMetadata } from '@nestjs/common';
import type { GatheringIndex } from '#libs/domain';
import { FallbackIndex } from './fallback-index.js';
import { MeiliIndex } from './meili-index.js';
import { type OnSearch, WatchedIndex } from './watched-index.js';

/** What searches are asked of: inject with `@Inject(INDEX) private readonly index: GatheringIndex`. */
export const INDEX = Symbol('GatheringIndex');

export type SearchModuleOptions = {
  /** Address of the search server, or null: then the fallback answers everything. */
  readonly url: string | null;
  readonly key: string | null;
  /** Provider of the index that answers when the search server is away: the one on Postgres. */
  readonly fallback: InjectionToken;
  /** The modules that provide it, unless they are global. */
  readonly imports?: ModuleMetadata['imports'];
  readonly onSearch?: OnSearch;
  /** A change that the server took, and then could not make. */
  readonly onTaskFailed?: () => void;
};

@Module({})
export class SearchModule {
  /** Provides {@link INDEX} everywhere, and {@link MeiliIndex} itself (for rebuilding) where there is a server. */
  static with({ url, key, fallback, imports = [], onSearch, onTaskFailed }: SearchModuleOptions): DynamicModule {
    const watched = (index: GatheringIndex) => (onSearch === undefined ? index : new WatchedIndex(index, onSearch));
    if (url === null) {
      return {
        module: SearchModule,
        global: true,
        imports,
        providers: [{ provide: INDEX, useFactory: watched, inject: [fallback] }],
        exports: [INDEX],
      };
    }
    return {
      module: SearchModule,
      global: true,
      imports,
      providers: [
        {
          provide: MeiliIndex,
          useFactory: () => new MeiliIndex({ url, key, ...(onTaskFailed === undefined ? {} : { onTaskFailed }) }),
        },
        {
          provide: INDEX,
          useFactory: (first: GatheringIndex, second: GatheringIndex) =>
            new FallbackIndex(watched(first), watched(second)),
          inject: [MeiliIndex, fallback],
        },
      ],
      exports: [INDEX, MeiliIndex],
    };
  }
}
