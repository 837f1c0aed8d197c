import { z } from 'zod';
import { type ExtractedEvent, type Extraction, type Problem, UnreadableInput } from '#libs/domain';
import { htmlText } from '#libs/importers';

const Rule = z.strictObject({
  /** Where to look; `text` is title and description. */
  in: z.enum(['title', 'category', 'audience', 'place', 'text']),
  /** A phrase of whole words; case, accents and marks make no difference. */
  has: z.string().max(200),
});
type Rule = z.infer<typeof Rule>;
const Rules = z.array(Rule).max(100).default([]);

/**
 * What a source's own rules leave of an extraction: with `options.include`, events that match one of its rules; never those that match
 * one of `options.exclude`. How many were left out is one note. Rules are phrases, never patterns, and are JSON on the command line.
 * Throws `UnreadableInput` when they cannot be used.
 */
export function wanted(extraction: Extraction, options: Readonly<Record<string, unknown>>): Extraction {
  const [include, exclude] = [rulesIn(options, 'include'), rulesIn(options, 'exclude')];
  if (include.length === 0 && exclude.length === 0) return extraction;
  const events = extraction.events.filter((event) => {
    const fits = matcher(event);
    return (include.length === 0 || include.some(fits)) && !exclude.some(fits);
  });
  const count = extraction.events.length - events.length;
  return count === 0 ? extraction : { ...extraction, events, problems: [...extraction.problems, excluded(count)] };
}

function excluded(count: number): Problem {
  const what = count === 1 ? 'event was' : 'events were';
  const message = `${count} ${what} left out by the rules of this source.`;
  return { code: 'excluded', message, where: `${count} events`, severity: 'note' };
}

/** Whether an event fits a rule; each of its parts is looked at once. */
function matcher(event: ExtractedEvent): (rule: Rule & { readonly phrase: string }) => boolean {
  const read = new Map<Rule['in'], string>();
  return ({ in: part, phrase }) => {
    const words = read.get(part) ?? plain(wordsOf(event, part));
    read.set(part, words);
    return words.includes(phrase);
  };
}

function wordsOf({ title, description, place, ...event }: ExtractedEvent, part: Rule['in']): readonly string[] {
  switch (part) {
    case 'title':
      return [title];
    case 'category':
      return event.categories;
    case 'audience':
      return event.audience.labels;
    case 'place':
      return [place?.text, place?.name, place?.room, ...Object.values(place?.address ?? {})].flatMap(
        (one) => one ?? [],
      );
    case 'text':
      return [title, event.html ? htmlText(description) : description];
  }
}

/** Words alone, between blanks: a phrase is found only where it begins and ends a word, and never across two values. */
function plain(texts: readonly string[]): string {
  const folded = texts.map((text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return folded.map((text) => ` ${text} `).join('|');
}

function rulesIn(options: Readonly<Record<string, unknown>>, name: 'include' | 'exclude') {
  const given = options[name];
  const read = Rules.safeParse(typeof given === 'string' ? fromJson(given, name) : given);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UnreadableInput(
      `The rules in "${name}" cannot be used: ${issue?.message ?? 'they are of another kind'}.`,
    );
  }
  const rules = read.data.map((rule) => ({ ...rule, phrase: plain([rule.has]) }));
  if (rules.some(({ phrase }) => phrase.trim() === '')) {
    throw new UnreadableInput(`The rules in "${name}" cannot be used: one has no words.`);
  }
  return rules;
}

function fromJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    throw new UnreadableInput(`The rules in "${name}" are not JSON.`);
  }
}
