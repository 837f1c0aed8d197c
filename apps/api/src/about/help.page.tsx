import { ExtLink } from '#libs/ui';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

/** Whom to contact when it is urgent, from the settings: numbers differ by country and change. */
export type CrisisLine = { readonly name: string; readonly how: string; readonly href: string | null };

export type HelpPageProps = {
  readonly frame: SiteFrame;
  readonly crisis: readonly CrisisLine[];
  /** Address of the people who run this; null when none is set. Never shown to visitors of a shared page. */
  readonly email: string | null;
};

/** Help, in the same place on every page. */
export function HelpPage({ frame, crisis, email }: HelpPageProps) {
  const visitor = frame.audience === 'visitor';
  return (
    <SitePage frame={frame} title="Help">
      <h1>Help</h1>
      <h2>If it is urgent</h2>
      <p>
        A group is not a crisis service. If you might hurt yourself or someone else, or if you are not safe, call for
        help now.
      </p>
      <ul>
        {crisis.map((line) => (
          <li>
            {line.name}: {line.href === null ? line.how : <ExtLink href={line.href}>{line.how}</ExtLink>}
          </li>
        ))}
        {crisis.length === 0 && <li>Call the emergency number of the country you are in.</li>}
      </ul>
      {visitor ? (
        <>
          <h2>About this page</h2>
          <p>Someone you work with chose a few places that you could try. You do not have to go to any of them.</p>
          <p>If a link does not work, or you want to change something, ask them.</p>
          <h2>Leaving quickly</h2>
          <p>
            The button on top of each page takes you to another site. It cannot clear your history. On a phone that
            others use, open the page in a private window.
          </p>
        </>
      ) : (
        <>
          <h2>What the signs mean</h2>
          <ul>
            <li>● Matches: we know that it is so.</li>
            <li>◐ Partly: it is so with an exception.</li>
            <li>○ Does not match: we know that it is not so.</li>
            <li>? Not known: nobody has said. Ask the host.</li>
          </ul>
          <h2>Something is wrong with a listing</h2>
          <p>Open the gathering and use the link at the end of its page.</p>
          {email !== null && (
            <>
              <h2>Write to us</h2>
              <p>
                <a href={`mailto:${email}`}>{email}</a>
              </p>
            </>
          )}
        </>
      )}
    </SitePage>
  );
}
