/** One part of a posted form: a field's text, or a file. */
type Part = {
  readonly name: string;
  readonly fileName: string | null;
  readonly type: string | null;
  readonly bytes: Buffer;
};

/** A file as a browser sends it. */
export type SentFile = { readonly name: string; readonly contentType: string | null; readonly bytes: Uint8Array };

export type Multipart = {
  readonly fields: Readonly<Record<string, string | string[]>>;
  /** The first one that was chosen; a field for a file that was left empty is none. */
  readonly file: SentFile | null;
};

const MOST_PARTS = 30;
const MOST_HEAD = 1_024;
/** Fields beside the file are no longer than those of any other form. */
const MOST_FIELD = 64 * 1024;
const LONGEST_NAME = 200;
const BREAK = Buffer.from('\r\n');
const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * A form with a file (RFC 7578), whole in memory, in one pass. Null for what is no such form: a boundary that never comes, a part
 * without a name, more parts or longer fields than any form of ours has.
 */
export function readMultipart(bytes: Buffer, contentType: string): Multipart | null {
  const boundary = boundaryOf(contentType);
  const parts = boundary === null ? null : partsOf(bytes, boundary);
  if (parts === null) return null;
  const texts = parts.filter(({ fileName }) => fileName === null);
  if (texts.some((part) => part.bytes.length > MOST_FIELD)) return null;
  const file = parts.find(({ fileName, bytes: sent }) => fileName !== null && (fileName !== '' || sent.length > 0));
  return {
    fields: fieldsOf(texts),
    file:
      file === undefined
        ? null
        : { name: baseName(file.fileName ?? ''), contentType: file.type, bytes: new Uint8Array(file.bytes) },
  };
}

/** RFC 2046 §5.1.1: 1 to 70 of these, quoted or not. */
function boundaryOf(contentType: string): string | null {
  const found = /;\s{0,9}boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+,./:=?-]{1,70}))/iu.exec(
    contentType.slice(0, 300),
  );
  return found?.[1] ?? found?.[2] ?? null;
}

function partsOf(bytes: Buffer, boundary: string): readonly Part[] | null {
  const first = Buffer.from(`--${boundary}`);
  const mark = Buffer.from(`\r\n--${boundary}`);
  const parts: Part[] = [];
  let at = bytes.indexOf(first);
  if (at < 0 || at > MOST_HEAD) return null;
  for (at += first.length; !isEnd(bytes, at);) {
    if (parts.length === MOST_PARTS || !bytes.subarray(at, at + 2).equals(BREAK)) return null;
    const end = bytes.indexOf(mark, at);
    const part = end < 0 ? null : partOf(bytes.subarray(at + 2, end));
    if (part === null) return null;
    parts.push(part);
    at = end + mark.length;
  }
  return parts;
}

function isEnd(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x2d && bytes[at + 1] === 0x2d;
}

function partOf(bytes: Buffer): Part | null {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0 || headEnd > MOST_HEAD) return null;
  const head = bytes.toString('utf8', 0, headEnd).split('\r\n');
  const disposition = head.find((line) => /^content-disposition\s{0,9}:\s{0,9}form-data\s{0,9};/iu.test(line));
  const name = parameter(disposition ?? '', 'name');
  if (name === null) return null;
  const type = head.find((line) => /^content-type\s{0,9}:/iu.test(line));
  return {
    name,
    fileName: parameter(disposition ?? '', 'filename'),
    type: type?.slice(type.indexOf(':') + 1).trim() ?? null,
    bytes: bytes.subarray(headEnd + HEAD_END.length),
  };
}

/** Browsers write a quote as %22 and line breaks as %0D%0A (HTML standard, "multipart/form-data encoding algorithm"). */
function parameter(line: string, name: 'name' | 'filename'): string | null {
  const found = new RegExp(`;\\s{0,9}${name}="([^"]{0,${String(MOST_HEAD)}})"`, 'iu').exec(line)?.[1];
  return found?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n') ?? null;
}

function fieldsOf(parts: readonly Part[]): Readonly<Record<string, string | string[]>> {
  const byName = new Map<string, string[]>();
  for (const { name, bytes } of parts) byName.set(name, [...(byName.get(name) ?? []), bytes.toString('utf8')]);
  return Object.fromEntries(
    [...byName].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** Some browsers send the whole path. */
function baseName(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? '').slice(-LONGEST_NAME);
}
