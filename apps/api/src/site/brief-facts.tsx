import type { Gathering } from '#libs/domain';
import { factOf, midSentence, Reasons, Text } from '#libs/ui';

const TELLING = ['sensory.noise', 'social.group-size', 'social.talk-demand', 'access.step-free', 'social.come-and-go'];

/** The few facts that most people ask for first, and which of them are not known. */
export function BriefFacts({ gathering }: { readonly gathering: Gathering }) {
  const facts = TELLING.map((attribute) => factOf(attribute, gathering.claims ?? []));
  const known = facts.filter((fact) => fact.words !== null);
  const unknown = facts.filter((fact) => fact.words === null).map((fact) => midSentence(fact.label));
  return (
    <div class="stack stack--close more">
      <Reasons
        title="What it is like"
        state="matches"
        items={known.map((fact) => (
          <>
            {fact.label}: <Text>{midSentence(fact.words ?? '')}</Text>
          </>
        ))}
      />
      {unknown.length > 0 && <p class="quiet small">? Not known: {unknown.join(', ')}</p>}
    </div>
  );
}
