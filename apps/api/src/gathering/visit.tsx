import type { Gathering } from '#libs/domain';
import { listWords, sentence, Steps, Text, visitSteps } from '#libs/ui';

/** What will happen, in numbered steps from arriving to leaving, out of what the host has said. */
export function Visit({ gathering }: { readonly gathering: Gathering }) {
  return (
    <Steps>
      {visitSteps(gathering).map((step) => (
        <>
          <strong>{step.title}</strong>
          {step.said.map((line) => (
            <p>
              <Text>{sentence(line)}</Text>
            </p>
          ))}
          {step.notKnown.length > 0 && <p class="quiet small">? Not known: {listWords(step.notKnown)}</p>}
        </>
      ))}
    </Steps>
  );
}
