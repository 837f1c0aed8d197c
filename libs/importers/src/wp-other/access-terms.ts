import type { Claim, ClaimScope, ClaimValue } from '#libs/domain';
import { codeClaim } from '../reading/code-claim.js';
import { type JsonObject, listIn, objectIn, textIn } from '../reading/json-value.js';

type Term = { readonly attribute: string; readonly value: ClaimValue };

/** My Calendar's own terms for events, by name; the number is the one that versions before 3.7 stored. */
const EVENT_TERMS: readonly (readonly [number, string, Term | null])[] = [
  [1, 'audio description', null],
  [2, 'asl interpretation', { attribute: 'access.sign-language', value: 'ase' }],
  [3, 'asl interpretation with voicing', { attribute: 'access.sign-language', value: 'ase' }],
  [4, 'deaf-blind asl', { attribute: 'access.sign-language', value: 'ase' }],
  [5, 'real-time captioning', { attribute: 'access.captions', value: 'cart' }],
  [6, 'scripted captioning', { attribute: 'access.captions', value: 'open' }],
  [7, 'assisted listening devices', { attribute: 'access.hearing-loop', value: 'yes' }],
  [11, 'sensory friendly', { attribute: 'sensory.adapted', value: 'yes' }],
];

/** And for places. "Accessible entrance", "accessible seating" and lifts say too little about steps to be read as step-free. */
const PLACE_TERMS: readonly (readonly [number, string, Term | null])[] = [
  [2, 'accessible parking designated', { attribute: 'access.getting-there', value: 'accessible-parking' }],
  [3, 'accessible restrooms', { attribute: 'access.toilet', value: 'yes' }],
  [6, 'wheelchair accessible', { attribute: 'access.step-free', value: 'yes' }],
  [8, 'bariatric seating available', { attribute: 'access.seating', value: 'sturdy' }],
  [11, 'fragrance-free policy', { attribute: 'sensory.scent', value: 'policy-required' }],
];

/** Claims from the ticks of an event and of its place, each attribute's value once. */
export function accessClaims(row: JsonObject): readonly Claim[] {
  const location = objectIn(row, 'location');
  const claims = [
    ...claimed(termsIn(row, 'accessibility', 'event_access'), EVENT_TERMS, 'accessibility', 'series'),
    ...claimed(termsIn(location, 'accessibility', 'location_access'), PLACE_TERMS, 'location.accessibility', 'venue'),
  ];
  return [...new Map(claims.map((claim) => [`${claim.attribute} ${String(claim.value)}`, claim])).values()];
}

function claimed(
  terms: readonly string[],
  known: typeof EVENT_TERMS,
  field: string,
  scope: ClaimScope,
): readonly Claim[] {
  return terms.flatMap((term) => {
    const found = known.find(([number, name]) => name === term.toLowerCase() || String(number) === term)?.[2] ?? null;
    if (found === null) return [];
    return [codeClaim({ ...found, vocabulary: 'my-calendar', code: `${field}=${term}`, scope, confidence: 0.85 })];
  });
}

/** Names since version 3.7; before it numbers, as a list or as PHP writes one (`a:2:{i:0;s:1:"2";i:1;s:1:"5";}`). */
function termsIn(from: JsonObject, names: string, numbers: string): readonly string[] {
  const named = listIn(from, names).flatMap((term) => (typeof term === 'string' ? [term.trim()] : []));
  if (named.length > 0) return named;
  const stored = listIn(from, numbers).flatMap((term) =>
    typeof term === 'number' || (typeof term === 'string' && /^\d{1,2}$/u.test(term)) ? [String(term)] : [],
  );
  const written = textIn(from, numbers) ?? '';
  if (!written.startsWith('a:')) return stored;
  return [...written.slice(0, 2_000).matchAll(/;(?:s:\d:"(\d{1,2})"|i:(\d{1,2}));/gu)].flatMap(
    ([, text, number]) => text ?? number ?? [],
  );
}
