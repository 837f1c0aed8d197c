import type { ServerResponse } from 'node:http';

/** How a host treats the page of an event that it has dropped: it stays, it goes, or it leads to where the others are. */
const MANNERS = ['stays', 'goes', 'leads elsewhere'] as const;

const mannerOf = (id: number): (typeof MANNERS)[number] => MANNERS[id % MANNERS.length] ?? 'stays';

/** Of events that were dropped, those whose page is no more. */
export function pagesGone(dropped: readonly number[]): ReadonlySet<number> {
  return new Set(dropped.filter((id) => mannerOf(id) === 'goes'));
}

/** Serves the page of an event at the time when these are dropped. */
export function servePage(id: number, dropped: readonly number[], response: ServerResponse): void {
  const manner = dropped.includes(id) ? mannerOf(id) : 'stays';
  if (manner === 'stays') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Circle</h1>');
  else if (manner === 'goes') response.writeHead(id % 2 === 0 ? 404 : 410).end();
  else response.writeHead(302, { location: '/oracle/all' }).end();
}
