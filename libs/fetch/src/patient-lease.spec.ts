import { describe, expect, it } from '@jest/globals';
import type { HostLease } from '#libs/domain';
import { patientLease } from './patient-lease.js';

/** A host that is free from a moment on, and says to look again after five seconds at most where it is only busy. */
function restingUntil(freeAt: number, step = Infinity): HostLease {
  return {
    take: (_host, nowMs) =>
      Promise.resolve(nowMs >= freeAt ? { taken: true } : { taken: false, waitMs: Math.min(freeAt - nowMs, step) }),
    release: () => Promise.resolve(),
  };
}

async function take(lease: HostLease) {
  const said: string[] = [];
  const waited: number[] = [];
  const world = { say: (sentence: string) => void said.push(sentence) };
  const patient = patientLease(lease, world, (ms) => Promise.resolve(waited.push(ms)));
  return { answer: await patient.take('elm.example', 1_000), said, waited };
}

describe('a host that was asked a moment ago', () => {
  it('is waited for, and one line says so', async () => {
    const { answer, said, waited } = await take(restingUntil(5_500));
    expect([answer, waited]).toEqual([{ taken: true }, [4_500]]);
    expect(said).toEqual([expect.stringContaining('elm.example was asked a moment ago')]);
  });

  it('is looked at again while another request runs, and named once', async () => {
    const { answer, said, waited } = await take(restingUntil(13_000, 5_000));
    expect([answer, waited, said.length]).toEqual([{ taken: true }, [5_000, 5_000, 2_000], 1]);
  });

  it('is not waited for when it is free', async () => {
    expect(await take(restingUntil(0))).toEqual({ answer: { taken: true }, said: [], waited: [] });
  });

  it('is left alone when it asked for a long rest', async () => {
    const { answer, said, waited } = await take(restingUntil(7_201_000));
    expect([answer, said, waited]).toEqual([{ taken: false, waitMs: 7_200_000 }, [], []]);
  });

  it('is given up when it stays busy', async () => {
    const { answer, waited } = await take(restingUntil(900_000, 5_000));
    expect([answer, waited.length]).toEqual([{ taken: false, waitMs: 5_000 }, 6]);
  });
});
