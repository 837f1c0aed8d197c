import type { ExtractedEvent } from '#libs/domain';
import { htmlText, isLdNode, type LdNode, ldNodes, ldText, ldTypes, ldValues } from '#libs/extract';
import type { Graph } from './graph.js';
import { httpLink } from '../reading/links.js';

/** The event's own page, as published: `url`, `mainEntityOfPage`, or an `@id` that is an address. */
export function pageOf(node: LdNode): string | null {
  const main = ldNodes(node, 'mainEntityOfPage')[0];
  const page = ldText(node, 'url') ?? ldText(node, 'mainEntityOfPage');
  const id = ldText(node, '@id');
  // `123 at elm.example` and `event-7` are names, and no addresses of pages.
  const address = id !== null && /^(?:https?:|[/#?])/iu.test(id) ? id : null;
  return page ?? (main === undefined ? null : ldText(main, '@id')) ?? address;
}

/** The first picture, as published. */
export function imageOf(node: LdNode, graph: Graph): string | null {
  for (const value of ldValues(node, 'image')) {
    if (typeof value === 'string') return value;
    const image = isLdNode(value) ? graph.follow(value) : null;
    const url = image === null ? null : (ldText(image, 'url') ?? ldText(image, 'contentUrl') ?? ldText(image, '@id'));
    if (url !== null) return url;
  }
  return null;
}

/** The language tag it is held in; names of languages are not guessed at. */
export function languageOf(node: LdNode): string | null {
  const language = ldNodes(node, 'inLanguage')[0];
  const text =
    language === undefined
      ? ldText(node, 'inLanguage')
      : (ldText(language, 'alternateName') ?? ldText(language, 'name'));
  return text !== null && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/iu.test(text) ? text.replaceAll('_', '-') : null;
}

/** Who runs it. Names with an `@` are addresses that somebody typed into the wrong field. */
export function organizerOf(node: LdNode, graph: Graph, page: string | null): ExtractedEvent['organizer'] {
  for (const value of ldValues(node, 'organizer')) {
    const organizer = isLdNode(value) ? graph.follow(value) : null;
    const raw = organizer === null ? (typeof value === 'string' ? value : null) : ldText(organizer, 'name');
    const link = organizer === null ? null : ldText(organizer, 'url');
    const name = raw === null || raw.includes('@') || /^https?:/iu.test(raw) ? null : htmlText(raw);
    if (name !== null || link !== null) return { name, url: httpLink(link, page) };
  }
  return { name: null, url: null };
}

/** Keywords, genre and subjects, in their order, without repeats. */
export function categoriesOf(node: LdNode): readonly string[] {
  const values = [...ldValues(node, 'keywords'), ...ldValues(node, 'genre'), ...ldValues(node, 'about')];
  const words = values.flatMap((value) => {
    if (typeof value === 'string') return /^https?:/iu.test(value) ? [] : value.split(',');
    return isLdNode(value) && !ldTypes(value).includes('Thing') ? [ldText(value, 'name') ?? ''] : [];
  });
  return [...new Set(words.map((word) => htmlText(word)).filter((word) => word !== ''))].slice(0, 50);
}
