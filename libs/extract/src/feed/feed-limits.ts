/** How much of a feed is read; the rest is left out with a problem. Counted on the token stream, while the tree grows. */
export const FEED_LIMITS = {
  characters: 5 * 1024 * 1024,
  items: 5_000,
  elements: 200_000,
  depth: 32,
  /** Elements that are never closed; each makes looking for the start of a closing tag dearer. */
  unclosed: 500,
  attributes: 100,
} as const;
