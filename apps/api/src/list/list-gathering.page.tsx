import type { Gathering, GatheringOccurrence, Instant } from '#libs/domain';
import { LinkButton, plainText } from '#libs/ui';
import { GatheringBody } from '../gathering/gathering-body.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type ListGatheringPageProps = {
  readonly frame: SiteFrame;
  readonly client: { readonly id: string; readonly label: string };
  readonly gathering: Gathering;
  readonly occurrence: GatheringOccurrence | null;
  readonly now: Instant;
};

/** P3 for a therapist: a closed group has no page for anyone, but one for the therapist of somebody who belongs. */
export function ListGatheringPage({ frame, client, gathering, occurrence, now }: ListGatheringPageProps) {
  const crumbs = [
    { label: 'Clients', href: paths.clients },
    { label: client.label, href: paths.list(client.id) },
  ];
  return (
    <SitePage frame={frame} title={plainText(gathering.title)} crumbs={crumbs}>
      <GatheringBody gathering={gathering} occurrence={occurrence} now={now} checked={null}>
        <div>
          <LinkButton href={paths.list(client.id)} look="second">
            Back to the list
          </LinkButton>
        </div>
      </GatheringBody>
    </SitePage>
  );
}
