import { getEncoding } from 'encoding-sniffer/sniffer';

const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;

/**
 * Text of a response. Order of belief: byte order mark, then UTF-8 where the bytes are UTF-8, then the header's charset,
 * then the document's own (`<meta charset>`), then Windows-1252. NULs and the mark are dropped; never throws.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  return decodeBytes(bytes, contentType)
    .replaceAll('\0', '')
    .replace(/^\uFEFF/, '');
}

function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const marked = markOf(bytes);
  if (marked !== null && marked !== 'utf-8') return new TextDecoder(marked).decode(bytes);
  const wide = marked === null ? wideWithoutMark(bytes) : null;
  if (wide) return new TextDecoder(wide).decode(bytes);
  // Servers that say latin-1 and send UTF-8 are common; the other way round UTF-8 refuses the bytes.
  const utf8 = utf8Of(bytes);
  if (utf8 !== null) return utf8;
  return decodeAs(declaredCharset(bytes, contentType), bytes);
}

/** Whole UTF-8, then UTF-8 once split characters are joined, then UTF-8 with a stray byte or two; else null. */
function utf8Of(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\uFFFD')) return text;
  const joined = new TextDecoder('utf-8').decode(joinSplitCharacters(bytes));
  return mostlyUtf8(joined) ? joined : null;
}

/** One stray byte in a text full of UTF-8 is replaced rather than taken as proof of another charset. */
function mostlyUtf8(text: string): boolean {
  const broken = count(text, '\uFFFD');
  if (broken === 0) return true;
  let beyondAscii = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) beyondAscii += 1;
  return beyondAscii - broken > broken * 3;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

/**
 * RFC 5545 §3.1 folds by octets, and some writers fold inside a character. Joins such lines before decoding; other folds
 * stay for the reader of lines.
 */
function joinSplitCharacters(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const skip = foldAt(bytes, at);
    const before = out[size - 1] ?? 0;
    const after = bytes[at + skip] ?? 0;
    if (skip > 0 && before >= 0x80 && after >= 0x80 && after < 0xc0) {
      at += skip - 1;
      continue;
    }
    out[size] = bytes[at] ?? 0;
    size += 1;
  }
  return out.subarray(0, size);
}

function foldAt(bytes: Uint8Array, at: number): number {
  let end = at;
  if (bytes[end] === CR) end += 1;
  if (bytes[end] === LF) end += 1;
  if (end === at) return 0;
  return bytes[end] === SPACE || bytes[end] === TAB ? end - at + 1 : 0;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: the first characters of every format we read are ASCII, so every other byte is NUL. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 8);
  if (head.length < 8) return null;
  const zeroAt = (offset: number): boolean => [0, 2, 4, 6].every((at) => head[at + offset] === 0);
  const fullAt = (offset: number): boolean => [0, 2, 4, 6].every((at) => head[at + offset] !== 0);
  if (fullAt(0) && zeroAt(1)) return 'utf-16le';
  return zeroAt(0) && fullAt(1) ? 'utf-16be' : null;
}

function declaredCharset(bytes: Uint8Array, contentType: string | null): string {
  const header = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec((contentType ?? '').slice(0, 500))?.[1];
  return getEncoding(bytes, {
    defaultEncoding: 'windows-1252',
    ...(header ? { transportLayerEncodingLabel: header } : {}),
  });
}

function decodeAs(label: string, bytes: Uint8Array): string {
  // Here the bytes are known not to be UTF-8, whatever the header says.
  if (/^(?:utf-?8|windows-1252|iso-8859-1|latin1|us-ascii|ascii)$/iu.test(label)) return asWindows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (refused) {
    if (!(refused instanceof RangeError)) throw refused;
    return asWindows1252(bytes);
  }
}

/** 0x80 to 0x9F of Windows-1252, where Node 20's own decoder follows ISO 8859-1 and gives control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function asWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009F]/gu, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
