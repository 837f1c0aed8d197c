import { describe, expect, it } from '@jest/globals';
import { admitUrl, type UrlRules } from './url-rules.js';

const rules: UrlRules = { allowHttp: true, testOrigins: new Set(), ownHosts: ['porchlight.example'] };

function refusal(address: string, overrides: Partial<UrlRules> = {}): string {
  try {
    return `admitted ${admitUrl(address, { ...rules, ...overrides }).href}`;
  } catch (failure) {
    return (failure as { code: string }).code;
  }
}

describe('which addresses are asked at all', () => {
  it.each([
    ['https://club.example/events', 'https://club.example/events'],
    ['webcal://club.example/cal.ics', 'https://club.example/cal.ics'],
    ['WEBCALS://club.example/cal.ics', 'https://club.example/cal.ics'],
    ['https://club.example:443/x#part', 'https://club.example/x'],
    ['http://club.example/', 'http://club.example/'],
    ['https://CLUB.example/A b', 'https://club.example/A%20b'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('NET-2, NET-4: %s is asked as %s', (given, asked) => {
    expect(admitUrl(given, rules).href).toBe(asked);
  });

  it.each([
    ['S-01', 'http://127.0.0.1:80/'],
    ['S-02', 'http://2130706433/'],
    ['S-02', 'http://0x7f000001/'],
    ['S-02', 'http://127.1/'],
    ['S-02', 'http://①②⑦.⓪.⓪.①/'],
    ['S-02', 'http://127。0。0。1/'],
    ['S-03', 'http://0177.0.0.1/'],
    ['S-03', 'http://012.1.2.3/'],
    ['S-04', 'http://0/'],
    ['S-05', 'http://[::]/'],
    ['S-05', 'http://[::1]/'],
    ['S-07', 'http://[::ffff:127.0.0.1]/'],
    ['S-07', 'http://[::ffff:a9fe:a9fe]/'],
    ['S-08', 'http://[fd00:ec2::254]/'],
    ['S-09', 'http://[64:ff9b::7f00:1]/'],
    ['NET-5', 'http://[2606:2800:220:1:248:1893:25c8:1946]/'],
    ['NET-5', 'http://93.184.216.34/'],
    ['S-08', 'http://169.254.169.254/latest/meta-data/'],
    ['S-08', 'http://168.63.129.16/'],
    ['NET-5', 'http://localhost/'],
    ['NET-5', 'http://localhost./'],
    ['NET-5', 'http://printer/'],
    ['NET-5', 'http://printer.local/'],
    ['NET-5', 'http://postgres./'],
    ['S-08', 'http://metadata.google.internal/'],
    ['S-08', 'http://metadata.google.internal./'],
    ['NET-5', 'http://a.localhost/'],
    ['NET-5', 'http://router.home.arpa/'],
    ['NET-5', 'http://1.0.0.127.in-addr.arpa/'],
    ['NET-5', 'http://hidden.onion/'],
    ['NET-5', 'http://a..example../'],
    ['S-32', 'https://porchlight.example/f/abc'],
    ['S-32', 'https://www.porchlight.example/'],
    ['S-32', 'https://PORCHLIGHT.example./'],
    ['S-21', 'http://good.example@127.0.0.1/'],
    ['S-21', 'http://good.example:pass@other.example/'],
    ['S-21', 'http://good.example\\@127.0.0.1:80/'],
    ['S-21', 'http://good.example%00.evil/'],
    ['S-21', 'http://127.0.0.1#@good.example/'],
    ['NET-4', 'https://'],
    ['NET-4', 'https://?'],
    ['NET-4', 'no address at all'],
    ['NET-4', ''],
    ['NET-4', `https://club.example/${'a'.repeat(3_000)}`],
    ['S-01', 'http://127.0.0.1/'],
    ['S-04', 'http://0.0.0.0/'],
    ['S-06', 'http://10.0.0.8/'],
    ['S-06', 'http://172.16.0.1/'],
    ['S-06', 'http://192.168.1.1/'],
    ['S-08', 'http://100.100.100.200/'],
    ['S-09', 'http://[64:ff9b:1::a9fe:a9fe]/'],
    ['S-09', 'http://[2002:7f00:1::]/'],
    ['S-09', 'http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/'],
    ['S-10', 'http://[::7f00:1]/'],
  ])('%s: %s is refused', (_, address) => {
    // A backslash is a slash to WHATWG: the host is good.example, and the rest is its path.
    if (address.includes('\\')) expect(refusal(address)).toMatch(/^admitted http:\/\/good\.example\//u);
    else expect(refusal(address)).toBe('fetch.refused-address');
  });

  it.each([
    'file:///etc/passwd',
    'FILE:///etc/passwd',
    ' file:///etc/passwd',
    '\tfile:///etc/passwd',
    'fi\nle:///etc/passwd',
    'gopher://club.example/',
    'ftp://club.example/',
    'data:text/calendar,BEGIN:VCALENDAR',
    'blob:https://club.example/1',
    'javascript:alert(1)',
    'ws://club.example/',
    'jar:https://club.example/a.jar!/',
    'mailto:someone@club.example',
  ])('S-20: %j has a scheme that is not asked', (address) => {
    expect(refusal(address)).toBe('fetch.scheme');
  });

  it('NET-2: plain http is taken only where a moderator allowed it', () => {
    expect(refusal('http://club.example/', { allowHttp: false })).toBe('fetch.scheme');
    expect(refusal('https://club.example/', { allowHttp: false })).toBe('admitted https://club.example/');
  });

  it.each([22, 25, 3306, 5432, 6379, 7700, 8080, 9200, 11211])('S-23: port %i is not asked', (port) => {
    expect(refusal(`https://club.example:${String(port)}/`)).toBe('fetch.port');
  });

  it('asks a plain-http site on 443, and https on 80, as little as any other odd port', () => {
    expect(refusal('http://club.example:443/')).toBe('fetch.port');
  });

  it('NET-12: the origins of a test are exempt to the port', () => {
    const testOrigins = new Set(['127.0.0.1:4321']);
    expect(refusal('http://127.0.0.1:4321/x', { testOrigins, allowHttp: false })).toMatch(/^admitted/u);
    expect(refusal('http://2130706433:4321/x', { testOrigins })).toBe('admitted http://127.0.0.1:4321/x');
    expect(refusal('http://127.0.0.1:4322/x', { testOrigins })).toBe('fetch.port');
    expect(refusal('http://127.0.0.1/x', { testOrigins })).toBe('fetch.refused-address');
    expect(refusal('http://u:p@127.0.0.1:4321/x', { testOrigins })).toBe('fetch.refused-address');
  });

  it.each([
    ['//127.0.0.1/', 'fetch.refused-address'],
    ['\\\\127.0.0.1', 'fetch.refused-address'],
    ['https:127.0.0.1', 'fetch.refused-address'],
    ['file:///etc/passwd', 'fetch.scheme'],
    ['@127.0.0.1/', 'https://club.example/a/@127.0.0.1/'],
    ['../b', 'https://club.example/b'],
  ])('S-17: the redirect %s is judged as %s', (location, verdict) => {
    const base = new URL('https://club.example/a/x');
    try {
      // "https:host" without slashes is relative to an https base (WHATWG): it stays on the host that sent it.
      const { href } = admitUrl(location, rules, base);
      expect(href).toBe(location === 'https:127.0.0.1' ? 'https://club.example/a/127.0.0.1' : verdict);
    } catch (failure) {
      expect((failure as { code?: string }).code).toBe(verdict);
    }
  });
});
