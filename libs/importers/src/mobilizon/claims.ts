import type { Claim, ClaimValue } from '#libs/domain';
import { codeClaim } from '../reading/code-claim.js';
import { type JsonObject, numberIn, objectsIn, textIn } from '../reading/json-value.js';

type Meaning = { readonly attribute: string; readonly value: ClaimValue; readonly confidence: number };

/** What an event's access fields mean. Their "no" is what the form begins with, except for wheelchairs, where one chooses it. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  'mz:accessibility:wheelchairAccessible': {
    fully: { attribute: 'access.step-free', value: 'yes', confidence: 0.85 },
    partially: { attribute: 'access.step-free', value: 'limited', confidence: 0.85 },
    // The form's own default as well, so that it may be no answer at all.
    no: { attribute: 'access.step-free', value: 'no', confidence: 0.55 },
  },
  'mz:accessibility:live:sign_language': {
    true: { attribute: 'access.sign-language', value: 'unspecified', confidence: 0.85 },
  },
  'mz:accessibility:live:subtitle': { true: { attribute: 'access.captions', value: 'open', confidence: 0.7 } },
};

/** Claims from the fields about access and from the number of places. */
export function claimsOf(event: JsonObject): readonly Claim[] {
  const fields = objectsIn(event, 'attachment').flatMap((part): readonly Claim[] => {
    const [field, value] = [textIn(part, 'propertyID') ?? '', valueOf(part)];
    const meanings = Object.hasOwn(FIELDS, field) ? (FIELDS[field] ?? {}) : {};
    const meaning = Object.hasOwn(meanings, value) ? meanings[value] : undefined;
    if (meaning === undefined) return [];
    return [codeClaim({ ...meaning, vocabulary: 'mobilizon', code: `${field}=${value}`, scope: 'series' })];
  });
  const max = numberIn(event, 'maximumAttendeeCapacity') ?? 0;
  if (!Number.isInteger(max) || max < 1 || max > 99_999) return fields;
  const code = `maximumAttendeeCapacity=${max}`;
  return [
    ...fields,
    codeClaim({
      attribute: 'social.group-size',
      value: { max },
      vocabulary: 'mobilizon',
      code,
      scope: 'series',
      confidence: 0.85,
    }),
  ];
}

function valueOf(part: JsonObject): string {
  const value = part['value'];
  return typeof value === 'boolean' ? String(value) : (textIn(part, 'value') ?? '');
}
