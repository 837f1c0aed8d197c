import { describe, expect, it } from '@jest/globals';
import { type Extraction, UnreadableInput } from '#libs/domain';
import { bmlt } from './bmlt.js';

const NOW = { now: '2026-11-24T00:00:00Z', from: '2026-11-24T00:00:00Z', until: '2026-12-24T00:00:00Z' };
const ROW = { id_bigint: '1', weekday_tinyint: '2', start_time: '18:00:00', meeting_name: 'x' };

function read(answer: unknown, url: string | null = null): Extraction {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return bmlt.extract({ text, url, contentType: null, options: {}, ...NOW });
}

function claims(answer: unknown): readonly string[] {
  return (read(answer).events[0]?.claims ?? []).map(
    ({ attribute, value, code }) => `${code?.vocabulary} ${code?.code}: ${attribute}=${String(value)}`,
  );
}

describe('a time that no clock shows', () => {
  it('leaves its meeting out, with one problem', () => {
    const { events, problems } = read([{ ...ROW, start_time: '27:00:00' }]);
    expect(events).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['bad-date']);
  });
});

describe('a format', () => {
  it('is read by its world id, whatever letters its server uses', () => {
    const formats = [{ id: '5', key_string: 'RL', name_string: 'Rullstol', lang: 'sv', world_id: 'WCHR' }];
    const meetings = [{ ...ROW, formats: 'RL', format_shared_id_list: '5', lang_enum: 'sv' }];
    expect(claims({ meetings, formats })).toEqual(['bmlt WCHR: access.step-free=yes']);
    expect(read({ meetings, formats }).events[0]?.categories).toEqual(['Rullstol']);
  });

  it('is not read by letters that its server gave another meaning', () => {
    const formats = [{ id: '5', key_string: 'WC', name_string: 'Women’s circle', lang: 'en', world_id: '' }];
    const meetings = [{ ...ROW, formats: 'WC', format_shared_id_list: '5' }];
    expect(claims({ meetings, formats })).toEqual([]);
    expect(read({ meetings, formats }).events[0]?.categories).toEqual(['Women’s circle', 'WC']);
  });

  it.each([
    ['So', ['SPK: social.talk-demand=0', 'SPK: social.structure=3', 'SPK: group.format=speaker']],
    ['SD', ['S-D: social.talk-demand=1', 'S-D: social.structure=3']],
    ['D', ['DISC: social.talk-demand=2']],
    ['Pi', ['Pi: social.talk-demand=3', 'Pi: social.called-on=yes']],
    ['Rr', ['Rr: social.talk-demand=3', 'Rr: social.called-on=yes']],
    ['NC', ['NC: access.children=not-permitted']],
    ['NS', ['NS: sensory.smoke=none']],
    ['GL', ['GL: identity.relation=centered_on:lgbtq']],
    ['YP', ['Y: identity.relation=centered_on:young-adult']],
    ['W', ['W: identity.relation=closed_to:women']],
    ['IL', ['IL: identity.relation=centered_on:chronic-illness']],
    ['SL', ['SL: access.sign-language=ase']],
    ['ES', ['LANG: access.language=es']],
    ['L/R', ['LANG: access.language=lt', 'LANG: access.language=ru']],
    ['BL', []],
    ['CH', []],
    ['QQQ', []],
  ])('%s of the original list says %j', (formats, said) => {
    expect(claims([{ ...ROW, formats }])).toEqual(said.map((one) => `bmlt ${one}`));
    const [event] = read([{ ...ROW, formats }]).events;
    if (said.length === 0) expect(event?.categories).toContain(formats);
  });

  it('is asked about where it keeps people out', () => {
    const [event] = read([{ ...ROW, formats: 'RA' }]).events;
    expect(event?.claims).toMatchObject([{ attribute: 'access.id-required', value: null, state: 'unknown_stated' }]);
  });
});

