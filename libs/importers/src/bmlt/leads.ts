import { canParseUrl } from '#libs/domain';
import { isHtml } from '#libs/extract';
import type { Lead, Probe } from '../importer.js';
import { httpLink } from '../reading/links.js';
import { isMeetingRows } from './is-meeting-rows.js';

const SERVER = /^https?:\/\/[^?#]{1,300}?\/(?:main_server|client_interface)(?:[/?#]|$)/iu;
/** `"root_server":"https:\/\/…"`, `root_server="https://…"`, `bmlt_root_server: 'https://…'`, as the crouton and tabs widgets write it. */
const IN_PAGE =
  /\b(?:bmlt_)?root_server(?:_url)?["']?\s{0,3}[:=]\s{0,3}["'](https?:(?:\\?\/){2}[^"'\s<>]{4,300})["']/gi;
const AGGREGATOR = 'aggregator.bmltenabled.org';

/** Servers that an address or a page points to. The aggregator holds all of them, and needs to be asked for some. */
export function leadsTo({ url, text }: Probe): readonly Lead[] {
  const named = url === null ? [] : byAddress(url);
  const listed =
    named.length === 0 && url !== null && isMeetingRows(text) ? [leadOf(url, 0.9, 'a list of a BMLT server')] : [];
  const here = [...named, ...listed];
  const found = text !== null && isHtml(text) ? byPage(text, url) : [];
  return [...here, ...found].filter((lead, at, all) => all.findIndex((other) => other.url === lead.url) === at);
}

function byAddress(url: string): readonly Lead[] {
  if (!SERVER.test(url) || !canParseUrl(url) || /\/client_interface\/tsml\//iu.test(url)) return [];
  const root = /^(https?:\/\/[^?#]*?)\/client_interface(?:[/?#]|$)/iu.exec(url)?.[1] ?? rootOf(url);
  const search = /[?&]switcher=GetSearchResults/iu.test(url);
  return [leadOf(search ? withoutPage(url) : `${root}/`, 0.9, 'address of a BMLT server')];
}

function withoutPage(url: string): string {
  const search = new URL(url);
  search.searchParams.delete('page_num');
  return search.href;
}

function rootOf(url: string): string {
  return url.replace(/(\/main_server)(?:[/?#].*)?$/iu, '$1');
}

function byPage(html: string, page: string | null): readonly Lead[] {
  const servers = [...html.slice(0, 2_000_000).matchAll(IN_PAGE)].slice(0, 20);
  return servers.flatMap((match) => {
    const server = httpLink((match[1] ?? '').replaceAll('\\', ''), page);
    const widget = /crouton/iu.test(html) ? 'the crouton widget' : 'a BMLT widget';
    return server === null
      ? []
      : [leadOf(server.endsWith('/') ? server : `${server}/`, 0.9, `${widget} names its server`)];
  });
}

function leadOf(url: string, confidence: number, evidence: string): Lead {
  const all = canParseUrl(url) && new URL(url).hostname === AGGREGATOR && !/[?&]services=/iu.test(url);
  const question = all
    ? 'Which service bodies are wanted (option "services", their ids)? The aggregator answers nothing to a search for everything.'
    : null;
  return { platform: 'bmlt', url, options: {}, confidence, evidence: [evidence], question };
}
