// The tests that take minutes: the same projects on real parts, files named `*.long.ts`.
import config from '../jest.config.js';

const rootDir = new URL('..', import.meta.url).pathname;
const real = config.projects.filter(({ displayName }) => displayName !== 'unit');

export default {
  rootDir,
  projects: real.map((project) => ({ ...project, rootDir, testMatch: ['**/*.long.ts'] })),
};
