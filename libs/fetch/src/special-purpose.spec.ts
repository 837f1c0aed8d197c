import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from './address-rules.js';

/**
 * The IANA special-purpose address registries, one block a line, with the multicast and retired blocks of the address space
 * registries. The ranges are worked out here in whole numbers, so that the rules are not judged by their own library.
 */
type Block = { readonly cidr: string; readonly name: string; readonly first: bigint; readonly last: bigint };

const V4 = blocksOf('iana-ipv4-special-registry.csv', 32, fromV4);
const V6 = blocksOf('iana-ipv6-special-registry.csv', 128, fromV6);
/** RFC 4291 §2.4: what IANA has handed out for the public internet. */
const GLOBAL = { first: fromV6('2000::'), last: fromV6('4000::') - 1n };

describe('the special-purpose registries', () => {
  it.each(rows(V4, 32, toV4))('S-11 %s (%s) is refused from its first address to its last', (_, __, addresses) => {
    for (const address of addresses) expect([address, isPublicAddress(address)]).toEqual([address, false]);
  });

  it.each(rows(V6, 128, toV6))('S-11 %s (%s) is refused from its first address to its last', (_, __, addresses) => {
    for (const address of addresses) expect([address, isPublicAddress(address)]).toEqual([address, false]);
  });

  it.each(V4.map((block) => [block.cidr, block] as const))(
    'S-12 the decision flips exactly at the edges of %s',
    (_, block) => {
      for (const at of edges(block, 32)) {
        const address = toV4(at);
        expect([address, isPublicAddress(address)]).toEqual([address, !V4.some((other) => holds(other, at))]);
      }
    },
  );

  it.each(
    [...V6, { cidr: '2000::/3', name: 'Global Unicast', ...GLOBAL }].map((block) => [block.cidr, block] as const),
  )('S-12 the decision flips exactly at the edges of %s', (_, block) => {
    for (const at of edges(block, 128)) {
      const address = toV6(at);
      const special = V6.some((other) => holds(other, at)) || !holds(GLOBAL, at);
      expect([address, isPublicAddress(address)]).toEqual([address, !special]);
    }
  });

  it('S-12 the host agent of a cloud is refused, and its neighbours are not', () => {
    const verdicts = ['168.63.129.15', '168.63.129.16', '168.63.129.17'].map((address) => isPublicAddress(address));
    expect(verdicts).toEqual([true, false, true]);
  });
});

function rows(blocks: readonly Block[], bits: number, spell: (at: bigint) => string) {
  return blocks.map(({ cidr, name, first, last }) => {
    const inside = [first, first + 1n, (first + last) / 2n, last - 1n, last].filter((at) => at >= first && at <= last);
    return [cidr, name, inside.filter((at) => at >= 0n && at < 1n << BigInt(bits)).map(spell)] as const;
  });
}

function edges({ first, last }: Pick<Block, 'first' | 'last'>, bits: number): readonly bigint[] {
  return [first - 1n, first, last, last + 1n].filter((at) => at >= 0n && at < 1n << BigInt(bits));
}

function holds({ first, last }: Pick<Block, 'first' | 'last'>, at: bigint): boolean {
  return at >= first && at <= last;
}

function blocksOf(file: string, bits: number, parse: (address: string) => bigint): readonly Block[] {
  const [, ...lines] = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [, cidr = '', address = '', prefix = '', name = ''] = /^(([^/]+)\/(\d+)),"?([^,"]*)/u.exec(line) ?? [];
    const first = parse(address);
    return { cidr, name, first, last: first + (1n << BigInt(bits - Number(prefix))) - 1n };
  });
}

function fromV4(text: string): bigint {
  return text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function toV4(at: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((at >> shift) % 256n)).join('.');
}

function fromV6(text: string): bigint {
  const [head = '', tail = ''] = text.split('::');
  const [before, after] = [head, tail].map((part) => part.split(':').filter((group) => group !== '')) as [
    string[],
    string[],
  ];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

function toV6(at: bigint): string {
  return Array.from({ length: 8 }, (_, n) => ((at >> BigInt(112 - 16 * n)) % 65_536n).toString(16)).join(':');
}
