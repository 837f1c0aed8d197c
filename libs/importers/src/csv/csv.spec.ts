import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { csv } from './csv.js';

const HEADINGS = 'Event,Date,Time,Venue';
const WALK = 'Slow walk,9 June 2026,6:30 pm,Elm Park';

function read(text: string, options: Readonly<Record<string, unknown>> = {}, url: string | null = null) {
  return csv.extract({
    text,
    url,
    contentType: 'text/csv',
    options,
    zone: 'Europe/London',
    now: '2026-05-20T00:00:00Z',
    from: '2026-05-20T00:00:00Z',
    until: '2026-11-16T00:00:00Z',
  });
}

function when(...rows: readonly string[]) {
  return read(['Event,Date,Time', ...rows].join('\n')).events.map(({ start }) =>
    start === null ? null : start.kind === 'date' ? start.date : start.kind === 'floating' ? start.local : 'other',
  );
}

function codes(text: string, options = {}) {
  return read(text, options).problems.map(({ code }) => code);
}

describe('a spreadsheet of events', () => {
  it('is read under the headings that it has, in any order and case', () => {
    for (const text of [
      `${HEADINGS}\n${WALK}`,
      'VENUE;TIME:;What;Date of event (2026)\nElm Park;6:30 pm;Slow walk;9 June 2026',
      `Our diary,,,\n,,,\nask Sam,before you,change,this\n${HEADINGS}\n${WALK}`,
    ]) {
      expect(read(text).events).toMatchObject([
        { title: 'Slow walk', start: { kind: 'floating', local: '2026-06-09T18:30:00' }, place: { text: 'Elm Park' } },
      ]);
    }
  });

  it('says what it guessed and what it did not read', () => {
    const { problems } = read('Event,Date,Contact phone\nSlow walk,9 June 2026,01632 960123');
    expect(problems[0]).toMatchObject({
      code: 'columns',
      severity: 'note',
      where: 'row 1',
      message: 'Guessed by their headings: title from "Event", date from "Date"; not read: "Contact phone".',
    });
  });

  it.each([
    ['as an object', { columns: { title: 'Course', start: 'Begins on' } }],
    ['as JSON', { columns: '{"title":"course ","start":"BEGINS ON"}' }],
  ])('may have its columns named by its source: %s', (_, options) => {
    const { events, problems } = read('Name,Course,Begins on\nSam,Darning,2026-06-09 18:30', options);
    expect(events).toMatchObject([{ title: 'Darning', start: { local: '2026-06-09T18:30:00' } }]);
    expect(problems[0]?.message).toBe('All columns are named by the source; not read: "Name".');
  });

  it.each([
    [
      'a heading that is not there',
      { columns: { title: 'Course' } },
      /No column in the first ten rows is headed "Course"/u,
    ],
    ['a field that nobody knows', { columns: { script: 'Event' } }, /option "columns/u],
    ['columns that are not JSON', { columns: '{' }, /not JSON/u],
    ['a habit of another kind', { dayFirst: 'maybe' }, /option "dayFirst"/u],
  ])('is refused with %s', (_, options, sentence) => {
    expect(() => read(`${HEADINGS}\n${WALK}`, options)).toThrow(UnreadableInput);
    expect(() => read(`${HEADINGS}\n${WALK}`, options)).toThrow(sentence);
  });

  it('is complete when every row was read, and not when one could not be', () => {
    expect(read(`${HEADINGS}\n${WALK}`).complete).toBe(true);
    expect(read(`${HEADINGS}\n${WALK}\nTalk,soon,,`).complete).toBe(false);
    expect(read(`${HEADINGS}\n,,,`).complete).toBe(false);
  });

  it('gives its rows keys that their order does not change', () => {
    const rows = [
      WALK,
      'Talk,10 June 2026,7 pm,Elm Hall',
      'Talk,11 June 2026,7 pm,Elm Hall',
      'Talk,11 June 2026,7 pm,Oak Hall',
    ];
    const keys = (list: readonly string[]) =>
      read([HEADINGS, ...list].join('\n'))
        .events.map(({ key }) => key)
        .sort();
    expect(keys(rows)).toEqual(keys([...rows].reverse()));
    expect(new Set(keys(rows)).size).toBe(4);
  });

  it('keeps the key of a row whose year was worked out, whenever it is read', () => {
    const text = `${HEADINGS}\nSlow walk,9 June,6:30 pm,Elm Park`;
    const later = csv.extract({
      text,
      url: null,
      contentType: null,
      options: {},
      now: '2027-02-01T00:00:00Z',
      from: '',
      until: '',
    });
    expect(later.events[0]?.start).not.toEqual(read(text).events[0]?.start);
    expect(later.events[0]?.key).toBe(read(text).events[0]?.key);
  });

  it('keeps individuals out of it', () => {
    const text = 'Event,Date,Organiser,Contact,Email\nSlow walk,9 June 2026,sam@elm.example,Sam,sam@elm.example';
    expect(JSON.stringify(read(text).events)).not.toMatch(/sam/iu);
  });
});

describe('the dates of a spreadsheet', () => {
  it.each([
    ['a month past the twelfth', ['a,13/06/2026,', 'b,06/07/2026,'], ['2026-06-13', '2026-07-06']],
    ['a day in second place', ['a,06/13/2026,', 'b,06/07/2026,'], ['2026-06-13', '2026-06-07']],
    ['a two-digit year', ['a,13/06/26,', 'b,06-07-26,'], ['2026-06-13', '2026-07-06']],
  ])('begin with the day or the month as other rows show: %s', (_, rows, starts) => {
    expect(when(...rows)).toEqual(starts);
  });

  it('are left out when nothing shows which number is the month, but for those that are plain', () => {
    const text = 'Event,Date\na,06/07/2026\nb,2026-06-09\nc,9 June 2026\nd,07/07/2026';
    expect(read(text).events.map(({ title }) => title)).toEqual(['b', 'c', 'd']);
    expect(read(text).complete).toBe(false);
    expect(codes(text)).toEqual(expect.arrayContaining(['date-order-unknown', 'ambiguous-date', 'bad-date']));
    expect(read(text, { dayFirst: true }).events[0]).toMatchObject({ start: { date: '2026-07-06' } });
    expect(read(text, { dayFirst: 'false' }).events[0]).toMatchObject({ start: { date: '2026-06-07' } });
  });

  it('are left out when rows contradict each other', () => {
    expect(when('a,13/06/2026,', 'b,06/14/2026,', 'c,06/07/2026,')).toEqual(['2026-06-13', '2026-06-14']);
  });

  it('have hours of twenty-four when one is past noon and none says am or pm', () => {
    expect(when('a,2026-06-09,9:30', 'b,2026-06-09,14:00')).toEqual(['2026-06-09T09:30:00', '2026-06-09T14:00:00']);
    expect(when('a,2026-06-09,9:30', 'b,2026-06-09,2:00 pm')).toEqual(['2026-06-09', '2026-06-09T14:00:00']);
  });

  it.each([
    ['Event,Start,End', 'a,2026-06-09 18:30,2026-06-09 20:00'],
    ['Event,Date,Start,End', 'a,9 June 2026,6:30 pm,8 pm'],
    ['Event,Start date,Start time,End date,End time', 'a,9 June 2026,6:30 pm,9 June 2026,8:00 pm'],
    ['Event,Date,Time', 'a,9 June 2026,6.30–8pm'],
    ['Event,When', 'a,"Tuesday 9 June 2026, 6:30 pm to 8 pm"'],
    ['Event,Day,Date,Start time,Finish time', 'a,Tuesday,9 June 2026,18:30,20:00'],
  ])('stand under %s', (headings, row) => {
    expect(read(`${headings}\n${row}`).events).toMatchObject([
      { start: { local: '2026-06-09T18:30:00' }, end: { local: '2026-06-09T20:00:00' }, recurrence: null },
    ]);
  });

  it.each([
    ['Tuesdays', 'FREQ=WEEKLY;BYDAY=TU'],
    ['Tuesday', 'FREQ=WEEKLY;BYDAY=TU'],
    ['1st and 3rd Thursday', 'FREQ=MONTHLY;BYDAY=1TH,3TH'],
    ['Mon & Wed', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ])('may be a rule without dates: %s', (day, rule) => {
    expect(read(`Group,Day,Start time,End time\na,"${day}",18:30,20:00`).events).toMatchObject([
      {
        start: null,
        durationSeconds: 5_400,
        recurrence: { rrules: [rule], clock: { time: '18:30:00', tzid: null } },
      },
    ]);
  });

  it.each([
    ['Weekly', 'FREQ=WEEKLY;BYDAY=TU'],
    ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['Every Tuesday', 'FREQ=WEEKLY;BYDAY=TU'],
    ['Tuesdays and Thursdays', 'FREQ=WEEKLY;BYDAY=TU,TH'],
  ])('may begin a rule: %s', (repeats, rule) => {
    expect(read(`Event,Date,Time,Repeats\na,9 June 2026,6:30 pm,${repeats}`).events).toMatchObject([
      { start: { local: '2026-06-09T18:30:00' }, recurrence: { rrules: [rule] } },
    ]);
  });

  it('are every such day when the whole list has no date, and otherwise not', () => {
    const rules = (text: string) => read(text).events.flatMap(({ recurrence }) => recurrence?.rrules ?? []);
    expect(rules('Group,When\na,Tuesday 10am\nb,Wednesdays 11am')).toEqual([
      'FREQ=WEEKLY;BYDAY=TU',
      'FREQ=WEEKLY;BYDAY=WE',
    ]);
    expect(rules('Group,When\na,Tuesday 10am\nb,9 June 2026 11am')).toEqual([]);
  });

  it('are said to be single when how they repeat cannot be read', () => {
    expect(codes('Event,Date,Time,Repeats\na,9 June 2026,6:30 pm,now and then')).toContain('repeat-not-read');
  });
});

describe('cells that a spreadsheet would run', () => {
  it.each([
    '=HYPERLINK("https://attacker.example";"Open")',
    '=1+1',
    "=cmd|'/C calc'!A0",
    "+cmd|'/C calc'!A0",
    '@SUM(1;2)',
    '-SUM(A1:A9)',
  ])('are never read: %s', (formula) => {
    const { events, problems } = read(`Event;Date;Details\nWalk;2026-06-09;"${formula.replaceAll('"', '""')}"`);
    expect(events).toMatchObject([{ title: 'Walk', description: '' }]);
    expect(problems.map(({ code }) => code)).toContain('formula');
  });

  it.each(['+44 1632 960123', '- bring tea (or coffee)', '@ the hall', '=== Fair ===', "-5 degrees | it's cold!"])(
    'are told from words: %s',
    (words) => {
      expect(read(`Event;Date;Details\nWalk;2026-06-09;"${words}"`).events).toMatchObject([{ description: words }]);
    },
  );
});

describe('a hostile spreadsheet', () => {
  const row = (cell: string) => Array.from({ length: 4 }, () => cell).join(',');

  it.each([
    ['two hundred columns', `${HEADINGS}\n${`${'a,'.repeat(199)}b\n`.repeat(5_000)}`],
    ['cells that begin like formulas', `${HEADINGS}\n${`${row(`=${'+|'.repeat(40)}`)}\n`.repeat(5_000)}`],
    ['long cells of digits', `${HEADINGS}\n${`${row('1/'.repeat(2_000))}\n`.repeat(100)}`],
    ['long cells of words', `${HEADINGS}\n${`${row('tuesday and '.repeat(500))}\n`.repeat(100)}`],
    ['long headings', `${HEADINGS},${'(a '.repeat(20_000)}\n${WALK}`],
    ['places full of dots', `${HEADINGS}\n${`Walk,2026-06-09,6pm,https://${'a.'.repeat(10_000)}\n`.repeat(200)}`],
  ])('with %s is read in five seconds', (_, text) => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(5_000);
  });
});

describe('what is not for the public', () => {
  it.each([
    ['Private', 'TRUE'],
    ['Public', 'no'],
    ['Published', 'No'],
    ['Visibility', 'private'],
    ['Status', 'Draft'],
  ])('is left out: %s %s', (heading, cell) => {
    expect(codes(`Event,Date,${heading}\na,2026-06-09,${cell}`)).toContain('private');
  });

  it.each([
    ['Private', 'FALSE'],
    ['Public', 'yes'],
    ['Status', 'Confirmed'],
  ])('is not everything with such a column: %s %s', (heading, cell) => {
    expect(read(`Event,Date,${heading}\na,2026-06-09,${cell}`).events).toHaveLength(1);
  });

  it('is told from what is cancelled', () => {
    expect(read('Event,Date,Cancelled\na,2026-06-09,yes').events).toMatchObject([{ status: 'cancelled' }]);
    expect(read('Event,Date,Status\na,2026-06-09,CANCELLED').events).toMatchObject([{ status: 'cancelled' }]);
    expect(read('Event,Date,Status\na,2026-06-09,yes').events).toMatchObject([{ status: 'scheduled' }]);
  });
});

describe('bytes that are no spreadsheet', () => {
  it.each([
    ['a web page', '<!doctype html><html><body>Sign in</body></html>', /web page/u],
    ['an Excel workbook', 'PK\u0003\u0004\u0014\u0000[Content_Types].xml', /Save the spreadsheet as CSV/u],
    ['an old Excel workbook', 'ÐÏ\u0011à¡±\u001aá', /Save the spreadsheet as CSV/u],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', /not a spreadsheet/u],
    ['JSON', '[{"name":"x","date":"2026-06-09"}]', /not a spreadsheet/u],
    ['nothing', '', /not a spreadsheet/u],
    ['words', 'We meet on Tuesdays, at six.', /headings/u],
    ['a table of something else', 'Name,Phone\nSam,01632 960123', /headings for a title and a date/u],
  ])('are refused: %s', (_, text, sentence) => {
    expect(() => read(text)).toThrow(UnreadableInput);
    expect(() => read(text)).toThrow(sentence);
  });

  it('are recognised as a workbook, so that the sentence is told', () => {
    const probe = { text: 'PK\u0003\u0004', url: 'https://elm.example/events.xlsx', contentType: null };
    expect(csv.recognise(probe)).toMatchObject({ platform: 'workbook', confidence: 0.5 });
    expect(csv.recognise({ ...probe, url: 'https://elm.example/files.zip' })).toBeNull();
  });
});

describe('what leads to a spreadsheet', () => {
  const KEY = '2PACX-1vTelmElmElmElmElmElm_elmElm-0123456789';
  const ID = '1ElmElmElmElmElmElmElmElmElmElm_elm-0123456789';

  function leads(url: string | null, text: string | null = null) {
    return (csv.leads?.({ url, text, contentType: null }) ?? []).map((lead) => [lead.url, lead.confidence]);
  }

  it.each([
    [`d/e/${KEY}/pubhtml`, `d/e/${KEY}/pub?output=csv`, 0.7],
    [`d/e/${KEY}/pubhtml?gid=12&single=true&widget=true`, `d/e/${KEY}/pub?gid=12&single=true&output=csv`, 0.7],
    [`d/e/${KEY}/pub?output=csv`, `d/e/${KEY}/pub?output=csv`, 0.7],
    [`d/${ID}/edit#gid=34`, `d/${ID}/export?format=csv&gid=34`, 0.4],
    [`d/${ID}/edit?usp=sharing`, `d/${ID}/export?format=csv`, 0.4],
  ])('is an address of Google Sheets: %s', (path, url, confidence) => {
    const google = 'https://docs.google.com/spreadsheets/';
    expect(leads(`${google}${path}`)).toEqual([[`${google}${url}`, confidence]]);
  });

  it('is a frame or a link on a page', () => {
    const page = `<html><body><a href="https://docs.google.com/spreadsheets/d/${ID}/edit">edit</a>
      <iframe src="https://docs.google.com/spreadsheets/d/e/${KEY}/pubhtml?widget=true&amp;headers=false"></iframe></body></html>`;
    expect(leads('https://elm.example/', page)).toEqual([
      [`https://docs.google.com/spreadsheets/d/e/${KEY}/pub?output=csv`, 0.7],
      [`https://docs.google.com/spreadsheets/d/${ID}/export?format=csv`, 0.4],
    ]);
  });

  it.each([
    ['another host', 'https://docs.google.com.attacker.example/spreadsheets/d/e/2PACX-1vTelmElmElmElmElmElm/pubhtml'],
    ['a document', 'https://docs.google.com/document/d/1ElmElmElmElmElmElmElmElm/edit'],
    ['a page', 'https://elm.example/events'],
  ])('is not %s', (_, url) => {
    expect(leads(url)).toEqual([]);
  });

  it('asks one thing, which is offered to programs', () => {
    const ask = { url: 'https://elm.example/e.csv', options: {}, zone: 'UTC', now: '', from: '', until: '' };
    expect(csv.requests(ask)).toEqual([{ url: 'https://elm.example/e.csv', kind: 'feed' }]);
  });
});
