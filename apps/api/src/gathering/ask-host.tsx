import { attributeOf, type Gathering, type Instant } from '#libs/domain';
import { factOf, formatDay, localWhen, nextSure, plainText } from '#libs/ui';
import { ASK_FIRST } from './attributes-shown.js';

type Props = { readonly gathering: Gathering; readonly now: Instant };

/** A message to the host about what is not known, at most three questions, with nothing in it about who asks. */
export function AskHost({ gathering, now }: Props) {
  const questions = ASK_FIRST.filter((attribute) => factOf(attribute, gathering.claims ?? []).words === null)
    .map((attribute) => attributeOf(attribute)?.ask)
    .filter((ask) => ask !== undefined)
    .slice(0, 3);
  if (questions.length === 0) return <p>The host has answered the questions that people ask most.</p>;
  const date = nextSure(gathering, now);
  const day = date === null ? '' : ` on ${formatDay(localWhen(date).start)}`;
  return (
    <>
      <p>You can copy these words. They say nothing about you.</p>
      <blockquote class="stack stack--close">
        <p>
          Hello, I am thinking of coming to {plainText(gathering.title)}
          {day}. Could you tell me:
        </p>
        <ul>
          {questions.map((question) => (
            <li>{question}</li>
          ))}
        </ul>
        <p>Thank you.</p>
      </blockquote>
    </>
  );
}
