import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { emptyCalendar, renderCalendar, type FeedItem, type FeedMode } from './calendar.js';

const secret = new Uint8Array(32).fill(7);

describe('a discreet calendar', () => {
  it('holds no run of four letters of any title, venue or host', () => {
    const item = anItem({ title: 'Trans support circle', place: 'St Brigid Hall, 4 Quarry Lane' });
    const text = feed('discreet', [item]).toLowerCase();
    const runs = [item.title, item.place ?? ''].flatMap((words) => runsOfFour(words.toLowerCase()));
    expect(runs.filter((run) => text.includes(run))).toEqual([]);
  });

  it('says only that the time is taken in busy mode', () => {
    expect(lines(feed('busy', [anItem({})])).filter((line) => line.startsWith('SUMMARY'))).toEqual(['SUMMARY:Busy']);
  });

  it('is private in every mode, since public entries show through a free/busy share', () => {
    const modes: FeedMode[] = ['discreet', 'busy', 'plain'];
    expect(modes.map((mode) => lines(feed(mode, [anItem({})])).includes('CLASS:PRIVATE'))).toEqual([true, true, true]);
  });
});

describe('what a phone needs', () => {
  it('gets the same bytes for the same list in any order', () => {
    const items = [anItem({ gatheringId: 'a' }), anItem({ gatheringId: 'b' })];
    expect(feed('plain', items)).toBe(feed('plain', [...items].reverse()));
  });

  it('gets the same UID after a change, with a higher sequence, and another in another feed', () => {
    const [before, after] = [anItem({}), anItem({ title: 'Moved upstairs', sequence: 3 })].map((item) =>
      feed('plain', [item]),
    );
    const other = renderCalendar({ mode: 'plain', word: '', secret: new Uint8Array(32).fill(9), items: [anItem({})] });
    expect(uid(before ?? '')).toBe(uid(after ?? ''));
    expect(lines(after ?? '')).toContain('SEQUENCE:3');
    expect(uid(other)).not.toBe(uid(before ?? ''));
  });

  it('keeps a cancelled date as cancelled', () => {
    const text = lines(feed('discreet', [anItem({ cancelled: true })]));
    expect(text).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY:Cancelled: Appointment']));
  });

  it.each([
    ['put-off', 'STATUS:CANCELLED', 'SUMMARY:Put off: Appointment'],
    ['no-longer-listed', 'STATUS:CANCELLED', 'SUMMARY:No longer listed: Appointment'],
    ['unconfirmed', 'STATUS:TENTATIVE', 'SUMMARY:Not confirmed: Appointment'],
  ] as const)('hears of a date that is %s', (doubt, status, summary) => {
    const text = lines(feed('discreet', [anItem({ doubt })]));
    expect(text).toEqual(expect.arrayContaining([status, summary]));
    expect(text).not.toContain('STATUS:CONFIRMED');
  });

  it('moves the entry it has when a date moved', () => {
    const moved = feed('plain', [anItem({ start: '2026-12-01T19:00:00Z', firstStart: '2026-12-01T18:30:00Z' })]);
    expect(uid(moved)).toBe(uid(feed('plain', [anItem({})])));
    expect(lines(moved)).toContain('DTSTART:20261201T190000Z');
  });

  it('gets no end where none was stated', () => {
    expect(feed('plain', [anItem({ end: null })])).not.toContain('DTEND');
  });

  it('gets a date without a time for an all-day gathering', () => {
    expect(feed('plain', [anItem({ date: '2026-12-24' })])).toContain('DTSTART;VALUE=DATE:20261224');
  });

  it('gets the day after the last of several days, and nothing that ends before it starts', () => {
    const until = (dateUntil: string) => lines(feed('plain', [anItem({ date: '2026-12-24', dateUntil })]));
    expect(until('2026-12-27')).toContain('DTEND;VALUE=DATE:20261227');
    expect(until('2026-12-24').join()).not.toContain('DTEND');
  });

  it('is emptied by a revoked link', () => {
    expect(new ICAL.Component(ICAL.parse(emptyCalendar())).getAllSubcomponents('vevent')).toEqual([]);
  });
});

describe('whatever a source wrote', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      'x\r\nBEGIN:VEVENT\r\nUID:evil',
      'a\rATTACH:http://x.example',
      'é'.repeat(80),
      'a,b;c\\d\nnext',
      '\u2028EVIL:1',
    ),
  );

  it('R-15: comes back as exactly the events we wrote, with only the properties we use', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 5 }), (texts) => {
        const items = texts.map(([title, place], n) => anItem({ title, place, gatheringId: `g${n}` }));
        const text = feed('plain', items);
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        expect(events).toHaveLength(items.length);
        const names = new Set(events.flatMap((event) => event.getAllProperties().map((property) => property.name)));
        expect([...names].filter((name) => !ALLOWED.has(name))).toEqual([]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

const ALLOWED = new Set(
  'uid dtstamp last-modified sequence dtstart dtend summary location class status transp'.split(' '),
);

function anItem(part: Partial<FeedItem>): FeedItem {
  return {
    gatheringId: 'g1',
    start: '2026-12-01T18:30:00Z',
    end: '2026-12-01T20:00:00Z',
    date: null,
    title: 'Silent reading hour',
    place: 'Elm Library',
    cancelled: false,
    sequence: 0,
    changedAt: '2026-11-20T09:00:00Z',
    ...part,
  };
}

function feed(mode: FeedMode, items: readonly FeedItem[]): string {
  return renderCalendar({ mode, word: 'Appointment', secret, items });
}

function lines(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

function uid(text: string): string | undefined {
  return lines(text).find((line) => line.startsWith('UID:'));
}

function runsOfFour(text: string): string[] {
  const words = text.split(/[^a-z]+/).filter((word) => word.length >= 4);
  return words.flatMap((word) => [...word].slice(3).map((_, at) => word.slice(at, at + 4)));
}
