import type { LinkOutFacts } from '#libs/store';

/** Two organisations around the town that keep their own lists, both invented. */
export const TOWN_LINK_OUTS: readonly LinkOutFacts[] = [
  {
    organisation: 'Evening Lamp Circles',
    about: 'Small circles where people speak about grief. Each one runs for twelve weeks, with the same people.',
    forWhom: 'Anyone who has lost someone, however long ago.',
    how: 'Enter your town on their page. It shows circles near you that begin soon.',
    url: 'https://evening-lamp.example/find-a-circle',
    placeUrl: 'https://evening-lamp.example/find-a-circle?near={place}',
    phone: '01632 960 144',
    whyNotCopied: 'their terms ask programs to stay away',
    languages: ['English'],
  },
  {
    organisation: 'Clear Steps',
    about: 'Meetings for people who want to drink less or not at all. You may listen and say nothing.',
    forWhom: 'Adults. You do not have to have stopped.',
    how: 'Choose a day on their page. Many of the meetings are online.',
    url: 'https://clear-steps.example/meetings',
    placeUrl: null,
    phone: null,
    whyNotCopied: 'meetings change from week to week, and only their own page knows',
    languages: ['English', 'Welsh'],
  },
];
