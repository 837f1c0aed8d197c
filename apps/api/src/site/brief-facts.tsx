import type { Gathering } from '#libs/domain';
import { factOf, midSentence, Text } from '#libs/ui';

const TELLING = ['sensory.noise', 'social.group-size', 'social.talk-demand', 'social.come-and-go', 'access.step-free'];

/** The few facts that most people ask for first, and which of them are not known. */
export function BriefFacts({ gathering }: { readonly gathering: Gathering }) {
  const facts = TELLING.map((attribute) => factOf(attribute, gathering.claims ?? []));
  const known = facts.filter((fact) => fact.words !== null);
  const unknown = facts.filter((fact) => fact.words === null).map((fact) => midSentence(fact.label));
  return (
    <div class="more">
      {known.length > 0 && (
        <ul class="meta meta--facts" aria-label="What it is like">
          {known.map((fact) => (
            <li>
              <Text>
                {alone(fact.words ?? '') ? (fact.words ?? '') : `${fact.label}: ${midSentence(fact.words ?? '')}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && <p class="quiet small">? Not known: {unknown.join(', ')}</p>}
    </div>
  );
}

/** Words that can stand without their label: “Yes” cannot, “You can listen only” can. */
function alone(words: string): boolean {
  return words.split(' ').length >= 3;
}
