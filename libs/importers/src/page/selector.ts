const MAX_LENGTH = 200;
const MAX_PARTS = 8;

/** One simple selector: `#id`, `.class`, `[attribute="value"]`, or a position of the list. */
const SIMPLE: readonly RegExp[] = [
  /[#.]-?[_a-z][\w-]*/iuy,
  /\[[a-z][\w:-]*(?:[~|^$*]?=(?:"[^"\\]*"|'[^'\\]*'|[\w-]+)(?: i)?)?\]/iuy,
  /:(?:(?:first|last|only)-child|(?:first|last)-of-type|empty)(?![\w(-])/iuy,
  /:nth-(?:child|of-type)\((?:odd|even|\d{1,3}|\d{0,3}n(?:[+-]\d{1,3})?)\)/iuy,
];
const TAG = /\*|[a-z][a-z\d-]*/iuy;
const NOT = /:not\(/iuy;
const COMBINATOR = /\s*[>+]\s*|\s+/uy;

/**
 * Why a CSS selector may not stand in a recipe, as one sentence; null when it may. Recipes are data: only tags, ids, classes,
 * attributes, a few positions and `:not(…)` of one of these, joined by blank, `>`, `+` and commas. `:has`, `:contains` and `~` are
 * refused because a hostile page can make them look at everything for every element.
 */
export function refuseSelector(css: string): string | null {
  if (css.length > MAX_LENGTH) return `The selector is longer than ${MAX_LENGTH} characters.`;
  for (const one of css.split(',')) {
    const fault = refuseOne(one.trim());
    if (fault !== null) return fault;
  }
  return null;
}

function refuseOne(css: string): string | null {
  let at = 0;
  let parts = 0;
  while (at < css.length || parts === 0) {
    const end = compoundEnd(css, at);
    if (end === at) return `The selector cannot be used from "${css.slice(at, at + 20)}" on.`;
    parts += 1;
    if (parts > MAX_PARTS) return `The selector has more than ${MAX_PARTS} parts.`;
    at = end;
    if (at === css.length) break;
    const next = matchEnd(COMBINATOR, css, at);
    if (next === at || next === css.length) return `The selector cannot be used from "${css.slice(at, at + 20)}" on.`;
    at = next;
  }
  return null;
}

/** Where a tag with its classes, attributes and positions ends. */
function compoundEnd(css: string, from: number): number {
  let at = matchEnd(TAG, css, from);
  for (;;) {
    const inside = matchEnd(NOT, css, at);
    let next = simpleEnd(css, at);
    if (inside > at) {
      const end = Math.max(simpleEnd(css, inside), matchEnd(TAG, css, inside));
      next = end > inside && css[end] === ')' ? end + 1 : at;
    }
    if (next === at) return at;
    at = next;
  }
}

function simpleEnd(css: string, at: number): number {
  return SIMPLE.reduce((end, pattern) => Math.max(end, matchEnd(pattern, css, at)), at);
}

function matchEnd(pattern: RegExp, css: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(css)?.[0].length ?? 0);
}
