import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder, by its path from the project's root; generated and fetched things left out. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return ['node_modules', 'dist', 'artefacts'].includes(entry.name) ? [] : filesUnder(path);
  });
}

export function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Our TypeScript, tests and all. */
export const SOURCES = ['apps', 'libs', 'test'].flatMap(filesUnder).filter((path) => /\.tsx?$/u.test(path));
