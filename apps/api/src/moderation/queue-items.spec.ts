import { describe, expect, it } from '@jest/globals';
import { SubmissionId } from '#libs/domain';
import type { GatheringRecord, Submission } from '#libs/store';
import { factsOfSender } from './host-facts.js';
import { inQueueOrder, itemOfGathering, itemOfSubmission } from './queue-items.js';

const NOW = '2026-06-08T09:00:00Z';
const NEW = { approved: 0, declined: 0, blocked: 0 };

const SENT: Submission = {
  id: SubmissionId.parse('018f0000-0000-7000-8000-000000000001'),
  reference: 'ABCD2345',
  kind: 'event',
  url: null,
  gatheringId: null,
  host: 'Thread and Thimble',
  payload: { answers: { title: 'Mending circle', support: 'no' }, flagged: [] },
  contact: 'info@thread.example',
  submittedAt: '2026-06-07T09:00:00Z',
  decision: null,
  decidedBy: null,
  decidedAt: null,
  reason: null,
  sourceId: null,
  uploadId: null,
  replacesId: null,
};

const HELD = {
  gathering: { id: 'g1', title: 'Mending circle', occurrences: [], claims: [] },
  state: 'held',
  stateReason: 'Words to look at.',
} as unknown as GatheringRecord;

const report = (reason: string, submittedAt = NOW): Submission => ({
  ...SENT,
  kind: 'report',
  gatheringId: 'g1',
  payload: { reason, text: '' },
  submittedAt,
});

describe('why something waits for a person', () => {
  it.each([
    ['a new host', {}, NEW, 'usual', 'This host is new to us.'],
    ['a known host', {}, { ...NEW, approved: 2 }, 'usual', 'We know this host.'],
    ['a host that was blocked', {}, { ...NEW, blocked: 1 }, 'high', 'blocked before'],
    ['a support group', { answers: { support: 'support' }, flagged: [] }, NEW, 'high', 'support group'],
    ['something for the young', { answers: { support: 'under-18' }, flagged: [] }, NEW, 'high', 'under 18'],
    ['flagged words', { answers: {}, flagged: [{ harm: 'hate', words: 'x' }] }, NEW, 'high', 'flagged'],
    ['what we could not read', { answers: {}, flagged: null }, NEW, 'high', 'could not read'],
  ])('%s', (_, payload, history, risk, words) => {
    const item = itemOfSubmission({ ...SENT, payload: { ...(SENT.payload as object), ...payload } }, history, []);
    expect(item.risk).toBe(risk);
    expect(item.why.join(' ')).toContain(words);
  });

  it('is that a calendar lies on a site that asked to be left alone', () => {
    const calendar = { ...SENT, kind: 'feed', url: 'https://elm.example/a.ics', payload: {} } as const;
    const asked = 'This site asked us not to read it';
    expect(itemOfSubmission(calendar, NEW, ['https://elm.example/']).why.join(' ')).toContain(asked);
    expect(itemOfSubmission(calendar, NEW, ['https://oak.example/']).why.join(' ')).not.toContain(asked);
  });

  it('is one item for all reports about one gathering, the oldest counting', () => {
    const reports = [report('gone', '2026-06-01T09:00:00Z'), report('unsafe'), report('gone')];
    const item = itemOfGathering(HELD, reports, NOW);
    expect(item).toMatchObject({ kind: 'report', risk: 'high', since: '2026-06-01T09:00:00Z' });
    expect(item.why).toEqual([
      'Someone told us: “It no longer meets.” (2 times)',
      'Someone told us: “It felt unsafe, or someone was hurt.”',
      'Nobody can find it until you decide.',
    ]);
  });

  it('is that harm was claimed, which nothing that is decided can overrule', () => {
    const harm = {
      attribute: 'safety.harm',
      value: 'conversion',
      confidence: 0.3,
      state: 'stated',
      quote: 'be changed',
    };
    const flagged = { ...HELD, state: 'public', gathering: { ...HELD.gathering, claims: [harm] } } as never;
    expect(itemOfGathering(flagged, [], NOW)).toMatchObject({
      risk: 'high',
      why: ['Some words were flagged. Nobody can find it while they stand.'],
    });
  });

  it('is said of what is held back without a report', () => {
    expect(itemOfGathering(HELD, [], NOW)).toMatchObject({ kind: 'gathering', risk: 'usual' });
  });
});

describe('the order of the queue', () => {
  it('is the riskiest first, and of those the one that waits longest', () => {
    const item = (id: string, risk: 'high' | 'usual', since: string) => ({
      ...itemOfSubmission(SENT, NEW, []),
      id,
      risk,
      since,
    });
    const items = [item('a', 'usual', '2026-01-01'), item('b', 'high', '2026-03-01'), item('c', 'high', '2026-02-01')];
    expect(inQueueOrder(items).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('what is known of a sender', () => {
  it.each([
    ['info@thread.example', 'https://www.thread.example/', 'The email address belongs to the website.'],
    ['a@mail.example', 'https://thread.example/', 'The email address is of another site than the website.'],
  ])('%s and %s', (contact, website, sentence) => {
    expect(factsOfSender('Thread', NEW, { contact, website })).toContain(sentence);
  });

  it('says nothing of a website that was not given', () => {
    expect(factsOfSender('Thread', NEW, { contact: 'a@b.example', website: null })).toEqual([
      'Thread',
      'Nothing of theirs was approved before.',
    ]);
  });
});
