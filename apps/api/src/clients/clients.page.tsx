import type { Instant } from '#libs/domain';
import { countOf, EmptyState, formatAgo, LinkButton, Text } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type ClientRow = {
  readonly id: string;
  readonly label: string;
  readonly area: string | null;
  readonly needsSet: number;
  readonly listed: number;
  /** When the list was last changed; null when there is none. */
  readonly listChanged: Instant | null;
  readonly shared: boolean;
};

export type ClientsPageProps = {
  readonly frame: SiteFrame;
  readonly clients: readonly ClientRow[];
  readonly now: Instant;
};

/** T2: clients by code name. */
export function ClientsPage({ frame, clients, now }: ClientsPageProps) {
  return (
    <SitePage frame={frame} title="Clients">
      <div class="row row--apart">
        <h1>Clients</h1>
        {clients.length > 0 && <LinkButton href={paths.newClient}>New client</LinkButton>}
      </div>
      {clients.length === 0 ? (
        <EmptyState>
          <p>No clients yet. Add a client to start a list.</p>
          <div>
            <LinkButton href={paths.newClient}>New client</LinkButton>
          </div>
        </EmptyState>
      ) : (
        <ul class="plain-list stack">
          {clients.map((client) => (
            <li class="card stack stack--close">
              <h2 class="card__title">
                <a href={paths.list(client.id)}>
                  <Text>{client.label}</Text>
                </a>
              </h2>
              <p>{stateOf(client, now)}</p>
              <p>
                <a class="change" href={paths.needs(client.id)}>
                  {client.needsSet === 0 ? 'Set needs' : 'Change needs'}
                  <span class="visually-hidden"> for {client.label}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </SitePage>
  );
}

function stateOf({ area, needsSet, listed, listChanged, shared }: ClientRow, now: Instant): string {
  const needs = needsSet === 0 ? 'No needs set yet' : `${countOf(needsSet, 'need')} set`;
  const list = listed === 0 ? 'nothing on the list' : `${String(listed)} on the list`;
  const changed = listChanged === null ? '' : `, changed ${formatAgo(listChanged, now)}`;
  const place = area === null ? '' : `${area}. `;
  return `${place}${needs}, ${list}${changed}. ${shared ? 'Shared.' : 'Not shared.'}`;
}
