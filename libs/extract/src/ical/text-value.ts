/** TEXT as people read it (RFC 5545 §3.3.11): `\n`, `\,`, `\;` and `\\` undone, once. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  const parts: string[] = [];
  let from = 0;
  for (let at = value.indexOf('\\'); at !== -1; at = value.indexOf('\\', at + 2)) {
    const next = value.charAt(at + 1);
    const plain = next === 'n' || next === 'N' ? '\n' : next;
    // `\:` and `\"` are not in the RFC but in the wild; a backslash before a letter is somebody's path.
    if (next === '' || !'\n\\;,:"'.includes(plain)) continue;
    parts.push(value.slice(from, at), plain);
    from = at + 2;
  }
  parts.push(value.slice(from));
  return parts.join('');
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
