import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { read } from '#libs/pipeline';
import type { Bench } from './bench.js';
import { FEED_EDITION, feed } from './data/feed.js';
import { FEED_CONTEXT } from './data/read-context.js';
import { kept } from './kept.js';
import { alternate } from './measure.js';
import { readInChild } from './read-in-child.js';
import { compared, figure, type Result } from './report.js';

/** Slow enough that all of the feed would take minutes; what is compared to it reads the same part. */
const PEER_PART = 5;

/** Feed → listings, against the parser alone, against finding the lines alone, and against a peer. */
export const extractBench: Bench = async ({ seconds, rows }, say) => {
  const events = rows ?? 10_000;
  const bytes = feedOf(events);
  const text = bytes.toString('utf8');
  say(`A feed of ${String(events)} events, ${(bytes.length / 1e6).toFixed(1)} MB.`);
  const whole = await alternate(
    {
      read: () => read(bytes, FEED_CONTEXT),
      'ical.js': () => ICAL.parse(text) as unknown,
      lines: () => text.split(/\r?\n/u).length,
    },
    seconds * 0.3,
  );
  const peers = Math.ceil(events / PEER_PART);
  const part = feedOf(peers);
  const partText = part.toString('utf8');
  const beside = await alternate(
    { read: () => read(part, FEED_CONTEXT), 'node-ical': () => nodeIcal.sync.parseICS(partText) },
    seconds * 0.25,
  );
  const perSecond = (count: number, ms: number): number => count / (ms / 1000);
  const ours = perSecond(events, whole.read.median);
  const megabytes = bytes.length / 1e6;
  const results: Result[] = [
    compared('events per second', ours, 'ical.js parsing alone', perSecond(events, whole['ical.js'].median)),
    compared(
      'feed read',
      perSecond(megabytes, whole.read.median),
      'splitting into lines',
      perSecond(megabytes, whole.lines.median),
      'MB/s',
    ),
    compared(
      `events per second, feed of ${String(peers)}`,
      perSecond(peers, beside.read.median),
      'node-ical, the same feed',
      perSecond(peers, beside['node-ical'].median),
    ),
  ];
  return [...results, ...(await readInChild(bytes, seconds * 0.25)), figure('size of the feed', megabytes, 'MB')];
};

function feedOf(events: number): Buffer {
  return kept(`feed-${String(events)}-v${String(FEED_EDITION)}.ics`, () => feed(events));
}
