import { appendFileSync, existsSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** A log beside the data, so that the terminal shows sentences only. It starts anew when it has grown past ten megabytes. */
export function logFile(folder: string): { readonly write: (line: string) => void } {
  const file = join(folder, 'porchlight.log');
  if (existsSync(file) && statSync(file).size > 10_000_000) truncateSync(file);
  return {
    write: (line) => {
      appendFileSync(file, line, { mode: 0o600 });
    },
  };
}
