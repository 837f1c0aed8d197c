import { type NeedRow, yes } from './need-row.js';

/** Access. */
export const ACCESS: readonly NeedRow[] = [
  yes('access.step-free', 'Step-free to the room'),
  yes('access.toilet', 'A wheelchair-accessible toilet'),
  yes('access.all-gender-toilet', 'An all-gender toilet'),
  {
    attribute: 'access.seating',
    label: 'A chair',
    options: [
      { key: 'any', label: 'Any chair', accept: ['chairs', 'with-arms', 'armless', 'sturdy'] },
      { key: 'arms', label: 'With arms', accept: ['with-arms'] },
      { key: 'armless', label: 'Without arms', accept: ['armless'] },
      { key: 'sturdy', label: 'Sturdy', accept: ['sturdy'] },
    ],
  },
  yes('access.hearing-loop', 'A hearing loop'),
  {
    attribute: 'access.captions',
    label: 'Captions',
    options: [
      { key: 'any', label: 'Any captions', accept: ['cart', 'auto', 'open', 'closed'] },
      { key: 'human', label: 'Made by a person', accept: ['cart'] },
    ],
  },
  {
    attribute: 'access.masks',
    label: 'Masks',
    options: [
      { key: 'required', label: 'Worn by everyone', accept: ['required'] },
      { key: 'encouraged', label: 'Encouraged or worn by everyone', accept: ['required', 'encouraged'] },
    ],
  },
  yes('access.service-animals', 'A service dog is welcome'),
];

/** What would make a place feel wrong. */
export const WELCOME: readonly NeedRow[] = [
  {
    attribute: 'social.alcohol',
    label: 'No alcohol',
    against: true,
    options: [
      { key: 'any', label: 'None at all', accept: ['available', 'central'] },
      { key: 'central', label: 'Fine if drinking is not the point', accept: ['central'] },
    ],
  },
  {
    attribute: 'identity.faith-content',
    label: 'No religious content',
    hint: 'A group can meet in a church and have none.',
    options: [
      { key: 'none', label: 'No content; the place may be a faith space', accept: { max: 1 } },
      { key: 'secular', label: 'Not a faith space either', accept: { max: 0 } },
    ],
  },
  {
    attribute: 'safety.recording',
    label: 'No photos or filming',
    against: true,
    options: [{ key: 'any', label: 'None', accept: ['photos', 'filmed', 'streamed'] }],
  },
  {
    attribute: 'access.id-required',
    label: 'No ID and no legal name',
    against: true,
    options: [{ key: 'any', label: 'None', accept: ['photo-id', 'legal-name', 'background-check'] }],
  },
  {
    attribute: 'social.dating',
    label: 'Not a dating event',
    against: true,
    options: [{ key: 'yes', label: 'None', accept: ['yes', 'limited'] }],
  },
];
