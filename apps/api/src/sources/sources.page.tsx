import type { Instant } from '#libs/domain';
import { countOf, EmptyState, formatAgo, LinkButton, PostButton, Tag, Text } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type SourceHealth = {
  readonly id: string;
  readonly name: string;
  readonly importer: string;
  readonly health: 'well' | 'watch' | 'broken' | 'paused';
  /** What is so, in one sentence: “Read each day, 12 events, nothing wrong.” */
  readonly sentence: string;
  /** The last checks, oldest first, at most 30: whether each read well. */
  readonly checks: readonly boolean[];
  readonly lastRead: Instant | null;
  readonly gatherings: number;
  /** False of a file: there is nothing to read again. */
  readonly readAgain: boolean;
};

export type SourcesPageProps = {
  readonly frame: SiteFrame;
  readonly sources: readonly SourceHealth[];
  readonly now: Instant;
};

/** S1: what is wrong with our sources, in sentences; the strip only repeats them. */
export function SourcesPage({ frame, sources, now }: SourcesPageProps) {
  const wrong = sources.filter((source) => source.health === 'broken' || source.health === 'watch').length;
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
        <p>
          {countOf(sources.length, 'source')}. {wrong === 0 ? 'All are well.' : `${String(wrong)} need a look.`}
        </p>
      )}
      <ul class="plain-list stack">
        {sources.map((source) => (
          <SourceCard frame={frame} source={source} now={now} />
        ))}
      </ul>
    </SitePage>
  );
}

const HEALTH = {
  well: { state: 'matches', words: 'Well' },
  watch: { state: 'partly', words: 'Watch' },
  broken: { state: 'differs', words: 'Broken' },
  paused: { state: 'unknown', words: 'Paused' },
} as const;

function SourceCard({
  frame,
  source,
  now,
}: {
  readonly frame: SiteFrame;
  readonly source: SourceHealth;
  readonly now: Instant;
}) {
  const { state, words } = HEALTH[source.health];
  return (
    <li class="card stack stack--close">
      <div class="row row--apart">
        <h2 class="card__title">
          <Text>{source.name}</Text>
        </h2>
        <Tag state={state}>{words}</Tag>
      </div>
      <p>{source.sentence}</p>
      <p class="quiet small">
        {countOf(source.gatherings, 'gathering')}. Read by “{source.importer}”.{' '}
        {source.lastRead === null ? 'Not read yet.' : `Last read ${formatAgo(source.lastRead, now)}.`}
      </p>
      {source.checks.length > 0 && <Strip checks={source.checks} />}
      {source.readAgain && (
        <PostButton action={paths.sourceCheck(source.id)} csrf={frame.csrf} about={source.name}>
          Check now
        </PostButton>
      )}
    </li>
  );
}

function Strip({ checks }: { readonly checks: readonly boolean[] }) {
  const bad = checks.filter((good) => !good).length;
  return (
    <div class="stack stack--close">
      <p class="small">
        Of the last {checks.length} checks, {bad === 0 ? 'none' : String(bad)} went wrong.
      </p>
      <ul class="strip" aria-hidden="true">
        {checks.slice(-30).map((good) => (
          <li class={good ? 'is-good' : 'is-bad'} />
        ))}
      </ul>
    </div>
  );
}
