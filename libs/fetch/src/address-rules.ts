import ipaddr from 'ipaddr.js';

/**
 * Whether a request may be sent to this address: it is on the open internet and nowhere else. Everything that does not
 * parse strictly is not. `denied` are further CIDR ranges of the operator.
 */
export function isPublicAddress(address: string, denied: readonly string[] = []): boolean {
  const parsed = strictParse(address);
  if (parsed === null) return false;
  if (parsed instanceof ipaddr.IPv6) {
    if (parsed.isIPv4MappedAddress()) return isPublicAddress(parsed.toIPv4Address().toString(), denied);
    return inside(parsed, [GLOBAL_UNICAST]) && !inside(parsed, SPECIAL_V6) && !inside(parsed, denied);
  }
  return !inside(parsed, SPECIAL_V4) && !inside(parsed, denied);
}

/** RFC 4291 §2.4 and the IANA registry: all of today's public IPv6 lies in here, so anything else is refused unseen. */
const GLOBAL_UNICAST = '2000::/3';

/** IANA IPv4 special-purpose registry, whole, reachable entries included: no gathering is published from any of them. */
const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Azure's host agent answers here from inside a machine, though the address looks public.
  '168.63.129.16/32',
];

/** Special ranges inside 2000::/3 (IANA IPv6 registry); 2001::/23 holds Teredo, ORCHID and the benchmarking range. */
const SPECIAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const ranges = new Map<string, [ipaddr.IPv4 | ipaddr.IPv6, number]>();

function inside(address: ipaddr.IPv4 | ipaddr.IPv6, cidrs: readonly string[]): boolean {
  return cidrs.some((cidr) => {
    const range = ranges.get(cidr) ?? ipaddr.parseCIDR(cidr);
    if (!ranges.has(cidr)) ranges.set(cidr, range);
    return address.kind() === range[0].kind() && address.match(range);
  });
}

/** `ipaddr.parse` also takes octal, hex and short forms; sockets and resolvers never report those, so they are refused. */
function strictParse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address);
  if (address.includes('%') || !ipaddr.IPv6.isValid(address)) return null;
  return ipaddr.IPv6.parse(address);
}
