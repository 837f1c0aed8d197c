import type { Instant, LocalDate } from '#libs/domain';
import { EmptyState, type FormState, formatDay, GatheringCard, LinkButton, Notice, PostButton, Text } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { IdeaBody } from '../visitor/idea-body.js';
import type { VisitorItem } from '../visitor/visitor-item.js';
import { ShareForm } from './share-form.js';

export type SharePageProps = {
  readonly frame: SiteFrame;
  readonly client: { readonly id: string; readonly label: string };
  /** Exactly what the client will see. */
  readonly items: readonly VisitorItem[];
  /** Field: `days` (one of {@link SHARE_DAYS}). */
  readonly form: FormState;
  /** The link right after it was made; it cannot be shown again. */
  readonly link: { readonly url: string; readonly until: LocalDate } | null;
  /** A link that works now, without its address. */
  readonly active: { readonly until: LocalDate } | null;
  readonly now: Instant;
};

/** T7: what the client will see, for how long, and a link that is shown once. */
export function SharePage(props: SharePageProps) {
  const { frame, client, items, form, link } = props;
  const crumbs = [
    { label: 'Clients', href: paths.clients },
    { label: client.label, href: paths.list(client.id) },
  ];
  return (
    <SitePage frame={frame} title={`Share with ${client.label}`} crumbs={crumbs} errors={form.errors}>
      <h1>
        Share with <Text>{client.label}</Text>
      </h1>
      {link !== null && <NewLink link={link} now={props.now} />}
      {link === null && props.active !== null && <ActiveLink {...props} until={props.active.until} />}
      {items.length === 0 ? (
        <EmptyState>
          <p>There is nothing on the list to share yet.</p>
          <div>
            <LinkButton href={paths.list(client.id)}>Choose gatherings</LinkButton>
          </div>
        </EmptyState>
      ) : (
        <>
          {link === null && <ShareForm {...props} />}
          <Preview {...props} />
        </>
      )}
    </SitePage>
  );
}

function NewLink({
  link,
  now,
}: {
  readonly link: { readonly url: string; readonly until: LocalDate };
  readonly now: Instant;
}) {
  return (
    <Notice title="The link is ready" live>
      <p class="copy">{link.url}</p>
      <p>
        It is shown this once. Copy it now, or read it out. It works until{' '}
        {formatDay(link.until, Number(now.slice(0, 4)))}.
      </p>
      <p>Words you can send with it: “Here is the page we talked about.”</p>
    </Notice>
  );
}

function ActiveLink({ frame, client, until, now }: SharePageProps & { readonly until: LocalDate }) {
  return (
    <Notice title="A link is working">
      <p>It works until {formatDay(until, Number(now.slice(0, 4)))}. A new link stops the old one at once.</p>
      <PostButton action={paths.shareStop(client.id)} csrf={frame.csrf}>
        Stop the link and empty the calendar
      </PostButton>
    </Notice>
  );
}

function Preview({ client, items, now }: SharePageProps) {
  return (
    <section class="stack" aria-labelledby="preview">
      <h2 id="preview">What your client will see</h2>
      <p class="quiet">No name, no practice, nothing about needs.</p>
      <ol class="plain-list stack">
        {items.map((item, index) => (
          <li>
            <GatheringCard
              gathering={item.gathering}
              href={paths.listGathering(client.id, item.gathering.id, item.occurrence.start)}
              now={now}
              occurrence={item.occurrence}
              number={index + 1}
              level={3}
            >
              <IdeaBody item={item} />
            </GatheringCard>
          </li>
        ))}
      </ol>
    </section>
  );
}
