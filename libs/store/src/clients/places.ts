import type { Place } from '../keyring/sealed-text.js';

export function practiceKeyPlace(row: string, practice: string): Place {
  return { table: 'practice_key', column: 'wrapped', row, practice };
}

export function clientKeyPlace(row: string, practice: string): Place {
  return { table: 'client_key', column: 'wrapped', row, practice };
}
