import { canParseUrl } from '#libs/domain';
import { isHtml, isLdNode, type LdNode, ldNodes, ldText, ldTypes, type LdValue, readJsonLd } from '#libs/extract';
import type { Lead, Probe } from '../importer.js';
import { httpLink } from '../reading/links.js';

/** Feeds whose items are gatherings and say what they are; feeds of single dates and of courts to book do not. */
const WANTED = /(?:SessionSeries|HeadlineEvent|CourseInstance|EventSeries|\/Event|^Event)$/u;
const CURSOR = ['afterTimestamp', 'afterId', 'afterChangeNumber', 'limit'];

/** The beginning of the feed that an address is a page of, and the feeds that a dataset site lists. */
export function leadsTo({ url, text }: Probe): readonly Lead[] {
  if (text === null || url === null || !canParseUrl(url)) return [];
  if (isRpde(text.slice(0, 20_000), text.slice(-2_000)))
    return [leadOf(withoutCursor(url), 0.9, 'a page of an RPDE feed')];
  if (!isHtml(text)) return [];
  const datasets = readJsonLd(text).blocks.flatMap(({ values }) => values.flatMap(datasetsIn));
  return datasets.flatMap((dataset) =>
    ldNodes(dataset, 'distribution').flatMap((feed) => {
      const link = httpLink(ldText(feed, 'contentUrl'), url);
      const what = ldText(feed, 'additionalType') ?? ldText(feed, 'name') ?? '';
      return link === null || !WANTED.test(what)
        ? []
        : [leadOf(link, 0.9, `the dataset site lists a feed of ${what.slice(0, 80)}`)];
    }),
  );
}

/** `items`, `next` and `license`, wherever in the page they stand. */
export function isRpde(head: string, tail: string): boolean {
  if (!/^\s*\{/u.test(head) || !/"items"\s*:/u.test(head)) return false;
  const both = `${head}\n${tail}`;
  return /"next"\s*:/u.test(both) && (/"license"\s*:/u.test(both) || /"state"\s*:\s*"(?:updated|deleted)"/u.test(both));
}

function datasetsIn(value: LdValue): readonly LdNode[] {
  if (!isLdNode(value)) return [];
  return ldTypes(value).includes('Dataset')
    ? [value]
    : ldNodes(value, '@graph').filter((node) => ldTypes(node).includes('Dataset'));
}

function withoutCursor(url: string): string {
  const feed = new URL(url);
  for (const name of CURSOR) feed.searchParams.delete(name);
  return feed.href;
}

function leadOf(url: string, confidence: number, evidence: string): Lead {
  return { platform: 'openactive', url, options: {}, confidence, evidence: [evidence], question: null };
}
