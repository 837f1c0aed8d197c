import type { Claim, ExtractedEvent } from '#libs/domain';
import { codeClaim } from '../reading/code-claim.js';
import { remembered } from '../reading/remembered.js';
import { codesOf, type CodeTable, type Meaning } from './code-table.js';
import { says, type Says } from '../reading/says.js';
import { relationOf } from './who.js';

/** What the codes of one meeting say. Every code is in a claim or, as written, among the categories. */
export type Codes = {
  readonly claims: readonly Claim[];
  readonly categories: readonly string[];
  /** Words for whom it is, and ages. */
  readonly audience: ExtractedEvent['audience'];
  readonly language: string | null;
  readonly has: ReadonlySet<string>;
  /** Codes that the programme does not list. */
  readonly unknown: readonly string[];
};

/** Of formats that change from week to week: a claim about one may not hold tonight. */
const VARIABLE = new Set(['social.talk-demand', 'social.structure', 'group.format']);
const LEAST = 0.5;

/** Reads the codes of a meeting (with commas between) by the table of its programme, in their own order. */
export function readCodes(published: string, program: string): Codes {
  return readList(`${program},${published}`);
}

/** Most meetings of a list share their codes with others. */
const readList = remembered((list): Codes => {
  const [program = '', ...named] = list.split(',').map((part) => part.trim().slice(0, 60));
  const published = named.filter((code) => code !== '');
  const table = codesOf(program);
  const codes = [...new Set(published)].map((code) => ({ code, meaning: meaningIn(table, code) }));
  const labels = new Set(codes.map(({ meaning }) => meaning?.label ?? ''));
  const varies = labels.has('Format varies');
  const claims = codes.flatMap(({ code, meaning }) =>
    meaning === null ? [] : claimsOf(code, meaning, { program, closed: labels.has('Closed'), varies }),
  );
  const claimed = new Set(claims.map((claim) => claim.code?.code));
  const languages = new Set(codes.flatMap(({ meaning }) => meaning?.language ?? []));
  return {
    claims,
    categories: codes.flatMap(({ code, meaning }) => [
      ...(meaning === null || meaning.language !== null ? [] : [meaning.label]),
      ...(claimed.has(code) ? [] : [code]),
    ]),
    audience: {
      labels: codes.flatMap(({ code, meaning }) =>
        meaning !== null && claims.some((claim) => claim.code?.code === code && isWho(claim)) ? [meaning.label] : [],
      ),
      ...agesOf(claims),
    },
    language: languages.size === 1 ? ([...languages][0] ?? null) : null,
    has: labels,
    unknown: codes.flatMap(({ code, meaning }) => (meaning === null ? [code] : [])),
  };
});

/** A code as written, or the words for it, which sheets that people keep by hand hold. */
function meaningIn(table: CodeTable, code: string): Meaning | null {
  const known = table.get(code) ?? table.get(code.toUpperCase());
  if (known !== undefined || code.length < 4) return known ?? null;
  const word = code.toLowerCase();
  return [...table.values()].find(({ label }) => label.toLowerCase() === word) ?? null;
}

type Around = { readonly program: string; readonly closed: boolean; readonly varies: boolean };

function claimsOf(code: string, meaning: Meaning, { program, closed, varies }: Around): readonly Claim[] {
  const relation = relationOf(meaning.label, closed);
  const said = relation === null ? meaning.says : [says('identity.relation', relation)];
  const claims = said.map((one) => claimOf(one, varies, { vocabulary: `tsml:${program}`, code }));
  // Something keeps people out, and only the group knows what: a question, not an answer.
  if (meaning.label !== 'Restricted access') return claims;
  const asked = claimOf(says('access.id-required', null), varies, { vocabulary: `tsml:${program}`, code });
  return [...claims, { ...asked, state: 'unknown_stated' }];
}

function claimOf(
  { attribute, value, confidence }: Says,
  varies: boolean,
  evidence: { readonly vocabulary: string; readonly code: string },
): Claim {
  const sure = varies && VARIABLE.has(attribute) ? Math.min(confidence, LEAST) : confidence;
  return codeClaim({ attribute, value, ...evidence, scope: 'series', confidence: sure });
}

function isWho(claim: Claim): boolean {
  return claim.attribute === 'identity.relation' || claim.attribute === 'access.age';
}

function agesOf(claims: readonly Claim[]): Omit<ExtractedEvent['audience'], 'labels'> {
  const value = claims.find((claim) => claim.attribute === 'access.age')?.value;
  if (typeof value !== 'object' || value === null) return { minAge: null, maxAge: null, enforced: null };
  const { min, max, enforced } = value;
  return {
    minAge: typeof min === 'number' ? min : null,
    maxAge: typeof max === 'number' ? max : null,
    enforced: enforced === true,
  };
}
