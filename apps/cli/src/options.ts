import { epochMs, isZone, toInstant, type Instant } from '#libs/domain';
import type { Given } from './command.js';
import { UsageError } from './usage-error.js';

/** The text of an option, or null when it was not given. */
export function textOption({ options }: Given, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** An instant given with `Z` or an offset. */
export function instantOption(given: Given, name: string): Instant | null {
  const text = textOption(given, name);
  if (text === null) return null;
  try {
    return toInstant(epochMs(text));
  } catch (refused) {
    if (!(refused instanceof RangeError)) throw refused;
    throw new UsageError(`--${name} must be an instant such as 2026-11-24T18:30:00Z, not "${text}".`);
  }
}

export function zoneOption(given: Given, name: string): string | null {
  const zone = textOption(given, name);
  if (zone !== null && !isZone(zone)) {
    throw new UsageError(`--${name} must be an IANA zone such as Europe/London, not "${zone}".`);
  }
  return zone;
}

export function numberOption(given: Given, name: string, fallback: number): number {
  const text = textOption(given, name);
  if (text === null) return fallback;
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < 0) {
    throw new UsageError(`--${name} must be a whole number, not "${text}".`);
  }
  return number;
}

/** One of a few words. */
export function choiceOption<T extends string>(given: Given, name: string, choices: readonly T[]): T | null {
  const text = textOption(given, name);
  if (text === null) return null;
  const choice = choices.find((word) => word === text);
  if (choice === undefined) throw new UsageError(`--${name} must be one of ${choices.join(', ')}, not "${text}".`);
  return choice;
}

/** `--option name=value`, given as often as needed. */
export function pairsOption({ options }: Given, name: string): Readonly<Record<string, string>> {
  const values = options[name];
  const texts = Array.isArray(values) ? values.map(String) : [];
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new UsageError(`--${name} must be <name>=<value>, not "${text}".`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
