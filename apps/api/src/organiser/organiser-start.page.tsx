import { LinkButton } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type OrganiserStartPageProps = {
  readonly frame: SiteFrame;
  /** Where an organiser can write instead; null when no address is set up. */
  readonly email: string | null;
};

/** O1: three ways to list something, with the time each takes. */
export function OrganiserStartPage({ frame, email }: OrganiserStartPageProps) {
  return (
    <SitePage frame={frame} title="List an event">
      <h1>List an event</h1>
      <p class="lead">It is free. You need no account. A person looks at every host who is new to us.</p>
      <div class="grid">
        <section class="card stack stack--close">
          <h2>One event</h2>
          <p>About three minutes. You need the day, the time, the place, and what it is like to be there.</p>
          <p>It can repeat every week or every month.</p>
          <div>
            <LinkButton href={paths.organiserOne}>List one event</LinkButton>
          </div>
        </section>
        <section class="card stack stack--close">
          <h2>A calendar you already keep</h2>
          <p>About a minute and a half, once. You need the link to your calendar, or a file of it.</p>
          <p>We look at it each day, so you never have to tell us twice.</p>
          <div>
            <LinkButton href={paths.organiserCalendar} look="second">
              Connect a calendar
            </LinkButton>
          </div>
        </section>
      </div>
      {email !== null && (
        <p>
          Or send us a few lines: <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </SitePage>
  );
}
