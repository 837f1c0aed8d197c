import { describe, expect, it } from '@jest/globals';
import { LimitReached, UnreadableInput } from '#libs/domain';
import {
  FEED_LIMITS,
  feedChild,
  feedChildren,
  feedLink,
  feedText,
  isFeed,
  readFeed,
  readRfc822Time,
} from '../index.js';

const rss = (items: string, attributes = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Elm</title>${items}</channel></rss>`;
const titles = (text: string) => readFeed(text).items.map((item) => feedText(item, 'title'));

describe('a feed', () => {
  it('is a list of items with everything that stands in them', () => {
    const feed = readFeed(
      rss(
        `<item><title>Chess &amp; tea</title><description><![CDATA[<p>Two & three</p>]]></description>
         <category domain="Audience">Adults</category><category>Games</category>
         <bc:location><bc:name>North</bc:name></bc:location></item><item><title>Knitting</title></item>`,
        'xmlns:bc="http://bibliocommons.com/rss/1.0/modules/event/"',
      ),
    );
    const [first] = feed.items;
    expect(feed).toMatchObject({ kind: 'rss', complete: true, problems: [] });
    expect([...feed.namespaces]).toEqual(['http://bibliocommons.com/rss/1.0/modules/event/']);
    expect(feedText(feed.about, 'title')).toBe('Elm');
    expect(feed.items.map((item) => feedText(item, 'title'))).toEqual(['Chess & tea', 'Knitting']);
    expect(feedText(first ?? null, 'description')).toBe('<p>Two & three</p>');
    expect(
      feedChildren(first ?? null, 'category').map(({ text, attributes }) => [attributes.get('domain'), text]),
    ).toEqual([
      ['Audience', 'Adults'],
      [undefined, 'Games'],
    ]);
    expect(feedText(feedChild(first ?? null, 'bc:location'), 'bc:name')).toBe('North');
  });

  it('has the usual names for its elements, whatever prefix and case it writes', () => {
    const [item] = readFeed(
      rss(
        '<item><x:EventId>7</x:EventId><pubDate>today</pubDate></item>',
        'xmlns:x="https://www.springshare.com/libcal/"',
      ),
    ).items;
    expect(item?.children.map(({ name }) => name)).toEqual(['libcal:eventid', 'pubdate']);
  });

  it('may be Atom, or RSS 1.0 with its items beside the channel', () => {
    const atom = readFeed(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Elm</title><entry><title>Chess</title><link rel="self" href="https://elm.example/s"/><link href="https://elm.example/c"/></entry></feed>',
    );
    expect(atom.kind).toBe('atom');
    expect(atom.items.map(feedLink)).toEqual(['https://elm.example/c']);
    expect(titles('<rdf:RDF><channel/><item><title>Chess</title></item></rdf:RDF>')).toEqual(['Chess']);
  });

  it.each([
    ['<item><link>https://elm.example/a</link></item>', 'https://elm.example/a'],
    ['<item><guid>https://elm.example/b</guid></item>', 'https://elm.example/b'],
    ['<item><guid isPermaLink="false">https://elm.example/c</guid></item>', null],
    ['<item><guid>17</guid></item>', null],
  ])('names the page of %s', (item, link) => {
    expect(readFeed(rss(item)).items.map(feedLink)).toEqual([link]);
  });
});

describe('a broken feed', () => {
  it.each([
    ['an item that is not closed', '<item><title>A</title><item><title>B</title></item>', ['A', 'B']],
    ['an element that is not closed', '<item><title>A</title><p>x</item><item><title>B</title></item>', ['A', 'B']],
    ['a closing tag too many', '<item></b><title>A</title></item></b>', ['A']],
    ['an ampersand of its own', '<item><title>A & B &nbsp; C</title></item>', ['A & B &nbsp; C']],
  ])('with %s is read all the same', (_, items, found) => {
    expect(titles(rss(items))).toEqual(found);
  });

  it('that breaks off inside an item says so, and is not complete', () => {
    const feed = readFeed('<rss><channel><item><title>A</title></item><item><title>B</tit');
    expect(feed.complete).toBe(false);
    expect(feed.items).toHaveLength(1);
    expect(feed.problems).toMatchObject([{ code: 'cut-off', where: 'item 2' }]);
  });

  it('that breaks off between items has lost none that it began', () => {
    expect(readFeed('<rss><channel><item><title>A</title></item>')).toMatchObject({ complete: false, problems: [] });
  });
});

describe('what is no feed, or wants too much', () => {
  it.each([
    ['a page', '<!doctype html><html></html>'],
    ['JSON', '{"rss":1}'],
    ['nothing', ''],
    ['words', 'rss'],
  ])('%s is refused', (_, text) => {
    expect(isFeed(text)).toBe(false);
    expect(() => readFeed(text)).toThrow(UnreadableInput);
  });

  it('entities of its own are never expanded: the feed is refused', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(() => readFeed(`<?xml version="1.0"?>${bomb}${rss('<item><title>&b;</title></item>')}`)).toThrow(
      UnreadableInput,
    );
    expect(() => readFeed(rss('<!ENTITY a SYSTEM "file:///etc/hostname"><item/>'))).toThrow(UnreadableInput);
  });

  it('items beyond the limit are left out, with a problem', () => {
    const feed = readFeed(rss('<item><title>A</title></item>'.repeat(FEED_LIMITS.items + 1)));
    expect(feed.items).toHaveLength(FEED_LIMITS.items);
    expect(feed.complete).toBe(false);
    expect(feed.problems).toMatchObject([{ code: 'feed-limit' }]);
  });

  it.each([
    ['elements in one another', `<item>${'<a>'.repeat(100)}`],
    ['attributes', `<item ${Array.from({ length: 200 }, (_, at) => `a${at}="1"`).join(' ')}>`],
    ['elements', `<item>${'<a/>'.repeat(FEED_LIMITS.elements)}</item>`],
    ['characters', `<item><title>${'x'.repeat(FEED_LIMITS.characters)}</title></item>`],
  ])('too many %s leave nothing', (_, items) => {
    expect(() => readFeed(rss(items))).toThrow(LimitReached);
  });

  it('takes any name as data', () => {
    const [item] = readFeed(rss('<item __proto__="1"><constructor>x</constructor></item>')).items;
    expect(feedText(item ?? null, 'constructor')).toBe('x');
    expect(feedText(item ?? null, 'toString')).toBeNull();
  });

  it('is read in linear time', () => {
    const before = performance.now();
    for (const unit of [
      '<a>',
      '</a>',
      '<item>',
      '<item><b></c></d>',
      '&',
      '<![CDATA[',
      '<!--',
      '<a b="',
      ' xmlns:a="b"',
    ]) {
      const text = `<rss><channel><item><title>A</title></item>${unit.repeat(400_000 / unit.length)}`;
      expect(readFeed(text).complete).toBe(false);
    }
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

describe('a date of RSS', () => {
  it.each([
    ['Sat, 08 Aug 2026 10:30:00 -0400', { kind: 'instant', instant: '2026-08-08T14:30:00Z' }],
    ['8 Aug 2026 10:30 GMT', { kind: 'instant', instant: '2026-08-08T10:30:00Z' }],
    ['Sat, 08 August 2026 10:30:00 EDT', { kind: 'instant', instant: '2026-08-08T14:30:00Z' }],
    ['Sat, 08 Aug 2026 10:30:00', { kind: 'floating', local: '2026-08-08T10:30:00' }],
    ['Sat, 08 Aug 2026 10:30:00 -0000', { kind: 'floating', local: '2026-08-08T10:30:00' }],
    ['Sat, 31 Feb 2026 10:30:00 GMT', null],
    ['Sat, 08 Aug 2026 25:30:00 GMT', null],
    ['Sat, 08 Aug 2026 10:30:00 BST', null],
    ['Sat, 08 Aug 2026 10:30:00 +9900', null],
    ['2026-08-08', null],
    ['', null],
  ])('%j', (text, time) => {
    expect(readRfc822Time(text)).toEqual(time);
  });
});
