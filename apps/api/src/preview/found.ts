import type { Listing, Problem, ReadingWay } from '#libs/domain';
import { type Option, sentence } from '#libs/ui';
import { hideKey, secretIn, shownAddress } from '#libs/fetch';
import { platformWords, sureWords } from './platform-words.js';
import type { Preview } from './preview.js';
import type { Question } from './question.js';

/** What was found, as a page may show it: no key, no part of one. */
export type Found = {
  /** “a LibCal calendar” */
  readonly what: string;
  /** “We are sure of that.” */
  readonly sure: string;
  readonly evidence: readonly string[];
  readonly count: number;
  /** The next three. */
  readonly first: readonly Listing[];
  readonly problems: readonly Problem[];
  /** Worth knowing for whoever keeps it. */
  readonly remarks: readonly string[];
  /** What only a person can know; null when nothing is doubtful. */
  readonly question: string | null;
  /** The link holds a secret, which is kept locked away. */
  readonly secret: boolean;
  /** Name of the file that it was read from; null for a link. */
  readonly file: string | null;
  /** What else it may be. The value of each asks for it. */
  readonly ways: readonly Option[];
};

const MOST_WAYS = 5;
const MOST_SHOWN = 120;

/** `seal` makes of what to ask for the text that a form may carry. */
export function foundOf(preview: Preview, question: Question, seal: (question: Question) => string): Found {
  const { best, others, kept, file } = preview;
  const keys = [kept.key, keyOf(question.address)].filter((key) => key !== null);
  const tell = (text: string): string => keys.reduce(hideKey, text);
  return {
    what: platformWords(best.platform, best.importer),
    sure: sureWords(best.confidence),
    evidence: best.evidence.map(tell),
    count: best.count,
    first: best.first,
    problems: best.problems.map((problem) => ({ ...problem, message: tell(problem.message) })),
    remarks: best.remarks.map(({ sentence }) => sentence),
    question: best.question,
    secret: kept.key !== null,
    file: file?.name ?? null,
    ways: waysOf(others, question, seal),
  };
}

function waysOf(others: readonly ReadingWay[], asked: Question, seal: (question: Question) => string) {
  const ways = new Map<string, Option>();
  for (const { importer, platform, url, options } of others) {
    const label = sentence(platformWords(platform, importer));
    const hint = asked.upload === null ? placeOf(url) : null;
    const name = `${label} ${hint ?? ''}`;
    if (ways.has(name) || ways.size === MOST_WAYS) continue;
    const value = seal({ address: asked.upload === null ? url : '', importer, options, upload: asked.upload });
    ways.set(name, { value, label, ...(hint === null ? {} : { hint }) });
  }
  return [...ways.values()];
}

/** Where a way leads, without an owner's mailbox: a private calendar at Google is named by it. */
function placeOf(url: string): string {
  const shown = shownAddress(url).replace(/^https?:\/\//u, '');
  return shown.replaceAll(/[\w.+-]{1,64}(?:%40|@)(?!group\.calendar\.)/gu, '…@').slice(0, MOST_SHOWN);
}

function keyOf(address: string): string | null {
  const secret = secretIn(address);
  return secret === null || secret === 'unkeepable' ? null : secret.key;
}
