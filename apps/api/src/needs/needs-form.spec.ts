import { describe, expect, it } from '@jest/globals';
import { Needs } from '#libs/domain';
import { STARTERS } from '../clients/starters.js';
import { NEED_ROWS } from './need-groups.js';
import { needsFromForm, needsToForm } from './needs-form.js';

const AREAS = [{ value: 'heath', label: 'Marlow Heath', lat: 51.5, lon: -1.2 }];
const RICH: Needs = {
  needs: [
    { attribute: 'sensory.noise', accept: { max: 1 }, strength: 'strong' },
    { attribute: 'access.captions', accept: ['cart', 'open'], strength: 'must', acceptLimited: true, anyOf: 'words' },
    { attribute: 'social.alcohol', accept: ['central'], strength: 'never' },
    { attribute: 'sensory.music', accept: ['none'], strength: 'nice' },
  ],
  goals: ['learn-or-make'],
  interests: ['knitting', 'birds'],
  spaces: { belong: ['women'], show: [], mustAffirm: ['trans'], never: ['dating'] },
  demand: { ceiling: 40, stretch: 50, ratings: { strangers: 7 } },
  home: { lat: 51.5, lon: -1.2 },
  travel: { mode: 'transit', maxMinutes: 45, maxKm: 8 },
  when: [{ days: ['MO', 'TU'], from: '17:00', until: '21:30' }],
  money: { max: 0 },
  modes: ['in-person'],
  age: 30,
};

describe('the needs form', () => {
  it('gives back untouched what it was given, finer needs included', () => {
    const { needs, errors } = needsFromForm(needsToForm(RICH, AREAS), RICH, AREAS);
    expect(errors).toEqual([]);
    expect(needs).toEqual(RICH);
  });

  it('keeps a home that is no area of ours', () => {
    const away = { ...RICH, home: { lat: 1, lon: 2 } };
    expect(needsFromForm(needsToForm(away, AREAS), away, AREAS).needs.home).toEqual({ lat: 1, lon: 2 });
  });

  it.each(STARTERS.map((starter) => [starter.label, starter.needs] as const))(
    'shows every need of “%s” in a row',
    (_, needs) => {
      const form = needsToForm(needs, AREAS);
      for (const need of needs.needs ?? []) {
        const row = NEED_ROWS.find((one) => one.attribute === need.attribute);
        expect(row?.options.map((option) => option.accept)).toContainEqual(need.accept);
        expect(form[`need.${need.attribute}`]).not.toBe('none');
      }
    },
  );

  it('makes a must that is against something a never', () => {
    const { needs } = needsFromForm({ 'need.sensory.flashing': 'must' }, {}, AREAS);
    expect(needs.needs).toEqual([{ attribute: 'sensory.flashing', accept: ['yes', 'limited'], strength: 'never' }]);
  });

  it('takes a need out when it no longer matters', () => {
    const { needs } = needsFromForm({ ...needsToForm(RICH, AREAS), 'need.sensory.noise': 'none' }, RICH, AREAS);
    expect(needs.needs?.map((need) => need.attribute)).toEqual(['access.captions', 'social.alcohol', 'sensory.music']);
  });

  it('shows only what is sure when asked to, for every must', () => {
    const { needs } = needsFromForm({ ...needsToForm(RICH, AREAS), unknown: 'exclude' }, RICH, AREAS);
    expect(needs.needs?.map((need) => need.unknown)).toEqual([undefined, 'exclude', 'exclude', undefined]);
    expect(needsToForm(needs, AREAS)['unknown']).toBe('exclude');
  });

  it('says what to enter when a number is none or an end is before its start', () => {
    const values = {
      'travel.minutes': 'soon',
      money: '-1',
      'when.1.days': 'MO',
      'when.1.from': '20:00',
      'when.1.until': '18:00',
    };
    expect(needsFromForm(values, {}, AREAS).errors.map((error) => error.field)).toEqual([
      'travel.minutes',
      'money',
      'when.1.until',
    ]);
  });

  it('makes needs that the schema takes, whatever is posted', () => {
    const hostile = Object.fromEntries(Object.keys(needsToForm({}, AREAS)).map((name) => [name, '"><script>']));
    expect(Needs.safeParse(needsFromForm(hostile, {}, AREAS).needs).success).toBe(true);
  });
});
