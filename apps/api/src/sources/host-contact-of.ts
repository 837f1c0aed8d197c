import type { SourceHealth as Row } from '#libs/store';
import { emailProblem } from '../organiser/validate-answers.js';
import { doubtSentence } from './doubted.js';
import { fixOf } from './fix-of.js';
import { isFetched } from './is-fetched.js';
import type { Judged } from './judge-source.js';
import type { HostContact } from './source-health.js';

/**
 * How to ask a host for what would mend its source: a letter that says the sentence of the card and one suggestion, to the address of whoever
 * sent it in. Nothing but its own name and state stands in it; of an address to read it at, which may hold a key, not a word.
 */
export function hostContactOf(row: Row, judged: Judged, contact: string | null): HostContact | null {
  const fix = fixOf(row, judged.health);
  if (fix === null) return null;
  const address = contact !== null && emailProblem(contact) === null ? contact : null;
  const said = row.doubt === null ? judged.sentence : `${doubtSentence(row.doubt)} ${KEPT}`;
  return {
    mail:
      address === null ? null : mailto(address, `Your events on Porchlight: ${row.name}`, letter(row.name, said, fix)),
    site: isFetched(row) ? `https://${new URL(row.url).host}/` : null,
  };
}

const KEPT = 'What we had is kept.';

function letter(name: string, said: string, fix: string): string {
  return [
    'Hello,',
    `Porchlight lists your events from “${name}”. This is how it is with it now:`,
    said,
    `What would help: ${fix}`,
    'If that is not yours to mend, please pass this on. You can answer this mail with any question.',
    'Thank you.',
  ].join('\n\n');
}

/** RFC 6068: everything but the `@` of the address is written in percent signs, line ends as CR LF. */
function mailto(to: string, subject: string, body: string): string {
  const address = encodeURIComponent(to).replace('%40', '@');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
