import { LinkButton } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

/** An idea that is not on the client's page any more, whatever the reason. */
export function IdeaGonePage({ frame }: { readonly frame: SiteFrame }) {
  return (
    <SitePage frame={frame} title="This idea is gone">
      <h1>This idea is not here any more</h1>
      <p>It was taken off your page. You have done nothing wrong.</p>
      <div>
        <LinkButton href={paths.visitorList}>See all ideas</LinkButton>
      </div>
    </SitePage>
  );
}
