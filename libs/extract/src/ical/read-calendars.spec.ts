import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { propertyOf } from './component.js';
import { readCalendars } from './read-calendars.js';

const event = (lines: string): string => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`;
const calendar = (body: string): string => `BEGIN:VCALENDAR\n${body}\nEND:VCALENDAR\n`;
const events = (text: string) => readCalendars(text).calendars.flatMap((read) => read.events);
const titles = (text: string) => events(text).map((read) => propertyOf(read, 'SUMMARY')?.value);

describe('lines of a calendar file', () => {
  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR alone', '\r'],
  ])('may end in %s', (_name, newline) => {
    const text = calendar(event('UID:1\nSUMMARY:Silent\n  books')).replaceAll('\n', newline);
    expect(titles(text)).toEqual(['Silent books']);
    expect(readCalendars(text).complete).toBe(true);
  });

  it('may be folded by a tab, lack the last newline, and hold empty lines', () => {
    expect(titles(`BEGIN:VCALENDAR\n\n${event('SUMMARY:Choir\n\t practice\n')}\n\nEND:VCALENDAR`)).toEqual([
      'Choir practice',
    ]);
  });

  it('that are no properties are counted and cost nothing else', () => {
    const { problems } = readCalendars(calendar(event('SUMMARY:Chess\nno property\n:\n;x')));
    expect(problems).toMatchObject([{ code: 'junk-lines', where: 'line 4', severity: 'note' }]);
  });

  it('keep quoted parameters apart from the value', () => {
    const [read] = events(calendar(event('DTSTART;TZID="GMT: Standard;Time";VALUE=DATE-TIME:20260101T000000')));
    const start = read && propertyOf(read, 'DTSTART');
    expect([start?.params.get('TZID'), start?.type, start?.value]).toEqual([
      'GMT: Standard;Time',
      'DATE-TIME',
      '20260101T000000',
    ]);
  });
});

describe('the structure of a calendar file', () => {
  it('may hold several calendars, or none around its events', () => {
    expect(titles(calendar(event('SUMMARY:A')) + calendar(event('SUMMARY:B')))).toEqual(['A', 'B']);
    const bare = readCalendars(event('SUMMARY:C'));
    expect([bare.complete, bare.calendars[0]?.events.length]).toEqual([true, 1]);
  });

  it('ends an event without END where the next one begins', () => {
    const text = calendar('BEGIN:VEVENT\nUID:a\nSUMMARY:A\nBEGIN:VEVENT\nUID:b\nSUMMARY:B\nEND:VEVENT\nEND:VEVENT');
    expect(titles(text)).toEqual(['A', 'B']);
    expect(readCalendars(text)).toMatchObject({ complete: true, problems: [{ code: 'unclosed', where: 'a' }] });
  });

  it('is not complete when it breaks off, and the half event is named', () => {
    const reading = readCalendars('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:half\nSUMMARY:Ha');
    expect(reading.complete).toBe(false);
    expect(reading.problems.map((problem) => [problem.code, problem.where])).toEqual([
      ['truncated', 'file'],
      ['cut-off', 'half'],
    ]);
  });

  it('never mixes an alarm into its event, nor keeps attendees', () => {
    const alarm = 'BEGIN:VALARM\nSUMMARY:Not this\nEND:VALARM';
    const [read] = events(calendar(event(`SUMMARY:This\n${alarm}\nATTENDEE:mailto:someone@mail.example`)));
    expect(read?.properties.map((property) => property.value)).toEqual(['This']);
  });

  it.each([
    ['', /empty/u],
    ['<!doctype html><title>Sign in</title>', /web page/u],
    ['{"events":[]}', /no line BEGIN:VCALENDAR/u],
  ])('of %j is refused in one plain sentence', (text, sentence) => {
    expect(() => readCalendars(text)).toThrow(UnreadableInput);
    expect(() => readCalendars(text)).toThrow(sentence);
  });
});

describe('hostile calendar files', () => {
  const quick = (run: () => void): void => {
    const before = performance.now();
    run();
    expect(performance.now() - before).toBeLessThan(2_000);
  };

  it('R-11: are cut at 20,000 entries and then not complete', () => {
    quick(() => {
      const reading = readCalendars(calendar(`${event('UID:x')}\n`.repeat(20_001)));
      expect([reading.complete, reading.calendars[0]?.events.length]).toEqual([false, 20_000]);
      expect(reading.problems).toMatchObject([{ code: 'too-large', severity: 'error' }]);
    });
  });

  it('R-10: are read for 2,000 single dates an event', () => {
    quick(() => {
      const many = Array.from({ length: 200_000 }, () => '20260101T000000Z').join(',');
      const [read] = events(calendar(event(`UID:x\nEXDATE:${many}\n${'RDATE:20260101T000000Z\n'.repeat(100_000)}`)));
      const dates = read?.properties.flatMap((property) => property.value.split(',')) ?? [];
      expect(dates.length).toBeLessThanOrEqual(2_001);
    });
  });

  it('R-12: may define 50,000 nested or repeated observances', () => {
    quick(() => {
      const observances = 'BEGIN:STANDARD\nRRULE:FREQ=SECONDLY\nEND:STANDARD\n'.repeat(10_000);
      const reading = readCalendars(
        calendar(`BEGIN:VTIMEZONE\nTZID:../../etc\n${observances}END:VTIMEZONE\n${event('SUMMARY:A')}`),
      );
      expect(reading.calendars[0]?.zones[0]?.children.length).toBe(100);
      expect(titles(calendar('BEGIN:X-DEEP\n'.repeat(50_000) + event('SUMMARY:B')))).toEqual(['B']);
    });
  });

  it('R-13: may have a line of 8 MB, or one and a half million folds', () => {
    quick(() => {
      const long = readCalendars(calendar(event(`UID:long\nSUMMARY:${'x'.repeat(8_000_000)}`)));
      expect(long.problems).toMatchObject([{ code: 'line-too-long', where: 'long' }]);
      expect(titles(calendar(event(`SUMMARY:a${'\n b'.repeat(1_500_000)}`)))[0]).toHaveLength(65_536 - 8);
    });
  });

  it('R-15: may call themselves __proto__', () => {
    const [read] = events(
      calendar(event('UID:__proto__\n__proto__;__proto__=1:2\nconstructor:x\nSUMMARY;__proto__=1:A')),
    );
    expect(read && propertyOf(read, 'UID')?.value).toBe('__proto__');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('may have parameters without end', () => {
    quick(() => {
      expect(events(calendar(event(`SUMMARY${';A=1'.repeat(2_000_000)}:x`)))).toHaveLength(1);
    });
  });
});
