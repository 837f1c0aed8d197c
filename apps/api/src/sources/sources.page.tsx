import type { Instant } from '#libs/domain';
import { EmptyState, LinkButton } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { SourceCard } from './source-card.js';
import type { SourceHealth } from './source-health.js';
import { Summary } from './summary.js';
import { summaryOf } from './summary-of.js';

export type SourcesPageProps = {
  readonly frame: SiteFrame;
  readonly sources: readonly SourceHealth[];
  readonly now: Instant;
};

/** S1: what is wrong with our sources, in sentences, with what a moderator may do about it. */
export function SourcesPage({ frame, sources, now }: SourcesPageProps) {
  return (
    <SitePage frame={frame} title="Sources" wide>
      <div class="row row--apart">
        <h1>Sources</h1>
        <LinkButton href={paths.sourceNew} look="second">
          Add a source
        </LinkButton>
      </div>
      {sources.length === 0 ? (
        <EmptyState>
          <p>No sources yet. A calendar that an organiser connects comes here.</p>
        </EmptyState>
      ) : (
        <Summary summary={summaryOf(sources, now)} />
      )}
      <ul class="plain-list stack">
        {sources.map((source) => (
          <SourceCard frame={frame} source={source} now={now} />
        ))}
      </ul>
    </SitePage>
  );
}
