import type { NotShown } from '#libs/domain';
import { countOf, leftOutWords, Text } from '#libs/ui';
import type { ListView } from './list-view.js';

/** How many were left out and why, in words; and which, for who wants to know. */
export function LeftOut({ view }: { readonly view: ListView }) {
  const { notShown } = view.result;
  if (notShown.length === 0) return null;
  const reasons = [...countByReason(notShown)].toSorted((a, b) => b[1] - a[1]);
  return (
    <section class="stack stack--close" aria-labelledby="left-out">
      <h2 id="left-out">Left out</h2>
      <p>
        {countOf(notShown.length, 'gathering')} left out:{' '}
        {reasons.map(([need, count]) => `${String(count)} ${leftOutWords(need)}`).join('; ')}.
      </p>
      <details>
        <summary>Which ones were left out?</summary>
        <ul>
          {notShown.slice(0, 40).map((one) => (
            <li>
              <Text>{view.gatherings.get(one.id)?.title ?? 'A gathering'}</Text>:{' '}
              {one.because.map((why) => leftOutWords(why.need)).join('; ')}
              {one.because[0]?.claim?.quote && (
                <span class="quiet">
                  {' '}
                  (“<Text>{one.because[0].claim.quote}</Text>”)
                </span>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function countByReason(notShown: readonly NotShown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of notShown) {
    const need = one.because[0]?.need ?? 'too-little-known';
    counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return counts;
}
