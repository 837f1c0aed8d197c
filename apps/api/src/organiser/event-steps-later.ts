import { type EventStep, unsure } from './event-field.js';

const YES_NO = [
  ['yes', 'Yes'],
  ['no', 'No'],
] as const;

export const ABOUT_ACCESS: EventStep = {
  step: 4,
  title: 'Access, cost and who it is for',
  fields: [
    unsure(
      'stepFree',
      'Is it step-free from the street to the room?',
      [...YES_NO, ['limited', 'In part']],
      'One step at the door is “in part”. A wrong yes can hurt someone; “not sure” never does.',
    ),
    unsure('toilet', 'Is there a toilet that a wheelchair fits into?', YES_NO),
    unsure('seating', 'Are there chairs with backs?', YES_NO),
    unsure('hearing', 'Is there a hearing loop?', YES_NO),
    {
      name: 'transport',
      label: 'How do people get there?',
      hint: 'The nearest stop, parking, the way in',
      kind: 'line',
    },
    {
      name: 'cost',
      label: 'What does it cost?',
      kind: 'radio',
      fallback: 'unsure',
      options: [
        { value: 'free', label: 'Free' },
        { value: 'donation', label: 'Pay what you can' },
        { value: 'fixed', label: 'A set amount' },
        { value: 'unsure', label: 'Not sure' },
      ],
    },
    { name: 'amount', label: 'How much?', hint: 'Only for a set amount, like 5 or 2.50', kind: 'line' },
    unsure('booking', 'Do people need to book?', YES_NO),
    {
      name: 'firstTimer',
      label: 'Who can someone new ask for?',
      hint: 'A role is enough, like “the librarian at the desk”.',
      kind: 'line',
    },
    { name: 'ages', label: 'Is it for some ages only?', hint: 'For example 18 and over', kind: 'line' },
    {
      name: 'audience',
      label: 'Is it for some people only?',
      hint: 'For example for women, or for people who have lost someone',
      kind: 'line',
    },
    {
      name: 'welcome',
      label: 'How do you make people welcome?',
      hint: 'What you do, such as a greeter at the door or a rule that is read out',
      kind: 'lines',
    },
  ],
};

export const ABOUT_YOU: EventStep = {
  step: 5,
  title: 'You',
  fields: [
    {
      name: 'organisation',
      label: 'Who runs it?',
      hint: 'A library, a club, a congregation or a group',
      needed: true,
      kind: 'line',
    },
    { name: 'role', label: 'What is your part in it?', hint: 'For example “I lead the group”', kind: 'line' },
    {
      name: 'email',
      label: 'Email address',
      hint: 'For questions about this event. It is not shown.',
      needed: true,
      kind: 'email',
    },
    { name: 'website', label: 'Website', kind: 'url' },
    {
      name: 'support',
      label: 'Is it a support group, or for people under 18?',
      hint: 'We ask because a person then looks at it a second time.',
      needed: true,
      kind: 'radio',
      options: [
        { value: 'no', label: 'No' },
        { value: 'support', label: 'A support group' },
        { value: 'under-18', label: 'For people under 18' },
      ],
    },
  ],
};
