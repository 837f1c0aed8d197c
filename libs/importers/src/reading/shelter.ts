const SHELTER =
  /\b(?:domestic (?:violence|abuse)|domestic and sexual|intimate partner violence|battered (?:women|wives|spouses)|safe[ -]?house|(?:women|womens|families|family|youth|crisis|emergency|abuse|violence)(?:['’]s|['’])? (?:shelter|refuge)|refuge for (?:women|families|survivors)|shelter for (?:women|families|survivors)|womens aid|women['’]s aid)\b/i;

/** Whether words speak of a refuge from violence: where it is must never be published, even where its source does. */
export function speaksOfShelter(words: readonly (string | null)[]): boolean {
  return words.some(isOfShelter);
}

/** The same of one text. */
export function isOfShelter(text: string | null): boolean {
  return text !== null && SHELTER.test(text.length > 20_000 ? text.slice(0, 20_000) : text);
}
