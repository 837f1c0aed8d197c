import { describe, expect, it } from '@jest/globals';
import { type Extraction, UnreadableInput } from '#libs/domain';
import { codesOf } from './code-table.js';
import { programOf } from './program.js';
import { PROGRAMS } from './programs.js';
import { tsml } from './tsml.js';

const NOW = { now: '2026-11-24T00:00:00Z', from: '2026-11-24T00:00:00Z', until: '2026-12-24T00:00:00Z' };

function read(
  rows: unknown,
  options: Record<string, unknown> = { program: 'aa' },
  url: string | null = null,
): Extraction {
  const text = typeof rows === 'string' ? rows : JSON.stringify(rows);
  return tsml.extract({ text, url, contentType: null, options, ...NOW });
}

function claims(types: readonly string[], program: string): readonly unknown[] {
  const [event] = read([{ name: 'x', slug: 'x', day: 1, time: '18:00', types }], { program }).events;
  return (event?.claims ?? []).map(({ attribute, value }) => `${attribute}=${String(value)}`);
}

describe('what a code means', () => {
  it.each([
    ['NS', 'aca', []],
    ['NS', 'na', ['sensory.smoke=none']],
    ['NS', 'ha', ['sensory.smoke=none']],
    ['A', 'aa', ['identity.faith-content=0']],
    ['A', 'slaa', ['identity.faith-content=0']],
    ['A', 'coda', []],
    ['NC', 'slaa', ['social.newcomers=yes']],
    ['T', 'aa', ['identity.relation=centered_on:trans']],
    ['T', 'aca', ['group.format=topic']],
    ['T', 'ua', ['group.format=topic']],
    ['GL', 'na', ['identity.relation=centered_on:lgbtq']],
    ['GL', 'sca', []],
    ['B', 'aa', ['group.format=topic']],
    ['B', 'da', []],
    ['S', 'aa', ['access.language=es']],
    ['S', 'aca', ['social.talk-demand=0', 'group.format=speaker']],
    ['SP', 'aca', ['access.language=es']],
    ['SP', 'aa', ['social.talk-demand=0', 'group.format=speaker']],
    ['SP', 'cea-how', []],
    ['WA', 'rd', ['access.step-free=yes']],
    ['WA', 'aa', []],
    ['X', 'slaa', ['access.step-free=yes']],
    ['Y', 'al-anon', ['identity.relation=centered_on:youth']],
    ['Y', 'aca', ['group.format=topic']],
    ['POA', 'aa', ['group.attendance-proof=yes']],
    ['POA', 'al-anon', ['identity.relation=centered_on:parents']],
    ['CC', 'rr', ['access.children=childcare']],
    ['CC', 'eda', []],
    ['CAM', 'slaa', ['social.camera=required']],
    ['SCRE', 'slaa', ['group.intake=screening']],
    ['CRC', 'ga', ['group.crosstalk=open-discussion']],
    ['20', 'ga', ['social.newcomers=yes']],
    ['DF', 'rd', ['sensory.animals=dogs']],
    ['RIT', 'sia', ['safety.content-notes=yes']],
    ['RA', 'na', ['access.id-required=null']],
    ['IS', 'rd', ['group.format=topic']],
    ['IS', 'aa', ['access.language=is']],
    ['C', 'al-anon', ['group.eligibility=lived-experience']],
  ])('%s of %s', (code, program, said) => {
    expect(claims([code], program)).toEqual(said);
  });

  it('is believed of an unknown programme only where all agree', () => {
    expect(['X', 'O', 'C', 'BE', 'FF', 'D', 'ASL', 'EN'].filter((code) => claims([code], '?').length === 0)).toEqual(
      [],
    );
    const doubtful = [
      'NS',
      'A',
      'NC',
      'T',
      'GL',
      'B',
      'S',
      'SP',
      'Y',
      'P',
      'N',
      'CC',
      'POA',
      'IS',
      'SL',
      'WA',
      'CAM',
      'RA',
    ];
    expect(doubtful.filter((code) => claims([code], '?').length > 0)).toEqual([]);
  });

  it('of men and women is closed only where the meeting is', () => {
    expect(claims(['W', 'O'], 'aa')).toContain('identity.relation=centered_on:women');
    expect(claims(['W', 'C'], 'aa')).toContain('identity.relation=closed_to:women');
    expect(claims(['M'], 'rd')).toEqual(['identity.relation=centered_on:men']);
    expect(claims(['LGBTQ', 'C'], 'aa')).toContain('identity.relation=centered_on:lgbtq');
  });

  it('of a format is worth less where the format varies', () => {
    const [event] = read([{ name: 'x', slug: 'x', day: 1, types: ['DISC', 'VAR'] }], { program: 'na' }).events;
    expect(event?.claims.map(({ confidence }) => confidence)).toEqual([0.5]);
  });

  it('is known for all programmes, and every code of every one stays visible', () => {
    expect(Object.keys(PROGRAMS).length).toBe(26);
    for (const program of Object.keys(PROGRAMS)) {
      const types = [...codesOf(program).keys(), 'REOP', 'MW'];
      const [event] = read([{ name: 'x', slug: 'x', day: 1, types }], { program }).events;
      const seen = new Set([...(event?.claims ?? []).map((claim) => claim.code?.code), ...(event?.categories ?? [])]);
      expect(types.filter((code) => !seen.has(code))).toEqual([]);
      const vocabularies = new Set(event?.claims.map((claim) => claim.code?.vocabulary));
      expect([...vocabularies]).toEqual([`tsml:${program}`]);
    }
  });
});

