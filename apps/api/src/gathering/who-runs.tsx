import type { Gathering, HostKind, Instant } from '#libs/domain';
import { ExtLink, FactList, formatAgo, Text } from '#libs/ui';
import { QUALITY_SHOWN, WELCOME_SHOWN } from './attributes-shown.js';

const KIND: Readonly<Record<HostKind, string>> = {
  library: 'a library',
  club: 'a club',
  faith: 'a faith space',
  'support-group': 'a support group',
  other: 'another kind of host',
};

type Props = {
  readonly gathering: Gathering;
  readonly now: Instant;
  /** What a person of ours checked and when, in one sentence; null when nobody has. */
  readonly checked: string | null;
};

/** Who runs it, what we checked, and how a group works; what is not known stays visible. */
export function WhoRuns({ gathering, now, checked }: Props) {
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
      <FactList
        gathering={gathering}
        attributes={support ? [...WELCOME_SHOWN, ...QUALITY_SHOWN] : WELCOME_SHOWN}
        now={now}
      />
    </>
  );
}
