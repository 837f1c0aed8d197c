import { AGE } from '../rules/en/age.js';
import { CAMERA } from '../rules/en/camera.js';
import { CAPTIONS } from '../rules/en/captions.js';
import { COME_AND_GO } from '../rules/en/come-and-go.js';
import { COST } from '../rules/en/cost.js';
import { ELIGIBILITY } from '../rules/en/eligibility.js';
import { GROUP_SIZE } from '../rules/en/group-size.js';
import { HARM } from '../rules/en/harm.js';
import { HARM_PLAIN } from '../rules/en/harm-plain.js';
import { HARM_SECOND } from '../rules/en/harm-second.js';
import { INTAKE } from '../rules/en/intake.js';
import { LED_BY } from '../rules/en/led-by.js';
import { NOISE } from '../rules/en/noise.js';
import { QUIET_SPACE } from '../rules/en/quiet-space.js';
import { STEP_FREE } from '../rules/en/step-free.js';
import { TALK_DEMAND } from '../rules/en/talk-demand.js';
import { TRANS_INCLUSION } from '../rules/en/trans-inclusion.js';
import { HARM_ES } from '../rules/es/harm.js';
import { HARM_SECOND_ES } from '../rules/es/harm-second.js';
import { type CompiledFamily, compile } from './compiled.js';

/** Compiled at the first text: a program that only reads calendars should not wait for a thousand expressions. */
const spanish = once(() => [HARM_ES, HARM_SECOND_ES].map(compile));
/** Spanish harm is read in English texts too: an invitation to harm hides in the other language of a bilingual page. */
const english = once(() => [
  ...[
    NOISE,
    QUIET_SPACE,
    GROUP_SIZE,
    TALK_DEMAND,
    COME_AND_GO,
    CAMERA,
    STEP_FREE,
    CAPTIONS,
    COST,
    AGE,
    TRANS_INCLUSION,
    LED_BY,
    ELIGIBILITY,
    INTAKE,
    HARM,
    HARM_SECOND,
    HARM_PLAIN,
  ].map(compile),
  ...spanish(),
]);

/** The rules for a language (BCP 47; null reads as English), compiled once. None for a language without a table of cues. */
export function familiesFor(language: string | null): readonly CompiledFamily[] {
  const primary = (language ?? 'en').toLowerCase().split(/[-_]/)[0];
  if (primary === 'en') return english();
  return primary === 'es' ? spanish() : [];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
