import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asRole, toAddress } from './address.js';
import { AddressUnusable } from './database.errors.js';

describe('the address of a database', () => {
  it('is read in all its parts', () => {
    expect(toAddress('postgres://ana:p%40ss@db.example:5433/porch%20light?sslmode=require')).toEqual({
      host: 'db.example',
      port: 5433,
      username: 'ana',
      password: 'p@ss',
      database: 'porch light',
      ssl: { rejectUnauthorized: false },
    });
    expect(toAddress('postgresql://[::1]/x')).toMatchObject({ host: '::1', port: 5432, username: '', ssl: false });
    expect(toAddress('postgres://h/x?sslmode=verify-full').ssl).toEqual({ rejectUnauthorized: true });
  });

  it('takes any password', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (password) => {
        expect(toAddress(asRole('postgres://owner:x@h/db', 'app', password))).toMatchObject({
          username: 'app',
          password,
          database: 'db',
        });
      }),
    );
  });

  it.each(['', 'porchlight', 'mysql://h/x', 'postgres://h', 'postgres:///x', 'postgres://a:50%@h/x'])(
    'is refused in one sentence that repeats nothing of it: %p',
    (url) => {
      expect(() => toAddress(url)).toThrow(AddressUnusable);
      expect(() => toAddress(url)).toThrow(/^The address of the database cannot be used: [^@]*\.$/u);
    },
  );
});
