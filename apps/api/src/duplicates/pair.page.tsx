import type { Instant } from '#libs/domain';
import type { GatheringRecord } from '#libs/store';
import { Button, countOf, EmptyState, Form, Reasons } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { OneSide } from './one-side.js';

export type PairPageProps = {
  readonly frame: SiteFrame;
  /** Null when nothing waits. */
  readonly pair: {
    readonly a: GatheringRecord;
    readonly b: GatheringRecord;
    readonly why: readonly string[];
  } | null;
  /** How many wait, this one included, and how many of them were put off for now. */
  readonly waiting: number;
  readonly skipped: number;
  /** Address of the script that lets single keys press the buttons. */
  readonly keys: string;
  readonly now: Instant;
};

/** Two listings that may be one gathering, side by side, and one key to say so. */
export function PairPage({ frame, pair, waiting, skipped, keys, now }: PairPageProps) {
  return (
    <SitePage frame={frame} title="Are these the same?" crumbs={[{ label: 'To decide', href: paths.moderation }]} wide>
      <h1>Are these the same?</h1>
      {pair === null ? (
        <EmptyState>
          <p>Nothing waits here. Listings that may be one gathering come to this page.</p>
        </EmptyState>
      ) : (
        <>
          <p>
            {countOf(waiting, 'pair')} to look at, the soonest first. Until you say so, both are listed on their own.
          </p>
          <Form
            action={paths.duplicates}
            csrf={frame.csrf}
            hidden={{ a: pair.a.gathering.id, b: pair.b.gathering.id, skip: String(skipped) }}
            class="row"
            keys
          >
            <Button name="verdict" value="same" shortcut="s">
              They are the same
            </Button>
            <Button name="verdict" value="different" look="second" shortcut="d">
              They are different
            </Button>
            <Button name="verdict" value="later" look="quiet" shortcut="l">
              Later
            </Button>
          </Form>
          <p class="quiet">
            With the keyboard: S the same, D different, L later, while one of these buttons has the focus.
          </p>
          <Reasons title="Why we are not sure" items={pair.why} />
          <div class="grid">
            <OneSide record={pair.a} now={now} />
            <OneSide record={pair.b} now={now} />
          </div>
          <script src={keys} defer />
        </>
      )}
      <p>
        <a href={paths.merged}>What is shown as one</a>
      </p>
    </SitePage>
  );
}
