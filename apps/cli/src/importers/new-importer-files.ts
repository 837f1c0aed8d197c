/**
 * The files of a new importer, by their path in its folder: they compile, pass the checks of the house and read nothing yet. Names
 * in them are invented; so must those in the cases be.
 */
export function newImporterFiles(key: string): Readonly<Record<string, string>> {
  const name = key.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  return { 'README.md': readme(key), [`${key}.ts`]: code(key, name), [`${key}.spec.ts`]: spec(key, name) };
}

/** What a case says of its source. Windows are fixed, so that its dates are the same for ever. */
export function caseSource(key: string, url: string, contentType: string | null, today: string): string {
  const from = `${today}T00:00:00Z`;
  const until = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}T00:00:00Z`;
  const source = { importer: key, url, contentType, zone: 'Europe/London', now: from, from, until, options: {} };
  return `${JSON.stringify(source, null, 2)}\n`;
}

function readme(key: string): string {
  return `# ${key}: answers of ${key} → events as published

## What it reads

Which addresses, in which of their forms, and what an answer looks like. What of it is left out, and why.

## How to recognise it

What in the bytes, the address or a page shows it, how sure that is, and what looks like it but is not.

## Ids

What names an event for ever, and what changes with every answer.

## Zone

Where the zone stands, and what a time without one means.

## Deletion

Whether an event that is missing is gone: caps, pages, past events. How a cancelled one looks.

## Terms

What the platform's terms and robots rules allow, and since when you know.
`;
}

function code(key: string, name: string): string {
  return `import type { Detection, Extraction } from '#libs/domain';
import type { Importer, ImporterInput, Lead, Probe } from '../importer.js';
import { type EventReading, eventOf } from '../reading/event-of.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, jsonOf, type JsonObject, objectsIn, textIn } from '../reading/json-value.js';

/** Reads what ${key} publishes. See the README beside this file. */
export const ${name}: Importer = {
  key: '${key}',
  title: '${key}',
  recognise,
  leads,
  requests: ({ url }) => [{ url, kind: 'feed' }],
  extract,
};

/** Are these bytes what \`extract\` reads? */
function recognise({ text }: Probe): Detection | null {
  const isOurs = text?.includes('"${key}"') === true;
  return isOurs ? { platform: '${key}', confidence: 0.9, evidence: ['a field "${key}"'] } : null;
}

/** Does this address, or a page at it, point to a source on this platform? */
function leads({ url }: Probe): readonly Lead[] {
  if (url === null || !url.includes('.${key}.example/')) return [];
  return [{ platform: '${key}', url, options: {}, confidence: 0.9, evidence: [\`address at \${url}\`], question: null }];
}

function extract(input: ImporterInput): Extraction {
  const answer = jsonOf(input.text, 'This is not an answer of ${key}.');
  const detected = { platform: '${key}', confidence: 0.9, evidence: ['a field "${key}"'] };
  const read = objectsIn(isObject(answer) ? answer : { events: answer }, 'events').map(readEvent);
  return extractionOf({ detected, complete: true, read });
}

/** All that is not said stays away: \`eventOf\` knows what that means. */
function readEvent(event: JsonObject): EventReading {
  const key = textIn(event, 'id') ?? '';
  return eventOf({ key, title: textIn(event, 'title') ?? '', where: key });
}
`;
}

function spec(key: string, name: string): string {
  return `import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { ${name} } from './${key}.js';

const NOW = '2026-11-01T00:00:00Z';
const ASK = { options: {}, zone: 'Europe/London', now: NOW, from: NOW, until: '2027-05-01T00:00:00Z' };

describe('an answer of ${key}', () => {
  it('is asked for at its own address', () => {
    const url = 'https://town.${key}.example/events';
    expect(${name}.requests({ ...ASK, url })).toEqual([{ url, kind: 'feed' }]);
  });

  it('is refused when it is something else', () => {
    const page = { text: '<html>Log in</html>', url: null, contentType: 'text/html', ...ASK };
    expect(() => ${name}.extract(page)).toThrow(UnreadableInput);
  });
});
`;
}
