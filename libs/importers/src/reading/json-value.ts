import { UnreadableInput } from '#libs/domain';

const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/u;

/** An object of a JSON answer; ask it with the functions below, which never trust the shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value of a JSON document. Throws `UnreadableInput` with `refusal` when the text is no JSON. */
export function jsonOf(text: string, refusal: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UnreadableInput(refusal, {}, { cause });
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a name; an empty one where there is none (PHP writes `[]` for an empty object). */
export function objectIn(from: unknown, name: string): JsonObject {
  const value = own(from, name);
  return isObject(value) ? value : {};
}

/** The list at a name: one value alone is a list of it, an object with numbers for names is the list of its values. */
export function listIn(from: unknown, name: string): readonly unknown[] {
  return listOf(own(from, name));
}

/** The same of a value, see {@link textOf}. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && isNumbered(value)) return Object.values(value);
  return value === undefined || value === null || value === '' || value === false ? NONE : [value];
}

/** The rows of an answer that is a list, also where PHP wrote an object with numbers for names. Null when it is neither. */
export function rowsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  return isNumbered(value) ? Object.values(value) : null;
}

function isNumbered(value: unknown): value is JsonObject {
  return isObject(value) && areNumbers(Object.keys(value));
}

function areNumbers(names: readonly string[]): boolean {
  for (const name of names) if (!isNumber(name)) return false;
  return names.length > 0;
}

/** Digits alone, 1 to 15 of them. */
function isNumber(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const digit = name.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
  }
  return name.length > 0 && name.length <= 15;
}

export function objectsIn(from: unknown, name: string): readonly JsonObject[] {
  const list = listIn(from, name);
  return list.every(isObject) ? list : list.filter(isObject);
}

/** Every text at a name, trimmed, once each: a text alone, a list of them, or an object of them under numbers. */
export function textsIn(from: unknown, name: string): readonly string[] {
  const only = own(from, name);
  if (typeof only === 'string') return only.trim() === '' ? NO_TEXTS : [only.trim()];
  if (typeof only !== 'object' || only === null) return NO_TEXTS;
  if (Array.isArray(only)) return only.length === 0 ? NO_TEXTS : textsOf(only);
  const names = Object.keys(only);
  return areNumbers(names)
    ? textsOf(names.length === 1 ? [(only as JsonObject)[names[0] ?? '']] : Object.values(only))
    : NO_TEXTS;
}

function textsOf(values: readonly unknown[]): readonly string[] {
  const only = values.length === 1 ? values[0] : undefined;
  // A list that grows takes room for sixteen more at once.
  if (typeof only === 'string') return only.trim() === '' ? NO_TEXTS : [only.trim()];
  const texts: string[] = [];
  for (const value of values) {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '' && (texts.length > FEW || !texts.includes(text))) texts.push(text);
  }
  return texts.length > FEW ? [...new Set(texts)] : texts;
}

/** So many are compared one by one, which needs no set. */
const FEW = 8;

/** Text at a name, trimmed; a number as text. Null when empty, absent or something else. */
export function textIn(from: unknown, name: string): string | null {
  return textOf(own(from, name));
}

/**
 * The same of a value. `textOf(row['city'])` is several times quicker than a look-up by a name that varies, where rows of one kind
 * are asked for dozens of names that most of them do not have.
 */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value.trim() || null;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** A number at a name, or text that is one. Null otherwise. */
export function numberIn(from: unknown, name: string): number | null {
  return numberOf(own(from, name));
}

/** The same of a value, see {@link textOf}. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const number = typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : null;
  return number !== null && Number.isFinite(number) ? number : null;
}

/** Yes or no at a name, in the ways that programs write them; null when it says neither. */
export function flagIn(from: unknown, name: string): boolean | null {
  const value = own(from, name);
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'number' || typeof value === 'string' ? String(value).trim().toLowerCase() : '';
  if (word === '1' || word === 'true' || word === 'yes' || word === 'y') return true;
  return word === '0' || word === 'false' || word === 'no' || word === 'n' ? false : null;
}

/**
 * What an object itself holds at a name. All that it inherits is functions, which no JSON holds, and `__proto__`. Written out, for
 * each of tens of thousands of rows is asked for dozens of names.
 */
function own(from: unknown, name: string): unknown {
  if (typeof from !== 'object' || from === null || Array.isArray(from)) return undefined;
  const value = (from as JsonObject)[name];
  if (typeof value === 'function' || (name === '__proto__' && !Object.hasOwn(from, name))) return undefined;
  return value;
}

const NONE: readonly unknown[] = [];
const NO_TEXTS: readonly string[] = [];
