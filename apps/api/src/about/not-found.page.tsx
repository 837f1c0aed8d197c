import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type NotFoundPageProps = { readonly frame: SiteFrame };

/** 404: nothing is here, and it is nobody's fault. */
export function NotFoundPage({ frame }: NotFoundPageProps) {
  return (
    <SitePage frame={frame} title="Page not found">
      <h1>We could not find that page</h1>
      <p>If you typed the address, check that it is right. If you followed a link, what it led to may have ended.</p>
      {frame.audience === 'visitor' ? (
        <p>
          <a href={paths.visitorList}>Go to all ideas</a>
        </p>
      ) : (
        <p>
          <a href={paths.find}>Find a gathering</a>
        </p>
      )}
    </SitePage>
  );
}
