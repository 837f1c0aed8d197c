import type { Gathering } from '#libs/domain';
import { factOf } from '#libs/ui';

const LINES = [
  { when: 'When you arrive', say: 'Hello, I am new. I would like to watch today.' },
  { when: 'When it is your turn', say: 'I will pass, thank you.' },
  { when: 'When you need a break', say: 'I am going to step out for a bit.' },
  { when: 'When a question is too much', say: 'I would rather not say.' },
  { when: 'When you want no hug', say: 'No hug for me. I will wave.' },
  { when: 'When you leave', say: 'I am off now. See you.' },
];

/** What helps with a first visit: a small first step, words to use, a way out. */
export function FirstVisit({ gathering }: { readonly gathering: Gathering }) {
  const leaving = factOf('social.come-and-go', gathering.claims ?? []);
  return (
    <section class="stack">
      <h2>Planning a first visit</h2>
      <h3>A first step that takes under ten minutes</h3>
      <p>Look at how you would get there. Put what you would take with you by the door. That is enough for today.</p>
      <h3>Leaving is part of the plan</h3>
      <p>
        Five minutes there is a real visit.{' '}
        {leaving.words !== null && leaving.claims.some((claim) => claim.value === 'yes')
          ? 'The host says that you can come late or leave early.'
          : 'We do not know what the host says about leaving early. You can still leave at any time.'}{' '}
        Know how you will get home before you go.
      </p>
      <details>
        <summary>Words you can use</summary>
        <dl class="facts">
          {LINES.map((line) => (
            <div class="fact">
              <dt>{line.when}</dt>
              <dd>“{line.say}”</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>Walk through it in your mind</summary>
        <ol class="steps">
          <li>You are at the door. What do you see and hear?</li>
          <li>You go in. Where do you sit or stand?</li>
          <li>Someone speaks to you. What do you say?</li>
          <li>It gets a little too much. Where do you go, and what helps?</li>
          <li>You leave because you chose to. What was one thing that was all right?</li>
        </ol>
      </details>
      <h3>Signs that you should leave and not go back</h3>
      <p>
        You are pushed to pay, to stop a treatment, to keep secrets, to change who you are or to drop people you know.
        Or someone touches you without asking. You can tell us, and you can tell the person who made this page.
      </p>
    </section>
  );
}
