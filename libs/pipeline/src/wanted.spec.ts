import { describe, expect, it } from '@jest/globals';
import { type ExtractedEvent, type ReadContext, UnreadableInput } from '#libs/domain';
import { importerOf } from '#libs/importers';
import { read } from './read.js';
import { wanted } from './wanted.js';

const SHEET = `Event,Date,Venue,Town,Category,Audience,Details
Story-time,2026-06-09,Elm Library,Elmtown,"Books, Families",Under 5s,Songs and rhymes
Café crafts,2026-06-10,Oak Hall,Oakham,Craft,Adults,<p>Bring <b>wool</b>&nbsp;or paper</p>
Book club,2026-06-11,Elm Library,Elmtown,Books,Adults,This month: Wool`;

const CONTEXT: ReadContext = {
  importer: 'csv',
  url: null,
  contentType: 'text/csv',
  zone: 'Europe/London',
  language: null,
  options: {},
  now: '2026-05-20T00:00:00Z',
  from: '2026-05-20T00:00:00Z',
  until: '2026-11-16T00:00:00Z',
};

function left(options: Readonly<Record<string, unknown>>) {
  const extraction = importerOf('csv')?.extract({ ...CONTEXT, text: SHEET });
  if (extraction === undefined) throw new Error('There is no csv importer.');
  const { events, problems } = wanted(extraction, options);
  const note = problems.find(({ code }) => code === 'excluded');
  return { titles: events.map((event: ExtractedEvent) => event.title), note: note?.message ?? null };
}

describe('the rules of a source', () => {
  it('leave everything when there are none', () => {
    expect(left({ columns: {} })).toEqual({ titles: ['Story-time', 'Café crafts', 'Book club'], note: null });
  });

  it.each([
    ['a title', { in: 'title', has: 'story time' }, ['Story-time']],
    ['a title by part of its words', { in: 'title', has: 'CAFE' }, ['Café crafts']],
    ['a category', { in: 'category', has: 'families' }, ['Story-time']],
    ['an audience', { in: 'audience', has: 'adults' }, ['Café crafts', 'Book club']],
    ['a place', { in: 'place', has: 'elm library' }, ['Story-time', 'Book club']],
    ['a town', { in: 'place', has: 'oakham' }, ['Café crafts']],
    ['the words of a text', { in: 'text', has: 'wool' }, ['Café crafts', 'Book club']],
    ['words around markup', { in: 'text', has: 'wool or paper' }, ['Café crafts']],
    ['the title as a text', { in: 'text', has: 'book club' }, ['Book club']],
  ])('include by %s', (_, rule, titles) => {
    expect(left({ include: [rule] }).titles).toEqual(titles);
  });

  it.each([
    ['a part of a word', { in: 'title', has: 'book clu' }],
    ['a phrase across two values', { in: 'category', has: 'books families' }],
    ['a pattern', { in: 'title', has: 'b..k' }],
  ])('are never met by %s', (_, rule) => {
    expect(left({ include: [rule] }).titles).toEqual([]);
    expect(left({ exclude: [rule] }).titles).toHaveLength(3);
  });

  it('exclude what they include, and say how many', () => {
    const options = {
      include: [
        { in: 'audience', has: 'adults' },
        { in: 'title', has: 'story' },
      ],
      exclude: [{ in: 'text', has: 'wool' }],
    };
    expect(left(options)).toEqual({
      titles: ['Story-time'],
      note: '2 events were left out by the rules of this source.',
    });
  });

  it('are JSON on the command line', () => {
    expect(left({ exclude: '[{"in":"title","has":"book"}]' }).titles).toEqual(['Story-time', 'Café crafts']);
  });

  it.each([
    ['not a list', { in: 'title', has: 'x' }],
    ['not JSON', '['],
    ['of an unknown part', [{ in: 'price', has: 'x' }]],
    ['with a word too many', [{ in: 'title', has: 'x', regex: 'y' }]],
    ['without words', [{ in: 'title', has: ' -- ' }]],
    ['more than a hundred', Array.from({ length: 101 }, () => ({ in: 'title', has: 'x' }))],
  ])('are refused when they are %s', (_, rules) => {
    expect(() => left({ include: rules })).toThrow(UnreadableInput);
    expect(() => left({ exclude: rules })).toThrow(/in "exclude"/u);
  });

  it('hold for what is read', () => {
    const options = { exclude: [{ in: 'audience', has: 'adults' }] };
    const reading = read(new TextEncoder().encode(SHEET), { ...CONTEXT, options });
    expect(reading.listings.map(({ title }) => title)).toEqual(['Story-time']);
    expect(reading.problems.map(({ code }) => code)).toContain('excluded');
  });
});
