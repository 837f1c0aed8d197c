import type { ExtractedEvent } from '#libs/domain';

/** An event as read, with its start as written: copies are compared by what their authors wrote. */
export type Copy = { readonly event: ExtractedEvent; readonly wall: string | null };

/**
 * Joins several copies of one event on a page (a theme and an SEO plugin both write it). Copies have the same name and start,
 * and neither their addresses nor their places disagree: a story time at ten in two branches is two events. The fullest copy
 * is kept and takes from the others what it lacks; which of them came first makes no difference.
 */
export function withoutCopies(copies: readonly Copy[]): {
  readonly kept: readonly Copy[];
  readonly dropped: readonly Copy[];
} {
  const groups = new Map<string, Copy[]>();
  for (const copy of copies) {
    const name = copy.event.title.toLowerCase();
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [copy]);
    else group.push(copy);
  }
  const dropped: Copy[] = [];
  const kept = [...groups.values()].flatMap((group) => joined(group, dropped));
  return { kept, dropped };
}

/** More events of one name than this are a series, and comparing each with each would be slow. */
const COMPARED = 200;

/** What is compared, worked out once. */
type Compared = { copy: Copy; readonly address: string | null; readonly place: string | null; readonly rules: string };

function joined(group: readonly Copy[], dropped: Copy[]): readonly Copy[] {
  if (group.length === 1) return group;
  const kept: Compared[] = [];
  const ordered = group
    .map((copy) => ({ copy, full: fullness(copy.event) }))
    .sort((a, b) => b.full - a.full || (a.copy.event.key < b.copy.event.key ? -1 : 1));
  for (const { copy } of ordered) {
    const here = { copy, address: address(copy.event), place: placeOf(copy.event), rules: rules(copy.event) };
    const other = kept.slice(-COMPARED).find((one) => isCopy(one, here));
    if (other === undefined) kept.push(here);
    else {
      other.copy = { wall: other.copy.wall, event: filled(other.copy.event, copy.event) };
      dropped.push(copy);
    }
  }
  return kept.map(({ copy }) => copy);
}

function isCopy(a: Compared, b: Compared): boolean {
  return agree(a.address, b.address) && agree(a.place, b.place) && a.rules === b.rules && sameStart(a.copy, b.copy);
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** An address without what plugins add to it: `#event`, a last slash, `www.`, the scheme. */
function address(event: ExtractedEvent): string | null {
  const [page = ''] = event.url?.split('#') ?? [''];
  return event.url === null ? null : page.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
}

function placeOf(event: ExtractedEvent): string | null {
  return (event.place?.name ?? event.place?.text ?? event.place?.address?.street ?? null)?.toLowerCase() ?? null;
}

function sameStart(a: Copy, b: Copy): boolean {
  if (a.event.start?.kind === 'instant' && b.event.start?.kind === 'instant') {
    return a.event.start.instant === b.event.start.instant;
  }
  if (a.wall === null || b.wall === null) return a.wall === b.wall;
  // One copy gives only the date (Modern Events Calendar), or leaves the offset out.
  const [short = '', long = ''] = [a.wall.slice(0, 16), b.wall.slice(0, 16)].sort((x, y) => x.length - y.length);
  return short.length >= 10 && long.replace(' ', 'T').startsWith(short.replace(' ', 'T'));
}

function rules(event: ExtractedEvent): string {
  return event.recurrence?.rrules.join('|') ?? '';
}

/** A time with a known zone is worth most: it is what the other copies lack. */
function fullness(event: ExtractedEvent): number {
  const certain = { instant: 8, zoned: 8, floating: 4, date: 0 };
  const said = [
    event.url,
    event.image,
    event.end,
    event.place,
    event.cost,
    event.onlineUrl,
    event.organizer.name,
    event.language,
  ];
  const words = Math.min(event.description.length, 10_000) / 10_000;
  return (event.start === null ? 0 : certain[event.start.kind]) + said.filter((part) => part !== null).length + words;
}

function filled(full: ExtractedEvent, other: ExtractedEvent): ExtractedEvent {
  const longer = other.description.length > full.description.length ? other : full;
  return {
    ...full,
    key: [full.key, other.key].sort(byKey)[0] ?? full.key,
    description: longer.description,
    html: longer.html,
    url: full.url ?? other.url,
    image: full.image ?? other.image,
    language: full.language ?? other.language,
    // Of two copies that disagree, the one that says it is off was written by someone.
    status: full.status === 'scheduled' ? other.status : full.status,
    end: full.end ?? (full.start?.kind === other.start?.kind ? other.end : null),
    mode: full.mode === 'unknown' ? other.mode : full.mode,
    onlineUrl: full.onlineUrl ?? other.onlineUrl,
    place: full.place ?? other.place,
    organizer: full.organizer.name === null ? other.organizer : full.organizer,
    categories: full.categories.length === 0 ? other.categories : full.categories,
    cost: full.cost ?? other.cost,
    registration: signUp(full.registration, other.registration),
    claims: full.claims.length === 0 ? other.claims : full.claims,
  };
}

/** A fingerprint is the last resort, whatever the order of the alphabet. */
function byKey(a: string, b: string): number {
  return Number(a.startsWith('fp:')) - Number(b.startsWith('fp:')) || (a < b ? -1 : 1);
}

type Registration = ExtractedEvent['registration'];

function signUp(a: Registration, b: Registration): Registration {
  return { required: a.required ?? b.required, url: a.url ?? b.url, full: a.full ?? b.full };
}
