import { type FormValues, valueOf } from '#libs/ui';
import { EVENT_FIELD_NAMES } from './event-steps.js';

/** What a posted form says about an event. Any other field is left where it came from. */
export function onlyEventFields(body: FormValues): Readonly<Record<string, string>> {
  return Object.fromEntries(
    EVENT_FIELD_NAMES.map((name) => [name, valueOf(body, name)] as const).filter(([, value]) => value.trim() !== ''),
  );
}
