import type { Gathering } from '#libs/domain';
import { statedCost } from '../words/stated-cost.js';
import { Text } from './text.js';

const MODES: Readonly<Record<string, string>> = { online: 'Online', hybrid: 'In person or online' };

/** Place, cost and host of a gathering on one line. */
export function GatheringMeta({ gathering }: { readonly gathering: Gathering }) {
  const { venue, host, mode } = gathering;
  const place = venue?.name ?? venue?.address;
  const parts = [
    place,
    mode === undefined ? undefined : MODES[mode],
    statedCost(gathering) ?? 'Cost not known',
    host?.name,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  return (
    <ul class="meta">
      {[...new Set(parts)].map((part) => (
        <li>
          <Text>{part}</Text>
        </li>
      ))}
    </ul>
  );
}
