import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { mobilizon } from './mobilizon.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2026-12-25T00:00:00Z' };
const HOST = 'https://events.elm.example';
const OUTBOX = `${HOST}/@knitters/outbox`;
const extract = (text: string, url = `${OUTBOX}?page=1`) =>
  mobilizon.extract({ ...window, url, contentType: null, options: {}, text });
const leads = (url: string | null, text: string | null = null) =>
  mobilizon.leads?.({ url, contentType: null, text }) ?? [];
const create = (uuid: string) => ({
  type: 'Create',
  object: {
    type: 'Event',
    uuid,
    id: `${HOST}/events/${uuid}`,
    name: uuid,
    startTime: '2026-12-01T18:00:00Z',
    to: ['https://www.w3.org/ns/activitystreams#Public'],
  },
});
const page = (ids: readonly string[], next: string | null) =>
  JSON.stringify({
    type: 'OrderedCollectionPage',
    partOf: OUTBOX,
    orderedItems: ids.map(create),
    ...(next === null ? {} : { next }),
  });

describe('a group on Mobilizon', () => {
  it('is asked for its outbox, from any of its addresses', () => {
    const ask = { ...window, zone: 'UTC', options: {} };
    for (const url of [
      `${HOST}/@knitters`,
      `${HOST}/@knitters/events`,
      `${HOST}/@knitters/feed/ics`,
      `${HOST}/%40knitters`,
      OUTBOX,
    ]) {
      expect(mobilizon.requests({ ...ask, url })).toEqual([{ url: `${OUTBOX}?page=1`, kind: 'feed' }]);
    }
    expect(mobilizon.requests({ ...ask, url: `https://oak.example/@knitters@events.elm.example` })[0]?.url).toBe(
      `${OUTBOX}?page=1`,
    );
  });

  it('is followed page by page, to the empty one behind the last', () => {
    expect(extract(page(['a'], `${OUTBOX}?page=2`))).toMatchObject({
      next: `${OUTBOX}?page=2`,
      complete: false,
      wholePage: true,
    });
    expect(extract(page([], `${OUTBOX}?page=3`), `${OUTBOX}?page=2`)).toMatchObject({
      next: null,
      complete: false,
      wholePage: true,
    });
    expect(extract(page(['a'], null))).toMatchObject({ next: null, complete: true });
    expect(extract(page(['a'], 'https://oak.example/@x/outbox?page=2'))).toMatchObject({
      next: null,
      complete: false,
      wholePage: false,
    });
    expect(extract(page(['a'], `${OUTBOX}?page=61`), `${OUTBOX}?page=60`)).toMatchObject({
      next: null,
      wholePage: false,
    });
  });

  it('keeps its keys in any order', () => {
    const keys = (ids: readonly string[]) => extract(page(ids, null)).events.map(({ key }) => key);
    expect(keys(['b', 'a'])).toEqual(['b', 'a']);
    expect(keys(['a', 'b'])).toEqual(['a', 'b']);
  });

  it.each(['', '[]', '{}', 'null', '"Not found"', '{"type":"Person"}', '<html></html>'])('%j is none', (text) => {
    expect(() => extract(text)).toThrow(UnreadableInput);
    expect(mobilizon.recognise({ url: null, contentType: null, text })).toBeNull();
  });
});

describe('what leads to a group on Mobilizon', () => {
  const GENERATOR = '<meta name="generator" content="Mobilizon 5.1">';

  it('is its page, or a link to its feed', () => {
    const lead = { url: `${HOST}/@knitters`, platform: 'mobilizon', question: null };
    expect(leads(`${HOST}/@knitters/events`, `<html>${GENERATOR}</html>`)).toMatchObject([
      { ...lead, confidence: 0.85 },
    ]);
    expect(leads('https://club.example/', `<html><a href="${HOST}/@knitters/feed/ics">s</a></html>`)).toMatchObject([
      { ...lead, confidence: 0.5 },
    ]);
    expect(leads(`${HOST}/@knitters/feed/atom`)).toMatchObject([lead]);
  });

  it('is not anybody’s page on another server of the fediverse', () => {
    expect(leads('https://social.example/@sam')).toEqual([]);
    expect(leads('https://club.example/', '<html><a href="https://social.example/@sam">us</a></html>')).toEqual([]);
  });
});
