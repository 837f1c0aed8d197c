import type { Attribute } from './attribute.js';

export const SAFETY: readonly Attribute[] = [
  {
    id: 'safety.trauma-informed',
    label: 'Trauma-informed practice',
    type: 'tri',
    kind: 'safety',
    ask: 'What do you do in practice that is trauma-informed (choices, exits, content notes, consent)?',
  },
  {
    id: 'safety.recording',
    label: 'Photos, filming, streaming',
    type: 'set',
    values: ['none', 'photos', 'filmed', 'streamed', 'cctv'],
    kind: 'safety',
    ask: 'Will people be photographed, filmed or streamed? Can I opt out?',
  },
  {
    id: 'safety.harm',
    label: 'Exclusion classes',
    type: 'set',
    values: [
      'conversion-practice',
      'trans-exclusion',
      'hate',
      'cure-framing',
      'coercive-group',
      'commercial-lure',
      'pro-self-harm',
      'deceptive-therapy',
    ],
    kind: 'safety',
    ask: 'n/a - never ask the organiser; human review',
  },
];
