import { readFileSync } from 'node:fs';
import { BadConfiguration } from './bad-configuration.js';
import { meaningOf } from './config.js';
import { SECRET_SETTINGS } from './env.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * An environment with `<NAME>_FILE` replaced by what that file holds, for the settings that are secrets: a container hands them
 * over as files, which do not show in a list of processes. Throws {@link BadConfiguration} when a file cannot be read.
 */
export function withSecretFiles(env: Environment): Environment {
  const filled: Record<string, string | undefined> = { ...env };
  for (const name of SECRET_SETTINGS) {
    const file = env[`${name}_FILE`];
    if (file !== undefined && file !== '') filled[name] = contents(name, file);
  }
  return filled;
}

function contents(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new BadConfiguration([
      { name: `${name}_FILE`, fault: `names ${file}, which cannot be read`, meaning: meaningOf(name) },
    ]);
  }
}
