import { describe, expect, it, jest } from '@jest/globals';
import { ESLint } from 'eslint';
import { SOURCES, textOf } from './files.js';

jest.setTimeout(60_000);

const eslint = new ESLint();

/** What the linter says of a file with this text, if it stood there. */
async function complaints(filePath: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId ?? 'parsing');
}

const PLANTED: readonly (readonly [what: string, text: string])[] = [
  ['http', "import { get } from 'node:http';\nexport const planted = get;\n"],
  ['https by its old name', "import https from 'https';\nexport const planted = https;\n"],
  ['a socket', "import { connect } from 'node:net';\nexport const planted = connect;\n"],
  ['TLS', "import { connect } from 'tls';\nexport const planted = connect;\n"],
  ['names', "import { lookup } from 'node:dns/promises';\nexport const planted = lookup;\n"],
  ['datagrams', "import { createSocket } from 'node:dgram';\nexport const planted = createSocket;\n"],
  ['undici', "import { request } from 'undici';\nexport const planted = request;\n"],
  ['a command', "import { exec } from 'node:child_process';\nexport const planted = exec;\n"],
  ['a late import', "export const planted = () => import('node:http');\n"],
  ['a late import of names', "export const planted = () => import('node:dns/promises');\n"],
  ['a made-up import', 'export const planted = (name: string) => import(name);\n'],
  ['a builtin by another way', "export const planted = () => process.getBuiltinModule('node:http');\n"],
  [
    'require',
    "import { createRequire } from 'node:module';\nexport const planted: unknown = createRequire(import.meta.url)('undici');\n",
  ],
  ['fetch', "export const planted = () => fetch('https://club.example/');\n"],
  ['a web socket', "export const planted = () => new WebSocket('wss://club.example/');\n"],
];

const ROOMS = [
  'apps/worker/src/jobs/planted.ts',
  'apps/api/src/organiser/planted.tsx',
  'apps/cli/src/live/planted.ts',
  'libs/importers/src/ics/planted.ts',
  'libs/pipeline/src/planted.ts',
  'libs/platform/src/planted.ts',
];

/** Where addresses of sources are fetched: by schedule, for the organiser who names one, by command, and the door itself. */
const FETCHING = ['apps/worker/src/jobs/', 'apps/api/src/preview/', 'apps/cli/src/live/', 'libs/fetch/src/'];

describe('the only door out', () => {
  it.each(PLANTED)('S-31 a planted way round it, by %s, fails the linter everywhere', async (_, text) => {
    for (const room of ROOMS) expect([room, (await complaints(room, text)).length > 0]).toEqual([room, true]);
  });

  it('S-31 the linter says nothing of the same files without them', async () => {
    for (const room of ROOMS) expect([room, await complaints(room, 'export const planted = 1;\n')]).toEqual([room, []]);
  });

  it('NET-1 no library but the door says the packages that open connections', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Readonly<Record<string, string>> };
    expect(
      Object.keys(dependencies).filter((name) => /^(?:axios|got|node-fetch|request|superagent|ws)$/u.test(name)),
    ).toEqual([]);
    expect(textOf('.dependency-cruiser.cjs')).toContain("'(undici|ipaddr[.]js|robots-parser|tldts)': '^libs/fetch/'");
    expect(textOf('.dependency-cruiser.cjs')).toContain("nodemailer: '^libs/mail/'");
  });

  it('NET-15 no browser is shipped with what runs', () => {
    const { dependencies, optionalDependencies } = JSON.parse(textOf('package.json')) as Readonly<
      Record<string, Readonly<Record<string, string>>>
    >;
    const shipped = Object.keys({ ...dependencies, ...optionalDependencies });
    expect(shipped.filter((name) => /playwright|puppeteer|chrom|webdriver|jsdom|happy-dom/u.test(name))).toEqual([]);
  });

  it('S-31 nobody switches the linter off for a line or a file', () => {
    const code = SOURCES.filter((path) => /^(?:apps|libs)\//u.test(path));
    expect(code.filter((path) => textOf(path).includes('eslint-disable'))).toEqual([]);
  });

  it('NET-14 no code of ours reads a picture, an icon or a preview: only addresses of sources are fetched', () => {
    const code = SOURCES.filter((path) => /^(?:apps|libs)\//u.test(path) && !/\.(?:spec|suite)\.tsx?$/u.test(path));
    const callers = code.filter((path) => /\btryAddress\(|\bfetcher\.get\(/u.test(textOf(path)));
    expect(callers.filter((path) => !FETCHING.some((room) => path.startsWith(room)))).toEqual([]);
    expect(callers.length).toBeGreaterThan(2);
  });
});
