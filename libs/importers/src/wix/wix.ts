import { type Detection, type Extraction, LimitReached, type SourceRequest, UnreadableInput } from '#libs/domain';
import { isHtml } from '#libs/extract';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { readEvent } from './event.js';
import { eventsIn } from './events-in.js';
import { leads } from './leads.js';
import { warmupOf } from './warmup.js';

const DETECTED: Detection = { platform: 'wix', confidence: 0.85, evidence: ['wix-warmup-data with events'] };

/** A page of a Wix site that shows events, by the data that the page carries for its own scripts. */
export const wix: Importer = {
  key: 'wix',
  title: 'Events page of a Wix site',
  oneAnswer: true,
  recognise,
  leads,
  requests: ({ url }: Ask): readonly SourceRequest[] => [{ url, kind: 'page' }],
  extract,
};

function recognise({ text }: Probe): Detection | null {
  if (text === null || !text.includes('wix-warmup-data') || !isHtml(text)) return null;
  return /"scheduling"\s*:\s*\{/u.test(text) ? DETECTED : null;
}

/** A page shows what its owner chose to show, so what is missing from it may still take place. */
function extract({ text, url }: ImporterInput): Extraction {
  if (!isHtml(text)) throw new UnreadableInput('This is not a web page.');
  const { data, cut } = warmupOf(text);
  if (data === null && cut !== null) throw new LimitReached(cut.problem.message);
  if (data === null) throw new UnreadableInput('This is not a page of a Wix site.');
  const found = eventsIn(data);
  return extractionOf({
    detected: found.events.length > 0 ? DETECTED : { ...DETECTED, confidence: 0.3, evidence: ['wix-warmup-data'] },
    complete: false,
    read: found.events.map((event) => readEvent(event, url)),
    problems: [...(cut === null ? [] : [cut.problem]), ...found.problems],
  });
}
