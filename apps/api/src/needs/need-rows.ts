import { type NeedRow, yes } from './need-row.js';

/** Senses. */
export const SENSES: readonly NeedRow[] = [
  {
    attribute: 'sensory.noise',
    label: 'Not too loud',
    options: [
      { key: 'talking', label: 'Ordinary talking is fine', accept: { max: 2 } },
      { key: 'hushed', label: 'Hushed, like a library', accept: { max: 1 } },
      { key: 'silent', label: 'Silent', accept: { max: 0 } },
    ],
  },
  yes('sensory.quiet-space', 'A quiet place to step out to'),
  {
    attribute: 'sensory.light-level',
    label: 'Light that is not harsh',
    options: [
      { key: 'indoor', label: 'Ordinary indoor light is fine', accept: { max: 2 } },
      { key: 'soft', label: 'Soft light only', accept: { max: 1 } },
    ],
  },
  {
    attribute: 'sensory.flashing',
    label: 'No flashing light',
    against: true,
    options: [{ key: 'yes', label: 'No flashing light', accept: ['yes', 'limited'] }],
  },
  {
    attribute: 'sensory.scent',
    label: 'No smoke, incense or strong scents',
    against: true,
    options: [{ key: 'any', label: 'None', accept: ['scented-activity', 'smoke-incense'] }],
  },
  {
    attribute: 'sensory.crowding',
    label: 'Room to move',
    options: [
      { key: 'comfortable', label: 'Comfortable', accept: { max: 1 } },
      { key: 'roomy', label: 'Lots of room', accept: { max: 0 } },
    ],
  },
  yes('sensory.move-freely', 'Free to move, stim or stand up'),
];

/** People. */
export const PEOPLE: readonly NeedRow[] = [
  {
    attribute: 'social.group-size',
    label: 'Not too many people',
    options: [
      { key: '10', label: 'Up to 10', accept: { max: 10 } },
      { key: '5', label: 'Up to 5', accept: { max: 5 } },
      { key: '20', label: 'Up to 20', accept: { max: 20 } },
    ],
  },
  {
    attribute: 'social.talk-demand',
    label: 'No pressure to speak',
    options: [
      { key: 'listen', label: 'Listening is fine', accept: { max: 1 } },
      { key: 'none', label: 'No talking at all', accept: { max: 0 } },
      { key: 'pass', label: 'Asked, but can pass', accept: { max: 2 } },
    ],
  },
  {
    attribute: 'social.activity-focus',
    label: 'Something to do, with talk on the side',
    options: [{ key: 'activity', label: 'Yes', accept: { max: 1 } }],
  },
  {
    attribute: 'social.structure',
    label: 'A set plan for the time',
    options: [{ key: 'plan', label: 'Yes', accept: { min: 2 } }],
  },
  {
    attribute: 'social.same-people',
    label: 'Some of the same people each time',
    options: [{ key: 'regulars', label: 'Yes', accept: { min: 2 } }],
  },
  {
    attribute: 'social.touch',
    label: 'No touch',
    against: true,
    options: [
      { key: 'expected', label: 'Touch can be there if it is a choice', accept: ['expected'] },
      { key: 'any', label: 'None at all', accept: ['expected', 'optional'] },
    ],
  },
];

/** Anxiety steps: what makes a first visit easier. */
export const FIRST_VISIT: readonly NeedRow[] = [
  yes('social.come-and-go', 'Fine to come late or leave early'),
  yes('social.newcomers', 'New people are expected'),
  yes('social.greeter', 'Someone to meet you at the door'),
  yes('social.come-alone', 'Usual to come alone'),
  {
    attribute: 'social.introductions',
    label: 'Not made to say your name',
    options: [
      { key: 'optional', label: 'Only if you want to', accept: ['none', 'optional'] },
      { key: 'none', label: 'No introductions', accept: ['none'] },
    ],
  },
  {
    attribute: 'social.registration',
    label: 'No need to sign up',
    options: [{ key: 'drop-in', label: 'Yes', accept: ['none', 'optional'] }],
  },
  {
    attribute: 'social.camera',
    label: 'Online, the camera can stay off',
    options: [{ key: 'off', label: 'Yes', accept: ['off-ok'] }],
  },
];
