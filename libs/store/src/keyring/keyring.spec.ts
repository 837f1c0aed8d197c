import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyMissing, SealBroken } from './keyring.errors.js';
import { Keyring, newKeyUnder, newToken, unwrap } from './keyring.js';
import { keyIdOf, open, seal } from './sealed-text.js';

const MASTER = Buffer.alloc(32, 7).toString('base64');
const place = { table: 'client', column: 'label', row: 'row-1', practice: 'practice-1' };
const { key } = Keyring.fromMaster(MASTER).newPracticeKey(place);

describe('sealing', () => {
  it('gives back any text, never the same sealed text twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [one, two] = [seal(key, place, text), seal(key, place, text)];
        expect(open(key, place, one).toString('utf8')).toBe(text);
        expect(one).not.toBe(two);
      }),
    );
  });

  it('names its version and key, four parts in all', () => {
    const sealed = seal(key, place, 'word');
    expect(sealed).toMatch(/^v1\.[\da-f-]{36}\.[\w-]{16}\.[\w-]+$/u);
    expect(keyIdOf(sealed)).toBe(key.id);
    expect(keyIdOf('nonsense')).toBeNull();
  });

  it.each(['table', 'column', 'row', 'practice'] as const)('does not open in another %s', (part) => {
    const sealed = seal(key, place, 'word');
    expect(() => open(key, { ...place, [part]: 'elsewhere' }, sealed)).toThrow(SealBroken);
  });

  it.each(['', 'v1', 'v1...', 'v2.a.b.c', 'plain text', 'v1.a.b.c.d'])(
    'does not open what it did not make: %p',
    (text) => {
      expect(() => open(key, place, text)).toThrow(SealBroken);
      expect(() => open(key, place, seal(key, place, 'word').replace(/^v1/u, 'v2'))).toThrow(SealBroken);
    },
  );

  it('does not open when any one byte was changed, the tag cut short or the nonce swapped', () => {
    const sealed = seal(key, place, 'a few words');
    const [version, id, nonce = '', body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => open(key, place, [version, id, nonce, changed.toString('base64url')].join('.'))).toThrow(SealBroken);
    }
    for (const cut of [0, 4, 8, 12, 15, bytes.length - 1]) {
      const short = bytes.subarray(0, cut).toString('base64url');
      expect(() => open(key, place, [version, id, nonce, short].join('.'))).toThrow(SealBroken);
    }
    const other = seal(key, place, 'a few words').split('.')[2];
    expect(() => open(key, place, [version, id, other, body].join('.'))).toThrow(SealBroken);
  });

  it('says where, and never what', () => {
    try {
      open(key, place, 'v1.secret-looking.a.b');
    } catch (broken) {
      expect(JSON.stringify(broken)).not.toContain('secret-looking');
      expect(broken).toMatchObject({
        code: 'store.seal-broken',
        retry: 'never',
        context: { table: 'client', row: 'row-1' },
      });
      return;
    }
    throw new Error('It opened.');
  });
});

describe('a keyring', () => {
  it('opens what the same master wrapped, in another process too', () => {
    const { key: practice, wrapped } = Keyring.fromMaster(MASTER).newPracticeKey(place);
    expect(Keyring.fromMaster(MASTER).practiceKey(place, wrapped)).toEqual(practice);
    const { key: client, wrapped: inner } = newKeyUnder(practice, { ...place, table: 'client_key' });
    expect(unwrap(practice, { ...place, table: 'client_key' }, inner)).toEqual(client);
  });

  it('refuses what another master wrapped, unless that one is given as an older one', () => {
    const next = Buffer.alloc(32, 8).toString('base64');
    const { key: practice, wrapped } = Keyring.fromMaster(MASTER).newPracticeKey(place);
    expect(() => Keyring.fromMaster(next).practiceKey(place, wrapped)).toThrow(KeyMissing);
    const both = Keyring.fromMaster(next, [MASTER]);
    expect(both.practiceKey(place, wrapped)).toEqual(practice);
    expect(both.knows(both.activeId)).toBe(true);
    expect(both.activeId).toBe(Keyring.fromMaster(next).activeId);
    expect(both.tokenHash('pls_x')).toBe(Keyring.fromMaster(MASTER).tokenHash('pls_x'));
  });

  it('takes 32 bytes and nothing else', () => {
    for (const bad of ['', 'abc', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')]) {
      expect(() => Keyring.fromMaster(bad)).toThrow(KeyMissing);
    }
  });

  it('makes tokens that can be told apart and are never the same', () => {
    const tokens = new Set(Array.from({ length: 1_000 }, () => newToken('pls_')));
    expect(tokens.size).toBe(1_000);
    for (const token of tokens) expect(token).toMatch(/^pls_[\w-]{43}$/u);
  });
});
