const FIRST_TAG = /<([a-z][\w:-]*)/i;

/** Whether a text is RSS or Atom, judged by its first tag: declarations, comments and a server's warnings may stand before it. */
export function isFeed(text: string): boolean {
  const tag = FIRST_TAG.exec(text.slice(0, 4096))?.[1]?.toLowerCase();
  return tag === 'rss' || tag === 'feed' || tag === 'rdf:rdf';
}
