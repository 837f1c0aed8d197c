import { isHtml } from '#libs/extract';
import { MARKS } from './marks.js';
import { pageFacts, type PageFacts } from './page-facts.js';
import { PHRASES, type Phrases } from './phrases.js';
import { plainWords } from './plain-words.js';
import { STAND_IN_WORDS, type StandIn } from './stand-in.js';

/** Events that are marked up, as JSON-LD, microdata, RDFa or a microformat. */
const EVENT = /\bschema\.org\/\w{0,30}Event\b|"@type"\s?:\s?\[?\s?"\w{0,30}Event(?:Series)?"|\b(?:h-event|vevent)\b/u;
/** A page of its own stands behind more words than this; what asks to agree to something has more of them. */
const MOST_WORDS: Readonly<Partial<Record<StandIn, number>>> = { consent: 9_000, network: 6_000, parked: 4_000 };
const MOST = 2_500;
/** What names so many dates and times lists events. */
const LISTING = 4;
/** So much has to speak for a kind: a name and something else. */
const ENOUGH = 3;
/** Larger pages are no stand-ins. */
const MOST_CHARACTERS = 1_500_000;
/** A page that says less says nothing, though its header may; scripts larger than this may hold what it does not say. */
const NO_WORDS = 20;
const FEW_WORDS = 120;
const DATA = 6_000;
const HOST = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}$/iu;
/** Words around a name that do not change what it says. */
const AROUND = new Set(
  'oops sorry ooops whoops uh oh hmm error 404 403 http leider désolé lo sentimos hoppla ups the a and hello hi'
    .split(' ')
    .map(plainWords),
);

/**
 * What came in place of what was asked for, when the page is the answer to a request for events: a page to sign in, to agree, to prove
 * that one is a person, of a parked or switched-off site, and so on. Null for a page that may be what it should be, and for what is no
 * page. `sure` false is for an answer that cannot be what was asked for in any case (a page where a calendar should be): less has to
 * speak for a kind then. Throws as `walkHtml` does.
 */
export function standInOf(text: string, sure = true): StandIn | null {
  if (text.length > MOST_CHARACTERS || !isHtml(text) || EVENT.test(text)) return null;
  const facts = pageFacts(text);
  if (facts.whens >= LISTING) return null;
  const kinds = Object.keys(STAND_IN_WORDS) as readonly StandIn[];
  let best: StandIn | null = null;
  let most = sure ? ENOUGH - 1 : ENOUGH - 2;
  for (const kind of kinds) {
    const points = kind === 'shell' ? 0 : pointsOf(kind, PHRASES[kind], facts, sure);
    if (points > most) {
      best = kind;
      most = points;
    }
  }
  return best ?? (isShell(facts) ? 'shell' : null);
}

function pointsOf(kind: Exclude<StandIn, 'shell'>, phrases: Phrases, facts: PageFacts, sure: boolean): number {
  if (facts.text.length > (MOST_WORDS[kind] ?? MOST)) return 0;
  const marks = Math.max(
    0,
    ...MARKS.filter((one) => one.kind === kind && one.pattern.test(facts.machinery)).map(({ says }) => says),
  );
  const titled = named(namesIn(facts.title), phrases);
  // The name of the domain over the page is no name of the page.
  const headings = facts.headings.filter((heading) => !HOST.test(heading));
  const headed = Math.max(0, ...headings.slice(0, 6).map((heading) => named([heading], phrases)));
  const first = Math.max(0, ...facts.first.map((heading) => named([heading], phrases)));
  const words = ` ${plainWords(facts.whole)} `;
  const said = Math.min(
    2,
    phrases.says.filter((phrase) => words.includes(` ${phrase} `) || (isJoined(phrase) && words.includes(phrase)))
      .length,
  );
  const fields = kind === 'sign-in' ? Math.min(2, facts.passwords * 2 + facts.accounts) : 0;
  const bare = facts.text.length < 400 && headings.length <= 1;
  // A page about something else may have all of it in a corner; what it calls itself decides.
  const only = headings.every((heading) => named([heading], phrases) > 0);
  const called = titled > 0 || first > 0 || (headed > 0 && only) || (bare && marks + fields >= 2) || marks === 3;
  if (sure && !called) return 0;
  // What may be another's name as well speaks once.
  const names = titled + headed <= 2 ? Math.max(titled, headed) : titled + headed;
  return names + said + marks + fields;
}

/** The parts of a title: what the page is, and the site's name before or after it. */
function namesIn(title: string): readonly string[] {
  return [title, ...title.slice(0, 300).split(/\s[|–—·•-]\s|[|«»‹›]/u)];
}

/** 2 for what only such a page is called, 1 for what may be another's name as well. */
function named(names: readonly string[], { names: own, weak }: Phrases): 0 | 1 | 2 {
  let found: 0 | 1 | 2 = 0;
  for (const name of names) {
    const plain = plainWords(name.slice(0, 200));
    for (const said of [plain, trimmed(plain)]) {
      if (weak.has(said)) found = found === 0 ? 1 : found;
      else if (own.has(said)) return 2;
    }
  }
  return found;
}

function trimmed(plain: string): string {
  const words = plain.split(' ');
  while (words.length > 1 && AROUND.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && AROUND.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Written without blanks between its words. */
function isJoined(phrase: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase);
}

/** What it has to show comes by its scripts. */
function isShell({ own, shown, headings, scripted, machinery }: PageFacts): boolean {
  const fills = machinery.trim() !== '' || scripted > 0;
  return fills && scripted < DATA && headings.length === 0 && own.length < NO_WORDS && shown.length < FEW_WORDS;
}
