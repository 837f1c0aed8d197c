import { GateLayout } from '#libs/ui';
import type { SiteFrame } from '../site/site-frame.js';

export type NoLongerPageProps = { readonly frame: SiteFrame };

/** C6: the same page for links that ended, were stopped, or never were. */
export function NoLongerPage({ frame }: NoLongerPageProps) {
  return (
    <GateLayout frame={frame} title="This page is not here">
      <h1>This page is not here any more</h1>
      <p>Links like this one stop after a while. You have done nothing wrong.</p>
      <p>If you still want it, ask the person who gave you the link for a new one.</p>
    </GateLayout>
  );
}
