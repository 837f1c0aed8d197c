import type { LadderStep } from '#libs/domain';
import { formatWhen, localWhen, Steps, Text } from '#libs/ui';
import { demandWords } from './demand-words.js';
import { type ListView, occurrenceAt } from './list-view.js';

const VARIANTS: Readonly<Record<string, string>> = {
  '20-minutes-with-someone': 'Go with someone and stay for 20 minutes',
  '20-minutes': 'Go alone and stay for 20 minutes',
  'with-someone': 'Go with someone',
  'stay-an-hour': 'Go alone and stay for an hour',
  alone: 'Go alone and stay as long as you like',
};

/** Small steps from easier to harder. Skipping one is fine; nothing moves on by itself. */
export function Ladder({ view }: { readonly view: ListView }) {
  const { steps, missing } = view.result.ladder;
  if (steps.length === 0) return missing === null ? null : <NoLadder missing={missing} />;
  return (
    <section class="stack stack--close" aria-labelledby="ladder">
      <h2 id="ladder">Steps, from easier to harder</h2>
      <p>One way to go. Your client can skip a step, go back or stop.</p>
      <Steps>
        {steps.map((step) => (
          <Step view={view} step={step} />
        ))}
      </Steps>
      {missing !== null && <p class="quiet">Missing: {missing}</p>}
    </section>
  );
}

function NoLadder({ missing }: { readonly missing: string }) {
  return (
    <section class="stack stack--close" aria-labelledby="ladder">
      <h2 id="ladder">Steps, from easier to harder</h2>
      <p>There is no first step to propose yet. {missing}</p>
    </section>
  );
}

function Step({ view, step }: { readonly view: ListView; readonly step: LadderStep }) {
  const gathering = view.gatherings.get(step.id);
  const when = gathering && formatWhen(localWhen(occurrenceAt(gathering, step.start)), Number(view.now.slice(0, 4)));
  return (
    <>
      <strong>
        <Text>{gathering?.title ?? 'A gathering'}</Text>
      </strong>
      <p>
        {VARIANTS[step.variant] ?? step.variant.replaceAll('-', ' ')}. {when}.
      </p>
      <p class="quiet small">
        May feel {demandWords(step.demand)}.
        {step.harderBecause !== null && ` A bit harder because: ${step.harderBecause}.`}
      </p>
    </>
  );
}
