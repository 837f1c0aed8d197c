import { endsBeforeStart } from './ends-before-start.js';
import { type EventStep, unsure } from './event-field.js';
import { ABOUT_ACCESS, ABOUT_YOU } from './event-steps-later.js';

const WHAT_AND_WHEN: EventStep = {
  step: 1,
  title: 'What and when',
  fields: [
    { name: 'title', label: 'What is it called?', needed: true, kind: 'line' },
    {
      name: 'summary',
      label: 'What do people do there?',
      hint: 'One or two sentences are enough.',
      needed: true,
      kind: 'lines',
    },
    { name: 'day', label: 'On which day?', hint: 'The first day, if it repeats.', needed: true, kind: 'date' },
    { name: 'start', label: 'When does it start?', needed: true, kind: 'time' },
    { name: 'end', label: 'When does it end?', hint: 'Leave this if there is no set end.', kind: 'time' },
    {
      name: 'nextDay',
      label: 'Past midnight',
      kind: 'tick',
      options: [{ value: 'on', label: 'It ends after midnight, on the next day' }],
      askedIf: endsBeforeStart,
    },
    {
      name: 'repeats',
      label: 'Does it repeat?',
      kind: 'radio',
      fallback: 'no',
      options: [
        { value: 'no', label: 'No' },
        { value: 'weekly', label: 'Every week' },
        { value: 'biweekly', label: 'Every two weeks' },
        { value: 'monthly', label: 'Every month, on the same weekday' },
      ],
    },
    { name: 'until', label: 'Until which day?', hint: 'Leave this if it goes on.', kind: 'date' },
  ],
};

const WHERE: EventStep = {
  step: 2,
  title: 'Where',
  fields: [
    {
      name: 'mode',
      label: 'How can people take part?',
      needed: true,
      kind: 'radio',
      options: [
        { value: 'in-person', label: 'In person' },
        { value: 'online', label: 'Online' },
        { value: 'hybrid', label: 'Both' },
      ],
    },
    { name: 'venueName', label: 'Name of the place', hint: 'For example Elm Branch Library', kind: 'line' },
    { name: 'address', label: 'Address', kind: 'lines' },
    { name: 'onlineUrl', label: 'Link to join online', kind: 'url' },
    {
      name: 'private',
      label: 'Private place',
      kind: 'tick',
      options: [{ value: 'on', label: 'Do not show where it is. We do not keep the address then.' }],
    },
  ],
};

const WHAT_IT_IS_LIKE: EventStep = {
  step: 3,
  title: 'What it is like',
  fields: [
    unsure(
      'noise',
      'How loud is it usually?',
      [
        ['quiet', 'Quiet'],
        ['talking', 'Talking level'],
        ['loud', 'Loud'],
      ],
      'Quiet means that one person talking is heard by all.',
    ),
    unsure('light', 'What is the light like?', [
      ['soft', 'Soft'],
      ['ordinary', 'Ordinary'],
      ['bright', 'Bright or flashing'],
    ]),
    unsure('people', 'How many people come?', [
      ['1-5', '1 to 5'],
      ['6-15', '6 to 15'],
      ['16-40', '16 to 40'],
      ['40+', 'More'],
    ]),
    {
      name: 'smells',
      label: 'Are there smells or food?',
      hint: 'For example coffee, incense, paint, a shared meal',
      kind: 'line',
    },
    unsure('structure', 'How planned is it?', [
      ['set', 'There is a set plan'],
      ['loose', 'Loose'],
      ['drop-in', 'People drop in and out'],
    ]),
    unsure('speaking', 'Will people be asked to speak?', [
      ['no', 'No'],
      ['optional', 'Only if they want to'],
      ['yes', 'Yes'],
    ]),
    unsure('quietPlace', 'Is there a quiet place to step out to?', [
      ['yes', 'Yes'],
      ['no', 'No'],
    ]),
    unsure(
      'leaveEarly',
      'May people leave early?',
      [
        ['yes', 'Yes'],
        ['no', 'No'],
      ],
      'And move about, use headphones, or keep a mask on or a camera off.',
    ),
  ],
};

/** The five short pages of listing one event, one subject each. */
export const EVENT_STEPS: readonly EventStep[] = [WHAT_AND_WHEN, WHERE, WHAT_IT_IS_LIKE, ABOUT_ACCESS, ABOUT_YOU];

/** The name of every field, so that a controller can refuse all others. */
export const EVENT_FIELD_NAMES: readonly string[] = EVENT_STEPS.flatMap((step) =>
  step.fields.map((field) => field.name),
);
