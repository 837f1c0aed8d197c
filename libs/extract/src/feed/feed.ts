import type { Problem } from '#libs/domain';

/** One element of a feed and what stands in it. */
export type FeedElement = {
  /** As written, in lower case (`pubdate`), with the usual prefix of its namespace whatever the feed calls it: `bc:start_date`. */
  readonly name: string;
  /** Names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Its own text, trimmed; that of its children is theirs. XML's entities are undone once, so that markup may be left in it. */
  readonly text: string;
  readonly children: readonly FeedElement[];
};

/** A feed: RSS 0.9 to 2.0 or Atom (RFC 4287). `complete` is false when it breaks off or a limit cut it. */
export type Feed = {
  readonly kind: 'rss' | 'atom';
  /** The addresses of the namespaces that it declares. */
  readonly namespaces: ReadonlySet<string>;
  /** What the feed says of itself (`title`, `language`, `link`, …), without its items. */
  readonly about: FeedElement;
  readonly items: readonly FeedElement[];
  readonly complete: boolean;
  readonly problems: readonly Problem[];
};
