import type { Instant } from '#libs/domain';
import type { LinkOut } from '#libs/store';
import { countOf, EmptyState, ExtLink, formatAgo, LinkButton, PostButton, Tag, Text } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type LinkOutsPageProps = {
  readonly frame: SiteFrame;
  readonly linkOuts: readonly LinkOut[];
  readonly now: Instant;
};

/** Organisations whose lists we do not copy: what people are shown, and when somebody last looked. */
export function LinkOutsPage({ frame, linkOuts, now }: LinkOutsPageProps) {
  return (
    <SitePage frame={frame} title="Other lists">
      <h1>Lists that are kept elsewhere</h1>
      <p>
        Some groups do not want their lists copied. People who look for a support group are shown the way to them.
        Nothing is read there.
      </p>
      {linkOuts.length === 0 ? (
        <EmptyState>
          <p>No lists yet. Add one to show people the way there.</p>
        </EmptyState>
      ) : (
        <p>{countOf(linkOuts.length, 'list')}.</p>
      )}
      <ul class="plain-list stack">
        {linkOuts.map((linkOut) => (
          <Row frame={frame} linkOut={linkOut} now={now} />
        ))}
      </ul>
      <p>
        <LinkButton href={paths.newLinkOut}>Add a list</LinkButton>
      </p>
    </SitePage>
  );
}

type RowProps = { readonly frame: SiteFrame; readonly linkOut: LinkOut; readonly now: Instant };

function Row({ frame, linkOut: { id, organisation, about, url, state, checkedAt }, now }: RowProps) {
  const listed = state === 'listed';
  return (
    <li class="card stack stack--close">
      <div class="row row--apart">
        <h2 class="card__title">
          <Text>{organisation}</Text>
        </h2>
        <Tag state={listed ? 'matches' : 'unknown'}>{listed ? 'Shown' : 'Retired'}</Tag>
      </div>
      <p>
        <Text>{about}</Text>
      </p>
      <p>
        <ExtLink href={url}>Their list</ExtLink>
      </p>
      <p class="quiet small">Last opened by one of us {formatAgo(checkedAt, now)}.</p>
      <div class="row">
        <PostButton action={paths.linkOutChecked(id)} csrf={frame.csrf} about={organisation}>
          I opened it, and it is right
        </PostButton>
        <LinkButton href={paths.linkOut(id)} look="second" about={organisation}>
          Change
        </LinkButton>
        <PostButton
          action={paths.linkOutState(id)}
          csrf={frame.csrf}
          hidden={{ state: listed ? 'retired' : 'listed' }}
          look="quiet"
          about={organisation}
        >
          {listed ? 'Retire' : 'Show it again'}
        </PostButton>
      </div>
    </li>
  );
}
