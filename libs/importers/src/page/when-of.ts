import type { LocalDate } from '#libs/domain';
import { textOf } from './fields.js';
import type { Item } from './items.js';
import type { Recipe, TimeField } from './recipe.js';
import { unformatted } from '../reading/when/formatted.js';
import { type Habits, type Note, readWhen, type WrittenWhen } from '../reading/when/read-when.js';
import { withEnd } from '../reading/when/with-end.js';

/** When an item is, by its recipe: `weekly` day and time, or `start`, or `date` and `time`, with `end`; `raw` is as written. */
export function whenOf(
  item: Item,
  recipe: Recipe,
  today: LocalDate,
  sourceZone: string | null,
): WrittenWhen & { readonly raw: string } {
  const zone = recipe.start?.zone ?? recipe.date?.zone ?? recipe.time?.zone ?? recipe.zone ?? null;
  const habits: Habits = {
    today,
    dayFirst: recipe.dayFirst ?? null,
    clock: recipe.clock ?? 'auto',
    lone: recipe.weekly === undefined ? 'listed' : 'every',
    tzid: zone,
    sourceZone,
  };
  if (recipe.weekly !== undefined) {
    const raw = [textOf(item, recipe.weekly.day), textOf(item, recipe.weekly.time)]
      .filter((text) => text !== null)
      .join(' ');
    return { ...readWhen(raw, habits), raw };
  }
  const notes: Note[] = [];
  let raw = '';
  for (const field of [recipe.start, recipe.date, recipe.time]) {
    const text = valueOf(item, field, notes);
    if (text !== null) raw = raw === '' ? text : `${raw} ${text}`;
  }
  const when = withEnd(raw, valueOf(item, recipe.end, notes), habits);
  const { start, end, durationSeconds, recurrence } = when;
  return {
    start,
    end,
    durationSeconds,
    recurrence,
    notes: notes.length === 0 ? when.notes : [...notes, ...when.notes],
    raw,
  };
}

function valueOf(item: Item, field: TimeField | undefined, notes: Note[]): string | null {
  const text = textOf(item, field);
  if (text === null || field?.format === undefined || field.format === 'ISO') return text;
  const plain = unformatted(text, field.format);
  if (plain === null) {
    const message = `"${text.slice(0, 60)}" does not have the form ${field.format}.`;
    notes.push({ code: 'unexpected-format', message, severity: 'warning' });
  }
  return plain;
}
