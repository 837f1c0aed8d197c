import type { Gathering, Instant } from '#libs/domain';
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  GatheringMeta,
  nextDate,
  OccurrenceText,
  type Option,
  Tag,
  Text,
} from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { NEED_GROUPS } from './need-groups.js';
import { NeedRowFields } from './need-row-fields.js';
import { PracticalFields } from './practical-fields.js';
import type { Area } from './practical-form.js';
import { SpacesFields } from './spaces-fields.js';
import { StepsFields } from './steps-fields.js';

export type NeedsPageProps = {
  readonly frame: SiteFrame;
  readonly client: { readonly id: string; readonly label: string };
  /** `needsToForm(needs, areas)`, or what was posted with the errors of `needsFromForm`. */
  readonly form: FormState;
  readonly areas: readonly Area[];
  /** What a typed place may mean; empty where it is clear, or none was typed. */
  readonly choices: readonly Option[];
  /** The first three for the needs as saved; empty when nothing fits. */
  readonly top: readonly { readonly gathering: Gathering; readonly verdict: 'fits' | 'askFirst' }[];
  readonly now: Instant;
};

/** T4: needs about rooms, most of them untouched. Nothing asks for a diagnosis. */
export function NeedsPage({ frame, client, form, areas, choices, top, now }: NeedsPageProps) {
  const crumbs = [
    { label: 'Clients', href: paths.clients },
    { label: client.label, href: paths.list(client.id) },
  ];
  return (
    <SitePage frame={frame} title={`Needs of ${client.label}`} crumbs={crumbs} errors={form.errors} wide>
      <h1>
        What does <Text>{client.label}</Text> need?
      </h1>
      <p class="lead">Leave what does not matter. A Must is never broken. A Nice moves a place up the list.</p>
      <div class="columns">
        <Form action={paths.needs(client.id)} csrf={frame.csrf} class="stack stack--sections">
          {NEED_GROUPS.map((group) => (
            <section class="stack stack--close" aria-labelledby={`group-${group.id}`}>
              <h2 id={`group-${group.id}`}>{group.title}</h2>
              <div class="needs">
                {group.rows.map((row) => (
                  <NeedRowFields row={row} values={form.values} />
                ))}
              </div>
              {group.id === 'first-visit' && <StepsFields form={form} />}
              {group.id === 'welcome' && <SpacesFields form={form} />}
            </section>
          ))}
          <section class="stack" aria-labelledby="group-practical">
            <h2 id="group-practical">Practical</h2>
            <PracticalFields form={form} areas={areas} choices={choices} />
          </section>
          <div class="actions">
            <Button>Save needs</Button>
          </div>
        </Form>
        <aside class="stack" aria-labelledby="top">
          <h2 id="top">Top three right now</h2>
          <p class="quiet small">With the needs as they were last saved.</p>
          {top.length === 0 && (
            <EmptyState>
              <p>Nothing fits yet. Save the needs to see what does.</p>
            </EmptyState>
          )}
          {top.map(({ gathering, verdict }) => (
            <div class="card stack stack--close">
              <h3 class="card__title">
                <Text language={gathering.language}>{gathering.title}</Text>
              </h3>
              <Tag state={verdict === 'fits' ? 'matches' : 'unknown'}>{verdict === 'fits' ? 'Fits' : 'Ask first'}</Tag>
              <OccurrenceText gathering={gathering} occurrence={nextDate(gathering, now)} now={now} />
              <GatheringMeta gathering={gathering} />
            </div>
          ))}
        </aside>
      </div>
    </SitePage>
  );
}
