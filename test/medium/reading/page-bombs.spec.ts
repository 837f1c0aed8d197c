import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LimitReached, UnreadableInput, type Prepared } from '#libs/domain';
import { AReader, within } from './a-reader.js';

jest.setTimeout(60_000);

let reader: AReader;
beforeAll(() => {
  reader = new AReader();
});
afterAll(() => reader.close());

const PAGE = { importer: 'jsonld', url: 'https://club.example/events', contentType: 'text/html' };
const EVENT = { '@type': 'Event', name: 'Kind', startDate: '2026-06-02T10:00:00+01:00' };
const block = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const page = (...parts: readonly string[]): string => `<!doctype html><html><body>${parts.join('')}</body></html>`;
const titles = ({ listings }: Prepared): readonly string[] => listings.map(({ listing }) => listing.title);
const codes = ({ problems }: Prepared): readonly string[] => [...new Set(problems.map(({ code }) => code))].sort();

/** What was said of a page: its problem codes, or the one sentence for which it was refused. */
async function said(html: string): Promise<{ readonly words: string; readonly ms: number }> {
  let [words, ms] = ['', Infinity];
  for (let tries = 0; tries < 3; tries += 1) {
    const before = performance.now();
    words = await reader.once(html, PAGE).then(
      (prepared) => codes(prepared).join(' '),
      (failure: unknown) => {
        if (failure instanceof UnreadableInput || failure instanceof LimitReached) return failure.message;
        throw failure;
      },
    );
    ms = Math.min(ms, performance.now() - before);
  }
  return { words, ms };
}

describe('pages that are meant to hurt', () => {
  beforeAll(async () => {
    await reader.once(page(block(EVENT)), PAGE);
  });

  it.each([
    ['H-01', 'forty thousand nested boxes', '<div>'.repeat(40_000)],
    ['H-02', 'five thousand nested boxes with a text at their heart', `${'<div>'.repeat(5_000)}text`],
  ])('%s %s are cut by their depth, within 100 ms', async (_, __, nested) => {
    for (const importer of ['jsonld', null]) {
      const before = await reader.quickest(page(block(EVENT), nested), { ...PAGE, importer });
      expect(titles(before.prepared)).toEqual(['Kind']);
      expect([codes(before.prepared), before.prepared.everyListing]).toEqual([['html-limit'], false]);
      expect(before.ms).toBeLessThan(within(100));
    }
  });

  it.each([
    [
      'H-03',
      'two hundred thousand attributes',
      `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}`).join(' ')}>`,
    ],
    ['H-03', '300 KB of opening brackets', '<'.repeat(300_000)],
    ['H-03', 'a hundred thousand opened comments', '<!--'.repeat(100_000)],
    ['H-03', 'a hundred thousand comments', '<!-- -->'.repeat(100_000)],
    ['H-03', 'ten thousand tags that never close', '<b><a>'.repeat(10_000)],
    ['H-03', 'two hundred thousand closing tags', '</div>'.repeat(200_000)],
    ['H-03', 'a hundred thousand siblings', '<i></i>'.repeat(100_000)],
    ['H-03', 'an attribute of a megabyte', `<p title="${'&amp;'.repeat(200_000)}">`],
    ['H-03', 'two hundred thousand entities', '&lt;&#x26;&notit;'.repeat(70_000)],
  ])('%s %s cost at most two seconds', async (_, __, html) => {
    const read = await reader.quickest(page(block(EVENT), html), PAGE);
    expect(titles(read.prepared)).toEqual(['Kind']);
    expect(read.ms).toBeLessThan(within(2_000));
  });

  it.each([
    ['H-04', 'JSON ten thousand deep', block('['.repeat(10_000)), 'nested deeper than 32'],
    ['H-04', 'objects ten thousand deep', block('{"a":'.repeat(10_000)), 'nested deeper than 32'],
    ['H-04', 'a block of more than 512 KiB', block([EVENT, 'x'.repeat(600_000)]), 'longer than 512 KiB'],
    [
      'H-04',
      'the longest list that a fetch lets through',
      block(`[${'{"a":1},'.repeat(2_400_000)}1]`),
      'longer than 512 KiB',
    ],
  ])('%s %s is refused and said, within two seconds', async (_, __, html, code) => {
    const { words, ms } = await said(page(html));
    expect(words).toContain(code);
    expect(ms).toBeLessThan(within(2_000));
  });

  it('H-04 a list of a hundred megabytes, which no fetch lets through, ends its process at most', async () => {
    const list = page(block(`[${'{"a":1},'.repeat(100 * 131_072)}1]`));
    await expect(reader.once(list, PAGE)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:reader|input)\./u),
    });
    expect(titles(await reader.once(page(block(EVENT)), PAGE))).toEqual(['Kind']);
  });

  it('H-04 a graph that goes round in circles is read once', async () => {
    const graph = [
      { ...EVENT, '@id': '#a', location: { '@id': '#b' }, superEvent: { '@id': '#a' }, subEvent: { '@id': '#a' } },
      { '@type': 'Place', '@id': '#b', name: 'Hall', containedInPlace: { '@id': '#b' }, event: { '@id': '#a' } },
    ];
    const read = await reader.quickest(page(block({ '@context': 'https://schema.org', '@graph': graph })), PAGE);
    expect(titles(read.prepared)).toEqual(['Kind']);
    expect(read.ms).toBeLessThan(within(100));
  });

  it('H-05 keys that reach for a prototype are dropped', async () => {
    const hostile = `{"@type":"Event","name":"Kind","startDate":"2026-06-02","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"location":{"__proto__":{"name":"Nowhere"},"@type":"Place"}}`;
    const prepared = await reader.once(page(block(hostile)), PAGE);
    expect(titles(prepared)).toEqual(['Kind']);
    expect(JSON.stringify(prepared)).not.toMatch(/polluted|Nowhere/u);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    // The process that read it reads the next page as if nothing had been.
    expect(titles(await reader.once(page(block(EVENT)), PAGE))).toEqual(['Kind']);
  });

  it.each([
    [
      'H-06',
      'a billion laughs',
      `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]><p>&c;</p>`,
    ],
    ['H-06', 'an external entity', '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p>'],
    [
      'H-06',
      'an external parameter entity',
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]><rss><channel/></rss>',
    ],
  ])('%s %s is refused', async (_, __, html) => {
    for (const importer of ['jsonld', null]) {
      await expect(reader.once(html + block(EVENT), { ...PAGE, importer })).rejects.toBeInstanceOf(UnreadableInput);
    }
  });
});
