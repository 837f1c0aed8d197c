import { sendPage } from '../web/answers.js';
import type { Reply, Visit } from '../web/visit.js';
import { IdeaGonePage } from './idea-gone.page.js';
import { LeftAlonePage } from './left-alone.page.js';
import { NoLongerPage } from './no-longer.page.js';

/**
 * Without the gate's cookie the page was left alone for too long, as far as anyone can tell. With one its link has ended, was
 * stopped or never was, and nothing says which: anybody can make up a cookie.
 */
export function sayNotHere(reply: Reply, { frame, shareToken }: Visit): void {
  sendPage(reply, shareToken === null ? LeftAlonePage : NoLongerPage, { frame }, 404);
}

/** The link is good, but this idea is not behind it any more. */
export function sayIdeaGone(reply: Reply, { frame }: Visit): void {
  sendPage(reply, IdeaGonePage, { frame }, 404);
}
