import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LimitReached, UnreadableInput } from '#libs/domain';
import { jsonld } from './jsonld.js';

const WINDOW = { now: '2026-05-20T00:00:00Z', from: '2026-05-20T00:00:00Z', until: '2026-11-16T00:00:00Z' };

function read(text: string, url: string | null = 'https://elm.example/events') {
  return jsonld.extract({ text, url, contentType: 'text/html', options: {}, ...WINDOW });
}

function pageOf(...blocks: unknown[]): string {
  const scripts = blocks.map((block) => {
    const json = typeof block === 'string' ? block : JSON.stringify(block);
    return `<script type="application/ld+json">${json}</script>`;
  });
  return `<!doctype html><html><head>${scripts.join('')}</head><body></body></html>`;
}

const EVENT = { '@type': 'Event', name: 'Quiet hour', startDate: '2026-06-09T18:30', url: 'https://elm.example/q' };

describe('a page with schema.org events', () => {
  it.each([
    'Event',
    'MusicEvent',
    'ChildrensEvent',
    'LiteraryEvent',
    'SocialEvent',
    'Festival',
    'Hackathon',
    'CourseInstance',
    'EventSeries',
    'https://schema.org/SportsEvent',
    'schema:ScreeningEvent',
  ])('has an event of type %s', (type) => {
    expect(read(pageOf({ ...EVENT, '@type': type })).events.map(({ title }) => title)).toEqual(['Quiet hour']);
  });

  it.each(['Organization', 'WebPage', 'UserCheckins', 'Course', 'Schedule'])('has none of type %s', (type) => {
    expect(read(pageOf({ ...EVENT, '@type': type })).events).toEqual([]);
  });

  it.each([
    ['at the root', EVENT],
    ['in an array', [EVENT]],
    ['in a graph', { '@graph': [EVENT] }],
    ['in a list of items', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: EVENT }] }],
    ['in a list without items', { '@type': 'ItemList', itemListElement: [EVENT] }],
    ['under its place', { '@type': 'Place', event: EVENT }],
    ['under its church', { '@type': 'Church', events: [EVENT] }],
    ['under a profile page', { '@type': 'ProfilePage', mainEntity: { '@type': 'Organization', event: [EVENT] } }],
    [
      'with full names for its properties',
      {
        '@type': 'http://schema.org/Event',
        'https://schema.org/name': 'Quiet hour',
        'schema:startDate': '2026-06-09T18:30',
        url: EVENT.url,
      },
    ],
  ])('is found %s', (_, block) => {
    expect(read(pageOf(block)).events).toMatchObject([
      { key: EVENT.url, title: 'Quiet hour', start: { local: '2026-06-09T18:30:00' } },
    ]);
  });

  it('is never taken for complete, as its owner chose what to show', () => {
    expect(read(pageOf(EVENT)).complete).toBe(false);
  });

  it('keeps its keys whatever the order of its events', () => {
    const names = ['b', 'a', 'c'].map((name) => ({ ...EVENT, name, url: undefined }));
    const keys = (blocks: unknown[]) => read(pageOf(...blocks)).events.map(({ key }) => key);
    expect(keys(names)).toEqual(keys([...names].reverse()));
  });

  it('keeps what the same hour in two branches has to say apart', () => {
    const branch = (name: string) => ({ ...EVENT, url: undefined, location: { '@type': 'Place', name } });
    expect(read(pageOf([branch('North'), branch('South')])).events).toHaveLength(2);
  });

  it('is known without a name of its own only by name and start', () => {
    const [event] = read(pageOf({ ...EVENT, url: undefined })).events;
    expect(event?.key).toMatch(/^fp:[\da-f]{32}$/u);
  });

  it('says what it is about to be cancelled for in its status, not in its title', () => {
    const { events } = read(
      pageOf({ ...EVENT, name: 'CANCELLED: Quiet hour', eventStatus: 'https://schema.org/EventScheduled' }),
    );
    expect(events).toMatchObject([{ title: 'Quiet hour', status: 'cancelled' }]);
  });
});

describe('bytes of another kind', () => {
  it.each([
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['plain words', 'Meet us on Tuesday at six.'],
    ['nothing', ''],
    ['a news feed', '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>'],
    ['JSON without types', '[{"slug":"monday","day":1,"time":"18:00"}]'],
    ['broken JSON', '{"@type":"Event","name":'],
    ['zeroes', '\0\0\0\0<html>'],
    ['a page with entities of its own', '<!DOCTYPE html [<!ENTITY a "b">]><html><body></body></html>'],
  ])('are refused: %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
  });

  it('but a JSON-LD document is read as such', () => {
    expect(read(JSON.stringify({ '@context': 'https://schema.org', ...EVENT })).events).toHaveLength(1);
  });
});

