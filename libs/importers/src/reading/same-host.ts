import { canParseUrl } from '#libs/domain';

/**
 * An address in an answer, made whole, where it stays on the host that answered; null where it leads elsewhere. A site behind a
 * proxy writes `http:` of itself: the scheme of the answer is kept.
 */
export function onSameHost(raw: string | null, answered: string | null): string | null {
  if (raw === null || answered === null || !canParseUrl(answered) || !canParseUrl(raw, answered)) return null;
  const [base, link] = [new URL(answered), new URL(raw, answered)];
  if (link.hostname !== base.hostname || !/^https?:$/u.test(link.protocol) || link.username !== '') return null;
  if (link.port === '' || link.port === base.port) link.protocol = base.protocol;
  return link.port === base.port ? link.href : null;
}
