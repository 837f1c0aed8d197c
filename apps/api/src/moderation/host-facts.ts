import { canParseUrl } from '#libs/domain';
import type { GatheringRecord, HostHistory } from '#libs/store';
import { countOf } from '#libs/ui';

/** What we know of whoever sent something, in sentences. */
export function factsOfSender(
  host: string | null,
  history: HostHistory,
  mail: { readonly contact: string | null; readonly website: string | null },
): readonly string[] {
  return [
    ...(host === null ? [] : [host]),
    history.approved === 0
      ? 'Nothing of theirs was approved before.'
      : `${countOf(history.approved, 'thing')} of theirs approved before.`,
    ...(history.declined === 0 ? [] : [`${countOf(history.declined, 'thing')} declined before.`]),
    ...(history.blocked === 0 ? [] : ['Blocked before.']),
    ...mailFact(mail.contact, mail.website),
  ];
}

/** What we know of the host of a gathering that is listed, in sentences. */
export function factsOfHost({ gathering, sources }: GatheringRecord): readonly string[] {
  const { host } = gathering;
  return [
    ...(host?.name === null || host?.name === undefined ? [] : [host.name]),
    ...(host?.liveSeries === undefined ? [] : [`${countOf(host.liveSeries, 'gathering')} of theirs listed now.`]),
    ...sources.map(({ name }) => `We read it at: ${name}.`),
  ];
}

/** An address under the website's own name is a sign, and no more than that, that they belong together. */
function mailFact(contact: string | null, website: string | null): readonly string[] {
  const domain = contact?.split('@')[1]?.toLowerCase();
  if (domain === undefined || website === null || !canParseUrl(website)) return [];
  const site = new URL(website).hostname.replace(/^www\./u, '');
  const same = site === domain || site.endsWith(`.${domain}`) || domain.endsWith(`.${site}`);
  return [
    same ? 'The email address belongs to the website.' : 'The email address is of another site than the website.',
  ];
}
