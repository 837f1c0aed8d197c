import { LinkOutId } from '#libs/domain';
import type { LinkOut } from '#libs/store';
import { EVIL } from './gatherings.suite.js';

export const LINK_OUT: LinkOut = {
  id: LinkOutId.parse('018f0000-0000-7000-8000-000000000001'),
  organisation: 'Evening Lamp Circles',
  about: 'Small circles where people speak about grief. Each runs for twelve weeks.',
  forWhom: 'Anyone who has lost someone, however long ago.',
  how: 'Enter your town on their page. It shows circles near you that begin soon.',
  url: 'https://evening-lamp.example/find',
  placeUrl: 'https://evening-lamp.example/find?near={place}',
  phone: '01632 960 144',
  whyNotCopied: 'their terms ask programs to stay away',
  languages: ['English', 'Welsh'],
  checkedAt: '2026-06-01T09:00:00Z',
  state: 'listed',
};

export const HOSTILE_LINK_OUT: LinkOut = {
  ...LINK_OUT,
  organisation: EVIL,
  about: EVIL,
  forWhom: EVIL,
  how: EVIL,
  url: 'javascript:alert(1)',
  phone: EVIL,
  whyNotCopied: EVIL,
  languages: [EVIL],
  state: 'retired',
};
