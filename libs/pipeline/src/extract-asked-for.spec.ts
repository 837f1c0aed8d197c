import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ReadContext } from '#libs/domain';
import { alone, read } from './read.js';
import { prepare } from './prepare.js';

const context = (importer: string): ReadContext => ({
  importer,
  url: 'https://elm.example/events',
  contentType: 'text/html',
  zone: 'Europe/London',
  language: null,
  options: importer === 'page' ? { recipe: { item: 'li', title: 'b', date: 'time', complete: true } } : {},
  now: '2026-11-25T00:00:00Z',
  from: '2026-11-24T00:00:00Z',
  until: '2027-05-24T00:00:00Z',
});
const page = (name: string): Uint8Array => readFileSync(`test/gold/stand-ins/${name}/input.html`);

describe('an answer that is not what was asked for', () => {
  it.each([
    ['stand-ins/sign-in-members-club', 'ics', 'A page to sign in came instead of the calendar.'],
    ['stand-ins/consent-newspaper-wall', 'page', 'A page that asks to agree to cookies came instead of its events.'],
    ['stand-ins/parked-lander-redirect', 'jsonld', 'An advertisement for its domain came instead of its events.'],
    [
      'stand-ins/switched-off-server-page',
      'tec',
      'A page that says the site is switched off came instead of its events.',
    ],
    [
      'stand-ins/shell-single-page-app',
      'jsonld',
      'A page without words, which only a browser fills, came instead of its events.',
    ],
  ])('%s is read as none: %s', (name, importer, sentence) => {
    const host = { name: null, kind: 'other', venue: null } as const;
    expect(() => prepare(alone(page(name)), context(importer), host)).toThrow(sentence);
    expect(() => read(page(name), context(importer))).toThrow(sentence);
  });

  it('leaves a page alone that looks like one and has its events', () => {
    expect(read(page('look-alikes/json-in-page'), context('jsonld')).listings).toHaveLength(1);
    expect(read(page('look-alikes/microdata-with-login'), context('jsonld')).listings).toHaveLength(1);
  });
});
