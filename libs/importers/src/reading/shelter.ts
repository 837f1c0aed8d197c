const SHELTER =
  /\b(?:domestic (?:violence|abuse)|domestic and sexual|intimate partner violence|battered (?:women|wives|spouses)|safe[ -]?house|(?:women|womens|families|family|youth|crisis|emergency|abuse|violence)(?:['’]s|['’])? (?:shelter|refuge)|refuge for (?:women|families|survivors)|shelter for (?:women|families|survivors)|womens aid|women['’]s aid)\b/i;

/** Words of which each of these holds one: hardly any text does, and of five letters at least they are looked for in strides. */
const ANY = /shelter|refuge|violence|abuse|domestic|battered|house|womens aid|women.s aid/i;

/** Whether words speak of a refuge from violence: where it is must never be published, even where its source does. */
export function speaksOfShelter(words: readonly (string | null)[]): boolean {
  return words.some(isOfShelter);
}

/** The same of one text. */
export function isOfShelter(text: string | null): boolean {
  if (text === null || !ANY.test(text)) return false;
  return SHELTER.test(text.length > 20_000 ? text.slice(0, 20_000) : text);
}
