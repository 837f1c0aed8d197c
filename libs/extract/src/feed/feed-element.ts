import type { FeedElement } from './feed.js';

/** The first child of that name, or null. */
export function feedChild(element: FeedElement | null, name: string): FeedElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** Every child of that name, in order. */
export function feedChildren(element: FeedElement | null, name: string): readonly FeedElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Text of the first child of that name that has any; null when there is none. */
export function feedText(element: FeedElement | null, name: string): string | null {
  return element?.children.find((child) => child.name === name && child.text !== '')?.text ?? null;
}

/** The item's own page: RSS `link`, Atom `link` with `rel` alternate or none, or a `guid` that says it is an address. */
export function feedLink(item: FeedElement): string | null {
  const links = feedChildren(item, 'link');
  const atom = links
    .find((link) => ['', 'alternate'].includes(link.attributes.get('rel') ?? ''))
    ?.attributes.get('href');
  const guid = feedChild(item, 'guid');
  const permanent = guid?.attributes.get('ispermalink') !== 'false' && /^https?:/iu.test(guid?.text ?? '');
  return feedText(item, 'link') ?? atom ?? (permanent ? (guid?.text ?? null) : null);
}
