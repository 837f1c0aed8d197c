import { describe, expect, it } from '@jest/globals';
import { DEFAULT_DISPLAY, renderPage } from '#libs/ui';
import { blocksOf, readingGrade } from './reading-grade.suite.js';
import { samplePages } from './samples/pages.suite.js';

const pages = samplePages().map(([name, page]) => [name, renderPage(page)] as const);
const NEUTRAL = [
  'gate',
  'gate-word',
  'visitor-list',
  'visitor-gathering',
  'tell-us',
  'calendar',
  'left-alone',
  'no-longer',
  'help-visitor',
];

describe.each(pages)('the page %s', (name, html) => {
  it('is one whole document with one heading, a language and a title', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en"/u);
    expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/u);
    expect(html).toContain('id="main"');
  });

  it('has nothing that the content security policy forbids', () => {
    expect(html).not.toMatch(
      /<script(?! src="\/[a-z0-9.]+" defer><\/script>)|<style|<iframe|<object|<img|<[a-z0-9]+(?: [^<>]*)? (?:style|on[a-z]+)=/u,
    );
    expect(html).not.toMatch(/(?:href|action)="(?:javascript|data:text)/iu);
  });

  it('has every id once, and every label and message leads to one', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map((found) => found[1] ?? '');
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const wanted = [...html.matchAll(/ (?:for|aria-labelledby|href)="#?([^"]*)"/gu)].map((found) => found[1] ?? '');
    expect(wanted.filter((id) => /^(?:f-|group-|error-)/u.test(id) && !ids.includes(id))).toEqual([]);
    const described = [...html.matchAll(/ aria-describedby="([^"]*)"/gu)].flatMap((found) =>
      (found[1] ?? '').split(' '),
    );
    expect(described.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('changes things only by POST, with its token', () => {
    const posts = html.match(/<form method="post"[^>]*>/gu) ?? [];
    expect(html.match(/name="_csrf" value="token-of-this-form"/gu) ?? []).toHaveLength(posts.length);
  });

  it('skips no level of heading', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/gu)].map((found) => Number(found[1]));
    levels.forEach((level, at) => {
      if (at > 0) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('can be read at grade 8 or below', () => {
    const prose = blocksOf(html).filter((block) => /[.?]/u.test(block) && !block.includes('alert('));
    expect(readingGrade(prose.join(' '))).toBeLessThanOrEqual(8);
  });

  it('is calm: no exclamation, no “just”, no clinical words', () => {
    // What is asked of hosts is worded with the attributes, in the words that people use in messages.
    const text = blocksOf(html.replaceAll(/<blockquote.*?<\/blockquote>/gu, '')).join('\n');
    expect(text).not.toMatch(/!|\bjust\b|\bsimply\b|\bsuffer|\bpatients?\b|\bdisorder|\bsymptom/iu);
  });

  it('names the service only where it may', () => {
    if (NEUTRAL.includes(name) || name.startsWith('visitor-')) {
      expect(html.replaceAll('https://porch.example', '')).not.toMatch(/porchlight/iu);
      expect(html).toContain('noindex');
      expect(html).toContain('Leave this page quickly');
    }
  });
});

describe('every page', () => {
  it('takes its look from the settings', () => {
    const display = { ...DEFAULT_DISPLAY, theme: 'dusk', textSize: 'larger' } as const;
    for (const [, page] of samplePages(display)) {
      expect(renderPage(page)).toContain(
        'data-theme="dusk" data-size="larger" data-density="comfortable" data-detail="full"',
      );
    }
  });

  it('says in its title that something is to be put right', () => {
    const html = new Map(pages).get('sign-in') ?? '';
    expect(html).toContain('<title>Error: Sign in – Porchlight</title>');
  });

  it('says of all sources how many are healthy and how fresh they are, and of each how it is', () => {
    const html = new Map(pages).get('sources') ?? '';
    const said = blocksOf(html).join(' ');
    for (const words of [
      '1 of the 7 that are not paused is healthy (14 %).',
      'were read in the last ',
      'usually 40–45.',
    ])
      expect(said).toContain(words);
    const states = [...html.matchAll(/class="tag tag--[a-z]+"><span[^>]*>[^<]*<\/span>([^<]*)/gu)].map(
      ([, word]) => word,
    );
    expect([...new Set(states)].sort()).toEqual(SEVEN);
    expect(html).toMatch(/<a class="[^"]*" href="mailto:us@elm\.example\?subject=[^"]*">Contact host/u);
  });
});

const SEVEN = ['Changed shape', 'Gone', 'Healthy', 'Held back', 'Not answering', 'Paused', 'Slow'];
