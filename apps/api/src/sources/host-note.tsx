import { ExtLink, LinkButton } from '#libs/ui';
import type { SourceHealth } from './source-health.js';

/** Where no address of the host is known: where to look for one. */
export function HostNote({ source: { host } }: { readonly source: SourceHealth }) {
  if (host === null || host.mail !== null) return null;
  return (
    <p>
      We know no mail address of its host.
      {host.site !== null && (
        <>
          {' '}
          Its own page may say one: <ExtLink href={host.site}>where we read it</ExtLink>.
        </>
      )}
    </p>
  );
}

/** Opens a mail to the host, already written. Nothing is sent before somebody sends it. */
export function ContactHost({ source: { host, name } }: { readonly source: SourceHealth }) {
  if (host === null || host.mail === null) return null;
  return (
    <LinkButton href={host.mail} look="second" about={`of ${name}`}>
      Contact host
    </LinkButton>
  );
}
