import { isHtml } from '#libs/extract';
import type { Lead, Probe } from '../importer.js';
import { accountOf } from './account.js';

const IN_PAGE = /https?:(?:\\?\/){2}[\w-]{1,60}\.(?:churchsuite\.(?:com|co\.uk)|churchapp\.co\.uk)/gi;

/** Accounts that an address or a page names: a link, a frame or a script of the church's own site. */
export function leadsTo({ url, text }: Probe): readonly Lead[] {
  const own = accountOf(url);
  const named = text !== null && isHtml(text) ? [...text.slice(0, 2_000_000).matchAll(IN_PAGE)] : [];
  const found = named.slice(0, 200).flatMap(([link]) => accountOf(link.replaceAll('\\', '')) ?? []);
  return [...new Set([...(own === null ? [] : [own]), ...found])].map((account) => ({
    platform: 'churchsuite',
    url: `${account}/embed/calendar/json`,
    options: {},
    confidence: account === own ? 0.95 : 0.85,
    evidence: [
      account === own ? `address of ${new URL(account).hostname}` : `the page names ${new URL(account).hostname}`,
    ],
    question: null,
  }));
}
