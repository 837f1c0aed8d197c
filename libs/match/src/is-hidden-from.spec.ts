import { describe, expect, it } from '@jest/globals';
import type { GatheringOccurrence } from '#libs/domain';
import { aGathering } from '../../../test/builders/a-gathering.js';
import { isHiddenFrom } from './is-hidden-from.js';

const AT = '2026-11-20T09:00:00Z';

describe('a gathering chosen by hand', () => {
  const plain = aGathering();
  it.each([
    ['is shown when nothing speaks against it', {}, plain, false],
    ['is shown though it breaks a must', { money: { max: 0 } }, plain.costing({ kind: 'fixed', min: 20 }), false],
    ['is hidden when it is closed', { spaces: { show: ['women'] } }, plain.closedTo('women'), true],
    ['is shown to those who belong', { spaces: { belong: ['women'] } }, plain.closedTo('women'), false],
    ['needs every community that it names', { spaces: { belong: ['women'] } }, plain.closedTo('black', 'women'), true],
    ['is hidden when harm is claimed', { spaces: { belong: ['trans'] } }, plain.saying('safety.harm', 'mlm'), true],
  ])('%s', (_, needs, builder, hidden) => {
    const gathering = builder.build();
    const [date] = gathering.occurrences as [GatheringOccurrence];
    expect(isHiddenFrom(needs, gathering, date, AT)).toBe(hidden);
  });
});
