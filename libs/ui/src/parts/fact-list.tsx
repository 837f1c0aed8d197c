import type { Gathering, Instant } from '#libs/domain';
import { factOf } from '../words/fact-of.js';
import { Evidence } from './evidence.js';
import { FactRow } from './fact-row.js';

type Props = {
  readonly gathering: Gathering;
  readonly attributes: readonly string[];
  readonly now: Instant;
  /** Leaves the quotes out, for pages that want to be short. */
  readonly brief?: boolean;
};

/** The named attributes of a gathering, each known with its evidence or printed as not known. */
export function FactList({ gathering, attributes, now, brief = false }: Props) {
  const source = { name: gathering.host?.name ?? 'their page', url: gathering.url ?? null };
  return (
    <dl class="facts">
      {attributes.map((attribute) => {
        const fact = factOf(attribute, gathering.claims ?? []);
        return (
          <FactRow fact={fact}>
            {!brief && (
              <Evidence
                claims={fact.claims}
                about={fact.label}
                language={gathering.language}
                source={source}
                confirmed={gathering.lastConfirmed ?? null}
                now={now}
              />
            )}
          </FactRow>
        );
      })}
    </dl>
  );
}
