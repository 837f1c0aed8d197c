import { describe, expect, it } from '@jest/globals';
import { htmlToText } from './html-to-text.js';
import { tidyText, tidyTitle } from './tidy-text.js';

describe('titles', () => {
  it.each([
    ['  Silent\u200B  book\u00A0club\n', 'Silent book club'],
    ['Arts &amp; Crafts &#8211; Thursdays', 'Arts & Crafts – Thursdays'],
    ['\u202Egnitinnk\u202C', 'gnitinnk'],
    ['<b>Choir</b> practice', 'Choir practice'],
    ['Under 5 < over 3 & more', 'Under 5 < over 3 & more'],
    ['Family 👩\u200D👧 morning', 'Family 👩\u200D👧 morning'],
    ['Can\u200Dcelled', 'Cancelled'],
  ])('%j reads %j', (text, expected) => {
    expect(tidyTitle(text)).toBe(expected);
  });
});

describe('descriptions', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.<br>Three.</p>', 'One.\n\nTwo.\nThree.'],
    ['lists', '<ul><li>tea<li>cake</ul>', '- tea\n- cake'],
    ['scripts', 'a<script>alert("<p>")</script>b<style>p{}</style>c', 'abc'],
    ['entities', 'Tom &amp; Ann&nbsp;&euro;5 &#x1F9F6;', 'Tom & Ann €5 🧶'],
    ['broken markup', '<p>open <b>bold <i>both</p> end <', 'open bold both\n\nend <'],
    ['line breaks without tags for them', '<b>One</b>\nTwo', 'One\nTwo'],
    ['comments', 'a<!-- not this -->b', 'ab'],
  ])('as HTML: %s', (_name, html, expected) => {
    expect(tidyText(html, true)).toBe(expected);
  });

  it('as plain text keep their lines and lose their excess', () => {
    expect(tidyText('One  \r\n\r\n\r\n\r\n  Two\tthree', false)).toBe('One\n\nTwo three');
    expect(tidyText('Escaped twice\\nby its writer\\, alas', false)).toBe('Escaped twice\nby its writer, alas');
  });

  it('cost time by their length only, however deep they are', () => {
    const before = performance.now();
    for (const unit of ['<div>', '</div>', '<p', '&amp', '<!--', ' ', '<a b="']) htmlToText(unit.repeat(100_000));
    tidyText(' '.repeat(200_000), false);
    tidyTitle('\n '.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
