import { Parser } from 'htmlparser2';
import { LimitReached, type Problem, UnreadableInput } from '#libs/domain';
import type { Feed } from './feed.js';
import { FeedBuilder, FeedStop } from './feed-builder.js';
import { FEED_LIMITS } from './feed-limits.js';
import { isFeed } from './is-feed.js';

/**
 * Reads RSS or Atom as a plain tree, in one pass, within {@link FEED_LIMITS}. Namespaces change names only. Broken XML is read as
 * far as it makes sense; an item in which the feed breaks off is one `cut-off` problem. Throws `UnreadableInput` for text of
 * another kind, and for a feed with a document type: no entity but XML's own is ever expanded. Throws `LimitReached` when a limit
 * left no item.
 */
export function readFeed(text: string): Feed {
  if (!isFeed(text)) throw new UnreadableInput('This is not an RSS or Atom feed.');
  const builder = new FeedBuilder();
  const limit = text.length > FEED_LIMITS.characters ? 'characters' : null;
  const read = walk(limit === null ? text : text.slice(0, FEED_LIMITS.characters), builder);
  const stopped = read.limit ?? limit;
  if (!read.closed || stopped !== null) builder.cutOff();
  if (stopped !== null && builder.items.length === 0) throw new LimitReached(tooMuch(stopped).message);
  return {
    kind: read.root === 'feed' ? 'atom' : 'rss',
    namespaces: builder.names.namespaces,
    about: builder.about(),
    items: builder.items,
    complete: read.closed && stopped === null,
    problems: stopped === null ? builder.problems : [...builder.problems, tooMuch(stopped)],
  };
}

type Walked = { readonly root: string; readonly closed: boolean; readonly limit: keyof typeof FEED_LIMITS | null };

function walk(text: string, builder: FeedBuilder): Walked {
  const seen = { root: '', closed: false, ended: false, attributes: 0, depth: 0 };
  const parser = new Parser(
    {
      onopentagname() {
        seen.attributes = 0;
      },
      onattribute() {
        seen.attributes += 1;
        if (seen.attributes > FEED_LIMITS.attributes) throw new FeedStop('attributes');
      },
      onopentag(name, attributes) {
        seen.depth += 1;
        if (seen.depth > FEED_LIMITS.unclosed) throw new FeedStop('unclosed');
        if (seen.root === '') seen.root = name.toLowerCase();
        builder.open(name, seen.attributes === 0 ? NONE : lowerCased(attributes));
      },
      ontext(part) {
        builder.text(part);
      },
      onclosetag(name, implied) {
        // What the end of the text closes was never closed: it breaks off.
        if (seen.ended) return;
        seen.depth -= 1;
        if (name.toLowerCase() === seen.root && !implied) seen.closed = true;
        builder.close(name);
      },
      onprocessinginstruction(name) {
        if (/^!(?:doctype|entity)/iu.test(name)) {
          throw new UnreadableInput('The feed declares a document type of its own, which is never read.');
        }
      },
    },
    { xmlMode: true },
  );
  try {
    parser.write(text);
    seen.ended = true;
    parser.end();
  } catch (stopped) {
    if (!(stopped instanceof FeedStop)) throw stopped;
    return { root: seen.root, closed: false, limit: limitOf(stopped) };
  }
  return { root: seen.root, closed: seen.closed, limit: null };
}

const NONE: ReadonlyMap<string, string> = new Map();

function lowerCased(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const lower = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) lower.set(name.toLowerCase(), value);
  return lower;
}

function limitOf({ message }: FeedStop): keyof typeof FEED_LIMITS {
  const names = Object.keys(FEED_LIMITS) as readonly (keyof typeof FEED_LIMITS)[];
  return names.find((name) => name === message) ?? 'elements';
}

function tooMuch(limit: keyof typeof FEED_LIMITS): Problem {
  const most = FEED_LIMITS[limit].toLocaleString('en');
  const message = `The feed is larger than is read (${limit}: at most ${most}); the rest was left out.`;
  return { code: 'feed-limit', message, where: 'feed', severity: 'error' };
}
