import {
  DAY_MS,
  epochMs,
  toInstant,
  type Instant,
  type Looked,
  type Part,
  type Probed,
  type ReadContext,
  type ReadingWay,
  type Reading,
  type SourceRequest,
  type TriedWay,
} from '#libs/domain';
import { importerOf } from '#libs/importers';
import { feedRemarks, isSoon } from './feed-remarks.js';
import { termsForbid } from './forbidden-hosts.js';
import { waysByAddress, waysByAnswer } from './ways.js';

/** An answer, or the sentence to show when there was none. */
export type Asked =
  { readonly part: Part; readonly headers: ReadonlyMap<string, string> } | { readonly refusal: string };

/** What detection needs of the world: one polite request, and the process in which hostile bytes are read. */
export type ProbePorts = {
  ask(request: SourceRequest): Promise<Asked>;
  look(part: Part, headers: ReadonlyMap<string, string>): Promise<Looked>;
  /** A reading, or the sentence why there is none. */
  read(part: Part, context: ReadContext): Promise<Reading | { readonly refusal: string }>;
};

export type ProbeQuestion = {
  readonly address: string;
  readonly now: Instant;
  /** The zone of times without one. */
  readonly zone: string;
  /** Only this importer, where somebody knows better. */
  readonly importer: string | null;
  readonly options: Readonly<Record<string, unknown>>;
};

const AHEAD_DAYS = 180;
const SOON_DAYS = 90;
/** From here on the address itself is proof enough to ask there without looking at the page first. */
const SURE = 0.85;
/** Below this a way is a wild guess: it is told, and not tried. */
const WORTH_TRYING = 0.3;
const MOST_TRIED = 3;
const SHOWN = 3;
/** So many of the answer's requests are sent for a way; the second may be the same again, to see whether its ids hold still. */
const REQUESTS_PER_WAY = 2;

/**
 * What is behind an address: by the address, then by what answers there, then by asking the best ways themselves. At most one page
 * is read, and two requests are made for each of at most three ways.
 */
export async function probeAddress(question: ProbeQuestion, ports: ProbePorts): Promise<Probed> {
  const { address, importer } = question;
  const forbidden = termsForbid(address);
  if (forbidden !== null) return { address, best: null, others: [], requests: 0, refusal: forbidden };
  const counted = counting(ports);
  const early = waysByAddress(address).filter(isAllowed);
  const sure = importer === null ? early.find((way) => way.confidence >= SURE && way.url !== address) : undefined;
  const direct = await tryAll(sure === undefined ? [] : [sure], null, question, counted.ports);
  const unlooked = direct.tried.some(({ verified }) => verified);
  const seen = unlooked ? { ways: early, page: null, refusal: null } : await lookAt(question, early, counted.ports);
  const worth = seen.ways.filter(({ url, confidence }) => confidence >= WORTH_TRYING && url !== sure?.url);
  const allowed = importer === null ? worth : worth.filter((way) => way.importer === importer);
  const found = await tryAll(unlooked ? [] : allowed.slice(0, MOST_TRIED), seen.page, question, counted.ports);
  const tried = [...direct.tried, ...found.tried];
  const best = tried.find(({ verified }) => verified) ?? tried.find(({ count }) => count > 0) ?? tried[0] ?? null;
  const refusal = seen.refusal ?? found.refusal ?? direct.refusal ?? NOTHING_KNOWN;
  return {
    address,
    best,
    others: seen.ways.filter((way) => way.url !== best?.url || way.importer !== best.importer),
    requests: counted.requests(),
    refusal: best === null ? refusal : null,
  };
}

/** Asks for the address itself and says which ways show: there, and in the address. */
async function lookAt(
  { address, importer, ...question }: ProbeQuestion,
  early: readonly ReadingWay[],
  ports: ProbePorts,
) {
  const page = await ports.ask({ url: address, kind: isFeedAddress(early, address) ? 'feed' : 'page' });
  const answered = 'refusal' in page ? null : page;
  const looked = answered === null ? null : await ports.look(answered.part, answered.headers);
  const shown = looked === null || answered === null ? early : waysByAnswer(answered.part.finalUrl, looked, early);
  const all = shown.filter(isAllowed);
  const wanted = importer === null ? [] : [named({ address, importer, ...question }, all)];
  return {
    ways: [...wanted, ...all.filter((way) => way.importer !== importer)],
    page: answered?.part ?? null,
    refusal: 'refusal' in page ? page.refusal : null,
  };
}

/** A page may link to a calendar of a site that is never asked, and an address may hold one. */
function isAllowed({ url }: ReadingWay): boolean {
  return termsForbid(url) === null;
}

