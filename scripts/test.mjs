// `npm test`: every kind of test on real parts.
import { spawnSync } from 'node:child_process';

const done = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-w', '2', '--passWithNoTests'],
  { stdio: 'inherit' },
);
process.exit(done.status ?? 1);
