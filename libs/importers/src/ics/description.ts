import { propertyOf, unescapeText } from '#libs/extract';
import type { IcalComponent } from '#libs/extract';

/** `appended` is the block of joining instructions that was taken off the end, empty when there was none. */
export type Description = { readonly text: string; readonly html: boolean; readonly appended: string };

const TAG = /<(?:br|p|div|span|a|b|i|u|ul|ol|li|strong|em|h[1-6]|html|body|table|img|font)\b[^<>]{0,2000}>/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#\d{2,5}|#x[\da-f]{2,4}|[rl]dquo|[rl]squo|ndash|mdash|hellip);/iu;

/** DESCRIPTION, or X-ALT-DESC where the plain text is empty. Google and Localist put HTML into DESCRIPTION. */
export function readDescription(event: IcalComponent): Description {
  const { text, appended } = splitJoining(unescapeText(propertyOf(event, 'DESCRIPTION')?.value ?? ''));
  if (text.trim() !== '') return { text, html: TAG.test(text) || ENTITY.test(text), appended };
  const alternative = event.properties.find(
    (property) => property.name === 'X-ALT-DESC' && /html/iu.test(property.params.get('FMTTYPE') ?? 'text/html'),
  );
  return { text: unescapeText(alternative?.value ?? ''), html: true, appended };
}

/** Google and Outlook append how to join a video call; it is a link, not a description. */
function splitJoining(text: string): { readonly text: string; readonly appended: string } {
  const starts = [/-::~:~::~/u, /(?<!_)_{10,}\s{0,20}(?:Microsoft Teams|Join (?:Microsoft )?Teams)/iu];
  const cuts = starts.map((start) => text.search(start)).filter((at) => at >= 0);
  const cut = cuts.length === 0 ? text.length : Math.min(...cuts);
  // Events Manager leaves its own placeholders in place when a field is empty.
  const kept = text.slice(0, cut).replace(/#_[A-Z]{3,40}(?:\{[^{}]{0,100}\})?/gu, '');
  return { text: kept, appended: text.slice(cut) };
}
