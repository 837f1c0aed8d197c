import type { Given, Options } from '../command.js';
import type { GivenBytes } from '../live/given-bytes.js';
import { textOption, zoneOption } from '../options.js';

/** Options of the commands that make a case of an answer. */
export const CAPTURED_OPTIONS = {
  'allow-http': { type: 'boolean' },
  url: { type: 'string' },
  type: { type: 'string' },
  zone: { type: 'string' },
} as const satisfies Options;

export const CAPTURED_HELP = `  --url <address>        where a file came from: what its case says of paging and links hangs on it
  --type <content type>  the content type it came with
  --zone <IANA zone>     the source's own zone (default: Europe/London)
  --allow-http           allow an address without encryption
`;

/** An answer with what its case will say of its source. */
export type Captured = GivenBytes & { readonly zone: string | null };

/** What the options say of the answer comes before what the answer itself says. */
export function captured(given: Given, found: GivenBytes): Captured {
  return {
    bytes: found.bytes,
    url: textOption(given, 'url') ?? found.url,
    contentType: textOption(given, 'type') ?? found.contentType,
    zone: zoneOption(given, 'zone'),
  };
}
