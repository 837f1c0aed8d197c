import { describe, expect, it } from '@jest/globals';
import { HOSTS } from './hosts/hosts.js';
import { TOWN_LINK_OUTS } from './link-outs.js';
import { scheduleOf } from './schedule.js';

describe('the town of Merrowdale', () => {
  it('has enough going on that a list is interesting', () => {
    expect(HOSTS.flatMap((host) => host.series).length).toBeGreaterThanOrEqual(150);
  });

  it('has dates still to come for every series, on any day of the year', () => {
    const days = ['2026-01-01', '2026-02-28', '2026-06-30', '2026-10-25', '2026-12-31'];
    const empty = HOSTS.flatMap((host) => host.series).filter((one) =>
      days.some((day) => scheduleOf(one, day).upcoming.length === 0),
    );
    expect(empty).toEqual([]);
  });
});

describe('the lists that are kept elsewhere', () => {
  it('are of invented organisations, over https', () => {
    for (const { url, placeUrl, phone } of TOWN_LINK_OUTS) {
      for (const address of [url, placeUrl ?? url]) expect(address).toMatch(/^https:\/\/[a-z-]+\.example\//u);
      expect(phone ?? '01632 960 1').toMatch(/^01632 960/u);
    }
  });
});

describe('a monthly series', () => {
  it('falls on the first Thursday of each month', () => {
    const { upcoming } = scheduleOf({ title: 'x', when: '1TH 14:00-15:30', text: '' }, '2026-11-25');
    expect(upcoming.slice(0, 3)).toEqual(['2026-12-03', '2027-01-07', '2027-02-04']);
  });
});
