import type { Detection, Extraction } from '#libs/domain';
import { readFeed } from '#libs/extract';
import type { ImporterInput } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { readEvent } from './event.js';
import { feedRow } from './feed-row.js';

/** `rss.php?m=month`: the next month only, so nothing follows from what is missing. */
export function readFeedAnswer({ text, url }: ImporterInput, detected: Detection): Extraction {
  const feed = readFeed(text);
  return extractionOf({
    detected,
    complete: false,
    problems: feed.problems,
    read: feed.items.map((item, index) => readEvent(feedRow(item, index), url)),
  });
}
