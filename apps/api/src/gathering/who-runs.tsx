import type { Gathering, HostKind, Instant } from '#libs/domain';
import { countOf, ExtLink, FactList, formatAgo, Text } from '#libs/ui';
import { QUALITY_SHOWN, WELCOME_SHOWN } from './attributes-shown.js';

const KIND: Readonly<Record<HostKind, string>> = {
  library: 'a library',
  club: 'a club',
  faith: 'a faith space',
  'support-group': 'a support group',
  other: 'another kind of host',
};

/** A source by its name; no address where nobody may be sent to. */
export type ListedBy = { readonly name: string; readonly url: string | null };

type Props = {
  readonly gathering: Gathering;
  readonly now: Instant;
  /** What a person of ours checked and when, in one sentence; null when nobody has. */
  readonly checked: string | null;
  /** Who lists it, the one whose word counts most first. */
  readonly listedBy: readonly ListedBy[];
};

/** Who runs it, what we checked, and how a group works; what is not known stays visible. */
export function WhoRuns({ gathering, now, checked, listedBy }: Props) {
  const { host } = gathering;
  const support = host?.kind === 'support-group';
  return (
    <>
      <p>
        {host?.name ? (
          <>
            <Text>{host.name}</Text>
            {host.kind && host.kind !== 'other' ? `, ${KIND[host.kind]}` : ''}.
          </>
        ) : (
          '? We do not know who runs it.'
        )}{' '}
        {gathering.url && <ExtLink href={gathering.url}>Their own page</ExtLink>}
      </p>
      <p>{checked ?? 'No person has checked this host yet.'}</p>
      <p>
        {gathering.lastConfirmed
          ? `We last saw it in their listing ${formatAgo(gathering.lastConfirmed, now)}.`
          : '? We do not know when it was last confirmed.'}
      </p>
      {listedBy.length > 1 && (
        <>
          <p>{countOf(listedBy.length, 'source')} list it, and we show them as one:</p>
          <ul>
            {listedBy.map(({ name, url }) => (
              <li>{url === null ? <Text>{name}</Text> : <ExtLink href={url}>{name}</ExtLink>}</li>
            ))}
          </ul>
        </>
      )}
      <FactList
        gathering={gathering}
        attributes={support ? [...WELCOME_SHOWN, ...QUALITY_SHOWN] : WELCOME_SHOWN}
        now={now}
      />
    </>
  );
}
