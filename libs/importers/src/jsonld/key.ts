import { hashOf } from '#libs/domain';
import { htmlText, type LdNode, ldText } from '#libs/extract';

/**
 * The natural key of an event on a page: its `@id`, else its address, else a fingerprint of name and start. An `@id` that is
 * only a fragment names nothing outside its page, so it is joined to the event's address where there is one.
 */
export function keyOf(node: LdNode): string {
  const id = ldText(node, '@id');
  const url = ldText(node, 'url') ?? ldText(node, 'mainEntityOfPage');
  if (id !== null && !id.startsWith('#') && !id.startsWith('_:')) return id;
  if (url !== null) return url;
  return fingerprintOf(node);
}

function fingerprintOf(node: LdNode): string {
  const name = htmlText(ldText(node, 'name') ?? '').toLowerCase();
  return `fp:${hashOf([name, ldText(node, 'startDate')])}`;
}
