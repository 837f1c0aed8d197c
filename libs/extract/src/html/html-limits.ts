/**
 * How much of a page is read. A tree 40,000 deep took 13.6 s to build and 20,000 attributes on one tag a second, so these are
 * counted on the token stream, before any tree exists. `children` holds only where a
 * tree is built: it bounds the cost of `:nth-child`, which looks at all earlier siblings.
 */
export const HTML_LIMITS = {
  characters: 5 * 1024 * 1024,
  depth: 256,
  nodes: 50_000,
  attributes: 100,
  children: 3_000,
} as const;
