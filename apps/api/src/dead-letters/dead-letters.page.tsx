import type { Instant } from '#libs/domain';
import type { DeadLetter } from '#libs/store';
import { countOf, EmptyState, formatAgo, PostButton, Tag, Text } from '#libs/ui';
import { numberWords } from '../site/number-words.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type DeadLettersPageProps = {
  readonly frame: SiteFrame;
  readonly letters: readonly DeadLetter[];
  readonly now: Instant;
};

/** What failed each time it was tried: what it was, why, and a button to try it again once that is put right. */
export function DeadLettersPage({ frame, letters, now }: DeadLettersPageProps) {
  return (
    <SitePage frame={frame} title="Could not be done" crumbs={[{ label: 'Sources', href: paths.sources }]}>
      <h1>Could not be done</h1>
      {letters.length === 0 ? (
        <EmptyState>
          <p>Nothing waits here. What fails three times comes to this page.</p>
        </EmptyState>
      ) : (
        <>
          <p>
            {countOf(letters.length, 'thing')} failed each time we tried. What we had is kept, and each source is asked
            again at its next turn.
          </p>
          <PostButton action={paths.deadLettersAgain} csrf={frame.csrf}>
            Try all of them again
          </PostButton>
        </>
      )}
      <ul class="plain-list stack">
        {letters.map((letter) => (
          <Row frame={frame} letter={letter} now={now} />
        ))}
      </ul>
    </SitePage>
  );
}

type RowProps = { readonly frame: SiteFrame; readonly letter: DeadLetter; readonly now: Instant };

function Row({ frame: { csrf }, letter, now }: RowProps) {
  const { id, stage, sentence, code, sha256, sourceName, firstAt, lastAt, count, replayedAt } = letter;
  const name = sourceName ?? STAGES[stage];
  return (
    <li class="card stack stack--close">
      <div class="row row--apart">
        <h2 class="card__title">
          <Text>{name}</Text>
        </h2>
        <Tag state="differs">{STAGES[stage]}</Tag>
      </div>
      <p>
        <Text>{sentence}</Text>
      </p>
      <p class="quiet small">
        {count === 1 ? 'It was given up once' : `It was given up ${numberWords(count)} times`}, last{' '}
        {formatAgo(lastAt, now)}
        {count > 1 && <>, and first {formatAgo(firstAt, now)}</>}.
        {replayedAt !== null && ' We are trying it again now.'}
      </p>
      <details>
        <summary>For whoever looks for the fault</summary>
        <p>
          Code <code>{code}</code>
          {sha256 !== null && (
            <>
              , bytes <code>{sha256}</code>
            </>
          )}
          , job <code>{letter.key}</code>
        </p>
      </details>
      <div class="row">
        <PostButton action={paths.deadLetterAgain(id)} csrf={csrf} about={name}>
          Try again
        </PostButton>
        <PostButton action={paths.deadLetterForget(id)} csrf={csrf} look="quiet" about={name}>
          Forget it
        </PostButton>
      </div>
    </li>
  );
}

const STAGES = {
  fetch: 'Asking',
  read: 'Reading',
  apply: 'Taking in',
  link: 'Comparing',
  index: 'Search',
  upkeep: 'Upkeep',
  mail: 'Mail',
} as const satisfies Record<DeadLetter['stage'], string>;
