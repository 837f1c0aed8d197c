import { h } from 'preact';
import { DisplayPage } from '../../about/display.page.js';
import { HelpPage } from '../../about/help.page.js';
import { HowWeCheckPage } from '../../about/how-we-check.page.js';
import { NotFoundPage } from '../../about/not-found.page.js';
import { PrivacyPage } from '../../about/privacy.page.js';
import { SorryPage, type SorryKind } from '../../about/sorry.page.js';
import { EVIL } from './gatherings.suite.js';
import { type FrameFor, type Sample } from './sample.suite.js';

const KINDS: readonly SorryKind[] = [
  'problem',
  'busy',
  'refused',
  'garbled',
  'too-big',
  'too-long',
  'strange',
  'not-here',
  'unusable',
];

export function aboutSamples(frame: FrameFor): readonly Sample[] {
  return [
    ['display', h(DisplayPage, { frame: frame('public', '/display'), back: '/find' })],
    ['how-we-check', h(HowWeCheckPage, { frame: frame('public', '/how-we-check') })],
    ['privacy', h(PrivacyPage, { frame: frame('public', '/privacy') })],
    [
      'help',
      h(HelpPage, {
        frame: frame('public', '/help'),
        crisis: [{ name: 'Emergency', how: '999', href: 'tel:999' }],
        email: 'hello@porch.example',
      }),
    ],
    ['help-visitor', h(HelpPage, { frame: frame('visitor', '/s/view/help'), crisis: [], email: null })],
    ['not-found', h(NotFoundPage, { frame: frame('public', '/x') })],
    ...KINDS.map((kind): Sample => {
      const page = { frame: frame('public', '/x'), kind, detail: 'One field cannot be used as it is.' };
      return [`sorry-${kind}`, h(SorryPage, { ...page, fields: ['km', EVIL], kept: true, reference: '01J9' })];
    }),
  ];
}
