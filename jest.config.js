// One configuration, five kinds of test. `unit` needs nothing; the others start what they need themselves. Tests on real input
// (`*.corpus.*`) are part of the run where that folder is: `PORCHLIGHT_CORPUS`, which is not shipped here.
import { existsSync } from 'node:fs';

const corpus = process.env.PORCHLIGHT_CORPUS ?? new URL('../shared/corpus', import.meta.url).pathname;

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { swcrc: true }] },
  moduleNameMapper: { '^#libs/(.*)$': '<rootDir>/libs/$1/src/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
  testPathIgnorePatterns: ['/node_modules/', ...(existsSync(corpus) ? [] : ['\\.corpus\\.'])],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.porchlight/'],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test/architecture', '<rootDir>/test/builders'],
      testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
      setupFiles: ['<rootDir>/test/support/no-network.ts'],
    },
    { ...shared, displayName: 'medium', roots: ['<rootDir>/test/medium'], testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'e2e', roots: ['<rootDir>/test/e2e'], testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'browser', roots: ['<rootDir>/test/browser'], testMatch: ['**/*.spec.ts'] },
  ],
};
