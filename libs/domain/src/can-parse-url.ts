/**
 * Whether an address can be parsed, alone or against a base. `URL.canParse` of Node 20 cannot be asked: once it is compiled it answers
 * no to every address with é or ü in it (20.20.2, seen in November 2026), for its fast path takes Latin-1 for UTF-8.
 */
export function canParseUrl(text: string, base?: string): boolean {
  if (isAscii(text) && (base === undefined || isAscii(base))) return URL.canParse(text, base);
  try {
    return new URL(text, base).href !== '';
  } catch (refused) {
    // By its code: in a test the error is of another realm, and no `TypeError` of this one.
    if (!isInvalidUrl(refused)) throw refused;
    return false;
  }
}

function isInvalidUrl(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_INVALID_URL';
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
