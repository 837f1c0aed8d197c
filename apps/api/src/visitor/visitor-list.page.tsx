import type { Instant, LocalDate } from '#libs/domain';
import { EmptyState, formatDay, LinkButton, PrintList, visitLines } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { IdeaCard } from './idea-card.js';
import type { VisitorItem } from './visitor-item.js';

export type VisitorListPageProps = {
  /** With `audience: 'visitor'`. */
  readonly frame: SiteFrame;
  readonly items: readonly VisitorItem[];
  readonly until: LocalDate;
  readonly calendarOffered: boolean;
  readonly now: Instant;
};

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

/** C2: a client's ideas on one calm page, and the same on paper. */
export function VisitorListPage({ frame, items, until, calendarOffered, now }: VisitorListPageProps) {
  const count = NUMBERS[items.length] ?? String(items.length);
  return (
    <SitePage frame={frame} title="Places you could try">
      <h1>Places you could try</h1>
      {items.length === 0 ? (
        <EmptyState>
          <p>There is nothing here at the moment. You can ask the person who made this page for you.</p>
        </EmptyState>
      ) : (
        <p class="lead no-print">
          {count} {items.length === 1 ? 'idea. You do not have to do it.' : 'ideas. You do not have to do any of them.'}
        </p>
      )}
      <ol class="plain-list stack no-print">
        {items.map((item, index) => (
          <li>
            <IdeaCard item={item} number={index + 1} now={now} />
          </li>
        ))}
      </ol>
      <PrintList
        now={now}
        items={items.map(({ gathering, occurrence, changed, goodToKnow }) => ({
          gathering,
          occurrence,
          changed,
          lines: visitLines(gathering),
          goodToKnow: goodToKnow[0] ?? null,
        }))}
      />
      <div class="no-print stack">
        {calendarOffered && items.length > 0 && (
          <div class="actions">
            <LinkButton href={paths.visitorCalendar}>Add to my calendar</LinkButton>
          </div>
        )}
        <p class="quiet">To have it on paper, use Print in your browser. It prints the list and nothing else.</p>
        <p class="quiet">
          This page was made for you. It does not show your name. It stops working on{' '}
          {formatDay(until, Number(now.slice(0, 4)))}.
        </p>
      </div>
    </SitePage>
  );
}
