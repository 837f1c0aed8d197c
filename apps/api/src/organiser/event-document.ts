import { valueOf, type FormValues } from '#libs/ui';
import { clockTime } from './clock-time.js';
import { webAddress } from './web-address.js';

/** The document that our own importer reads. */
export type EventDocument = {
  readonly porchlight: 'event-form/1';
  readonly reference: string;
  readonly answers: Readonly<Record<string, string>>;
};

/** What is between the organiser and us. */
const NOT_LISTED = ['email', 'role', 'support'];
/** Where a private place is, is known to its hosts only: not even our own tables hold it. */
const WHERE = ['venueName', 'address'];

/** The valid answers as they are kept while they wait: times and addresses in one spelling, no contact, no private place. */
export function answersToKeep(values: FormValues): Readonly<Record<string, string>> {
  const hidden = valueOf(values, 'private') === 'on' ? WHERE : [];
  return Object.fromEntries(
    Object.keys(values)
      .filter((name) => name !== 'email' && !hidden.includes(name))
      .map((name) => [name, inOneSpelling(name, valueOf(values, name).trim())] as const)
      .filter(([, value]) => value !== ''),
  );
}

/** What is listed of the kept answers, as our importer reads it. The same answers give the same bytes. */
export function eventDocument(reference: string, kept: Readonly<Record<string, string>>): EventDocument {
  const answers = Object.fromEntries(Object.entries(kept).filter(([name]) => !NOT_LISTED.includes(name)));
  return { porchlight: 'event-form/1', reference, answers };
}

function inOneSpelling(name: string, value: string): string {
  if (name === 'start' || name === 'end') return clockTime(value) ?? value;
  return name === 'website' || name === 'onlineUrl' ? (webAddress(value) ?? value) : value;
}
