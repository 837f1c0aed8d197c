import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPublicAddress } from './address-rules.js';

describe('what counts as the open internet', () => {
  it.each(['223.255.255.255', '1.1.1.1', '93.184.216.34', '8.8.8.8', '172.32.0.1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(['224.0.0.0', '239.255.255.255', '240.0.0.0', '255.255.255.255', '100.100.100.200', '169.254.169.254'])(
    '%s is not',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it.each([
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['IPv4-compatible loopback', '::7f00:1'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped loopback in hex', '::ffff:7f00:1'],
    ['mapped metadata', '::ffff:a9fe:a9fe'],
    ['mapped private', '::ffff:10.0.0.8'],
    ['translated', '::ffff:0:7f00:1'],
    ['NAT64 of loopback', '64:ff9b::7f00:1'],
    ['NAT64 of a public address', '64:ff9b::5db8:d822'],
    ['local NAT64', '64:ff9b:1::a9fe:a9fe'],
    ['6to4 of loopback', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:80ff:fffe'],
    ['benchmarking', '2001:2::1'],
    ['ORCHID', '2001:20::1'],
    ['documentation', '2001:db8::1'],
    ['new documentation', '3fff::1'],
    ['AS112', '2620:4f:8000::1'],
    ['discard', '100::1'],
    ['segment routing', '5f00::1'],
    ['unique local', 'fd00:ec2::254'],
    ['unique local', 'fc00::1'],
    ['link-local', 'fe80::1'],
    ['link-local with zone', 'fe80::1%eth0'],
    ['public with zone', '2606:2800:220:1::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['unallocated', '4000::1'],
    ['below 2000::/3', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('refuses IPv6 %s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['2606:2800:220:1:248:1893:25c8:1946', '2001:200::1', '2003::1', '2a00:1450::1', '::ffff:93.184.216.34'])(
    'accepts IPv6 %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '',
    'localhost',
    '127.1',
    '0x7f000001',
    '2130706433',
    '0177.0.0.1',
    '012.1.2.3',
    '1.2.3',
    '1.2.3.4.5',
    ' 1.1.1.1',
    '1.1.1.1/8',
  ])('refuses what is not strictly an address: "%s"', (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });

  it('judges a mapped address as the IPv4 address inside it', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });

  it('refuses the ranges of the operator too', () => {
    expect(isPublicAddress('93.184.216.34', ['93.184.0.0/16'])).toBe(false);
    expect(isPublicAddress('::ffff:93.184.216.34', ['93.184.0.0/16'])).toBe(false);
    expect(isPublicAddress('2a00::1', ['93.184.0.0/16', '2a00::/16'])).toBe(false);
  });
});
