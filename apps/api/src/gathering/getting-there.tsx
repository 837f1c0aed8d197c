import type { Gathering } from '#libs/domain';
import { factOf, Text } from '#libs/ui';

/** Where it is and how to get there, in words. */
export function GettingThere({ gathering }: { readonly gathering: Gathering }) {
  const { venue, mode } = gathering;
  const way = factOf('access.getting-there', gathering.claims ?? []);
  if (mode === 'online') return <p>It is online. There is nowhere to go.</p>;
  const radius = venue?.geo?.radius;
  const lines = [venue?.name, venue?.address].filter((line): line is string => typeof line === 'string' && line !== '');
  return (
    <>
      {lines.length === 0 ? (
        <p>? The place is not known.</p>
      ) : (
        lines.map((line) => (
          <p>
            <Text>{line}</Text>
          </p>
        ))
      )}
      {radius !== undefined && (
        <p class="quiet small">
          We know where it is on a map only to about {Math.max(1, Math.round(radius / 1000))} km, so times to get there
          are rough.
        </p>
      )}
      <p>{way.words === null ? <span class="quiet">? Not known: the nearest stop and parking</span> : way.words}</p>
    </>
  );
}
