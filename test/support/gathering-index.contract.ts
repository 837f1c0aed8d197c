import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Claim, Gathering, GatheringIndex, SearchQuery } from '#libs/domain';

/** An index under test. Ids are UUIDs, so that either engine can hold them. */
export type IndexUnderTest = {
  readonly index: GatheringIndex;
  /** Makes these gatherings findable. */
  fill(gatherings: readonly Gathering[]): Promise<void>;
  /** Takes these out of sight. */
  hide(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
};

/** What both engines have to keep. Call it at the top level of a suite; `start` may take a minute. */
export function gatheringIndexContract(name: string, start: () => Promise<IndexUnderTest>): void {
  describe(`${name} keeps the contract of a gathering index`, () => {
    let under: IndexUnderTest;
    beforeAll(async () => {
      under = await start();
      await under.fill(Object.values(TOWN));
    }, 120_000);
    afterAll(async () => {
      await under.close();
    });

    const found = async (parts: Partial<SearchQuery>): Promise<readonly string[]> =>
      (await under.index.search({ ...WEEK, ...parts })).ids.map(nameOf);
    const candidates = async (near: SearchQuery['near'], limit = 100): Promise<readonly string[]> =>
      (await under.index.candidates({ from: WEEK.from, until: WEEK.until, near, limit })).map(nameOf);

    it('says that it is ready, and which engine answered', async () => {
      expect(await under.index.ready()).toBe(true);
      expect((await under.index.search(WEEK)).answeredBy).toBe(under.index.engine);
    });

    it('finds by a word of the title, of the description, of the host or of the venue', async () => {
      expect(await found({ text: 'knitting' })).toEqual(['knitting']);
      expect(await found({ text: 'jigsaws' })).toEqual(['puzzles']);
      expect(await found({ text: 'Quakers' })).toEqual(['worship']);
      expect(await found({ text: 'Larkspur' })).toEqual(['knitting']);
    });

    it('forgives one wrong letter in a title', async () => {
      expect(await found({ text: 'kniting' })).toContain('knitting');
    });

    it('finds nothing for words that nobody uses', async () => {
      expect(await found({ text: 'zzyzxqwv' })).toEqual([]);
    });

    it('lists everything that may be shown when nothing is typed, soonest first', async () => {
      expect(await found({})).toEqual(['knitting', 'puzzles', 'worship', 'onlineCircle', 'unplaced']);
    });

    it('never finds a closed group, a harmful one, or one without a date in the window', async () => {
      const all = await found({ pageSize: 50 });
      for (const hidden of ['womenOnly', 'harmful', 'nextMonth', 'calledOff']) expect(all).not.toContain(hidden);
      expect(await found({ text: 'women' })).toEqual([]);
    });

    it('counts a window from its first moment up to its last, which is outside', async () => {
      expect(await found({ from: '2026-12-01T10:00:00Z', until: '2026-12-01T10:00:01Z' })).toEqual(['knitting']);
      expect(await found({ from: '2026-12-01T09:00:00Z', until: '2026-12-01T10:00:00Z' })).toEqual([]);
    });

    it.each([
      ['quiet', ['knitting']],
      ['step-free', ['puzzles']],
      ['small-group', ['knitting']],
      ['free', ['puzzles', 'worship']],
      ['drop-in', ['worship']],
      ['online', ['onlineCircle']],
    ] as const)('filters by what is known to hold: %s', async (filter, expected) => {
      expect(await found({ filters: [filter] })).toEqual(expected);
    });

    it('narrows by every filter given, and by the kind of host', async () => {
      expect(await found({ filters: ['quiet', 'small-group'] })).toEqual(['knitting']);
      expect(await found({ filters: ['quiet', 'free'] })).toEqual([]);
      expect(await found({ kind: 'faith' })).toEqual(['worship']);
    });

    it('finds what lies near to the kilometre, and what can be joined from home', async () => {
      expect(await found({ near: { ...HERE, km: 3 } })).toEqual(['knitting', 'onlineCircle']);
      expect(await found({ near: { ...HERE, km: 30 } })).toEqual(['knitting', 'puzzles', 'onlineCircle']);
    });

    it('counts all and gives one page of them', async () => {
      const first = await under.index.search({ ...WEEK, pageSize: 2 });
      const second = await under.index.search({ ...WEEK, pageSize: 2, page: 1 });
      expect([first.total, second.total]).toEqual([5, 5]);
      expect([...first.ids, ...second.ids].map(nameOf)).toEqual(['knitting', 'puzzles', 'worship', 'onlineCircle']);
      expect((await under.index.search({ ...WEEK, pageSize: 2, page: 9 })).ids).toEqual([]);
    });

    it.each(['"', '\\', 'a OR', "'; drop table gathering; --", '\0', '(((', '-', 'x'.repeat(5_000), '😀'])(
      'takes any text as words: %#',
      async (text) => {
        await expect(found({ text })).resolves.toBeDefined();
      },
    );

    it('offers as candidates all that is near, unplaced or online, closed groups included, known harm never', async () => {
      const near = await candidates({ ...HERE, km: 3 });
      expect(near).toEqual(expect.arrayContaining(['knitting', 'onlineCircle', 'unplaced', 'womenOnly']));
      for (const outside of ['worship', 'harmful', 'nextMonth', 'calledOff']) expect(near).not.toContain(outside);
    });

    it('offers everything when no place is named, and no more than was asked for', async () => {
      const all = await candidates(null);
      expect([...all].sort()).toEqual(['knitting', 'onlineCircle', 'puzzles', 'unplaced', 'womenOnly', 'worship']);
      expect(await candidates(null, 2)).toHaveLength(2);
    });

    it('tells which versions it holds, page by page', async () => {
      const first = await under.index.versions(null, 3);
      const rest = await under.index.versions(first.at(-1)?.id ?? null, 100);
      const ids = [...first, ...rest].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining([TOWN.knitting.id, TOWN.womenOnly.id]));
      expect(ids).toEqual([...ids].sort());
      for (const { version } of [...first, ...rest]) expect(Number.isInteger(version)).toBe(true);
    });

    it('finds no more what was taken out of sight', async () => {
      await under.hide([TOWN.worship.id]);
      expect(await found({ text: 'Quakers' })).toEqual([]);
      expect(await candidates(null)).not.toContain('worship');
      const held = (await under.index.versions(null, 100)).map(({ id }) => id);
      expect(held).not.toContain(TOWN.worship.id);
    });
  });
}

