import { AGE } from '../rules/en/age.js';
import { CAMERA } from '../rules/en/camera.js';
import { CAPTIONS } from '../rules/en/captions.js';
import { COME_AND_GO } from '../rules/en/come-and-go.js';
import { COST } from '../rules/en/cost.js';
import { ELIGIBILITY } from '../rules/en/eligibility.js';
import { GROUP_SIZE } from '../rules/en/group-size.js';
import { HARM } from '../rules/en/harm.js';
import { INTAKE } from '../rules/en/intake.js';
import { LED_BY } from '../rules/en/led-by.js';
import { NOISE } from '../rules/en/noise.js';
import { QUIET_SPACE } from '../rules/en/quiet-space.js';
import { STEP_FREE } from '../rules/en/step-free.js';
import { TALK_DEMAND } from '../rules/en/talk-demand.js';
import { TRANS_INCLUSION } from '../rules/en/trans-inclusion.js';
import { HARM_ES } from '../rules/es/harm.js';
import { type CompiledFamily, compile } from './compiled.js';

const SPANISH: readonly CompiledFamily[] = [compile(HARM_ES)];
/** Spanish harm is read in English texts too: an invitation to harm hides in the other language of a bilingual page. */
const ENGLISH: readonly CompiledFamily[] = [
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
  ].map(compile),
  ...SPANISH,
];

/** The rules for a language (BCP 47; null reads as English), compiled once. None for a language without a table of cues. */
export function familiesFor(language: string | null): readonly CompiledFamily[] {
  const primary = (language ?? 'en').toLowerCase().split(/[-_]/)[0];
  if (primary === 'en') return ENGLISH;
  return primary === 'es' ? SPANISH : [];
}
