import { describe, expect, it } from '@jest/globals';
import { epochMs, toInstant, type Absences, type Absent, type OwnPage } from '#libs/domain';
import { absenceStep } from './own-pages.js';

const NOW = '2026-12-01T12:00:00Z';
const hoursAgo = (hours: number) => toInstant(epochMs(NOW) - hours * 3_600_000);

const page = (id: string, part: Partial<OwnPage> = {}): OwnPage => ({
  listingId: id,
  url: `https://elm.example/e/${id}`,
  askedAt: null,
  status: null,
  ...part,
});
const absent = (id: string, part: Partial<Absent> = {}): Absent => ({
  ...page(id),
  missing: 1,
  missingSince: hoursAgo(1),
  missedAt: hoursAgo(1),
  state: 'unseen',
  ...part,
});
const answered = (id: string, status: number | null, hours = 0) => absent(id, { askedAt: hoursAgo(hours), status });

const step = (ones: readonly Absent[], part: Partial<Absences> = {}) => {
  const lately = ones.flatMap(({ askedAt }) => askedAt ?? []);
  const said = absenceStep(
    {
      epoch: 1,
      allowHttp: false,
      sourceUrl: 'https://elm.example/cal.ics',
      absent: ones,
      lately,
      witness: null,
      ...part,
    },
    NOW,
  );
  return said.kind === 'ask'
    ? `ask ${said.page.listingId}`
    : said.gone.map(({ listingId, state }) => [listingId, state]);
};

describe('an event that is named no longer', () => {
  it('is asked about at its own page, once for each answer that missed it', () => {
    expect(step([absent('a'), absent('b')])).toBe('ask a');
    expect(step([answered('a', 200), absent('b')])).toBe('ask b');
    expect(step([answered('a', 200), answered('b', 500)])).toEqual([]);
  });

  it.each([404, 410])('is gone at once when its page answers %i', (status) => {
    expect(step([answered('a', status), answered('b', 200)])).toEqual([['a', 'withdrawn']]);
  });

  it.each([null, 200, 301, 302, 307, 400, 401, 402, 403, 405, 406, 408, 409, 418, 429, 451, 500, 502, 503, 504])(
    'waits for the answers to come when its page answers %s',
    (status) => {
      expect(step([answered('a', status)])).toEqual([]);
    },
  );

  it('is not gone by what its page answered before it was missed', () => {
    expect(step([answered('a', 404, 2)])).toEqual([]);
    expect(step([answered('a', 404, 7)])).toBe('ask a');
  });

  it('is asked about again six hours later, when it was missed once more', () => {
    expect(step([answered('a', 200, 5)], {})).toEqual([]);
    expect(step([absent('a', { askedAt: hoursAgo(7), status: 200, missedAt: hoursAgo(0) })])).toBe('ask a');
  });

  it('is one of five at most that are asked about in six hours', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => answered(id, 404));
    expect(step([...five, absent('f')])).toEqual(five.map(({ listingId }) => [listingId, 'withdrawn']));
    expect(step([absent('f')], { lately: five.flatMap(({ askedAt }) => askedAt ?? []) })).toEqual([]);
    expect(step([absent('f')], { lately: Array.from({ length: 9 }, () => hoursAgo(7)) })).toBe('ask f');
  });

  it('is not gone when the page of one that is named is not there either', () => {
    const one = answered('a', 404);
    expect(step([one], { witness: page('w') })).toBe('ask w');
    expect(step([one], { witness: page('w', { askedAt: hoursAgo(7), status: 200 }) })).toBe('ask w');
    for (const status of [404, 410]) {
      expect(step([one], { witness: page('w', { askedAt: NOW, status }) })).toEqual([]);
    }
    for (const status of [null, 200, 302, 503]) {
      expect(step([one], { witness: page('w', { askedAt: NOW, status }) })).toEqual([['a', 'withdrawn']]);
    }
  });

  it('keeps what is known of its absence', () => {
    const said = absenceStep(
      { epoch: 1, allowHttp: false, sourceUrl: '', absent: [answered('a', 410)], lately: [NOW], witness: null },
      NOW,
    );
    expect(said).toEqual({
      kind: 'told',
      gone: [
        {
          listingId: 'a',
          missing: 1,
          missingSince: hoursAgo(1),
          missedAt: hoursAgo(1),
          state: 'withdrawn',
          retiredBy: 'own-page',
        },
      ],
    });
  });
});
