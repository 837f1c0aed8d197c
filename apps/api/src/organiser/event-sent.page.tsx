import { LinkButton, Notice, Steps } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type EventSentPageProps = {
  readonly frame: SiteFrame;
  readonly reference: string;
  readonly kind: 'event' | 'calendar';
  /** Whether the host is known, so that it is live already. */
  readonly live: boolean;
  /** Address where it can be changed or cancelled, to be kept; null when there is none yet. */
  readonly manageUrl: string | null;
};

/** O8: the reference, what happens next and when, and how to change it. */
export function EventSentPage({ frame, reference, kind, live, manageUrl }: EventSentPageProps) {
  const it = kind === 'event' ? 'event' : 'calendar';
  return (
    <SitePage frame={frame} title="Sent">
      <h1>Thank you. Your {it} was sent</h1>
      <Notice>
        <p>
          Your reference is <strong>{reference}</strong>
        </p>
      </Notice>
      <h2>What happens next</h2>
      {live ? (
        <p>We know you already, so it can be found from now on.</p>
      ) : (
        <Steps>
          {[
            'A person looks at who you are and what you wrote.',
            'Most are live within 2 working days. You do not have to do anything.',
            'If we have a question we write to the address you gave.',
          ]}
        </Steps>
      )}
      {manageUrl !== null && (
        <>
          <h2>To change or cancel it</h2>
          <p>Keep this address. Whoever has it can change the {it}.</p>
          <p class="copy">{manageUrl}</p>
        </>
      )}
      <div class="actions">
        <LinkButton href={paths.organiserOne} look="second">
          Add another
        </LinkButton>
      </div>
    </SitePage>
  );
}
