import { describe, expect, it } from '@jest/globals';
import { smtpOptions } from './smtp-options.js';

const optionsOf = (address: string) => smtpOptions(address, 'porchlight.example', 1_000);

describe('the address of a mail server', () => {
  it('says where it is, and who we are there', () => {
    expect(optionsOf('smtps://mo%40club:s%2Fcret@mail.example:4650')).toMatchObject({
      host: 'mail.example',
      port: 4650,
      secure: true,
      auth: { user: 'mo@club', pass: 's/cret' },
      name: 'porchlight.example',
    });
    expect(optionsOf('smtp://[::1]:25').host).toBe('::1');
    expect(optionsOf('smtp://mail.example')).not.toHaveProperty('auth');
  });

  it.each([
    ['smtps://mail.example', false],
    ['smtp://mail.example', true],
    ['smtp://203.0.113.7', true],
    ['smtp://[2001:db8::7]', true],
    ['smtp://relay', false],
    ['smtp://127.0.0.1:2525', false],
    ['smtp://localhost', false],
  ])('%s must turn to TLS: %s', (address, must) => {
    expect(optionsOf(address).requireTLS).toBe(must);
  });
});
