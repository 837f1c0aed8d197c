import { describe, expect, it } from '@jest/globals';
import { robotsGroup } from './robots-group.js';

const rulesIn = (text: string): readonly string[] => robotsGroup(text, 'PorchlightBot').text.split('\n').slice(1);

describe('the rules of a robots.txt that are for us', () => {
  it.each([
    ['those of everybody', 'User-agent: *\nDisallow: /a\nAllow: /a/b', ['disallow: /a', 'allow: /a/b']],
    [
      'our own, where we are named',
      'User-agent: *\nDisallow: /\n\nUser-agent: porchlightbot/1.0\nDisallow: /a',
      ['disallow: /a'],
    ],
    [
      'none, where we are named without any',
      'User-agent: *\nDisallow: /\n\nUser-agent: PorchlightBot\nDisallow:',
      ['disallow: '],
    ],
    [
      'those of a group that names several',
      'User-agent: Other\nUser-agent: PorchlightBot\nDisallow: /a',
      ['disallow: /a'],
    ],
    [
      'those of all groups that name us',
      'User-agent: PorchlightBot\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: PorchlightBot\nDisallow: /b',
      ['disallow: /a', 'disallow: /b'],
    ],
    [
      'those of a group whose names have another line between them',
      'User-agent: PorchlightBot\nSitemap: https://club.example/s.xml\nUser-agent: Other\nDisallow: /a',
      ['disallow: /a'],
    ],
    ['not those of others', 'User-agent: Other\nDisallow: /', []],
    ['not those before any name', 'Disallow: /\nUser-agent: *\nDisallow: /a', ['disallow: /a']],
    [
      'without comments and other lines',
      '# hello\nUser-agent: * # all\nSitemap: https://club.example/s.xml\nCrawl-delay: 5 # please',
      ['crawl-delay: 5'],
    ],
    ['whatever its line ends', 'User-agent: *\rDisallow: /a\r\n\r\nDisallow: /b', ['disallow: /a', 'disallow: /b']],
  ])('are %s', (_, text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });

  it('cost memory once, however many robots share them', () => {
    const text = `${'User-agent: x\n'.repeat(18_000)}User-agent: *\n${'Disallow: /\n'.repeat(20_000)}`;
    expect(rulesIn(text)).toHaveLength(20_000);
  });

  it('tell before they are asked how long they would take', () => {
    const stars = `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}*b$\n`.repeat(1_200)}`;
    expect(robotsGroup(stars, 'PorchlightBot').steps(2_000)).toBeGreaterThan(900_000_000);
    const plain = `User-agent: *\n${'Disallow: /private/\n'.repeat(20_000)}`;
    expect(robotsGroup(plain, 'PorchlightBot').steps(2_000)).toBeLessThan(1_000_000);
  });
});
