import type { WatchedSource } from '#libs/store';
import { alertSentence } from './alert-sentence.js';
import type { Telling } from './judge-alerts.js';

/** More of a kind nobody reads in a mail: the page has them all. */
const MOST = 20;
const NAME_LENGTH = 80;

/** What is told of sources → one mail. `publicUrl` without a slash at its end: its pages are where to act. */
export function digestOf({ fresh, open, over }: Telling, publicUrl: string): Digest {
  const sources = `${publicUrl}/moderation/sources`;
  const matters = (of: Telling['fresh']): readonly string[] =>
    of.map(({ source, reason }) => entry(source, alertSentence(source, reason), sources));
  const ends = over.map((source) => entry(source, source.state === 'active' ? WELL : NOT_READ, sources));
  const parts = [
    ...part('New', matters(fresh), sources),
    ...part('Still so', matters(open), sources),
    ...part('Over', ends, sources),
  ];
  const text = [...parts, `${FOOT}\n${sources}`].join('\n\n');
  return { subject: subjectOf(fresh.length, open.length, over.length), text: `${text}\n` };
}

type Digest = { readonly subject: string; readonly text: string };

function part(title: string, entries: readonly string[], sources: string): readonly string[] {
  if (entries.length === 0) return [];
  const more = entries.length > MOST ? [`And ${String(entries.length - MOST)} more: ${sources}`] : [];
  return [`${title}:`, ...entries.slice(0, MOST), ...more];
}

const WELL = 'All is well again.';
const NOT_READ = 'It is not read any more, so there is nothing to do.';
const FOOT =
  'You get this because you look after the listings. There is at most one such mail an hour, and one a day while something is open.';

function subjectOf(fresh: number, open: number, over: number): string {
  if (fresh > 0) return `Porchlight: ${countOf(fresh)} ${fresh === 1 ? 'needs' : 'need'} a look`;
  if (open > 0) return `Porchlight: ${countOf(open)} still ${open === 1 ? 'needs' : 'need'} a look`;
  return `Porchlight: ${countOf(over)} ${over === 1 ? 'needs' : 'need'} you no more`;
}

function countOf(sources: number): string {
  return `${String(sources)} ${sources === 1 ? 'source' : 'sources'}`;
}

function entry({ id, name }: WatchedSource, sentence: string, sources: string): string {
  return `${oneLine(name)}\n${sentence}\n${sources}#source-${id}`;
}

/** A name is foreign text: it must not look like a part of ours. */
function oneLine(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return plain.length > NAME_LENGTH ? `${plain.slice(0, NAME_LENGTH)}…` : plain;
}
