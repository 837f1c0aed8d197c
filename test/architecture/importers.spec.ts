import { existsSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { IMPORTERS } from '../../libs/importers/src/registry.js';
import { filesUnder, foldersIn, textOf } from './files.js';

const ROOT = 'libs/importers/src';
const KEYS = IMPORTERS.map(({ key }) => key);
const HEADINGS = ['What it reads', 'How to recognise it', 'Ids', 'Zone', 'Deletion', 'Terms'];
const MOST_BYTES = 200_000;

describe('the registry', () => {
  it('names every folder with cases once, and nothing else', () => {
    const folders = foldersIn(ROOT).filter((name) => existsSync(`${ROOT}/${name}/fixtures`));
    expect([...KEYS].sort()).toEqual([...folders].sort());
  });
});

describe.each(KEYS)('the importer %s', (key) => {
  const readme = `${ROOT}/${key}/README.md`;
  const fixtures = `${ROOT}/${key}/fixtures`;

  it('is in the table of the README', () => {
    expect(textOf('libs/importers/README.md')).toContain(`](src/${key}/README.md)`);
  });

  it('explains under fixed headings what it reads', () => {
    const headings = textOf(readme)
      .split('\n')
      .flatMap((line) => /^## (.+)$/u.exec(line)?.[1] ?? []);
    expect(headings).toEqual(expect.arrayContaining(HEADINGS));
  });

  it('has at least two cases, each with an input and what is expected of it', () => {
    const cases = foldersIn(fixtures);
    expect(cases.length).toBeGreaterThanOrEqual(2);
    const partial = cases.filter((name) => {
      const files = filesUnder(`${fixtures}/${name}`).map((path) => path.slice(`${fixtures}/${name}/`.length));
      return !files.includes('expected.json') || !files.some((file) => file.startsWith('input.'));
    });
    expect(partial).toEqual([]);
  });

  it('keeps its fixtures small', () => {
    expect(filesUnder(fixtures).filter((path) => statSync(path).size > MOST_BYTES)).toEqual([]);
  });

  it('holds nobody’s address or number in its fixtures', () => {
    expect(filesUnder(fixtures).flatMap((path) => contacts(textOf(path)).map((found) => `${path}: ${found}`))).toEqual(
      [],
    );
  });
});

/** Numbers kept for fiction: 555 in North America; 01632, 020 7946 0 and 07700 900 in Britain. */
const FICTION = /\b555\b|01632|7946 ?0|7700 ?900/u;

/** `…@google.com` is how a calendar names its events, not how anybody is reached. */
const NO_MAILBOX = /\.(?:example|invalid|test)$|@example\.com$|@google\.com$/u;

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
const PHONE = /(?:\+\d{1,3}[ .-]?)?\(?\b\d{3,5}\)?[ .-]\d{3}[ .-]\d{3,4}\b/gu;

function contacts(text: string): readonly string[] {
  const mails = (text.match(MAIL) ?? []).filter((mail) => !NO_MAILBOX.test(mail));
  const phones = (text.replaceAll(MAIL, '').match(PHONE) ?? []).filter((phone) => !FICTION.test(phone));
  return [...mails, ...phones];
}
