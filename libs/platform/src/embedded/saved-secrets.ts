import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const SavedSecrets = z.object({
  superuser: z.string(),
  owner: z.string(),
  app: z.string(),
  meili: z.string(),
  masterKey: z.string(),
  tokenPepper: z.string(),
});
export type SavedSecrets = z.infer<typeof SavedSecrets>;

/** The random passwords and keys of a data folder, made on first use and kept in `secrets.json`, for the owner's eyes only. */
export function savedSecrets(folder: string): SavedSecrets {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return SavedSecrets.parse(JSON.parse(readFileSync(file, 'utf8')));
  const word = (): string => randomBytes(24).toString('hex');
  const fresh: SavedSecrets = {
    superuser: word(),
    owner: word(),
    app: word(),
    meili: word(),
    masterKey: randomBytes(32).toString('base64'),
    tokenPepper: word(),
  };
  writeFileSync(`${file}.new`, JSON.stringify(fresh, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return fresh;
}
