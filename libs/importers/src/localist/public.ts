const INTERNAL =
  /^(?:(?:all |current |prospective |new |admitted |graduate |undergraduate |international |transfer |first[- ]year )*(?:students?|undergraduates?|graduates?|faculty|staff|alumni|alums?|employees?|postdocs?|researchers?|professionals?|parents?|advisors?|trainees?|residents?|campus community)(?:(?: and |\/| & |, )(?:students?|faculty|staff|alumni|families|postdocs?|employees?))*(?: only)?|internal.{0,40}|(?:\p{Lu}\w+ )?community members only)$/iu;
const INVITES =
  /\b(?:open to (?:the )?(?:public|everyone|all|community)|public (?:is |are )?(?:welcome|invited)|free and open|all (?:are )?welcome|everyone (?:is )?welcome|general public|community members|no (?:university )?id (?:needed|required))\b/i;

/**
 * Whether others than the members of a university may come: its audiences name somebody else, or, where it names none and the
 * host is a university's (`strict`), the text says so.
 */
export function isForThePublic(audience: readonly string[], text: string, strict: boolean): boolean {
  if (INVITES.test(text.slice(0, 20_000))) return true;
  if (audience.length > 0) return audience.some((who) => !INTERNAL.test(who.slice(0, 100)));
  return !strict;
}