describe('whose list it is', () => {
  it.each([
    [{ program: 'aca' }, [], null, 'aca'],
    [{ program: 'Recovery Dharma' }, [], null, 'rd'],
    [{ program: 'Knitters Anonymous' }, [], 'https://aa-elmtown.example/', 'unknown'],
    [{}, [{ entity: 'Elmtown Al-Anon Information Service' }], null, 'al-anon'],
    [{}, [{ entity: 'Elmtown, CA Intergroup' }], null, 'unknown'],
    [{}, [{ entity: 'Elmtown AA Intergroup' }], null, 'aa'],
    [{}, [{ entity_url: 'https://elmtownaa.example/' }], null, 'aa'],
    [{}, [], 'https://recoverydharma.org/wp-json/tsml/meetings', 'rd'],
    [{}, [], 'https://aaelmtown.example/list.json', 'aa'],
    [{}, [], 'https://elm-aa.example/list.json', 'aa'],
    [{}, [], 'https://elmslaa.example/list.json', 'unknown'],
    [{}, [], 'https://bmlt.example/main_server/client_interface/tsml/?switcher=GetSearchResults', 'na'],
    [{}, [], 'https://meetings.example/list.json', 'unknown'],
  ])('%j %j %s is %s', (options, rows, url, program) => {
    expect(programOf(options, rows, url)).toBe(program);
  });
});

describe('a list', () => {
  it('has the same keys in any order', () => {
    const rows = [
      { name: 'a', slug: 'a', day: 1, time: '18:00' },
      { name: 'a', slug: 'a', day: 2, time: '18:00' },
      { name: 'b', day: 3, time: '18:00' },
    ];
    const keys = (list: readonly unknown[]) =>
      read(list)
        .events.map(({ key }) => key)
        .sort();
    expect(keys([...rows].reverse())).toEqual(keys(rows));
    expect(new Set(keys(rows)).size).toBe(3);
  });

  it('is whole, but says nothing when it is empty', () => {
    expect(read([{ name: 'a', slug: 'a', day: 1 }])).toMatchObject({ complete: true, next: null });
    expect(read('[]')).toMatchObject({ complete: false, events: [], problems: [{ code: 'empty' }] });
  });

  it.each([
    ['an error page', '<!doctype html><html><body>Not found</body></html>'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['something else in JSON', '{"events":[]}'],
    ['a list of something else', '[{"id":1,"title":"Chess"}]'],
    ['a list of no rows', '[["Chess"],"x",1]'],
    ['the answer of a closed list', '{"code":"feed_restricted","message":"no"}'],
    ['no answer', '0'],
  ])('is not %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
  });

  it('of a closed office is said to be closed', () => {
    expect(() => read('{"error":"Unauthorized"}')).toThrow('not open');
  });

  it('is asked for at its own address', () => {
    const ask = { url: 'https://elm.example/list.json', options: {}, zone: 'UTC', ...NOW };
    expect(tsml.requests(ask)).toEqual([{ url: 'https://elm.example/list.json', kind: 'feed' }]);
  });
});

describe('what points to a list', () => {
  const leads = (url: string, text: string | null = null) =>
    (tsml.leads?.({ url, text, contentType: null }) ?? []).map((lead) => [
      lead.url,
      lead.options,
      lead.question !== null,
    ]);

  it.each([
    ['https://elm.example/wp-json/tsml/meetings'],
    ['https://elm.example/wp-admin/admin-ajax.php?action=meetings'],
    ['https://elm.example/wp-content/tsml-cache-0a1b2c3d4e.json'],
    ['https://sheets.code4recovery.org/storage/elmtown.json'],
  ])('an address: %s', (url) => {
    expect(leads(url)).toEqual([[url, {}, true]]);
  });

  it('is an address whose fellowship is known, without a question', () => {
    const url = 'https://recoverydharma.org/wp-json/tsml/meetings';
    expect(leads(url)).toEqual([[url, { program: 'rd' }, false]]);
    expect(leads('https://saa-elm.example/wp-json/tsml/meetings')).toMatchObject([
      [expect.any(String), { program: 'saa' }, true],
    ]);
  });

  it('is no address with a key in it, and no other action of WordPress', () => {
    expect(leads('https://elm.example/wp-admin/admin-ajax.php?action=meetings&key=abc')).toEqual([]);
    expect(leads('https://elm.example/wp-admin/admin-ajax.php?action=events')).toEqual([]);
    expect(leads('https://elm.example/wp-json/tsml/v1/')).toEqual([]);
  });

  it('is a list itself, wherever it lies', () => {
    const list = '[{"name":"x","slug":"x","day":1,"types":["O"]}]';
    expect(leads('https://meetings.example/6436f5a3.json', list)).toEqual([
      ['https://meetings.example/6436f5a3.json', {}, true],
    ]);
    expect(leads('https://meetings.example/6436f5a3.json', '[{"name":"x"}]')).toEqual([]);
  });

  it('is a page', () => {
    const link = '<link rel="alternate" type="application/json" title="Meetings Feed" href="/list.json">';
    const meta = '<meta name="12_step_meeting_list" content="3.16">';
    const page = (inner: string) =>
      leads('https://elm.example/meetings/', `<!doctype html><html><head>${inner}</head></html>`);
    expect(page(link + meta)).toEqual([['https://elm.example/list.json', {}, true]]);
    expect(page(meta)).toEqual([['https://elm.example/wp-admin/admin-ajax.php?action=meetings', {}, true]]);
    expect(page('<title>Meetings</title>')).toEqual([]);
    const sheet = 'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit#gid=0';
    expect(page(`</head><body><div id="tsml-ui" data-src="${sheet}"></div>`)).toEqual([
      ['https://sheets.code4recovery.org/storage/1aBcDeFgHiJkLmNoPqRsTuVwXyZ.json', {}, true],
    ]);
  });
});
