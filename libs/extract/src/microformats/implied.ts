import type { HtmlElement } from '../html/element-tree.js';
import { typesOf } from './classes.js';
import { textOf } from './text-of.js';

/** The name of a microformat that gives none: of its picture, its abbreviation, or all its words. */
export function impliedName(element: HtmlElement): string {
  const own = ownName(element);
  if (own !== null) return own;
  const inner = onlyChild(element);
  const deeper = inner === null ? null : (ownName(inner) ?? (onlyChild(inner) === null ? null : nameOfOnly(inner)));
  return deeper ?? textOf(element);
}

function nameOfOnly(element: HtmlElement): string | null {
  const inner = onlyChild(element);
  return inner === null ? null : ownName(inner);
}

function ownName({ name, attributes }: HtmlElement): string | null {
  const given =
    name === 'img' || name === 'area' ? attributes['alt'] : name === 'abbr' ? attributes['title'] : undefined;
  return given === undefined || given.trim() === '' ? null : given.trim();
}

/** The address of a microformat that gives none: its own link, or that of the only link in it. */
export function impliedUrl(element: HtmlElement): string | null {
  if (element.name === 'a' || element.name === 'area') return element.attributes['href']?.trim() ?? null;
  const links = element.children.filter(
    (child): child is HtmlElement =>
      typeof child !== 'string' && child.name === 'a' && typesOf(child).types.length === 0,
  );
  return links.length === 1 ? (links[0]?.attributes['href']?.trim() ?? null) : null;
}

function onlyChild(element: HtmlElement): HtmlElement | null {
  const inner = element.children.filter((child): child is HtmlElement => typeof child !== 'string');
  const [first] = inner;
  return inner.length === 1 && first !== undefined && typesOf(first).types.length === 0 ? first : null;
}
