/** What a case says of its source. */
export type CaseSource = {
  readonly key: string;
  readonly url: string;
  readonly contentType: string | null;
  /** That of London where nobody said. */
  readonly zone: string | null;
};

/**
 * The files of a new importer, by their path in its folder: they compile and pass the checks of the house, and read rows of the list
 * under names that are guesses. Names in them are invented; so must those in the cases be.
 */
export function newImporterFiles(key: string, list = 'events'): Readonly<Record<string, string>> {
  const name = camel(key);
  return { 'README.md': readme(key), [`${key}.ts`]: code(key, name, list), [`${key}.spec.ts`]: spec(key, name) };
}

/** The name of an importer in code: `meetingHouse` of `meeting-house`. */
export function camel(key: string): string {
  return key.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** What a case says of its source. Windows are fixed, so that its dates are the same for ever. */
export function caseSource({ key, url, contentType, zone }: CaseSource, today: string): string {
  const from = `${today}T00:00:00Z`;
  const until = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}T00:00:00Z`;
  const window = { zone: zone ?? 'Europe/London', now: from, from, until };
  return `${JSON.stringify({ importer: key, url, contentType, ...window, options: {} }, null, 2)}\n`;
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

function code(key: string, name: string, list: string): string {
  return `import { type Detection, type Extraction, type SourceRequest, UnreadableInput } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import type { Ask, Importer, ImporterInput, Lead, Probe } from '../importer.js';
import { bestLeads } from '../reading/best-leads.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, jsonOf, type JsonObject, rowsOf, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { listedTimes } from '../reading/listed-times.js';
import { pageMarks } from '../reading/page-marks.js';
import { tenantOf } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';

const DETECTED: Detection = { platform: '${key}', confidence: 0.9, evidence: ['a field "${key}"'] };
const REFUSAL = 'This is not an answer of ${key}.';

/** Reads what ${key} publishes. See the README beside this file. */
export const ${name}: Importer = { key: '${key}', title: '${key}', recognise, leads, requests, extract };

/** Are these bytes what \`extract\` reads? By names that no other platform writes. */
function recognise({ text }: Probe): Detection | null {
  return text !== null && /^\\s*[[{]/u.test(text) && text.includes('"${key}"') ? DETECTED : null;
}

/** Sources on this platform that an address, or a page at it, points to. */
function leads(probe: Probe): readonly Lead[] {
  const linked = pageMarks(probe).links.flatMap(({ url }) => leadTo(url, 0.7, 'linked ${key}.example'));
  return bestLeads([...leadTo(probe.url, 0.9, 'address on ${key}.example'), ...linked]);
}

function leadTo(address: string | null, confidence: number, evidence: string): readonly Lead[] {
  const origin = webOrigin(address);
  if (origin === null || tenantOf(address, ['${key}.example']) === null) return [];
  const url = \`\${origin}/events\`;
  return [{ platform: '${key}', url, options: {}, confidence, evidence: [evidence], question: null }];
}

/** What to ask for the days of the window. */
function requests({ url }: Ask): readonly SourceRequest[] {
  return [{ url, kind: 'feed' }];
}

/**
 * An answer without its list is none: read as an empty one, it would say that every event is gone. So would \`complete\` of one page
 * of several.
 */
function extract({ text, url }: ImporterInput): Extraction {
  const answer = jsonOf(text, REFUSAL);
  const rows = rowsOf(isObject(answer) ? answer['${list}'] : answer);
  if (rows === null) throw new UnreadableInput(REFUSAL);
  const read = rows.filter(isObject).map((row) => readEvent(row, url));
  return extractionOf({ detected: DETECTED, complete: true, read });
}

/** All that is not said stays away: \`eventOf\` knows what that means. */
function readEvent(row: JsonObject, page: string | null): EventReading {
  const key = textIn(row, 'id') ?? '';
  const where = \`event \${key}\`;
  const { start, end, fault, problems } = listedTimes({ start: textIn(row, 'start'), end: textIn(row, 'end'), where });
  if (fault !== null) return { event: null, problems: [leftOut(fault, where)] };
  const description = textIn(row, 'description') ?? '';
  const read = eventOf({
    key,
    title: textIn(row, 'title') ?? '',
    where,
    description,
    html: isMarkup(description),
    url: httpLink(textIn(row, 'url'), page),
    start,
    end,
  });
  return { event: read.event, problems: [...problems, ...read.problems] };
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

  it.each(['<html>Log in</html>', '{"error":"Try later"}', 'null'])('is none: %s', (text) => {
    const input = { text, url: null, contentType: null, ...ASK };
    expect(() => ${name}.extract(input)).toThrow(UnreadableInput);
    expect(${name}.recognise(input)).toBeNull();
  });
});

describe('what leads to ${key}', () => {
  it.each([
    ['https://town.${key}.example/e/1', ['https://town.${key}.example/events']],
    ['https://www.${key}.example/', []],
    ['https://club.example/?u=.${key}.example/', []],
  ])('%s', (url, found) => {
    expect(${name}.leads?.({ url, contentType: null, text: null }).map((lead) => lead.url)).toEqual(found);
  });
});
`;
}
