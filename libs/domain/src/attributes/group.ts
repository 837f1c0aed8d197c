import type { Attribute } from './attribute.js';

export const GROUP: readonly Attribute[] = [
  {
    id: 'group.led-by',
    label: 'Who leads it',
    type: 'set',
    values: ['peer', 'trained-peer', 'professional', 'clergy', 'staff', 'volunteer-host', 'leaderless'],
    kind: 'safety',
    ask: 'Who runs the group - peers, trained peers or a licensed professional?',
  },
  {
    id: 'group.eligibility',
    label: 'Who may attend',
    type: 'set',
    values: ['open', 'allies-ok', 'lived-experience', 'criteria', 'members', 'referral'],
    kind: 'safety',
    ask: 'Can anyone come, or is it only for people with this experience?',
  },
  {
    id: 'group.intake',
    label: 'Can a new person join now',
    type: 'set',
    values: ['open-enrolment', 'cohort-open', 'cohort-closed', 'screening', 'referral', 'waitlist'],
    kind: 'safety',
    ask: 'Can someone new join now, and is there a call or form first?',
  },
  {
    id: 'group.crosstalk',
    label: 'Do people respond to what you say',
    type: 'set',
    values: ['none', 'feedback-on-request', 'open-discussion'],
    kind: 'safety',
    ask: 'After someone shares, do others comment or give advice?',
  },
  {
    id: 'group.confidential',
    label: 'Confidentiality',
    type: 'tri',
    kind: 'safety',
    ask: 'What is the confidentiality rule? Is anything recorded or written down?',
  },
  {
    id: 'group.crisis-policy',
    label: 'What happens if someone is in crisis',
    type: 'tri',
    kind: 'safety',
    ask: 'What do you do if someone in the group is in crisis?',
  },
];
