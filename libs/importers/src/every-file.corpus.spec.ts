import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LimitReached, type ReadContext, UnreadableInput } from '#libs/domain';
import { decode } from '#libs/extract';
import { normalise } from '#libs/normalise';
import type { Importer } from './importer.js';
import { detect, IMPORTERS } from './registry.js';

// Real calendars, pages and answers, and other projects' test files; not shipped here.
const CORPUS = process.env['PORCHLIGHT_CORPUS'] ?? '../shared/corpus';
const FILES = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(CORPUS, name)).isFile())
  .sort();

/** What a person would have given along: without it, a page cannot be read by a recipe at all. */
const OPTIONS = { item: 'li, tr, article', title: 'a', start: 'time' };

describe('every file of the corpus', () => {
  it('is there', () => {
    expect(FILES.length).toBeGreaterThan(130);
  });

  it.each(FILES)('%s is read or refused in two seconds, by whoever is asked', (name) => {
    const bytes = readFileSync(join(CORPUS, name));
    const text = decode(bytes, null);
    for (const importer of IMPORTERS) {
      const before = process.cpuUsage();
      expect(['read', 'refused']).toContain(attempt(importer, text));
      expect(cpuMs(before)).toBeLessThan(2_000);
    }
  });

  it.each(FILES)('%s is recognised in two seconds, and read by whom it is recognised', (name) => {
    const text = decode(readFileSync(join(CORPUS, name)), null);
    const before = process.cpuUsage();
    const [best] = detect({ text, url: `https://corpus.example/${name}`, contentType: null });
    expect(cpuMs(before)).toBeLessThan(2_000);
    if (best !== undefined && best.detection.confidence > 0.5) expect(attempt(best.importer, text)).toBe('read');
  });
});

function attempt(importer: Importer, text: string): 'read' | 'refused' {
  const context: ReadContext = {
    importer: importer.key,
    url: 'https://corpus.example/',
    contentType: null,
    zone: 'Europe/London',
    language: null,
    options: importer.key === 'page' ? OPTIONS : {},
    now: '2018-06-08T00:00:00Z',
    from: '2018-06-08T00:00:00Z',
    until: '2018-12-05T00:00:00Z',
  };
  try {
    const extraction = importer.extract({ ...context, text });
    expect(new Set(extraction.events.map(({ key }) => key)).size).toBe(extraction.events.length);
    normalise(extraction, context);
    return 'read';
  } catch (refused) {
    if (refused instanceof UnreadableInput || refused instanceof LimitReached) return 'refused';
    throw refused;
  }
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
