import type { Needs } from '#libs/domain';

/** A set of needs to begin with. It only fills rows, and the needs page says which. */
export type Starter = { readonly id: string; readonly label: string; readonly about: string; readonly needs: Needs };

export const STARTERS: readonly Starter[] = [
  {
    id: 'quiet',
    label: 'Quiet and predictable',
    about: 'Sets: little noise, a quiet place to step out, a set plan, no one is made to speak.',
    needs: {
      needs: [
        { attribute: 'sensory.noise', accept: { max: 2 }, strength: 'must' },
        { attribute: 'sensory.quiet-space', accept: ['yes'], strength: 'nice' },
        { attribute: 'social.structure', accept: { min: 2 }, strength: 'nice' },
        { attribute: 'social.talk-demand', accept: { max: 1 }, strength: 'must' },
      ],
    },
  },
  {
    id: 'small',
    label: 'Small and social',
    about: 'Sets: up to 10 people, new people are welcome, fine to come alone.',
    needs: {
      goals: ['do-things-together'],
      needs: [
        { attribute: 'social.group-size', accept: { max: 10 }, strength: 'must' },
        { attribute: 'social.newcomers', accept: ['yes'], strength: 'nice' },
        { attribute: 'social.come-alone', accept: ['yes'], strength: 'nice' },
      ],
    },
  },
  {
    id: 'hands',
    label: 'Moves and makes',
    about: 'Sets: something to do with hands or body, talk on the side, free to move.',
    needs: {
      goals: ['learn-or-make'],
      needs: [
        { attribute: 'social.activity-focus', accept: { max: 1 }, strength: 'must' },
        { attribute: 'sensory.move-freely', accept: ['yes'], strength: 'nice' },
      ],
    },
  },
  {
    id: 'out',
    label: 'Out of the house at all',
    about: 'Sets: fine to come late or leave early, no sign-up, no speaking.',
    needs: {
      goals: ['be-around-people'],
      needs: [
        { attribute: 'social.come-and-go', accept: ['yes'], strength: 'must' },
        { attribute: 'social.registration', accept: ['none', 'optional'], strength: 'nice' },
        { attribute: 'social.talk-demand', accept: { max: 1 }, strength: 'nice' },
      ],
    },
  },
];
