/** TEXT as people read it (RFC 5545 §3.3.11): `\n`, `\,`, `\;` and `\\` undone, once. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([\s\S])/gu, (whole, next: string) => {
    if (next === 'n' || next === 'N') return '\n';
    // `\:` and `\"` are not in the RFC but in the wild; a backslash before a letter is somebody's path.
    return /[\\;,:"]/.test(next) ? next : whole;
  });
}

/** The items of a list of TEXT (CATEGORIES), split on commas that are not escaped. */
export function splitText(value: string): string[] {
  const items: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === ',') {
      items.push(unescapeText(value.slice(from, at)));
      from = at + 1;
    }
  }
  items.push(unescapeText(value.slice(from)));
  return items;
}
