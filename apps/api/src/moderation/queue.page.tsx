import type { Instant } from '#libs/domain';
import { countOf, EmptyState, LinkButton, Reasons, Tag, Text } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { ItemSource } from './item-source.js';
import type { ModerationItem } from './moderation-item.js';

export type QueuePageProps = {
  readonly frame: SiteFrame;
  /** Riskiest and oldest first. */
  readonly items: readonly ModerationItem[];
  /** Pairs of listings that may be one gathering. */
  readonly pairs: number;
  readonly now: Instant;
};

/** S3: what waits, why it is here, and how long it has waited. */
export function QueuePage({ frame, items, pairs, now }: QueuePageProps) {
  return (
    <SitePage frame={frame} title="To decide">
      <h1>To decide</h1>
      {items.length === 0 ? (
        <EmptyState>
          <p>Nothing waits. New hosts and reports come here.</p>
        </EmptyState>
      ) : (
        <p>{countOf(items.length, 'thing')} to look at, the riskiest and oldest first.</p>
      )}
      {pairs > 0 && (
        <p>
          <a href={paths.duplicates}>{countOf(pairs, 'pair')} of listings may be the same gathering</a>
        </p>
      )}
      <ol class="plain-list stack">
        {items.map((item) => (
          <li class="card stack stack--close">
            <h2 class="card__title">
              <a href={hrefOf(item)}>
                <Text>{item.title}</Text>
              </a>
            </h2>
            <p class="row">
              {item.risk === 'high' && <Tag state="differs">Look closely</Tag>}
              <span>
                <ItemSource item={item} now={now} />
              </span>
            </p>
            <Reasons title="Why it is here" items={item.why} />
            <div>
              <LinkButton href={hrefOf(item)} look="second" about={item.title}>
                Open
              </LinkButton>
            </div>
          </li>
        ))}
      </ol>
    </SitePage>
  );
}

function hrefOf({ kind, id }: ModerationItem): string {
  return kind === 'opt-out' ? paths.optOutDecision(id) : paths.decision(id);
}
