import { LinkButton } from '#libs/ui';
import { paths } from '../site/paths.js';
import { SLOW_LINES, STOP_LINES } from './robots-lines.js';

/** Three ways to stop us, and what each of them does not do. */
export function HowToStop({ email }: { readonly email: string | null }) {
  return (
    <section id="stop" class="stack" aria-labelledby="stop-title">
      <h2 id="stop-title">How to stop it</h2>
      <p>You do not have to say why.</p>
      <div class="stack stack--close">
        <h3>Tell us</h3>
        <p>
          A person reads what you send. If the site is yours, we stop reading it, take its events off our pages and
          delete the copies of its pages that we kept.
        </p>
        <p>
          <LinkButton href={paths.optOut}>Ask us to stop</LinkButton>
        </p>
        {email !== null && (
          <p>
            You can also write to <a href={`mailto:${email}`}>{email}</a>.
          </p>
        )}
      </div>
      <div class="stack stack--close">
        <h3>In robots.txt: no reading</h3>
        <pre class="copy">{STOP_LINES}</pre>
        <p>
          We follow this within an hour. It stops us from reading your pages. Events that we have by then stay for now.
        </p>
      </div>
      <div class="stack stack--close">
        <h3>In robots.txt: less often</h3>
        <pre class="copy">{SLOW_LINES}</pre>
        <p>The number is how many seconds we wait between two requests. You can put another one.</p>
      </div>
      <p>
        What stands in robots.txt holds for pages that are made for people. A calendar file is made for programs, and we
        read it without asking robots.txt. To stop us from reading that, tell us.
      </p>
    </section>
  );
}
