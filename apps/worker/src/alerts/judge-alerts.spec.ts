import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { epochMs, SourceId, toInstant, type Instant } from '#libs/domain';
import type { WatchedSource } from '#libs/store';
import { judgeAlerts } from './judge-alerts.js';
import { DOUBT, NOW, SILENT, watched } from './watched.suite.js';

const MINUTE_MS = 60_000;
const IN_DOUBT = { doubt: DOUBT };
const MISFIT = { named: 0 };
const after = (minutes: number): Instant => toInstant(epochMs(NOW) + minutes * MINUTE_MS);
const idOf = (n: number) => SourceId.parse(`018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`);

/** Looks again and again at sources that change, as the job does, and keeps what was told when. */
class Watch {
  private rows: readonly { readonly sourceId: string; readonly alert: WatchedSource['alerts'][number] }[] = [];
  lastMailAt: Instant | null = null;
  readonly mails: string[] = [];

  look(minutes: number, ...sources: readonly Partial<WatchedSource>[]): void {
    const all = sources.map((more, at) => {
      const id = idOf(at + 1);
      const alerts = this.rows.filter(({ sourceId }) => sourceId === id).map(({ alert }) => alert);
      return watched({ id, name: `S${String(at + 1)}`, ...more, alerts });
    });
    const { telling, kept } = judgeAlerts(all, this.lastMailAt, after(minutes));
    this.rows = kept.map(({ sourceId, ...alert }) => ({ sourceId, alert }));
    if (telling === null) return;
    this.lastMailAt = after(minutes);
    const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name).join(' ');
    const { fresh, open, over } = telling;
    const part = (word: string, of: string) => (of === '' ? '' : ` ${word} ${of};`);
    const [news, still] = [fresh, open].map((some) => names(some.map(({ source }) => source)));
    this.mails.push(
      `${String(minutes)}:${part('new', news ?? '')}${part('open', still ?? '')}${part('over', names(over))}`,
    );
  }
}

describe('what is told of sources', () => {
  it('is told once, several in one mail, again once a day, and that it is over', () => {
    const watch = new Watch();
    for (let at = 0; at <= 30 * 60; at += 10) watch.look(at, IN_DOUBT, SILENT, {});
    for (let at = 30 * 60 + 10; at <= 80 * 60; at += 10) watch.look(at, {}, SILENT, {});
    expect(watch.mails).toEqual(['0: new S1 S2;', '1440: open S1 S2;', '2880: open S2; over S1;', '4320: open S2;']);
  });

  it('comes at most once an hour, with all that is new by then', () => {
    const watch = new Watch();
    watch.look(0, IN_DOUBT, {}, {});
    watch.look(10, IN_DOUBT, IN_DOUBT, {});
    watch.look(50, IN_DOUBT, IN_DOUBT, IN_DOUBT);
    watch.look(60, IN_DOUBT, IN_DOUBT, IN_DOUBT);
    expect(watch.mails).toEqual(['0: new S1;', '60: new S2 S3; open S1;']);
  });

  it('waits with what may mend itself, and says nothing of what did', () => {
    const watch = new Watch();
    for (let at = 0; at < 350; at += 10) watch.look(at, MISFIT, { listings: 0, named: 3 });
    watch.look(350, {}, {});
    for (let at = 360; at < 360 + 4 * 1_440; at += 10) watch.look(at, MISFIT, { listings: 0, named: 3 });
    expect(watch.mails).toEqual(['720: new S1;', '2160: open S1;', '3600: open S1;', '4680: new S2; open S1;']);
  });

  it('is one thing while it comes and goes', () => {
    const watch = new Watch();
    for (let at = 0; at < 1_400; at += 10) watch.look(at, Math.floor(at / 300) % 2 === 0 ? SILENT : {});
    expect(watch.mails).toEqual(['0: new S1;']);
  });

  it('is over at the next mail for a source that is not read any more', () => {
    const watch = new Watch();
    watch.look(0, SILENT, {});
    watch.look(10, { ...SILENT, state: 'paused' }, {});
    watch.look(70, { ...SILENT, state: 'paused' }, IN_DOUBT);
    watch.look(2_000, { ...SILENT, state: 'paused' }, {});
    expect(watch.mails).toEqual(['0: new S1;', '70: new S2; over S1;']);
  });

  it('never says that a source is well while something else is the matter with it', () => {
    const watch = new Watch();
    watch.look(0, SILENT);
    for (let at = 10; at <= 3_000; at += 10) watch.look(at, IN_DOUBT);
    expect(watch.mails).toEqual(['0: new S1;', '60: new S1;', '1500: open S1;', '2940: open S1;']);
  });

  it('keeps to its pace whatever sources do, and leaves nobody untold', () => {
    const states = [{}, IN_DOUBT, SILENT, MISFIT, { ...SILENT, state: 'paused' as const }];
    const days = fc.array(fc.array(fc.nat(states.length - 1), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 10, max: 400 }), (turns, step) => {
        const watch = new Watch();
        let at = 0;
        for (const turn of turns) watch.look((at += step), ...turn.map((n) => states[n] ?? {}));
        const times = watch.mails.map((mail) => Number(mail.split(':')[0]));
        times.slice(1).forEach((time, before) => expect(time - (times[before] ?? 0)).toBeGreaterThanOrEqual(60));
        // Whatever is in doubt to the end is told by then.
        for (let n = 0; n < 20; n += 1) watch.look((at += 60), ...(turns.at(-1) ?? []).map(() => IN_DOUBT));
        for (const name of ['S1', 'S2', 'S3', 'S4']) expect(watch.mails.join(' ')).toContain(name);
      }),
      { numRuns: 60 },
    );
  });
});
