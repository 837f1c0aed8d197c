import type { ServerResponse } from 'node:http';
import type { Served, ScriptedEvent } from './script.js';

const FOLDED = /[-:]/gu;
const LOGIN =
  '<!doctype html><html><head><title>Sign in</title></head><body><form action="/login"><input type="password"></form></body></html>';

/**
 * Writes what a script serves. `turn` tells the UIDs of one answer from those of the next where they are new each time; below `home` each
 * event has its page.
 */
export function serveAnswer(served: Served, turn: number, home: string, response: ServerResponse): void {
  if (served.kind === 'list') calendar(response, whole(served.events, served.uids === 'new' ? turn : null, home));
  else if (served.kind === 'cut') calendar(response, whole(served.events, null, home).slice(0, -40));
  else BAD[served.how](response);
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(code, headers).end();
  };

const BAD: Readonly<Record<Extract<Served, { kind: 'bad' }>['how'], (response: ServerResponse) => void>> = {
  500: status(500),
  503: status(503),
  404: status(404),
  403: status(403),
  429: status(429, { 'retry-after': '120' }),
  login: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN),
  nothing: (response) => response.writeHead(200, { 'content-type': 'text/calendar' }).end(),
  'no-events': (response) => {
    calendar(response, whole([], null, ''));
  },
  garbage: (response) =>
    response.writeHead(200, { 'content-type': 'text/calendar' }).end('\u0000\u0001 not a calendar'),
  reset: (response) => response.socket?.destroy(),
};

function calendar(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8' }).end(body);
}

function whole(events: readonly ScriptedEvent[], turn: number | null, home: string): string {
  const lines = events.flatMap(({ id, title, start, cancelled }) => [
    'BEGIN:VEVENT',
    `UID:${turn === null ? '' : `${String(turn)}-`}${String(id)}@lane.example`,
    `DTSTART:${start.replace(FOLDED, '')}`,
    `SUMMARY:${title.replace(',', '\\,')}`,
    `URL:${home}/${String(id)}`,
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lane//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
