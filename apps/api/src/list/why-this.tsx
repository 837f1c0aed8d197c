import type { Contribution, Gathering, Match } from '#libs/domain';
import { ExtLink, facetWords, formatAgo, reasonWords, sentence, sourceWords, Text } from '#libs/ui';
import { demandWords } from './demand-words.js';

type Props = { readonly match: Match; readonly gathering: Gathering; readonly now: string };

/** The full reckoning, need by need: what was found, on whose word, and which way it moved the place. */
export function WhyThis({ match, gathering, now }: Props) {
  return (
    <details>
      <summary>
        Why this?<span class="visually-hidden"> {gathering.title}</span>
      </summary>
      <div class="stack stack--close">
        <div class="scroll" tabindex={0} role="group" aria-label="Reasons, need by need">
          <table>
            <thead>
              <tr>
                <th scope="col">Need</th>
                <th scope="col">What we know</th>
                <th scope="col">Effect</th>
              </tr>
            </thead>
            <tbody>
              {(match.holds ?? []).map((must) => (
                <tr>
                  <th scope="row">{facetWords(must.attribute)}</th>
                  <td>
                    {sentence(reasonWords(must.attribute, must.because))}
                    <Basis claim={must.claim} />
                  </td>
                  <td>Must, met</td>
                </tr>
              ))}
              {match.contributions.map((part) => (
                <tr>
                  <th scope="row">{facetWords(part.facet)}</th>
                  <td>
                    {sentence(reasonWords(part.facet, part.because))}
                    <Basis claim={part.claim} />
                  </td>
                  <td>{effect(part.value)}</td>
                </tr>
              ))}
              {match.unknowns.map((unknown) => (
                <tr>
                  <th scope="row">{facetWords(unknown.attribute)}</th>
                  <td>? Not known</td>
                  <td>No effect</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="small">
          How hard a first visit may feel: {demandWords(match.demand)} ({match.demand[0]} to {match.demand[1]} of 100).
        </p>
        <p class="small quiet">
          {gathering.lastConfirmed
            ? `Last confirmed ${formatAgo(gathering.lastConfirmed, now)}.`
            : 'Not known when it was last confirmed.'}{' '}
          {gathering.url && <ExtLink href={gathering.url}>Their own page</ExtLink>}
        </p>
      </div>
    </details>
  );
}

function Basis({ claim }: { readonly claim: Contribution['claim'] }) {
  if (claim === null) return null;
  return (
    <p class="quiet small">
      {claim.quote !== null && (
        <>
          “<Text>{claim.quote}</Text>” –{' '}
        </>
      )}
      {sourceWords(claim.sourceClass)}
    </p>
  );
}

function effect(value: number): string {
  if (value === 0) return 'No effect';
  const by = Math.abs(value).toFixed(2);
  return value > 0 ? `Up by ${by}` : `Down by ${by}`;
}
