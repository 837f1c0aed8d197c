import type { Attribute } from './attribute.js';

export const IDENTITY: readonly Attribute[] = [
  {
    id: 'identity.relation',
    label: 'Who it is for, and in what sense',
    type: 'relation',
    kind: 'identity',
    ask: 'Is this just for people who are X, or open to anyone? Who runs it?',
  },
  {
    id: 'identity.trans-inclusion',
    label: 'Gendered group - are trans and nonbinary people included',
    type: 'set',
    values: ['explicit-yes', 'trans-women-only-stated', 'enby-included', 'unclear', 'explicit-no'],
    kind: 'identity',
    ask: 'Are trans women and nonbinary people welcome at this group?',
  },
  {
    id: 'identity.faith-content',
    label: 'Religious or spiritual content',
    type: 'ord',
    max: 3,
    kind: 'taste',
    ask: 'Is there any prayer or religious content?',
    anchors: [
      'none / secular',
      'hosted by a faith group, no content',
      'optional or ambient (opening prayer, higher power)',
      'worship or scripture is the point',
    ],
  },
];
