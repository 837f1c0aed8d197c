import { canParseUrl } from '#libs/domain';
import type { ComponentChildren } from 'preact';
import { plainText } from '../words/plain-text.js';

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

type Props = {
  readonly href: string | null | undefined;
  readonly children: ComponentChildren;
  /** Shows no host name behind the words, for addresses we wrote ourselves. */
  readonly ours?: boolean;
  readonly class?: string;
};

/**
 * The only way to write an address that came from elsewhere. Anything but http, https, mailto and tel becomes plain text, since
 * JSX would write `javascript:` as it is. The host is shown, in punycode where it has foreign letters.
 */
export function ExtLink({ href, children, ours = false, class: className }: Props) {
  const url = safeUrl(href);
  if (url === null) return <span class={className}>{children}</span>;
  return (
    <a class={className} href={url.href} rel="noopener noreferrer nofollow ugc" referrerpolicy="no-referrer">
      {children}
      {!ours && url.hostname !== '' && <span class="host"> ({url.hostname})</span>}
    </a>
  );
}

/** The parsed address, or null when it is none that a person may be sent to. */
export function safeUrl(href: string | null | undefined): URL | null {
  const text = plainText(href ?? '');
  const url = canParseUrl(text) ? new URL(text) : null;
  return url !== null && ALLOWED.has(url.protocol) && url.username === '' && url.password === '' ? url : null;
}
