import { describe, expect, it } from '@jest/globals';
import { readSourceForm } from './source-form.js';

const WHOLE = { name: 'Elm Branch Library', kind: 'library', zone: 'Europe/London', importer: '' };
const errorsOf = (more: Readonly<Record<string, string>>, added = true) =>
  readSourceForm({ ...WHOLE, ...more }, added).errors.map(({ field }) => field);

describe('what a moderator says of a source', () => {
  it('is read whole', () => {
    const { form, errors } = readSourceForm(
      {
        ...WHOLE,
        allowHttp: 'on',
        importer: 'page',
        options: 'calendar = 123\r\n\r\n url=https://elm.example/?a=b',
        include: 'category: Adults\nTITLE: quiet: crafts',
        exclude: 'title: board meeting',
        recipe: '{ "item": "li", "title": "b", "start": "time" }',
      },
      true,
    );
    expect(errors).toEqual([]);
    expect(form).toEqual({
      name: 'Elm Branch Library',
      kind: 'library',
      zone: 'Europe/London',
      allowHttp: true,
      importer: 'page',
      options: {
        calendar: '123',
        url: 'https://elm.example/?a=b',
        include: [
          { in: 'category', has: 'Adults' },
          { in: 'title', has: 'quiet: crafts' },
        ],
        exclude: [{ in: 'title', has: 'board meeting' }],
        recipe: { item: 'li', title: 'b', start: 'time' },
      },
    });
  });

  it('may be no more than a zone, until the source is added', () => {
    expect(readSourceForm({ zone: 'UTC' }, false)).toEqual({
      form: { name: '', kind: 'other', zone: 'UTC', allowHttp: false, importer: null, options: {} },
      errors: [],
    });
    expect(errorsOf({ name: ' ' })).toEqual(['name']);
  });

  it.each([
    ['a zone that is none', { zone: 'London' }, ['zone']],
    ['no zone', { zone: '' }, ['zone']],
    ['an importer of no list', { importer: 'telepathy' }, ['importer']],
    ['a page without a recipe', { importer: 'page' }, ['recipe']],
    ['a recipe in words', { importer: 'page', recipe: 'take the list' }, ['recipe']],
    ['a recipe that is a list', { recipe: '[1]' }, ['recipe']],
    ['an option without a value', { options: 'calendar' }, ['options']],
    ['a rule about nothing', { include: 'title:' }, ['include']],
    ['a rule without its part', { exclude: 'board meeting' }, ['exclude']],
    ['a rule about a part that is none', { exclude: 'weather: rain' }, ['exclude']],
    ['a rule that is a letter', { exclude: `title: ${'a'.repeat(200)}` }, ['exclude']],
    ['rules without end', { exclude: 'title: a\n'.repeat(51) }, ['exclude']],
    ['a name without end', { name: 'x'.repeat(201) }, ['name']],
  ])('is refused with %s', (_, more, fields) => {
    expect(errorsOf(more)).toEqual(fields);
  });
});
