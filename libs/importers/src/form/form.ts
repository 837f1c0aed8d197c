import { addDays, UnreadableInput, weekday, type Detection, type ExtractedEvent, type Extraction } from '#libs/domain';
import type { Importer, ImporterInput, Probe } from '../importer.js';
import { FormDocument, type Answers } from './answers.js';
import { claimsOf } from './claims-of.js';

const DETECTED: Detection = { platform: 'porchlight', confidence: 1, evidence: ['the form of this service'] };

/** Our own event form: what an organiser sent in is kept as it came and read like any other source. */
export const form: Importer = {
  key: 'form',
  title: 'Event form of this service',
  oneAnswer: true,
  recognise: ({ text }: Probe) => (/^\s*\{\s*"porchlight"\s*:\s*"event-form\/1"/u.test(text ?? '') ? DETECTED : null),
  requests: ({ url }) => [{ url, kind: 'feed' }],
  extract,
};

function extract({ text, url }: ImporterInput): Extraction {
  const { reference, answers } = readDocument(text);
  return {
    detected: DETECTED,
    complete: true,
    next: null,
    zone: null,
    zones: [],
    language: null,
    events: [eventOf(reference, answers, url)],
    problems: [],
  };
}

function readDocument(text: string) {
  const read = FormDocument.safeParse(fromJson(text));
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') ?? '';
  throw new UnreadableInput(`This is not an answered event form${field === '' ? '' : `: ${field} cannot be used`}.`);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableInput('This is not an answered event form.', {}, { cause });
  }
}

function eventOf(reference: string, answers: Answers, url: string | null): ExtractedEvent {
  const { day, start, end, nextDay, mode = 'unknown' } = answers;
  const rule = ruleOf(answers);
  return {
    key: `form:${reference}`,
    title: answers.title,
    description: proseOf(answers),
    html: false,
    url: answers.website || null,
    image: null,
    language: null,
    status: 'scheduled',
    start: { kind: 'floating', local: `${day}T${start}:00` },
    end: end ? { kind: 'floating', local: `${nextDay === 'on' ? addDays(day, 1) : day}T${end}:00` } : null,
    durationSeconds: null,
    recurrence: rule === null ? null : { rrules: [rule], exrules: [], rdates: [], exdates: [] },
    overrides: [],
    mode,
    onlineUrl: answers.onlineUrl || null,
    place: placeOf(answers),
    organizer: { name: answers.organisation, url: answers.website || null },
    categories: [],
    audience: { labels: [], minAge: null, maxAge: null, enforced: null },
    cost: costOf(answers),
    registration: {
      required: answers.booking === 'yes' ? true : answers.booking === 'no' ? false : null,
      url: null,
      full: null,
    },
    claims: [...claimsOf(answers)],
    where: url ?? reference,
  };
}

function ruleOf({ repeats, day, until }: Answers): string | null {
  // UNTIL as a date takes the whole of that day along.
  const end = until ? `;UNTIL=${until.replaceAll('-', '')}` : '';
  if (repeats === 'weekly') return `FREQ=WEEKLY${end}`;
  if (repeats === 'biweekly') return `FREQ=WEEKLY;INTERVAL=2${end}`;
  if (repeats !== 'monthly') return null;
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  // A fifth Tuesday is meant as the last one: not every month has five.
  return `FREQ=MONTHLY;BYDAY=${nth === 5 ? -1 : nth}${weekday(day)}${end}`;
}

/** The sentences that people typed, one a paragraph, so that claims can quote them. */
function proseOf({ summary, welcome, audience, ages, smells, transport, firstTimer }: Answers): string {
  const labelled = [
    ['Smells and food', smells],
    ['Getting there', transport],
    ['Ask for', firstTimer],
  ].flatMap(([label, words]) => (words ? [`${label}: ${words}`] : []));
  return [summary, welcome, audience, ages, ...labelled]
    .filter((words) => words !== undefined && words !== '')
    .join('\n\n');
}

/** A private place is known to its hosts only; not even our own tables hold it. */
function placeOf({ venueName, address, private: hidden }: Answers): ExtractedEvent['place'] {
  if (hidden === 'on' || (!venueName && !address)) return null;
  return {
    text: [venueName, address].filter(Boolean).join(', '),
    name: venueName || null,
    address: address
      ? {
          text: address
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
            .join(', '),
        }
      : null,
    geo: null,
  };
}

function costOf({ cost, amount }: Answers): ExtractedEvent['cost'] {
  if (cost === undefined || cost === 'unsure') return null;
  const price = cost === 'fixed' ? Number((amount ?? '').replace(/[^\d.,]/gu, '').replace(',', '.')) : NaN;
  const known = Number.isFinite(price) && price > 0 ? price : null;
  return { kind: cost, min: known, max: known, currency: null, assumed: false };
}
