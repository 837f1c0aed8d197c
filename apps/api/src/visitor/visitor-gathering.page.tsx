import type { Instant } from '#libs/domain';
import { LinkButton } from '#libs/ui';
import { GatheringBody } from '../gathering/gathering-body.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { FirstVisit } from './first-visit.js';
import { IdeaBody } from './idea-body.js';
import type { VisitorItem } from './visitor-item.js';

export type VisitorGatheringPageProps = {
  readonly frame: SiteFrame;
  readonly item: VisitorItem;
  readonly checked: string | null;
  readonly calendarOffered: boolean;
  readonly now: Instant;
};

/** C3: what exactly happens there. The page title names nothing. */
export function VisitorGatheringPage({ frame, item, checked, calendarOffered, now }: VisitorGatheringPageProps) {
  const { gathering, occurrence } = item;
  return (
    <SitePage frame={frame} title="One idea" crumbs={[{ label: 'All ideas', href: paths.visitorList }]}>
      <GatheringBody gathering={gathering} occurrence={occurrence} now={now} checked={checked} changed={item.changed}>
        <div class="stack">
          <h2>For you</h2>
          <IdeaBody item={{ ...item, changed: null }} />
        </div>
        <FirstVisit gathering={gathering} />
        <div class="actions">
          {calendarOffered && <LinkButton href={paths.visitorCalendar}>Add to my calendar</LinkButton>}
          <LinkButton href={paths.visitorTellUs(item.id)} look="second">
            Say what you think of it
          </LinkButton>
        </div>
      </GatheringBody>
    </SitePage>
  );
}
