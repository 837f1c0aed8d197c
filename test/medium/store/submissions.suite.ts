import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addSource } from './add-source.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';

describe('what people send', () => {
  let opened: OpenedStore;
  const by = randomUUID();
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  it('waits once, however often the same is sent, until it was decided', async () => {
    const { submissions } = opened.store;
    const event = { payload: { answers: { title: 'Chess' } }, contact: 'us@chess.example', host: 'Chess', now: NOW };
    const first = await submissions.submitEvent(event);
    expect(await submissions.submitEvent(event)).toEqual(first);
    expect((await submissions.submitEvent({ ...event, host: 'Other', payload: {} })).id).not.toBe(first.id);
    await submissions.decide(first.id, 'declined', by, 'twice', NOW);
    expect((await submissions.submitEvent(event)).id).not.toBe(first.id);
  });

  it('stays when it is put off, and can be decided afterwards', async () => {
    const { submissions } = opened.store;
    const { id } = await submissions.submitFeed({ url: 'https://a.example/', payload: {}, contact: null, now: NOW });
    expect(await submissions.putOff(id, by, 'who are they?', NOW)).toBe(true);
    expect((await submissions.pending()).find((one) => one.id === id)?.reason).toBe('who are they?');
    expect(await submissions.decide(id, 'declined', by, 'nobody answers', NOW)).toBe(true);
    expect(await submissions.putOff(id, by, 'hm', NOW)).toBe(false);
  });

  it('tells what was decided about a host before, by its name or its address', async () => {
    const { submissions } = opened.store;
    const sent = { payload: { n: 1 }, contact: 'us@lure.example', host: 'The Lure', now: NOW };
    await submissions.decide((await submissions.submitEvent(sent)).id, 'blocked', by, 'a sale', NOW);
    expect(await submissions.history('the lure', null)).toEqual({ approved: 0, declined: 0, blocked: 1 });
    expect(await submissions.history('Another name', 'US@lure.example')).toMatchObject({ blocked: 1 });
    expect(await submissions.history('Nobody', null)).toEqual({ approved: 0, declined: 0, blocked: 0 });
  });

  it('is found again when an approval was interrupted', async () => {
    const { submissions, sources } = opened.store;
    const { id } = await submissions.submitEvent({ payload: { n: 2 }, contact: null, now: NOW });
    await submissions.decide(id, 'approved', by, null, NOW);
    expect((await submissions.unlisted()).map((one) => one.id)).toEqual([id]);
    const url = 'https://form.invalid/X';
    const source = await sources.add({ name: 'X', importer: 'form', url, zone: 'UTC', nextFetchAt: NOW });
    await submissions.listedAs(id, source.id);
    expect(await submissions.unlisted()).toEqual([]);
    expect((await submissions.find(id))?.sourceId).toBe(source.id);
    expect((await submissions.contacts()).has(source.id)).toBe(false);
  });

  it('knows whom to ask about a source, by what was sent in last, until that is forgotten', async () => {
    const { submissions } = opened.store;
    const source = await addSource(opened);
    const before = '2026-10-01T00:00:00Z';
    for (const [contact, now] of [
      ['new@elm.example', NOW],
      ['old@elm.example', before],
    ] as const) {
      const { id } = await submissions.submitEvent({ payload: { contact }, contact, now });
      await submissions.decide(id, 'approved', by, null, now);
      await submissions.listedAs(id, source.id);
    }
    expect((await submissions.contacts()).get(source.id)).toBe('new@elm.example');
    await submissions.purge('2027-01-01T00:00:00Z');
    expect((await submissions.contacts()).has(source.id)).toBe(false);
  });

  it('may be a site to be left alone: kept once, no sign of a known host, and remembered once it was heard', async () => {
    const { submissions } = opened.store;
    const asked = { url: 'https://elm.example/', payload: { text: '' }, contact: 'web@elm.example', now: NOW };
    const { id } = await submissions.submitOptOut(asked);
    expect((await submissions.submitOptOut(asked)).id).toBe(id);
    expect(await submissions.optedOut()).toEqual([]);
    await submissions.decide(id, 'approved', by, null, NOW);
    expect(await submissions.optedOut()).toEqual(['https://elm.example/']);
    expect(await submissions.history('', 'web@elm.example')).toMatchObject({ approved: 0 });
    expect((await submissions.unlisted()).map((one) => one.id)).not.toContain(id);
  });

  it('decides all reports about one gathering at once, each in the audit, and those of no other', async () => {
    const { submissions, audit } = opened.store;
    const [one, other] = [randomUUID(), randomUUID()];
    for (const gatheringId of [one, one, other]) {
      await submissions.submitReport({ gatheringId, payload: { reason: 'gone', text: '' }, now: NOW });
    }
    expect(await submissions.decideReports(one, 'approved', by, null, NOW)).toBe(2);
    expect(await submissions.decideReports(one, 'blocked', by, 'late', NOW)).toBe(0);
    const reports = (await submissions.pending()).filter(({ kind }) => kind === 'report');
    expect(reports.map(({ gatheringId, contact }) => [gatheringId, contact])).toEqual([[other, null]]);
    expect((await audit.recent(2)).map(({ what }) => what)).toEqual(['submission.approved', 'submission.approved']);
  });
});
