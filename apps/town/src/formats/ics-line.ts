/** RFC 5545 text and lines as the big calendars write them: CRLF, folded at 75 characters, commas escaped. */
export function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

export function document(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

export function compact(date: string, time: string): string {
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

function fold(line: string): string {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > 74) {
    parts.push(rest.slice(0, 74));
    rest = rest.slice(74);
  }
  return [...parts, rest].join('\r\n ');
}
