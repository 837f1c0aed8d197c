import { describe, expect, it } from '@jest/globals';
import { aGathering } from '../../../test/builders/a-gathering.js';
import { needs } from '../../../test/builders/needs.js';
import { match } from './match.js';

const AT = '2026-11-23T12:00:00Z';

describe('match', () => {
  it('shows what is known to meet every must, with what speaks for it', () => {
    const quiet = aGathering('quiet').weekly('TU').saying('sensory.noise', 1).saying('access.step-free', 'yes').build();
    const wants = needs().must('access.step-free', ['yes']).strong('sensory.noise', { max: 1 }).build();
    const result = match(wants, [quiet], AT);
    expect(result.fits.map(({ id }) => id)).toEqual(['quiet']);
    expect(result.fits[0]?.contributions[0]).toMatchObject({ facet: 'sensory.noise', because: 'hushed, library talk' });
    expect(result.fits[0]?.contributions[0]?.value).toBeCloseTo(2.55, 9);
  });
});
