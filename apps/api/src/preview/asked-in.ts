import { type FormValues, valueOf } from '#libs/ui';

/** One question for a person, with the form field that holds the answer. */
export type AskedField = {
  readonly name: string;
  readonly question: string;
  /** `choice`: yes, no or not sure. `words`: which, what or who. */
  readonly kind: 'choice' | 'words';
};

/** A way may ask more than one thing; each stands alone, with the sentences that go with it. */
export function askedIn(question: string | null): readonly AskedField[] {
  const parts: string[] = [];
  for (const piece of (question ?? '').split(/(?<=\?)\s/u)) {
    if (piece.trim() === '') continue;
    if (piece.includes('?') || parts.length === 0) parts.push(piece.trim());
    else parts[parts.length - 1] += ` ${piece.trim()}`;
  }
  return parts.map((part, at) => ({
    name: `answer-${String(at + 1)}`,
    question: part,
    kind: /\b(?:which|what|who|where|when)\b/iu.test(part.slice(0, part.indexOf('?') + 1)) ? 'words' : 'choice',
  }));
}

export const CHOICES = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure' },
] as const;

const LONGEST = 500;

/** What was answered, in words, as it is kept and shown; what was left empty is left out. */
export function answersTo(
  question: string | null,
  values: FormValues,
): readonly { readonly question: string; readonly answer: string }[] {
  return askedIn(question).flatMap(({ name, kind, question: asked }) => {
    const given = valueOf(values, name).trim();
    const answer = kind === 'words' ? given.slice(0, LONGEST) : CHOICES.find(({ value }) => value === given)?.label;
    return answer === undefined || answer === '' ? [] : [{ question: asked, answer }];
  });
}
