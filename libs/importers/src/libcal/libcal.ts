import { type Extraction, UnreadableInput } from '#libs/domain';
import { isFeed } from '#libs/extract';
import type { Importer, ImporterInput } from '../importer.js';
import { leads } from './leads.js';
import { readFeedAnswer } from './read-feed-answer.js';
import { readList } from './read-list.js';
import { recognise } from './recognise.js';
import { requests } from './requests.js';

/** Springshare's LibCal: the list that its public page asks for, or its RSS. Its iCalendar files are read by `ics`. */
export const libcal: Importer = {
  key: 'libcal',
  title: 'LibCal (Springshare) event calendar',
  recognise,
  leads,
  requests,
  extract,
};

function extract(input: ImporterInput): Extraction {
  const { text, url } = input;
  const detected = recognise({ text, url, contentType: null });
  if (isFeed(text)) {
    if (detected === null) throw new UnreadableInput('This is a feed, but not one of a LibCal calendar.');
    return readFeedAnswer(input, detected);
  }
  const named = { platform: 'libcal', confidence: 0.5, evidence: ['a list of results'] };
  return readList(input, detected ?? named);
}
