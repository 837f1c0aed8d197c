import { DEFAULT_DISPLAY, type Display } from '#libs/ui';
import { aboutSamples } from './about.suite.js';
import { fetchingSamples } from './fetching.suite.js';
import { organiserSamples } from './organiser.suite.js';
import { publicSamples } from './public.suite.js';
import { framesWith, type Sample } from './sample.suite.js';
import { staffSamples } from './staff.suite.js';
import { therapistSamples } from './therapist.suite.js';
import { visitorSamples } from './visitor.suite.js';

/** Every page with empty, usual and hostile props. */
export function samplePages(display: Display = DEFAULT_DISPLAY): readonly Sample[] {
  const frame = framesWith(display);
  return [
    publicSamples,
    therapistSamples,
    visitorSamples,
    staffSamples,
    organiserSamples,
    aboutSamples,
    fetchingSamples,
  ].flatMap((of) => of(frame));
}
