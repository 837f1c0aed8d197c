import { AGE_CASES } from './age.js';
import { CAMERA_CASES } from './camera.js';
import { CAPTIONS_CASES } from './captions.js';
import type { Cases } from './case.js';
import { COME_AND_GO_CASES } from './come-and-go.js';
import { COST_CASES } from './cost.js';
import { DENIED_FACT_CASES } from './denied-facts.js';
import { ELIGIBILITY_CASES } from './eligibility.js';
import { FORM_FIELD_CASES } from './form-fields.js';
import { GROUP_SIZE_CASES } from './group-size.js';
import { INTAKE_CASES } from './intake.js';
import { LED_BY_CASES } from './led-by.js';
import { NOISE_CASES } from './noise.js';
import { QUIET_SPACE_CASES } from './quiet-space.js';
import { STEP_FREE_CASES } from './step-free.js';
import { TAKEN_BACK_CASES } from './taken-back.js';
import { TALK_DEMAND_CASES } from './talk-demand.js';
import { WHOSE_GROUP_CASES } from './whose-group.js';

/** What sentences say, by attribute. */
export const CASES: readonly Cases[] = [
  NOISE_CASES,
  QUIET_SPACE_CASES,
  GROUP_SIZE_CASES,
  TALK_DEMAND_CASES,
  COME_AND_GO_CASES,
  CAMERA_CASES,
  STEP_FREE_CASES,
  CAPTIONS_CASES,
  COST_CASES,
  AGE_CASES,
  ELIGIBILITY_CASES,
  INTAKE_CASES,
  LED_BY_CASES,
  ...FORM_FIELD_CASES,
  ...TAKEN_BACK_CASES,
  ...DENIED_FACT_CASES,
  ...WHOSE_GROUP_CASES,
];
