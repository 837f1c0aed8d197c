import { describe, expect, it } from '@jest/globals';
import { decode } from './decode.js';

const utf8 = new TextEncoder();
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8.encode(part)] : part)));
const wide = (text: string, little: boolean): number[] =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

describe('bytes become text', () => {
  it.each([
    ['UTF-8', bytes('Café'), null, 'Café'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Café'), null, 'Café'],
    ['UTF-8 that the header calls latin-1', bytes('Café'), 'text/plain; charset=iso-8859-1', 'Café'],
    [
      'Windows-1252 that the header calls UTF-8',
      bytes('Caf', [0xe9], ' ', [0x96], ' tea'),
      'text/calendar; charset=utf-8',
      'Café – tea',
    ],
    ['Windows-1252 that nobody names', bytes('Caf', [0xe9]), null, 'Café'],
    ['another charset by header', bytes([0xe9, 0xc0]), 'text/plain; charset=koi8-r', 'Ию'],
    [
      'a charset named in the page',
      bytes('<meta charset="iso-8859-2"><p>', [0xb3]),
      'text/html',
      '<meta charset="iso-8859-2"><p>ł',
    ],
    ['a charset that does not exist', bytes('Caf', [0xe9]), 'text/plain; charset=moon', 'Café'],
    ['UTF-16 with a mark', bytes([0xff, 0xfe], wide('Café', true)), null, 'Café'],
    ['UTF-16, big end first', bytes([0xfe, 0xff], wide('Café', false)), null, 'Café'],
    ['UTF-16 without a mark', bytes(wide('BEGIN:VCALENDAR', true)), null, 'BEGIN:VCALENDAR'],
    ['NULs', bytes('a', [0], 'b'), null, 'ab'],
    ['a fold inside a character', bytes('Caf', [0xc3], '\r\n ', [0xa9], ' tricot'), null, 'Café tricot'],
    [
      'one stray byte among good UTF-8',
      bytes('Élan, été, naïveté, Noël ', [0xff]),
      null,
      'Élan, été, naïveté, Noël \uFFFD',
    ],
    [
      'UTF-16 that ends in the middle of a character',
      bytes([0xff, 0xfe], wide('Café', true), [0x41]),
      null,
      'Café\uFFFD',
    ],
    [
      'UTF-7, which nobody decodes: what it would spell stays spelt out',
      bytes('SUMMARY:Caf+AOk- +ADw-script+AD4-'),
      'text/calendar; charset=utf-7',
      'SUMMARY:Caf+AOk- +ADw-script+AD4-',
    ],
    ['bytes that are nothing', bytes([0xc3, 0x28, 0xff, 0xfe, 0x80]), 'text/calendar; charset=utf-8', 'Ã(ÿþ€'],
    ['a mark alone', bytes([0xef, 0xbb, 0xbf]), null, ''],
    ['nothing', bytes(''), null, ''],
  ])('D-07 from %s', (_name, input, contentType, text) => {
    expect(decode(input, contentType)).toBe(text);
  });
});
