import { createContext, Script } from 'node:vm';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Found } from './found-regexes.js';

/**
 * Of the processor, for 100 KB: the 50 ms of the table, three times, since a machine that does other things as well is slower by that.
 * What is worse than linear takes many seconds.
 */
export const MOST_MS = 3 * 50;
const SIZE = 100_000;
/** By the clock; what takes so long has failed anyway. */
const GIVE_UP_MS = 1_000;

/** Texts of 100 KB that many expressions stumble over, whatever they look for. */
const GENERAL = [
  'a',
  '1',
  ' ',
  '\n',
  '<',
  '-',
  '.',
  ',',
  '"',
  '(',
  '&',
  '\\',
  'é',
  'A',
  'a ',
  '1 ',
  'a.',
  'a@',
  '0:',
  '<a ',
  '\t \n',
  '$1 ',
  'http://',
].map(filled);

/**
 * The longest that an expression takes for one of its attacks, in milliseconds, and the beginning of that one. `all` tries the
 * general ones too, `repeats` only what the expression may repeat, which is where it can go wrong badly.
 */
export function slowest(
  { source, flags }: Found,
  how: 'all' | 'repeats',
): { readonly ms: number; readonly text: string } {
  let worst = { ms: 0, text: '' };
  for (const text of [...(how === 'all' ? GENERAL : []), ...attacksOn(source, flags, how === 'repeats')]) {
    // A stall of the machine is no fault of the expression: what is slow once has to be slow twice.
    let ms = Infinity;
    for (let tries = 0; tries < 2 && ms > 20; tries += 1) ms = Math.min(ms, timed(source, flags, text));
    if (ms > 3 * MOST_MS) return { ms, text: text.slice(0, 40) };
    if (ms > worst.ms) worst = { ms, text: text.slice(0, 40) };
  }
  return worst;
}

const sandbox: { source?: string; flags?: string; text?: string } = createContext({});
const run = new Script(`{
  const pattern = new RegExp(source, flags);
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
}`);

function timed(source: string, flags: string, text: string): number {
  Object.assign(sandbox, { source, flags, text });
  const before = process.cpuUsage();
  try {
    run.runInContext(sandbox, { timeout: GIVE_UP_MS });
  } catch (stopped) {
    if ((stopped as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw stopped;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Texts made for one expression: what it looks for, again and again; that with its last letter missing, so that it nearly
 * matches everywhere; and whatever it may repeat, repeated behind what comes before it, with nothing that could follow: once to the
 * end of the text, and again and again.
 */
function attacksOn(source: string, flags: string, onlyRepeats: boolean): ReadonlySet<string> {
  const unicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  const sampleOf = (node: Node): string => sample(node, unicode);
  const texts = new Set<string>();
  for (const alternative of pattern.alternatives) {
    const whole = sampleOf(alternative);
    if (!onlyRepeats) for (const text of [whole, whole.slice(0, -1), `${whole}!`, `${whole} `]) texts.add(filled(text));
    for (const { before, part } of repeats(alternative, '', unicode)) {
      texts.add(filled(`${before}${part.repeat(70)}\0`));
      if (onlyRepeats) continue;
      texts.add(`${filled(part)}\0`);
      texts.add(`${before}${filled(part)}\0`);
    }
  }
  texts.delete('');
  return texts;
}

function filled(part: string): string {
  return part === '' ? '' : part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);
}

type Node = AST.Alternative | AST.Element;

/** What an element may repeat ten times or more, and the shortest that leads up to it. */
function repeats(
  node: Node,
  before: string,
  unicode: boolean,
): readonly { readonly before: string; readonly part: string }[] {
  if (node.type === 'Quantifier') {
    const inner = repeats(node.element, before, unicode);
    return node.max < 10 ? inner : [{ before, part: sample(node.element, unicode) }, ...inner];
  }
  if (node.type === 'Group' || node.type === 'CapturingGroup') {
    return node.alternatives.flatMap((alternative) => repeats(alternative, before, unicode));
  }
  if (node.type !== 'Alternative') return [];
  let so = before;
  return node.elements.flatMap((element) => {
    const found = repeats(element, so, unicode);
    so += sample(element, unicode);
    return found;
  });
}

/** A short text that an element matches, or one near it. */
function sample(node: Node, unicode: boolean): string {
  if (node.type === 'Alternative') return node.elements.map((element) => sample(element, unicode)).join('');
  if (node.type === 'Quantifier')
    return sample(node.element, unicode).repeat(Math.max(node.min, Math.min(1, node.max)));
  if (node.type === 'Group' || node.type === 'CapturingGroup') {
    return node.alternatives[0] === undefined ? '' : sample(node.alternatives[0], unicode);
  }
  if (node.type === 'Character') return String.fromCodePoint(node.value);
  if (node.type === 'CharacterSet' || node.type === 'CharacterClass') return memberOf(node.raw, unicode);
  return '';
}

const MEMBERS = [...'a1 -<&,;:.\n"(A@/_é'];
const known = new Map<string, string>();

/** A letter of a set such as `[^<>]` or `\d`. */
function memberOf(set: string, unicode: boolean): string {
  const before = known.get(set);
  if (before !== undefined) return before;
  const alone = new RegExp(`^(?:${set})$`, unicode ? 'su' : 's');
  const member = MEMBERS.find((letter) => alone.test(letter)) ?? anyOf(alone) ?? '';
  known.set(set, member);
  return member;
}

function anyOf(alone: RegExp): string | undefined {
  for (let code = 33; code < 0x3000; code += 1) {
    if (alone.test(String.fromCodePoint(code))) return String.fromCodePoint(code);
  }
  return undefined;
}