describe('a hostile page', () => {
  const deep = (depth: number) => `${'{"subEvent":'.repeat(depth)}1${'}'.repeat(depth)}`;

  it.each([
    ['40,000 nested elements', '<div>'.repeat(40_000)],
    ['200,000 attributes', `<a ${'x="1" '.repeat(200_000)}>`],
    ['60,000 elements', '<br>'.repeat(60_000)],
    ['JSON-LD 10,000 deep', pageOf(deep(10_000))],
    ['a block of 1 MB', pageOf(`"${'x'.repeat(1_000_000)}"`)],
    ['a JSON-LD document 10,000 deep', `{"@type":"Event","a":${deep(10_000)}}`],
  ])('of %s is refused in two seconds', (_, text) => {
    const before = process.cpuUsage();
    expect(() => read(text)).toThrow(LimitReached);
    expect(cpuMs(before)).toBeLessThan(2_000);
  });

  it.each([
    ['300 KB of <', `<p>${'<'.repeat(300_000)}`],
    ['100,000 comments', `<p>${'<!--'.repeat(100_000)}`],
    ['10,000 unclosed tags', `${pageOf(EVENT)}${'<b><a>'.repeat(10_000)}`],
    ['100,000 array items', pageOf({ '@type': 'ItemList', itemListElement: Array.from({ length: 100_000 }, () => 1) })],
    [
      '5,000 events of one name',
      pageOf(Array.from({ length: 3_000 }, (_, at) => ({ ...EVENT, url: `https://elm.example/${at}` }))),
    ],
    ['200 blocks', pageOf(...Array.from({ length: 200 }, (_, at) => ({ ...EVENT, name: `n${at}`, url: undefined })))],
    ['a long title', pageOf({ ...EVENT, name: '-'.repeat(100_000) })],
    [
      'a long date',
      pageOf({ ...EVENT, startDate: '2026-06-09T18:30', endDate: '1'.repeat(100_000), duration: 'P'.repeat(100_000) }),
    ],
    [
      'a long price',
      pageOf({ ...EVENT, offers: { price: '1,111,'.repeat(20_000) }, typicalAgeRange: ' '.repeat(100_000) }),
    ],
  ])('of %s is read or refused in two seconds', (_, text) => {
    const before = process.cpuUsage();
    try {
      read(text);
    } catch (fault) {
      expect(fault).toBeInstanceOf(LimitReached);
    }
    expect(cpuMs(before)).toBeLessThan(2_000);
  });

  it('is read up to the limit, and says so', () => {
    const { events, problems } = read(`${pageOf(EVENT)}${'<div>'.repeat(1_000)}`);
    expect(events).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'html-limit', severity: 'error' }]);
  });

  it('is not taken for a status when its word is a name that every object has', () => {
    const named = { '@type': 'Event', name: 'x', startDate: '2026-06-09', eventStatus: 'constructor' };
    const { events } = read(pageOf({ ...named, eventAttendanceMode: 'toString' }));
    expect(events.map(({ status, mode }) => [status, mode])).toEqual([['scheduled', 'unknown']]);
  });

  it('cannot reach a prototype', () => {
    const { events } = read(
      pageOf(
        '{"@type":"Event","name":"x","startDate":"2026-06-09","__proto__":{"eventStatus":"EventCancelled"},"constructor":{"prototype":{"polluted":1}}}',
      ),
    );
    expect(events).toMatchObject([{ status: 'scheduled' }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is not refused whole for one strange title', () => {
    expect(
      read(pageOf([EVENT, { ...EVENT, url: undefined, name: '<b>x</b><!DOCTYPE y [<!ENTITY z "z">]>' }])).events,
    ).toHaveLength(2);
  });

  it('may name itself twice in a circle', () => {
    const circle = {
      '@graph': [
        { '@id': '#a', '@type': 'Event', name: 'a', startDate: '2026-06-09', superEvent: { '@id': '#b' } },
        {
          '@id': '#b',
          '@type': 'Event',
          name: 'b',
          startDate: '2026-06-09',
          superEvent: { '@id': '#a' },
          location: { '@id': '#a' },
        },
      ],
    };
    expect(read(pageOf(circle)).events).toHaveLength(2);
  });

  it('moves no link to another site by its base, refresh or canonical address', () => {
    const lies =
      '<base href="https://attacker.example/"><link rel="canonical" href="https://attacker.example/c"><meta http-equiv="refresh" content="0;url=https://attacker.example/">';
    const { events, next } = read(`${pageOf({ ...EVENT, url: '/q' })}${lies}`);
    expect(events[0]?.url).toBe('https://elm.example/q');
    expect(next).toBeNull();
  });

  it('gives no link that a browser would run', () => {
    const { events } = read(
      pageOf({
        ...EVENT,
        url: 'javascript:alert(1)',
        image: 'data:text/html,x',
        location: { '@type': 'VirtualLocation', url: 'JaVaScRiPt:alert(1)' },
      }),
    );
    expect(events).toMatchObject([{ url: 'https://elm.example/events', image: null, onlineUrl: null }]);
  });

  it('of any JSON at all is read without throwing', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        read(
          pageOf(
            `{"@type":"Event","name":"x","startDate":"2026-06-09","location":${json},"offers":${json},"eventSchedule":${json},"subEvent":${json},"audience":${json}}`,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Milliseconds of work since then: other processes of a busy machine do not count. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
