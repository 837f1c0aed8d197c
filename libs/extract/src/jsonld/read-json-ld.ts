import type { Problem } from '#libs/domain';
import { walkHtml } from '../html/walk-html.js';
import type { LdValue } from './ld-node.js';
import { LD_LIMITS, parseLenientJson } from './lenient-json.js';

/** One block of a page: its values and where it stands (`block 1`). */
export type LdBlock = { readonly values: readonly LdValue[]; readonly where: string };

/** All JSON-LD of a page. `cut` is true when a limit or a fault left something unread. */
export type JsonLd = {
  readonly blocks: readonly LdBlock[];
  /** The page's own language (`<html lang>`), or null. */
  readonly language: string | null;
  readonly problems: readonly Problem[];
  readonly cut: boolean;
};

/**
 * Reads the JSON-LD blocks of a page from its token stream, without building a tree, within {@link LD_LIMITS}. Contexts are
 * never fetched. A block that cannot be read is a problem; the others are still read.
 */
export function readJsonLd(html: string): JsonLd {
  const texts: string[] = [];
  let inside: string[] | null = null;
  let language: string | null = null;
  const cut = walkHtml(html, {
    open(name, attributes) {
      if (name === 'html') language ??= attributes['lang']?.trim() ?? null;
      if (name === 'script' && isJsonLdType(attributes['type'])) inside = [];
    },
    text(text) {
      inside?.push(text);
    },
    close(name) {
      if (name !== 'script' || inside === null) return;
      if (texts.length <= LD_LIMITS.blocks) texts.push(inside.join(''));
      inside = null;
    },
  });
  const read = texts.slice(0, LD_LIMITS.blocks).map((text, index) => readJsonLdText(text, `block ${index + 1}`));
  const problems = read.flatMap((block) => block.problems);
  if (cut !== null) problems.push(cut.problem);
  if (texts.length > LD_LIMITS.blocks) problems.push(tooManyBlocks());
  return {
    blocks: read.flatMap((block) => block.blocks),
    language: language === '' ? null : language,
    problems,
    cut: cut !== null || texts.length > LD_LIMITS.blocks || read.some((block) => block.cut),
  };
}

/** Reads one JSON-LD document: the text of a block, or a whole response of type `application/ld+json`. */
export function readJsonLdText(text: string, where: string): JsonLd {
  if (text.trim() === '') return { blocks: [], language: null, problems: [], cut: false };
  const { values, fault, limited } = parseLenientJson(text);
  const problems: Problem[] = [];
  if (fault !== null) {
    const message = `A block of event data could not be read: ${fault}.`;
    problems.push({ code: limited ? 'jsonld-limit' : 'jsonld-unreadable', message, where, severity: 'warning' });
  } else if (limited) {
    const message = `A list has more than ${LD_LIMITS.array} items; the rest was left out.`;
    problems.push({ code: 'jsonld-limit', message, where, severity: 'warning' });
  }
  return { blocks: [{ values, where }], language: null, problems, cut: limited || fault !== null };
}

function isJsonLdType(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/ld+json';
}

function tooManyBlocks(): Problem {
  const message = `The page has more than ${LD_LIMITS.blocks} blocks of event data; the rest was left out.`;
  return { code: 'jsonld-limit', message, where: 'page', severity: 'warning' };
}
