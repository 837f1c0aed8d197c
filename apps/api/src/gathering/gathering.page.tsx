import type { Gathering, Instant } from '#libs/domain';
import { LinkButton, nextDate, plainText } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { GatheringBody } from './gathering-body.js';
import type { ListedBy } from './who-runs.js';

export type GatheringPageProps = {
  readonly frame: SiteFrame;
  readonly gathering: Gathering;
  readonly now: Instant;
  /** What a person of ours checked about the host and when, in one sentence; null when nobody has. */
  readonly checked: string | null;
  readonly listedBy: readonly ListedBy[];
  /** Address of a calendar file of the next date; null when there is none ahead. */
  readonly calendarHref: string | null;
};

/** P3: one gathering for anyone. */
export function GatheringPage({ frame, gathering, now, checked, listedBy, calendarHref }: GatheringPageProps) {
  return (
    <SitePage frame={frame} title={plainText(gathering.title)} crumbs={[{ label: 'Find', href: paths.find }]}>
      <GatheringBody
        gathering={gathering}
        occurrence={nextDate(gathering, now)}
        now={now}
        checked={checked}
        listedBy={listedBy}
      >
        <div class="actions">
          {calendarHref !== null && <LinkButton href={calendarHref}>Add to my calendar</LinkButton>}
          <a href={paths.report(gathering.id)}>Something here is wrong or worries me</a>
        </div>
      </GatheringBody>
    </SitePage>
  );
}
