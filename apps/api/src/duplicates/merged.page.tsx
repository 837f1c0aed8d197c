import { countOf, EmptyState, Pager, Text } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type MergedPageProps = {
  readonly frame: SiteFrame;
  readonly gatherings: readonly { readonly id: string; readonly title: string; readonly sources: readonly string[] }[];
  readonly page: number;
  readonly pages: number;
};

/** All that several sources list and that is shown as one, the latest first. */
export function MergedPage({ frame, gatherings, page, pages }: MergedPageProps) {
  return (
    <SitePage frame={frame} title="Shown as one" crumbs={[{ label: 'To decide', href: paths.moderation }]}>
      <h1>Shown as one</h1>
      <p>These are listed by several sources. Open one to see whose word is shown, or to part it.</p>
      <p>
        <a href={paths.duplicates}>Pairs that we are not sure of</a>
      </p>
      {gatherings.length === 0 && (
        <EmptyState>
          <p>Nothing is listed by more than one source.</p>
        </EmptyState>
      )}
      <ul class="plain-list stack">
        {gatherings.map(({ id, title, sources }) => (
          <li class="card stack stack--close">
            <h2 class="card__title">
              <a href={paths.partsOf(id)}>
                <Text>{title}</Text>
              </a>
            </h2>
            <p>
              {countOf(sources.length, 'source')}: <Text>{sources.join(', ')}</Text>
            </p>
          </li>
        ))}
      </ul>
      <Pager page={page} pages={pages} hrefOf={(to) => `${paths.merged}?page=${String(to)}`} />
    </SitePage>
  );
}
