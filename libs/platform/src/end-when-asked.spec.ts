import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { Draining } from './draining.js';
import { endWhenAsked, type Ending } from './end-when-asked.js';
import { silentLog } from './log.js';

class FakeProcess extends EventEmitter {
  readonly codes: number[] = [];
  exit(code: number): void {
    this.codes.push(code);
    this.emit('exit');
  }
}

const asked = (given: Partial<Ending>) => {
  const self = new FakeProcess();
  const draining = new Draining();
  const ending = { log: silentLog, draining, pauseMs: 0, deadlineMs: 10_000, close: () => Promise.resolve() };
  endWhenAsked({ ...ending, ...given }, self);
  return { self, draining };
};

describe('a process that is asked to end', () => {
  it('says so, closes, and ends well', async () => {
    let closed = false;
    const { self, draining } = asked({
      close: () => {
        closed = true;
        return Promise.resolve();
      },
    });
    expect(draining.begun).toBe(false);
    self.emit('SIGTERM');
    expect(draining.begun).toBe(true);
    await once(self, 'exit');
    expect([closed, self.codes]).toEqual([true, [0]]);
  });

  it('ends at once when it is asked again', () => {
    const { self } = asked({ close: () => new Promise(() => undefined) });
    self.emit('SIGINT');
    expect(self.codes).toEqual([]);
    self.emit('SIGINT');
    expect(self.codes).toEqual([130]);
  });

  it('does not wait for ever, and says by its code that something was left', async () => {
    const { self } = asked({ deadlineMs: 1, close: () => new Promise(() => undefined) });
    self.emit('SIGTERM');
    await once(self, 'exit');
    expect(self.codes).toEqual([1]);
  });

  it('ends although closing failed', async () => {
    const { self } = asked({ close: () => Promise.reject(new Error('no')) });
    self.emit('SIGHUP');
    await once(self, 'exit');
    expect(self.codes).toEqual([1]);
  });
});
