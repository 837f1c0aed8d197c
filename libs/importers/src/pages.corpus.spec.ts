import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { jsonld } from './jsonld/jsonld.js';

const CORPUS = process.env['PORCHLIGHT_CORPUS'] ?? join(process.cwd(), '../shared/corpus');
const FOLDERS = ['pages', 'openactive', 'microformats/h-event', 'microformats/hcalendar'];
const FILES = FOLDERS.map((folder) => join(CORPUS, folder)).flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
);

/** Real pages. */
describe('a real page', () => {
  it.each(FILES.map((file) => [file.slice(CORPUS.length + 1), file]))(
    '%s is read, or refused as unreadable',
    (_, file) => {
      const window = { now: '2026-06-08T00:00:00Z', from: '2026-06-08T00:00:00Z', until: '2026-12-05T00:00:00Z' };
      try {
        const text = readFileSync(file, 'utf8');
        const read = jsonld.extract({
          text,
          url: 'https://corpus.example/',
          contentType: null,
          options: {},
          ...window,
        });
        expect(new Set(read.events.map(({ key }) => key)).size).toBe(read.events.length);
      } catch (fault) {
        expect(fault).toBeInstanceOf(UnreadableInput);
      }
    },
  );
});
