import type { Instant } from '#libs/domain';
import type { KeptMail } from '#libs/store';
import { EmptyState, formatAgo, PostButton, Prose, Tag, Text } from '#libs/ui';
import { numberWords } from '../site/number-words.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { mailState, type MailState } from './mail-state.js';

export type OutboxPageProps = {
  readonly frame: SiteFrame;
  readonly mails: readonly KeptMail[];
  /** False: mails are kept here and sent to nobody. */
  readonly hasServer: boolean;
  readonly now: Instant;
};

/** Mails that we wrote, newest first, and what became of each. Without a mail server this is where they are read. */
export function OutboxPage({ frame, mails, hasServer, now }: OutboxPageProps) {
  return (
    <SitePage frame={frame} title="Mail" crumbs={[{ label: 'Sources', href: paths.sources }]}>
      <h1>Mail</h1>
      <p>
        {hasServer
          ? 'What we wrote, newest first. A mail is kept for a month after it was sent.'
          : 'No mail server is set, so our mails are sent to nobody. You can read them here.'}
      </p>
      {mails.length === 0 && (
        <EmptyState>
          <p>No mail was written yet. We write when a source needs a look.</p>
        </EmptyState>
      )}
      <ul class="plain-list stack">
        {mails.map((mail) => (
          <Row frame={frame} mail={mail} state={mailState(mail, hasServer)} now={now} />
        ))}
      </ul>
    </SitePage>
  );
}

const TAGS = {
  kept: { state: 'unknown', words: 'Kept here' },
  waits: { state: 'partly', words: 'Waits' },
  sent: { state: 'matches', words: 'Sent' },
  'not-sent': { state: 'differs', words: 'Not sent' },
} as const satisfies Record<MailState['kind'], unknown>;

type RowProps = {
  readonly frame: SiteFrame;
  readonly mail: KeptMail;
  readonly state: MailState;
  readonly now: Instant;
};

function Row({ frame: { csrf }, mail, state, now }: RowProps) {
  const { id, to, subject, text, writtenAt, tries, sentAt } = mail;
  const tag = TAGS[state.kind];
  return (
    <li class="card stack stack--close">
      <div class="row row--apart">
        <h2 class="card__title">
          <Text>{subject}</Text>
        </h2>
        <Tag state={tag.state}>{tag.words}</Tag>
      </div>
      <p class="quiet small">
        To <Text>{to}</Text>, written {formatAgo(writtenAt, now)}
        {sentAt !== null && <>, sent {formatAgo(sentAt, now)}</>}.
        {tries > 1 && ` It took ${numberWords(tries)} tries so far.`}
      </p>
      {state.sentence !== null && <p>{state.sentence}</p>}
      <details>
        <summary>Read it</summary>
        <Prose>{text}</Prose>
      </details>
      {state.kind === 'not-sent' && (
        <PostButton action={paths.mailAgain(id)} csrf={csrf} about={subject}>
          Send it again
        </PostButton>
      )}
    </li>
  );
}