describe('what to ask a server', () => {
  const ask = (url: string, options: Record<string, unknown> = {}) =>
    bmlt.requests({ url, options, zone: 'UTC', ...NOW }).map((request) => request.url);

  it.each([
    [
      'https://bmlt.example/main_server/',
      'https://bmlt.example/main_server/client_interface/json/?switcher=GetSearchResults&get_used_formats=1',
    ],
    [
      'https://bmlt.example/client_interface/csv/?switcher=GetSearchResults&services=5#x',
      'https://bmlt.example/client_interface/json/?switcher=GetSearchResults&services=5&get_used_formats=1',
    ],
    ['https://cdn.example/aggregator/meetings/root-3.ndjson', 'https://cdn.example/aggregator/meetings/root-3.ndjson'],
  ])('%s', (url, asked) => {
    expect(ask(url)).toEqual([asked]);
  });

  it('for some service bodies, with the name of who asks where the house rules want it', () => {
    expect(ask('https://aggregator.bmltenabled.org/main_server', { services: '12,13' })).toEqual([
      'https://aggregator.bmltenabled.org/main_server/client_interface/json/?switcher=GetSearchResults&get_used_formats=1&services=12%2C13&recursive=1&callingApp=porchlight',
    ]);
  });
});

describe('an answer', () => {
  it('is whole, a page of several, or nothing that means anything', () => {
    const paged = 'https://bmlt.example/client_interface/json/?switcher=GetSearchResults&page_size=1&page_num=4';
    expect(read([ROW])).toMatchObject({ complete: true, next: null });
    expect(read([ROW], paged)).toMatchObject({
      complete: false,
      wholePage: true,
      next: paged.replace('num=4', 'num=5'),
    });
    expect(read([], paged)).toMatchObject({ complete: false, next: null });
    expect(read([])).toMatchObject({ complete: false, events: [] });
  });

  it('has keys of its server and in any order', () => {
    const rows = [ROW, { ...ROW, id_bigint: '2', root_server_uri: 'https://bmlt.example/main_server/' }];
    const keys = (list: readonly unknown[]) =>
      read(list)
        .events.map(({ key }) => key)
        .sort();
    expect(keys(rows)).toEqual(['1', 'bmlt.example/main_server/2']);
    expect(keys([...rows].reverse())).toEqual(keys(rows));
  });

  it.each([
    ['an error page', '<html><body>404</body></html>'],
    ['a list of something else', '[{"id":"1"}]'],
    ['a list of no rows', '[["Chess"],"x",1]'],
    ['a list of formats', '[{"key_string":"O","name_string":"Open"}]'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
  });
});

describe('what points to a server', () => {
  const leads = (url: string, text: string | null = null) =>
    (bmlt.leads?.({ url, text, contentType: null }) ?? []).map((lead) => [lead.url, lead.question !== null]);

  it.each([
    ['https://bmlt.example/main_server/', 'https://bmlt.example/main_server/'],
    ['https://bmlt.example/main_server/index.php?x=1', 'https://bmlt.example/main_server/'],
    ['https://bmlt.example/a/client_interface/json/', 'https://bmlt.example/a/'],
  ])('an address: %s', (url, root) => {
    expect(leads(url)).toEqual([[root, false]]);
  });

  it('is the aggregator, which wants to know of whom', () => {
    expect(leads('https://aggregator.bmltenabled.org/main_server/')).toMatchObject([[expect.any(String), true]]);
  });

  it('is a list itself, and a search from its first page', () => {
    const file = 'https://cdn.example/aggregator/meetings.ndjson';
    expect(leads(file, JSON.stringify([ROW]))).toEqual([[file, false]]);
    const search = 'https://bmlt.example/client_interface/json/?switcher=GetSearchResults&page_size=9';
    expect(leads(`${search}&page_num=3`, JSON.stringify([ROW]))).toEqual([[search, false]]);
  });

  it('is a page with a widget', () => {
    const page =
      '<!doctype html><div id="crouton"></div><script>c({"root_server":"https:\\/\\/bmlt.example\\/main_server"})</script>';
    expect(leads('https://na.example/meetings', page)).toEqual([['https://bmlt.example/main_server/', false]]);
    expect(leads('https://na.example/meetings', '<!doctype html><p>root server</p>')).toEqual([]);
  });
});
