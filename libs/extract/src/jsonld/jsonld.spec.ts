import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readIsoDuration, readIsoTime } from './iso-time.js';
import { LD_LIMITS, parseLenientJson } from './lenient-json.js';
import { readJsonLd } from './read-json-ld.js';
import { readMicrodata } from './read-microdata.js';

describe('JSON of web pages', () => {
  it.each([
    ['a trailing comma', '{"a":[1,2,],}', [{ a: [1, 2] }]],
    ['a comment', '/* one */ {"a":1 // two\n}', [{ a: 1 }]],
    ['CDATA', '<![CDATA[{"a":1}]]>', [{ a: 1 }]],
    ['CDATA behind a comment', '//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
    ['CDATA behind a comment, on one line', '//<![CDATA[ {"a":1} //]]>', [{ a: 1 }]],
    ['an HTML comment', '<!-- {"a":1} -->', [{ a: 1 }]],
    ['a line break inside a text', '{"a":"x\ny"}', [{ a: 'x\ny' }]],
    ['an unknown escape', '{"a":"it\\\'s"}', [{ a: "it's" }]],
    ['two objects in a row', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['a semicolon behind', '{"a":1};', [{ a: 1 }]],
    ['a link with slashes', '{"a":"https://x.example/y"}', [{ a: 'https://x.example/y' }]],
    ['schema.org names in full', '{"https://schema.org/name":"x","schema:url":"y"}', [{ name: 'x', url: 'y' }]],
    ['keys that reach a prototype', '{"__proto__":{"a":1},"constructor":2,"b":3}', [{ b: 3 }]],
  ])('may have %s', (_, text, values) => {
    const read = parseLenientJson(text);
    expect(read.fault).toBeNull();
    expect(JSON.parse(JSON.stringify(read.values))).toEqual(values);
  });

  it.each(['{"a":', '{"a" 1}', '[1 2]', '{a:1}', '"open', '{"a":1}}', 'nonsense'])(
    'is a fault, never thrown: %s',
    (text) => {
      const { fault, limited } = parseLenientJson(text);
      expect(typeof fault).toBe('string');
      expect(limited).toBe(false);
    },
  );

  it('keeps what was read before a fault', () => {
    expect(parseLenientJson('{"a":1} {"b":').values).toHaveLength(1);
  });

  it('reads all that JSON allows as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8, noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/"(?:__proto__|constructor|prototype)"/u.test(text));
        expect(JSON.stringify(parseLenientJson(text).values)).toBe(JSON.stringify([JSON.parse(text)]));
      }),
    );
  });

  it('never throws and never hangs on any text', () => {
    const part = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '/*', '//', '<!--', '1', 'true', 'a', ' ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 200 }), (parts) => {
        parseLenientJson(parts.join(''));
      }),
    );
  });

  it.each([
    ['deep arrays', '['.repeat(500_000)],
    ['deep objects', '{"a":'.repeat(100_000)],
    ['commas', `[${','.repeat(500_000)}`],
    ['comments', '/*'.repeat(250_000)],
    ['wrappers', '<!--'.repeat(125_000)],
    ['backslashes', `"${'\\'.repeat(500_000)}`],
    ['digits', '1'.repeat(500_000)],
  ])('of 500 KB of %s is done in half a second', (_, text) => {
    const before = process.cpuUsage();
    parseLenientJson(text);
    expect(cpuMs(before)).toBeLessThan(500);
  });

  it('is cut where a list is too long', () => {
    const read = parseLenientJson(JSON.stringify(Array.from({ length: 6_000 }, () => 1)));
    expect(read.values[0]).toHaveLength(LD_LIMITS.array);
    expect(read.limited).toBe(true);
  });
});

describe('the blocks of a page', () => {
  it('are read whatever the case and parameters of their type; other scripts are not', () => {
    const html =
      '<html lang="cy"><SCRIPT TYPE="Application/LD+JSON; charset=utf-8">{"a":1}</SCRIPT><script>{"b":2}</script><script type="application/json">{"c":3}</script>';
    const { blocks, language } = readJsonLd(html);
    expect(blocks.map(({ values }) => values.length)).toEqual([1]);
    expect(language).toBe('cy');
  });

  it('after the fiftieth are left out, and it is said', () => {
    const read = readJsonLd('<script type="application/ld+json">{"a":1}</script>'.repeat(60));
    expect(read.blocks).toHaveLength(50);
    expect(read).toMatchObject({ cut: true, problems: [{ code: 'jsonld-limit' }] });
  });
});

describe('microdata', () => {
  it('has the shape of JSON-LD', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">A <i>b</i></b><br><meta itemprop="startDate" content="2026-06-09">' +
      '<div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Hall</span></div><a itemprop="url" href="/a">x</a></div>';
    expect(JSON.parse(JSON.stringify(readMicrodata(html).items))).toEqual([
      {
        '@type': ['https://schema.org/Event'],
        name: 'A b',
        startDate: '2026-06-09',
        location: { '@type': ['https://schema.org/Place'], name: 'Hall' },
        url: '/a',
      },
    ]);
  });
});

describe('an ISO time', () => {
  it.each([
    ['2026-06-09', { kind: 'date', date: '2026-06-09' }],
    ['20260609', { kind: 'date', date: '2026-06-09' }],
    ['2026-6-9', { kind: 'date', date: '2026-06-09' }],
    ['2026-06-09T18:30', { kind: 'floating', local: '2026-06-09T18:30:00' }],
    ['2026-06-09 9:05:07', { kind: 'floating', local: '2026-06-09T09:05:07' }],
    ['2026-06-09T18:30:00.000Z', { kind: 'instant', instant: '2026-06-09T18:30:00Z' }],
    ['2026-06-09T18:30:00+0100', { kind: 'instant', instant: '2026-06-09T17:30:00Z' }],
    ['2026-06-09T18:30-05', { kind: 'instant', instant: '2026-06-09T23:30:00Z' }],
    ['20260609T183000Z', { kind: 'instant', instant: '2026-06-09T18:30:00Z' }],
    ['2026-02-30', null],
    ['2026-06-09T25:00', null],
    ['2026-06-09T18:30+99:00', null],
    ['9 June 2026', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readIsoTime(text)).toEqual(expected);
  });

  it.each([
    ['PT1H30M', 5_400],
    ['P1D', 86_400],
    ['P1W', 604_800],
    ['PT90M', 5_400],
    ['P1M', null],
    ['PT0S', null],
    ['P', null],
    ['90 minutes', null],
  ])('a duration of %s', (text, seconds) => {
    expect(readIsoDuration(text)).toBe(seconds);
  });
});

/** Milliseconds of work since then: other processes of a busy machine do not count. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
