import type { JSX } from 'preact';
import { renderPage } from '#libs/ui';
import { putCookie } from './cookies.js';
import type { Reply, VisitRequest } from './visit.js';

/** Answers with a page. A form that came back with errors is 422. */
export function sendPage<P>(reply: Reply, page: (props: P) => JSX.Element, props: P, status = 200): void {
  void reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .send(renderPage(page(props)));
}

/** After a form: go on to a page of ours, with one sentence about what was done. */
export function goTo(reply: Reply, path: string, done?: string): void {
  if (done !== undefined) {
    const { visit }: VisitRequest = reply.request;
    putCookie(reply, 'done', done, { secure: visit?.secure ?? false, maxAgeSeconds: 60 });
  }
  void reply.status(303).header('location', path).send();
}
