import type { Case, Cases } from './case.js';

const says = (value: Case['says'][number] | null, texts: readonly string[]): Cases['cases'] =>
  texts.map((text) => ({ text, says: value === null ? [] : [value] }));

/** Ages, numbers and prices that a sentence denies. */
export const DENIED_FACT_CASES: readonly Cases[] = [
  {
    attribute: 'access.age',
    cases: [
      ...says(null, [
        "You don't need to be over 18.",
        'You do not have to be 60 or older.',
        "You needn't be over 50.",
        'Not only for over-60s.',
        'It is not just for over-50s.',
        "You don't have to be 65+.",
        'Free for under-16s.',
      ]),
      ...says({ max: 30, enforced: true }, ['Not for people over 30.', 'No over-30s.', 'Over 30s are not admitted.']),
      ...says({ max: 40, enforced: false }, ['Not suitable for people over 40.']),
      ...says({ min: 18, enforced: true }, [
        'Not for under-18s.',
        'You must be over 18.',
        'No under-18s.',
        'No booking needed; over-18s only.',
      ]),
    ],
  },
  {
    attribute: 'social.group-size',
    cases: [
      ...says(null, ['No limit of 8 people.', 'There is no limit of ten people.', 'It is not limited to 8 people.']),
      ...says({ max: 8 }, ['No more than 8 people.', 'Limited to 8 people, no exceptions.']),
    ],
  },
  {
    attribute: 'access.cost',
    cases: [
      ...says(null, [
        'Nothing is free.',
        'Nothing here is free.',
        'None of our classes are free.',
        'Not all of our sessions are free.',
        'You are free to come and go.',
        'Nothing is free. You are free to come and go.',
        'Members are free to bring a guest.',
        'Everyone is free to join in or just watch.',
        'Free to come in and out as you like.',
        "You're free to leave early.",
        'Participants are free to choose their seat.',
        'Free for under-16s.',
      ]),
      ...says({ kind: 'membership' }, [
        'Tickets are free... for members.',
        'Free (members only).',
        "Free if you're a member.",
        'Tickets are free… for members.',
      ]),
      ...says({ kind: 'free' }, [
        'Free to attend.',
        'Free to join.',
        'The session is free to join.',
        'You are free to attend, no charge.',
        'Free to come along.',
        'Free. For members of the public.',
        'A quiet hour… free of charge.',
        'Everyone is welcome and it is free.',
      ]),
      {
        text: 'Tickets are free... for members; others pay $30.',
        says: [{ kind: 'membership' }, { kind: 'fixed', amount: 30 }],
      },
    ],
  },
];
