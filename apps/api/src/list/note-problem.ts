export const LONGEST_NOTE = 2_000;

/** A note as it is kept: browsers send two characters for a new line and count one. */
export function noteText(typed: string): string {
  return typed.replaceAll('\r\n', '\n').trim();
}

/** What is wrong with a note, or null. */
export function noteProblem(note: string): string | null {
  if (note.length <= LONGEST_NOTE) return null;
  return `Use at most 2,000 characters. There are ${note.length.toLocaleString('en')} now`;
}
