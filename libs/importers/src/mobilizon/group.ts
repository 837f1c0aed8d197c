import { webOrigin } from '../reading/web-origin.js';

/**
 * The address of a group in any of its pages: `https://host/@group`, also of `/@group/events`, `/@group/feed/ics` and
 * `/@group/outbox`. A group that lives on another server (`/@group@other.example`) is named there.
 */
export function groupIn(url: string | null): string | null {
  const origin = webOrigin(url);
  if (origin === null || url === null) return null;
  const found = /^\/@([\w.-]{1,100})(?:@([\w.-]{1,200}))?(?:\/|$)/u.exec(decodedAt(new URL(url).pathname));
  if (found?.[1] === undefined) return null;
  const home = found[2] === undefined ? origin : webOrigin(`https://${found[2]}/`);
  return home === null ? null : `${home}/@${found[1]}`;
}

function decodedAt(path: string): string {
  return path.replace(/%40/gu, '@');
}
