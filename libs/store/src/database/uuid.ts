/** Ids come from addresses too: what is no id becomes null, which equals no row. */
export function uuidOrNull(id: string): string | null {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(id) ? id : null;
}
