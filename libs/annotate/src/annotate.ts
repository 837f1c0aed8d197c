import type { Claim, HostKind, Instant } from '#libs/domain';
import { claimsInText } from './engine/claims-in-text.js';
import { resolveClaims } from './engine/resolve.js';

/** What is known about a text beside its words. Everything may be left out. */
export type AnnotateOptions = {
  readonly title?: string | null | undefined;
  /** Name of who runs it; a name is not a statement, so it is looked over. */
  readonly host?: string | null | undefined;
  readonly hostKind?: HostKind | null | undefined;
  /** When the gathering starts; dates without a year are the next such date after it. */
  readonly starts?: Instant | null | undefined;
  /** BCP 47. Null reads the text as English. A language without rules makes no claim. */
  readonly language?: string | null | undefined;
};

/**
 * What a description says a gathering is like: one claim per attribute and value, each with a verbatim quote and its span
 * (UTF-16 offsets into `text`, or into the title with `in: "title"`). Says nothing where the text says nothing. Never
 * throws; linear in the length of the text. The same input gives the same claims in the same order.
 */
export function annotate(text: string, options: AnnotateOptions = {}): Claim[] {
  const starts = options.starts?.slice(0, 10) ?? null;
  const language = options.language ?? null;
  const title = options.title ?? '';
  const body = claimsInText(text, { starts, language, names: [title, options.host], in: 'text' });
  const named = title === '' ? [] : claimsInText(title, { starts, language, names: [options.host], in: 'title' });
  return resolveClaims(body, named);
}
