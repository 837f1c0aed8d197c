import { describe, expect, it } from '@jest/globals';
import { pageMarks } from './page-marks.js';

const probe = (text: string | null, url: string | null = 'https://elm.example/club/') => ({
  url,
  contentType: 'text/html',
  text,
});
const urls = (text: string, url?: string | null) => pageMarks(probe(text, url)).links.map((link) => link.url);

describe('what a page shows of its software', () => {
  it('is its addresses, made whole', () => {
    const page =
      '<a href="events">e</a><iframe data-src="//cal.example/x"></iframe><script src="/a.js"></script><a href="webcal://elm.example/x.ics">s</a>';
    expect(urls(page)).toEqual([
      'https://elm.example/club/events',
      'https://cal.example/x',
      'https://elm.example/a.js',
      'webcal://elm.example/x.ics',
    ]);
  });

  it('is no address that cannot be opened', () => {
    expect(
      urls('<a href="mailto:x@elm.example">m</a><a href="javascript:x()">j</a><a href="#top">t</a><a>n</a>'),
    ).toEqual([]);
    expect(urls('<a href="/events">e</a><a href="https://oak.example/">o</a>', null)).toEqual(['https://oak.example/']);
  });

  it('is its meta, the first of each name', () => {
    const { metas } = pageMarks(
      probe('<meta name="Generator" content="Oak 1"><meta name="generator" content="Ash 2"><meta charset="utf-8">'),
    );
    expect([...metas]).toEqual([['generator', 'Oak 1']]);
  });

  it('is nothing where there is no page', () => {
    for (const text of [null, '', 'BEGIN:VCALENDAR', '{"a": "<a href=x>"}'])
      expect(pageMarks(probe(text)).links).toEqual([]);
  });
});
