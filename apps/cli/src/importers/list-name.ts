/** The name under which a JSON answer holds its rows: the first list of objects. Null when there is none, or when it is no plain name. */
export function listName(bytes: Uint8Array): string | null {
  const answer = jsonIn(bytes);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return null;
  const [found] = Object.entries(answer).find(([, value]) => isRows(value)) ?? [];
  // It becomes part of code.
  return found !== undefined && /^[a-z_]\w{0,40}$/iu.test(found) ? found : null;
}

function isRows(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;
}

function jsonIn(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (broken) {
    if (broken instanceof SyntaxError) return undefined;
    throw broken;
  }
}
