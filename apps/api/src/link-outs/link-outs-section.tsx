import type { Instant } from '#libs/domain';
import type { LinkOut } from '#libs/store';
import { LinkOutCard } from './link-out-card.js';

type Props = { readonly linkOuts: readonly LinkOut[]; readonly place: string | null; readonly now: Instant };

/** Below the results of a search: where else to look. */
export function LinkOutsSection({ linkOuts, place, now }: Props) {
  if (linkOuts.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="own-lists">
      <h2 id="own-lists">These groups keep their own lists</h2>
      <p>Their meetings are not in our list. We do not know how well they would suit you.</p>
      <ul class="plain-list stack">
        {linkOuts.map((linkOut) => (
          <LinkOutCard linkOut={linkOut} place={place} now={now} />
        ))}
      </ul>
    </section>
  );
}
