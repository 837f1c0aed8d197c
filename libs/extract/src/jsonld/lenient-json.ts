import type { LdNode, LdValue } from './ld-node.js';

/** What one block may hold. Blocks beyond these are refused whole, long arrays are cut. */
export const LD_LIMITS = { blocks: 50, characters: 512 * 1024, depth: 32, array: 5_000 } as const;

/** The values of a block (plugins sometimes write two objects one after the other), and what was wrong with it. */
export type LenientJson = {
  readonly values: readonly LdValue[];
  /** One sentence, or null. Values read before the fault are kept. */
  readonly fault: string | null;
  /** A limit left something out: the end of a long array, or (with a fault) the block from there on. */
  readonly limited: boolean;
};

/**
 * Reads JSON as web pages really hold it: with trailing commas, comments, CDATA and `<!--` wrappers, line breaks inside
 * strings, and unknown escapes. One pass, linear, at most {@link LD_LIMITS} deep. Keys that could reach an object's prototype
 * are dropped.
 */
export function parseLenientJson(text: string): LenientJson {
  if (text.length > LD_LIMITS.characters) {
    return { values: [], fault: `it is longer than ${LD_LIMITS.characters / 1024} KiB`, limited: true };
  }
  const reader = new Reader(text);
  const values: LdValue[] = [];
  try {
    while (reader.more()) values.push(reader.value(0));
    return { values, fault: null, limited: reader.limited };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { values, fault: fault.message, limited: fault.limit };
  }
}

class Fault extends Error {
  constructor(
    message: string,
    readonly limit: boolean,
  ) {
    super(message);
  }
}

const SPACE = /[\s;]*/uy;
const NUMBER = /[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iuy;
const WORD = /[a-z]+/iuy;
const WRAPPERS = ['<![CDATA[', ']]>', '<!--', '-->'];
const DROPPED = new Set(['__proto__', 'constructor', 'prototype']);
const PREFIX = /^(?:https?:\/\/schema\.org\/|schema:)/u;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

class Reader {
  limited = false;
  private at = 0;

  constructor(private readonly text: string) {}

  more(): boolean {
    this.skip();
    while (this.text[this.at] === ',') {
      this.at += 1;
      this.skip();
    }
    return this.at < this.text.length;
  }

  value(depth: number): LdValue {
    if (depth > LD_LIMITS.depth) throw new Fault(`it is nested deeper than ${LD_LIMITS.depth}`, true);
    this.skip();
    const next = this.text[this.at];
    if (next === '{') return this.object(depth);
    if (next === '[') return this.array(depth);
    if (next === '"') return this.string();
    return this.scalar();
  }

  private object(depth: number): LdNode {
    const node = Object.create(null) as Record<string, LdValue>;
    this.at += 1;
    while (!this.ends('}')) {
      if (this.text[this.at] !== '"') throw this.unexpected('a property name');
      const key = this.string().replace(PREFIX, '');
      this.skip();
      if (this.text[this.at] !== ':') throw this.unexpected('a colon');
      this.at += 1;
      const value = this.value(depth + 1);
      if (!DROPPED.has(key)) node[key] = value;
      this.separator('}');
    }
    return node;
  }

  private array(depth: number): readonly LdValue[] {
    const items: LdValue[] = [];
    this.at += 1;
    while (!this.ends(']')) {
      const item = this.value(depth + 1);
      if (items.length < LD_LIMITS.array) items.push(item);
      else this.limited = true;
      this.separator(']');
    }
    return items;
  }

  /** Steps over a closing bracket, and over commas that come before it. */
  private ends(bracket: string): boolean {
    this.skip();
    while (this.text[this.at] === ',') {
      this.at += 1;
      this.skip();
    }
    if (this.at >= this.text.length) throw new Fault('it ends in the middle', false);
    if (this.text[this.at] !== bracket) return false;
    this.at += 1;
    return true;
  }

  private separator(bracket: string): void {
    this.skip();
    const next = this.text[this.at];
    if (next !== ',' && next !== bracket && next !== undefined) throw this.unexpected('a comma');
  }

  private string(): string {
    const parts: string[] = [];
    let from = this.at + 1;
    for (let at = from; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === 34) {
        this.at = at + 1;
        parts.push(this.text.slice(from, at));
        return parts.join('');
      }
      if (code === 92) {
        parts.push(this.text.slice(from, at));
        const escape = this.escape(at + 1);
        parts.push(escape.text);
        from = escape.next;
        at = escape.next - 1;
      }
    }
    throw new Fault('a text in it is not closed', false);
  }

  private escape(at: number): { readonly text: string; readonly next: number } {
    const letter = this.text[at] ?? '';
    if (letter === 'u') {
      const hex = this.text.slice(at + 1, at + 5);
      if (/^[\da-f]{4}$/iu.test(hex)) return { text: String.fromCharCode(parseInt(hex, 16)), next: at + 5 };
    }
    return { text: ESCAPES[letter] ?? letter, next: at + 1 };
  }

  private scalar(): LdValue {
    const number = this.match(NUMBER);
    if (number !== null) return Number(number);
    const word = this.match(WORD)?.toLowerCase();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null' || word === 'undefined') return null;
    throw this.unexpected('a value');
  }

  private skip(): void {
    for (;;) {
      this.match(SPACE);
      const wrapper = WRAPPERS.find((mark) => this.text.startsWith(mark, this.at));
      if (wrapper !== undefined) this.at += wrapper.length;
      else if (this.text.startsWith('//', this.at)) this.comment('\n');
      else if (this.text.startsWith('/*', this.at)) this.comment('*/');
      else return;
    }
  }

  private comment(end: string): void {
    // `//<![CDATA[ {…} //]]>` on one line: there the comment is only the wrapper.
    const wrapper = WRAPPERS.find((mark) => this.text.startsWith(mark, this.at + 2));
    if (wrapper !== undefined) {
      this.at += 2 + wrapper.length;
      return;
    }
    const stop = this.text.indexOf(end, this.at + 2);
    this.at = stop === -1 ? this.text.length : stop + end.length;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private unexpected(wanted: string): Fault {
    return new Fault(`${wanted} was expected at character ${this.at}`, false);
  }
}
