import type { Instant, Listing, Problem } from '#libs/domain';
import { countOf, formatDay, formatWhen, localWhen, Notice, Text } from '#libs/ui';
import type { Found } from './found.js';

/** What we found: what it looks like and why, the next dates, what we could not read, and what its keeper may want to know. */
export function FoundCalendar({ found, now }: { readonly found: Found; readonly now: Instant }) {
  const problems = found.problems.filter((problem) => problem.severity !== 'note');
  return (
    <>
      <h2>We found {countOf(found.count, 'event').toLowerCase()}</h2>
      <div class="stack stack--close">
        <p>
          {found.file === null ? (
            'This looks like '
          ) : (
            <>
              The file <Text>{found.file}</Text> looks like{' '}
            </>
          )}
          {found.what}. {found.sure}
        </p>
        <Evidence evidence={found.evidence} />
      </div>
      {found.secret && (
        <Notice>
          <p>This link has a secret in it. We keep it locked away and never show it.</p>
        </Notice>
      )}
      {found.first.length > 0 && (
        <p>{found.count > found.first.length ? 'Here are the next ones.' : 'Here they are.'}</p>
      )}
      <ul class="plain-list stack">
        {found.first.map((listing) => (
          <li class="card stack stack--close">
            <h3>
              <Text language={listing.language}>{listing.title}</Text>
            </h3>
            <p>{whenOf(listing, now)}</p>
            <p class="quiet">{listing.venue?.name ? <Text>{listing.venue.name}</Text> : 'No place is named'}</p>
          </li>
        ))}
      </ul>
      <NotRead problems={problems} />
      <Remarks remarks={found.remarks} />
    </>
  );
}

function Evidence({ evidence }: Pick<Found, 'evidence'>) {
  if (evidence.length === 0) return null;
  return (
    <details class="evidence">
      <summary>How we know</summary>
      <ul class="evidence__body">
        {evidence.map((sign) => (
          <li>
            <Text>{sign}</Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

function NotRead({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return <p>We could read all of it.</p>;
  return (
    <Notice tone="warn" title={`${countOf(problems.length, 'thing')} we could not read`}>
      <ul>
        {problems.slice(0, 8).map((problem) => (
          <li>
            <Text>{problem.message}</Text>
          </li>
        ))}
      </ul>
      {problems.length > 8 && <p>And {problems.length - 8} more.</p>}
    </Notice>
  );
}

function Remarks({ remarks }: Pick<Found, 'remarks'>) {
  if (remarks.length === 0) return null;
  return (
    <section class="stack stack--close">
      <h3>Worth knowing for whoever keeps this calendar</h3>
      <ul>
        {remarks.map((remark) => (
          <li>{remark}</li>
        ))}
      </ul>
    </section>
  );
}

function whenOf(listing: Listing, now: Instant): string {
  const next = listing.occurrences.find((one) => one.start >= now) ?? listing.occurrences[0];
  const year = Number(now.slice(0, 4));
  if (next === undefined)
    return listing.start && 'date' in listing.start ? formatDay(listing.start.date, year) : 'No date ahead';
  return formatWhen({ ...localWhen(next), allDay: next.date !== undefined }, year);
}
