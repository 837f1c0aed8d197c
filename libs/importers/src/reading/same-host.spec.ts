import { describe, expect, it } from '@jest/globals';
import { onSameHost } from './same-host.js';

const ANSWERED = 'https://elm.example/events?page=1';

describe('an address in an answer', () => {
  it.each([
    ['https://elm.example/events?page=2', 'https://elm.example/events?page=2'],
    ['http://elm.example/events?page=2', 'https://elm.example/events?page=2'],
    ['/events?page=2', 'https://elm.example/events?page=2'],
    ['https://oak.example/events?page=2', null],
    ['https://elm.example.oak.example/', null],
    ['https://elm.example:8443/', null],
    ['https://me:secret@elm.example/', null],
    ['ftp://elm.example/', null],
    ['javascript:x', null],
  ])('%s', (raw, expected) => {
    expect(onSameHost(raw, ANSWERED)).toBe(expected);
  });

  it('is none where nobody knows who answered', () => {
    expect(onSameHost('https://elm.example/', null)).toBeNull();
    expect(onSameHost(null, ANSWERED)).toBeNull();
  });
});
