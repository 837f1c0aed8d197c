/** The files of a new importer, by their path in its folder. The example names are invented; so must those in fixtures be. */
export function newImporterFiles(key: string): Readonly<Record<string, string>> {
  const name = key.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const source = {
    importer: key,
    url: `https://${key}.example/events`,
    zone: 'Europe/London',
    now: '2026-11-01T00:00:00Z',
    from: '2026-11-01T00:00:00Z',
    until: '2027-05-01T00:00:00Z',
    options: {},
  };
  const cases = ['weekly-series', 'cancelled-date'].flatMap((example) => [
    [`fixtures/${example}/source.json`, `${JSON.stringify(source, null, 2)}\n`],
    [`fixtures/${example}/input.txt`, ''],
  ]);
  return { 'README.md': readme(key), [`${key}.ts`]: code(key, name), ...Object.fromEntries(cases) };
}

function readme(key: string): string {
  return `# ${key}: answers of ${key} → events as published

## Reads

Which addresses, which of their forms, and what a response looks like.

## Recognised by

What in the bytes or the address shows it, and how sure that is.

## Identity

What names an event for ever, and what changes with every response.

## Times

Where the zone stands, and what a time without one means.

## Absence

Whether an event that is missing is gone: caps, pages, past events.
`;
}

function code(key: string, name: string): string {
  return `import { UnreadableInput, type Detection, type Extraction } from '#libs/domain';
import type { Importer, ImporterInput, Probe } from '../importer.js';

/** Reads what ${key} publishes. See the README beside this file. */
export const ${name}: Importer = {
  key: '${key}',
  title: '${key}',
  recognise,
  requests: ({ url }) => [{ url, kind: 'feed' }],
  extract,
};

function recognise({ url }: Probe): Detection | null {
  const evidence = url?.includes('${key}') === true ? [url] : [];
  return evidence.length === 0 ? null : { platform: '${key}', confidence: 0.5, evidence };
}

function extract({ url }: ImporterInput): Extraction {
  throw new UnreadableInput(\`Nothing reads \${url ?? 'this'} yet.\`);
}
`;
}
