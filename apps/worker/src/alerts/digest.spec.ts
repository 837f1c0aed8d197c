import { describe, expect, it } from '@jest/globals';
import { NewMail } from '#libs/domain';
import type { AlertReason } from '#libs/pipeline';
import type { WatchedSource } from '#libs/store';
import { digestOf } from './digest.js';
import type { Matter, Telling } from './judge-alerts.js';
import { DOUBT, NOW, SILENT, watched } from './watched.suite.js';

const ORIGIN = 'https://porchlight.example';
const NOTHING: Telling = { fresh: [], open: [], over: [] };
const matter = (reason: AlertReason, more: Partial<WatchedSource> = {}): Matter => {
  const source = watched(more);
  return { source, reason, alert: { sourceId: source.id, kind: 'quiet', since: NOW, toldAt: null, overSince: null } };
};

describe('the mail about sources', () => {
  it('says in plain sentences what is so, what to do, and where', () => {
    const fresh = [matter('doubted', { doubt: DOUBT }), matter('no-answer', { ...SILENT, name: 'Old Dock Chapel' })];
    const { subject, text } = digestOf({ fresh, open: [], over: [watched({ name: 'Harbour Choir' })] }, ORIGIN);
    expect(subject).toBe('Porchlight: 2 sources need a look');
    expect(text).toBe(`New:

Elm Branch Library
Of its 41 events that are still to come it named 13. What we had is kept. Say whether to believe it.
https://porchlight.example/moderation/sources#source-018f0000-0000-7000-8000-000000000001

Old Dock Chapel
It has not answered since 23 November 2026. What we had is kept. Ask its host whether the address is still right.
https://porchlight.example/moderation/sources#source-018f0000-0000-7000-8000-000000000001

Over:

Harbour Choir
All is well again.
https://porchlight.example/moderation/sources#source-018f0000-0000-7000-8000-000000000001

You get this because you look after the listings. There is at most one such mail an hour, and one a day while something is open.
https://porchlight.example/moderation/sources
`);
  });

  it.each([
    [{ ...NOTHING, fresh: [matter('moved')] }, 'Porchlight: 1 source needs a look'],
    [{ ...NOTHING, open: [matter('moved'), matter('moved')] }, 'Porchlight: 2 sources still need a look'],
    [{ ...NOTHING, over: [watched()] }, 'Porchlight: 1 source needs you no more'],
  ])('has a subject that names nobody', (telling, subject) => {
    expect(digestOf(telling, ORIGIN).subject).toBe(subject);
  });

  it('has a sentence for all that can be the matter, without codes', () => {
    const reasons: readonly AlertReason[] = [
      'no-answer',
      'refused',
      'nowhere',
      'emptied-out',
      'doubted',
      'moved',
      'unreadable',
      'given-up',
      'nothing-found',
    ];
    const kinds = ['shrunk', 'emptied', 'replaced', 'shifted'] as const;
    const all = [
      ...reasons.flatMap((reason) => [matter(reason, SILENT), matter(reason, { lastOkAt: null, goneSince: NOW })]),
      ...kinds.map((kind) => matter('doubted', { doubt: { ...DOUBT, kind, hours: kind === 'shifted' ? -1 : null } })),
    ];
    for (const one of all) {
      const { text } = digestOf({ ...NOTHING, fresh: [one] }, ORIGIN);
      const sentence = text.split('\n')[3] ?? '';
      expect(sentence).toMatch(/^[A-Z].+\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|fetch\.|input\.|\b[45]\d\d\b/u);
    }
  });

  it('lets no name look like a part of it, and stays short', () => {
    const name = `Club\r\n\r\nAll is well.\u202e${'x'.repeat(500)}`;
    const { subject, text } = digestOf(
      { ...NOTHING, fresh: Array.from({ length: 300 }, () => matter('moved', { name })) },
      ORIGIN,
    );
    expect(text.split('\n')).toContain(`${'Club All is well. '.padEnd(80, 'x')}…`);
    expect(text).toContain('And 280 more: https://porchlight.example/moderation/sources');
    expect(NewMail.safeParse({ kind: 'alert', to: 'mo@porchlight.example', subject, text }).success).toBe(true);
  });

  it('loads nothing and follows nobody: every link is one of our own pages, the same for all', () => {
    const { text } = digestOf(
      { ...NOTHING, fresh: [matter('moved', { name: 'Ask at https://evil.example/?who=1' })] },
      ORIGIN,
    );
    const links = text.replace(/^Ask at .*$/mu, '').match(/https?:\S+/gu) ?? [];
    expect(
      links.filter((link) => !/^https:\/\/porchlight\.example\/moderation\/sources(?:#source-[\da-f-]+)?$/u.test(link)),
    ).toEqual([]);
  });
});
