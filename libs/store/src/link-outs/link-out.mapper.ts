import { LinkOutId, type Instant } from '#libs/domain';
import { toText } from '../database/batches.js';
import { LinkOutEntity } from './link-out.entity.js';

/** What a moderator says of an organisation that keeps its own list. */
export type LinkOutFacts = {
  readonly organisation: string;
  /** What it is, and who it is for, in a sentence each. */
  readonly about: string;
  readonly forWhom: string;
  /** How a person finds a meeting there. */
  readonly how: string;
  /** Where their list is: https, with no place filled in. */
  readonly url: string;
  /** The same with `{place}` where their site takes a place; null when it takes none. */
  readonly placeUrl: string | null;
  readonly phone: string | null;
  /** Ends the sentence "We do not copy their list, because …". */
  readonly whyNotCopied: string;
  /** In words: "English", "Welsh". Empty: not known. */
  readonly languages: readonly string[];
};

/** A way on to an organisation whose list we may not copy. Nothing is ever fetched for it. */
export type LinkOut = LinkOutFacts & {
  readonly id: LinkOutId;
  /** When a person last opened the link. */
  readonly checkedAt: Instant;
  /** A retired one is shown to moderators only. */
  readonly state: 'listed' | 'retired';
};

export function toDomain(row: LinkOutEntity): LinkOut {
  return { ...row, id: LinkOutId.parse(row.id) };
}

export function toColumns(facts: LinkOutFacts): Omit<LinkOutEntity, 'id' | 'checkedAt' | 'state'> {
  return {
    organisation: toText(facts.organisation),
    about: toText(facts.about),
    forWhom: toText(facts.forWhom),
    how: toText(facts.how),
    url: facts.url,
    placeUrl: facts.placeUrl,
    phone: facts.phone === null ? null : toText(facts.phone),
    whyNotCopied: toText(facts.whyNotCopied),
    languages: facts.languages.map(toText),
  };
}
