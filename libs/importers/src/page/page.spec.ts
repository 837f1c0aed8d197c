import { describe, expect, it } from '@jest/globals';
import { LimitReached, UnreadableInput } from '#libs/domain';
import { page } from './page.js';

const RECIPE = { item: '.event', title: 'h3', start: '.when' };

function read(text: string, options: Readonly<Record<string, unknown>> = RECIPE) {
  return page.extract({
    text,
    url: 'https://elm.example/events',
    contentType: 'text/html',
    options,
    now: '2026-05-20T00:00:00Z',
    from: '2026-05-20T00:00:00Z',
    until: '2026-11-16T00:00:00Z',
  });
}

const ITEM = '<div class="event"><h3>Quiet hour</h3><p class="when">9 June 2026, 6pm</p></div>';

describe('a page read by a recipe', () => {
  it('is complete only when the recipe says that the page lists everything', () => {
    expect(read(ITEM).complete).toBe(false);
    expect(read(ITEM, { ...RECIPE, complete: true }).complete).toBe(true);
  });

  it('is not complete when it has a next page, whatever the recipe says', () => {
    const paged = read(`${ITEM}<a class="next" href="?page=2">Next</a>`, { ...RECIPE, complete: true, next: '.next' });
    expect(paged).toMatchObject({ complete: false, next: 'https://elm.example/events?page=2' });
  });

  it('that gives no items is readable, with a warning, and deletes nothing', () => {
    const { events, problems, complete } = read('<html><body>Hello</body></html>', { ...RECIPE, complete: true });
    expect({ events, complete, problems }).toMatchObject({
      events: [],
      complete: false,
      problems: [{ code: 'recipe-found-nothing', severity: 'warning' }],
    });
  });

  it('takes an item inside an item as a part of it', () => {
    expect(read(`<div class="event"><h3>Outer</h3><p class="when">9 June 2026</p>${ITEM}</div>`).events).toMatchObject([
      { title: 'Outer' },
    ]);
  });

  it('parts the words of neighbouring blocks', () => {
    const item =
      '<div class="event"><h3>Quiet<br>hour</h3><div class="when"><div>9</div><div>June 2026</div><span>6</span><span>pm</span></div></div>';
    expect(read(item).events).toMatchObject([{ title: 'Quiet hour', start: { local: '2026-06-09T18:00:00' } }]);
  });

  it('leaves the rules about which events are wanted to others', () => {
    expect(read(ITEM, { ...RECIPE, exclude: [{ in: 'title', has: 'quiet' }] }).events).toHaveLength(1);
  });

  it('takes its recipe as JSON from the command line', () => {
    expect(read(ITEM, { recipe: JSON.stringify(RECIPE) }).events).toHaveLength(1);
  });
});

describe('a recipe', () => {
  it.each([
    ['without an item', { title: 'h3' }, /item/u],
    ['with an unknown field', { ...RECIPE, script: 'alert(1)' }, /script/u],
    ['with :has', { ...RECIPE, item: '.event:has(h3)' }, /item: .*cannot be used from ":has/u],
    ['with :contains', { ...RECIPE, title: 'h3:contains("x")' }, /title: .*cannot be used from ":contains/u],
    ['with ~', { ...RECIPE, item: 'h3 ~ p' }, /cannot be used/u],
    ['with a selector of twenty parts', { ...RECIPE, item: 'div '.repeat(20).trim() }, /more than 8 parts/u],
    ['with a long selector', { ...RECIPE, item: 'a'.repeat(300) }, /longer than 200/u],
    ['with an empty selector', { ...RECIPE, item: ' ' }, /empty/u],
    ['with an unknown zone', { ...RECIPE, zone: 'Mars/Base' }, /zone/u],
    ['that is not JSON', { recipe: '{' }, /not JSON/u],
  ])('%s is refused in one sentence', (_, options, sentence) => {
    expect(() => read(ITEM, options)).toThrow(UnreadableInput);
    expect(() => read(ITEM, options)).toThrow(sentence);
  });

  it.each([
    'div',
    '#events > .event',
    'table.programme tr:nth-child(2n+1) td',
    '[data-type="event"]',
    "a[href^='/event/' i]",
    'li:not(.past)',
    'li:not([hidden]):first-child',
    'h2 + p, h3 + p',
    '*',
    'article.node--type-event.view-mode_teaser',
  ])('may use %s', (item) => {
    expect(() => read(ITEM, { ...RECIPE, item })).not.toThrow();
  });
});

describe('a hostile page', () => {
  it.each([
    ['40,000 nested elements', '<div>'.repeat(40_000)],
    ['5,000 nested elements', '<div>'.repeat(5_000)],
    ['200,000 attributes', `<a ${'x="1" '.repeat(200_000)}>`],
    ['40,000 nested elements behind a raw-text tag of newer parsers', `<noembed></noembed>${'<div>'.repeat(40_000)}`],
  ])('of %s is refused in two seconds', (_, text) => {
    const before = process.cpuUsage();
    expect(() => read(text)).toThrow(LimitReached);
    expect(cpuMs(before)).toBeLessThan(2_000);
  });

  it.each([
    ['40,000 raw nested elements', `<noembed>${'<div>'.repeat(40_000)}`],
    ['300 KB of <', `<p>${'<'.repeat(300_000)}`],
    ['100,000 comments', `<p>${'<!--'.repeat(100_000)}`],
    ['10,000 items', ITEM.repeat(5_000)],
    [
      '9,000 cells of one row',
      `<div class="event"><h3>x</h3>${'<i>x</i>'.repeat(9_000)}<p class="when">9 June 2026</p></div>`,
    ],
    [
      'an item of one long line',
      `<div class="event"><h3>${'cancelled '.repeat(20_000)}</h3><p class="when">${'1 '.repeat(50_000)}</p></div>`,
    ],
  ])('of %s is read or refused in two seconds', (_, text) => {
    const before = process.cpuUsage();
    try {
      read(text, { ...RECIPE, cost: 'i:nth-child(2n)', categories: 'i:nth-of-type(3)', place: 'div div div p' });
    } catch (fault) {
      expect(fault).toBeInstanceOf(LimitReached);
    }
    expect(cpuMs(before)).toBeLessThan(2_000);
  });

  it('is read up to the limit, and is then not complete', () => {
    const { events, complete, problems } = read(`${ITEM}${'<div>'.repeat(1_000)}`, { ...RECIPE, complete: true });
    expect({ events: events.length, complete, codes: problems.map(({ code }) => code) }).toEqual({
      events: 1,
      complete: false,
      codes: ['html-limit'],
    });
  });
});

/** Milliseconds of work since then: other processes of a busy machine do not count. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
