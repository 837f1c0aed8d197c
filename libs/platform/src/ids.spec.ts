import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { newId, newToken } from './ids.js';

describe('ids', () => {
  it('are version 7 UUIDs that sort by time', () => {
    const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map(newId);
    expect(ids.every((id) => z.uuidv7().safeParse(id).success)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('tokens', () => {
  it('hold 256 random bits behind a prefix', () => {
    const tokens = new Set(Array.from({ length: 100 }, () => newToken('pls_')));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^pls_[\w-]{43}$/u);
  });
});
