import type { Problem } from '#libs/domain';
import { LINE_BREAKING } from '../html/line-breaking.js';
import { walkHtml } from '../html/walk-html.js';
import type { LdNode } from '../jsonld/ld-node.js';
import { LD_LIMITS } from '../jsonld/lenient-json.js';
import { putValue, wordsIn } from '../jsonld/put-value.js';
import { type Names, NO_NAMES, namesIn, schemaNameOf } from './names.js';
import { type Subject, Subjects } from './subjects.js';

/** Items of a page's schema.org RDFa, in the shape of JSON-LD nodes. */
export type Rdfa = {
  readonly items: readonly LdNode[];
  readonly problems: readonly Problem[];
  readonly cut: boolean;
};

type Attributes = Readonly<Record<string, string>>;

/** An open element with RDFa on it: what holds inside it, and where its text goes when it closes. */
type Frame = {
  readonly depth: number;
  readonly names: Names;
  readonly subject: Subject | null;
  readonly opens: boolean;
  readonly properties: readonly string[];
  readonly text: string[] | null;
};

const MARKS = ['vocab', 'prefix', 'typeof', 'property', 'resource', 'about'];
const OUTSIDE: Frame = { depth: 0, names: NO_NAMES, subject: null, opens: true, properties: [], text: null };

/**
 * Reads the schema.org part of a page's RDFa Lite 1.1 (`vocab`, `typeof`, `property`, `resource`, `prefix`), and `about`, `content`
 * and `datetime` as RDFa Core and HTML+RDFa 1.1 have them, from the token stream into the shape of JSON-LD. Other vocabularies
 * are passed over. `rel` and `rev` are not of RDFa Lite and not read.
 */
export function readRdfa(html: string): Rdfa {
  const subjects = new Subjects();
  const frames: Frame[] = [OUTSIDE];
  let depth = 0;
  const tell = (text: string): void => {
    for (let at = frames.length - 1; frames[at]?.opens === false; at -= 1) frames[at]?.text?.push(text);
  };
  const cut = walkHtml(html, {
    open(name, attributes) {
      depth += 1;
      if (LINE_BREAKING.has(name)) tell(' ');
      if (MARKS.some((mark) => attributes[mark] !== undefined)) {
        frames.push(frameOf(attributes, frames.at(-1) ?? OUTSIDE, depth, subjects));
      }
    },
    text: tell,
    close(name) {
      if (LINE_BREAKING.has(name)) tell(' ');
      const frame = frames.at(-1);
      if (frame !== undefined && frame.depth === depth && depth > 0) {
        frames.pop();
        const text = frame.text?.join('').replace(/\s+/gu, ' ').trim() ?? '';
        putValue(frame.subject?.node ?? null, frame.properties, text);
      }
      depth -= 1;
    },
  });
  const items = subjects.settled().slice(0, LD_LIMITS.array);
  return { items, problems: cut === null ? [] : [cut.problem], cut: cut !== null };
}

function frameOf(attributes: Attributes, around: Frame, depth: number, subjects: Subjects): Frame {
  const names = namesIn(attributes, around.names);
  const properties = known(attributes['property'], names);
  const inside = { depth, names, subject: around.subject, opens: false, properties: [], text: null };
  const stated = attributes['property'] !== undefined;
  if (attributes['typeof'] !== undefined) {
    const id = attributes['about'] ?? resourceOf(attributes);
    const { subject, isNew } = subjects.open(id, known(attributes['typeof'], names));
    const held = stated && around.subject !== null;
    if (held) subjects.put(around.subject, properties, subject, isNew);
    else if (isNew) subjects.top(subject);
    return { ...inside, subject, opens: true };
  }
  const about = attributes['about'] ?? (stated ? undefined : attributes['resource']);
  const subject = about === undefined ? around.subject : subjects.named(about);
  const opens = about !== undefined;
  if (!stated) return { ...inside, subject, opens };
  const resource = attributes['content'] === undefined ? resourceOf(attributes) : null;
  const value = attributes['content'] ?? attributes['datetime'] ?? attributes['value'];
  if (resource !== null) subjects.link(subject, properties, resource);
  else if (value !== undefined) putValue(subject?.node ?? null, properties, value.trim());
  else return { ...inside, subject, opens: false, properties, text: [] };
  return { ...inside, subject: around.subject };
}

function known(attribute: string | undefined, names: Names): readonly string[] {
  return wordsIn(attribute).flatMap((word) => schemaNameOf(word, names) ?? []);
}

function resourceOf(attributes: Attributes): string | null {
  return attributes['resource'] ?? attributes['href'] ?? attributes['src'] ?? null;
}