/** Tries ways in turn until one gives an event of the next ninety days. */
async function tryAll(ways: readonly ReadingWay[], page: Part | null, question: ProbeQuestion, ports: ProbePorts) {
  const tried: TriedWay[] = [];
  let refusal: string | null = null;
  for (const way of ways) {
    const found = await tryWay(way, page, question, ports);
    if ('refusal' in found) refusal ??= found.refusal;
    else tried.push(found);
    if (tried.at(-1)?.verified === true) break;
  }
  return { tried, refusal };
}

const NOTHING_KNOWN =
  'Something answered, but it is neither a calendar nor a page of a kind that we know. A calendar link (iCal) of the same site may work.';

/** Of a way that somebody named, what was found about it; else the address itself, taken at their word. */
function named({ address, importer, options }: ProbeQuestion, ways: readonly ReadingWay[]): ReadingWay {
  const found = ways.find((way) => way.importer === importer);
  if (found !== undefined) return { ...found, options: { ...found.options, ...options } };
  const key = importer ?? '';
  return {
    importer: key,
    platform: key,
    url: address,
    options,
    confidence: 1,
    evidence: ['named by a person'],
    question: null,
  };
}

async function tryWay(
  way: ReadingWay,
  page: Part | null,
  { address, now, zone, options }: ProbeQuestion,
  ports: ProbePorts,
): Promise<TriedWay | { readonly refusal: string }> {
  const window = { from: toInstant(epochMs(now) - DAY_MS), until: toInstant(epochMs(now) + AHEAD_DAYS * DAY_MS) };
  const ask = { url: way.url, options: { ...way.options, ...options }, zone, now, ...window };
  const requests = importerOf(way.importer)?.requests(ask) ?? [];
  const context = { importer: way.importer, zone, language: null, options: ask.options, now, ...window };
  const readPart = (part: Part): ReturnType<ProbePorts['read']> =>
    ports.read(part, { ...context, url: part.finalUrl, contentType: part.contentType });
  let left = REQUESTS_PER_WAY;
  let refusal = 'It could not be read.';
  for (const request of requests.slice(0, REQUESTS_PER_WAY)) {
    const known = page !== null && (request.url === page.finalUrl || request.url === address);
    if (!known) left -= 1;
    const got = known ? { part: page } : await ports.ask(request);
    const reading = 'refusal' in got ? got : await readPart(got.part);
    if ('refusal' in reading) {
      refusal = reading.refusal;
      continue;
    }
    // A host that wishes to be left alone for longer is not asked the same again.
    const worthwhile = left > 0 && reading.listings.length > 0 && request.restSeconds === undefined;
    const second = worthwhile ? await ports.ask(request) : null;
    const again = second === null || 'refusal' in second ? null : await readPart(second.part);
    return triedWay(way, reading, again === null || 'refusal' in again ? null : again, now);
  }
  return { refusal };
}

function triedWay(way: ReadingWay, reading: Reading, again: Reading | null, now: Instant): TriedWay {
  const soon = toInstant(epochMs(now) + SOON_DAYS * DAY_MS);
  const next = ({ occurrences }: Reading['listings'][number]): string =>
    occurrences.find(({ start }) => start >= now)?.start ?? '9';
  const first = [...reading.listings].sort((a, b) => next(a).localeCompare(next(b))).slice(0, SHOWN);
  return {
    ...way,
    platform: reading.detected.platform,
    evidence: [...new Set([...way.evidence, ...reading.detected.evidence])].slice(0, 8),
    verified: reading.listings.some((listing) => isSoon(listing, soon)),
    complete: reading.complete,
    count: reading.listings.length,
    first,
    problems: reading.problems,
    remarks: feedRemarks(reading, again, soon),
  };
}

function isFeedAddress(ways: readonly ReadingWay[], address: string): boolean {
  return (
    ways.some((way) => way.url === address) ||
    /^webcals?:|\.(?:ics|ical|rss|xml|json|csv|tsv)(?:$|[?#])/iu.test(address)
  );
}

/** Counts requests, and asks none again that was refused: whoever waits would wait for the same answer. */
function counting(ports: ProbePorts) {
  let requests = 0;
  const refused = new Map<string, Asked>();
  const ask = async (request: SourceRequest): Promise<Asked> => {
    const name = `${request.kind} ${request.url}`;
    const before = refused.get(name);
    if (before !== undefined) return before;
    requests += 1;
    const answer = await ports.ask(request);
    if ('refusal' in answer) refused.set(name, answer);
    return answer;
  };
  return { ports: { ...ports, ask }, requests: () => requests };
}