const HERE = { lat: 51.5, lon: -0.1 };

const WEEK: SearchQuery = {
  text: '',
  from: '2026-12-01T00:00:00Z',
  until: '2026-12-08T00:00:00Z',
  near: null,
  filters: [],
  kind: null,
  page: 0,
  pageSize: 20,
};

const TOWN = {
  knitting: gathering(1, 'Knitting by the window', '2026-12-01T10:00:00Z', {
    venue: { name: 'Larkspur Room', geo: { lat: 51.501, lon: -0.101 } },
    claims: [claim('sensory.noise', 1), claim('social.group-size', { max: 8 }), claim('access.step-free', 'limited')],
  }),
  puzzles: gathering(2, 'Puzzle table', '2026-12-02T10:00:00Z', {
    description: 'Jigsaws of every size.',
    venue: { name: 'Mill', geo: { lat: 51.6, lon: -0.1 } },
    cost: { kind: 'free' },
    claims: [
      claim('access.step-free', 'yes'),
      claim('sensory.noise', 0, 0.4),
      claim('social.group-size', { approx: 30 }),
    ],
  }),
  worship: gathering(3, 'Silent meeting', '2026-12-03T10:00:00Z', {
    host: { name: 'Quakers of the Vale', kind: 'faith' },
    venue: { name: 'Meeting house', geo: { lat: 52.5, lon: -1.9 } },
    claims: [claim('social.come-and-go', 'yes'), claim('access.cost', { kind: 'free' })],
  }),
  onlineCircle: gathering(4, 'Camera-off writing circle', '2026-12-04T10:00:00Z', { mode: 'online', venue: null }),
  unplaced: gathering(5, 'Somewhere in town', '2026-12-05T10:00:00Z', { venue: null }),
  womenOnly: gathering(6, 'Women in the garden', '2026-12-02T12:00:00Z', {
    claims: [claim('identity.relation', 'closed_to:women', 0.5)],
  }),
  harmful: gathering(7, 'Change who you are', '2026-12-02T12:00:00Z', {
    claims: [claim('safety.harm', 'conversion-practice', 0.3)],
  }),
  nextMonth: gathering(8, 'Knitting in January', '2027-01-05T10:00:00Z', {}),
  calledOff: gathering(9, 'Knitting called off', '2026-12-02T10:00:00Z', {
    occurrences: [{ start: '2026-12-02T10:00:00Z', end: null, zone: 'Europe/London', status: 'cancelled' }],
  }),
} satisfies Record<string, Gathering>;

function nameOf(id: string): string {
  return Object.entries(TOWN).find(([, one]) => one.id === id)?.[0] ?? id;
}

function gathering(number: number, title: string, start: string, parts: Partial<Gathering>): Gathering {
  return {
    id: `018f0000-0000-7000-8000-00000000000${number}`,
    series: `series-${number}`,
    title,
    description: '',
    language: 'en',
    status: 'scheduled',
    occurrences: [{ start, end: null, zone: 'Europe/London', status: 'scheduled' }],
    recurring: null,
    mode: 'in-person',
    venue: { name: 'Hall', geo: { lat: 51.5, lon: -0.1 } },
    host: { name: 'Vale Library', kind: 'library' },
    cost: { kind: 'unknown' },
    categories: [],
    url: null,
    lastConfirmed: '2026-11-30T00:00:00Z',
    claims: [],
    ...parts,
  };
}

function claim(attribute: string, value: Claim['value'], confidence = 0.9): Claim {
  return {
    attribute,
    value,
    state: 'stated',
    confidence,
    sourceClass: 'sentence',
    quote: 'as it says',
    span: null,
    code: null,
    noticeDays: null,
    valid: { from: null, until: null },
    scope: 'series',
  };
}
