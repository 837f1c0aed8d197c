import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endUp, porchlight, startUp, type UpProcess } from './porchlight-process.js';

jest.setTimeout(600_000);

const corpus = join(process.env['PORCHLIGHT_CORPUS'] ?? '../shared/corpus', 'ical');

describe('importing every calendar of the corpus by command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-corpus-'));
  let running: UpProcess;

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    running = await startUp(folder);
  });

  afterAll(async () => {
    await endUp(running, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  it('stores what each says, or says in one sentence why it holds nothing', async () => {
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ics'));
    const wrong: unknown[] = [];
    for (const name of files) {
      const { code, out, err } = await porchlight(['import', join(corpus, name), '--zone', 'Europe/London'], {
        env: { PORCHLIGHT_DATA: folder },
      });
      const empty = !readFileSync(join(corpus, name), 'utf8').includes('BEGIN:VCALENDAR');
      const fine =
        code === 0 ? 'report' in JSON.parse(out) : code === 2 && empty && err.trim().split('\n').length === 1;
      if (!fine) wrong.push([name, code, err]);
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(70);
  });
});
