import { describe, expect, it, jest } from '@jest/globals';
import { Reading } from '#libs/domain';
import { PLATFORM_CASES } from '../support/cases.js';
import { porchlight } from './porchlight-process.js';

jest.setTimeout(60_000);

/** The built command on a payload of each importer: what it prints holds to the contract, and is what the case expects. */
describe('extract reads an answer of', () => {
  it.each(PLATFORM_CASES.map((one) => [one.key, one] as const))('%s', async (key, { file, source, expected }) => {
    const { url, contentType, zone, from, until, options } = source;
    const given = [
      ...(contentType === null ? [] : ['--type', contentType]),
      ...(zone === null ? [] : ['--zone', zone]),
      ...(key === 'page' ? ['--option', `recipe=${JSON.stringify(options)}`] : pairs(options)),
    ];
    const args = ['extract', file, '--as', key, '--url', url, ...given, '--from', from, '--until', until, '--json'];
    const { code, out, err } = await porchlight(args, { env: { PORCHLIGHT_NOW: source.now } });
    expect([code, err]).toEqual([0, '']);
    const reading = Reading.parse(JSON.parse(out));
    expect(reading.importer).toBe(key);
    expect(reading.listings.length).toBeGreaterThan(0);
    expect(reading.listings).toEqual(expected.listings);
  });
});

function pairs(options: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) => [
    '--option',
    `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  ]);
}
