import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(60_000);

/** Nobody answers at these addresses: whatever starts with them has to end before it needs them. */
const SETTINGS = {
  DATABASE_URL: 'postgres://app:word@127.0.0.1:1/porchlight',
  QUEUE_URL: 'redis://127.0.0.1:1',
  MASTER_KEY: randomBytes(32).toString('base64'),
  TOKEN_PEPPER: randomBytes(24).toString('hex'),
  PUBLIC_URL: 'https://porchlight.example',
};

describe('starting in production', () => {
  it.each(['apps/api/src/main.js', 'apps/worker/src/main.js'])(
    'S-30 %s refuses to begin with a way past the guard open, and says which setting',
    async (main) => {
      const env = { ...SETTINGS, NODE_ENV: 'production', PORCHLIGHT_TEST_ORIGINS: '127.0.0.1:8080' };
      const child = spawn(process.execPath, [`dist/${main}`], { env, stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      child.stderr.on('data', (part: Buffer) => (said += part.toString()));
      const [code] = (await once(child, 'close')) as [number];
      expect(code).toBe(1);
      expect(said).toMatch(/PORCHLIGHT_TEST_ORIGINS must not be set with NODE_ENV=production/u);
    },
  );
});
