import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type PrivacyPageProps = { readonly frame: SiteFrame };

/** P8: what is kept, what is not, who can see it. The same words for everyone; nothing in them names the service. */
export function PrivacyPage({ frame }: PrivacyPageProps) {
  return (
    <SitePage frame={frame} title="Privacy in plain words">
      <h1>Privacy in plain words</h1>
      <h2>If you look around</h2>
      <p>
        We do not ask who you are. We do not follow you from page to page. Nothing on our pages comes from other
        companies.
      </p>
      <p>
        If you choose how pages look, your browser keeps that choice. It also keeps a random number, so that no other
        site can send our forms in your name. We keep no list of what you open.
      </p>
      <h2>If someone made a page for you</h2>
      <ul>
        <li>The page has no name on it and no record about you.</li>
        <li>Whoever has the link can open it, so treat it like a key.</li>
        <li>What you send back is seen by the person who made the page, and by no one else.</li>
        <li>No one is told when you open it.</li>
        <li>
          A calendar that you add is stored by the company that runs your calendar. It says nothing about why you go.
        </li>
        <li>The link and the calendar stop after a time. They can be stopped at any moment.</li>
      </ul>
      <h2>If you are a therapist</h2>
      <ul>
        <li>We keep a label that you make up, an area, and what a place needs to be like.</li>
        <li>There is no field for a name, a birth date, a diagnosis or notes.</li>
        <li>Needs are stored locked, and only your practice can open them.</li>
      </ul>
      <h2>If you list an event</h2>
      <p>We keep what you sent. Your email address is used for questions about the event and is not shown.</p>
      <h2>If you ask us not to read your site</h2>
      <p>
        We keep what you sent, so that we go on leaving it alone. Your email address is deleted 30 days after we decide.
      </p>
    </SitePage>
  );
}
