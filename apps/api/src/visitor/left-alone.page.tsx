import { GateLayout } from '#libs/ui';
import type { SiteFrame } from '../site/site-frame.js';

/** What a page says once its half hour is over. The link itself may well be good. */
export function LeftAlonePage({ frame }: { readonly frame: SiteFrame }) {
  return (
    <GateLayout frame={frame} title="Open the link again">
      <h1>Open the link again</h1>
      <p>This page was left alone for a while. Open the link you were given again.</p>
    </GateLayout>
  );
}
