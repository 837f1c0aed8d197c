import type { World } from './world.js';

/** A fault of ours that only some bytes meet: whatever is called “Poison” cannot be written. Given back, it is mended. */
export async function breakApplying(world: World): Promise<() => Promise<void>> {
  await world.asSuperuser(`
    CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'a fault of ours'; END $$`);
  await world.asSuperuser(`
    CREATE TRIGGER poison BEFORE INSERT OR UPDATE ON listing FOR EACH ROW WHEN (NEW.title LIKE 'Poison%') EXECUTE FUNCTION poison()`);
  return async () => {
    await world.asSuperuser('DROP TRIGGER poison ON listing');
    await world.asSuperuser('DROP FUNCTION poison()');
  };
}

/** A page to sign in, where a calendar was. */
export const SIGN_IN = '<!doctype html><title>Sign in</title><form><input name="password"></form>';

/** More left-out and added dates than anyone means: it is read in the end, and takes its time. */
export function slowToRead(source: number): string {
  const dates = 'EXDATE:' + '20260603T100000Z,'.repeat(100_000).slice(0, -1);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:bomb-${String(source)}-${String(Date.now())}`,
    'DTSTART:20260601T100000Z',
    'RRULE:FREQ=DAILY',
    'SUMMARY:Bomb',
    dates,
    'RDATE:20260604T110000Z\r\n'.repeat(40_000) + 'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
