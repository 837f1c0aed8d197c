import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { ErrorSummary } from '../forms/error-summary.js';
import { RadioGroup } from '../forms/radio-group.js';
import { TextInput } from '../forms/text-input.js';
import { factOf } from '../words/fact-of.js';
import { ExtLink, safeUrl } from './ext-link.js';
import { FactRow } from './fact-row.js';
import { Pager } from './pager.js';
import { Prose } from './prose.js';
import { Tag } from './tag.js';
import { Text } from './text.js';

describe('foreign text', () => {
  it('never becomes markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = renderToString(<Text language={text}>{text}</Text>);
        expect(html.replace(/^<bdi(?: lang="[A-Za-z0-9-]+")?>/u, '').replace(/<\/bdi>$/u, '')).not.toMatch(/</u);
      }),
    );
    expect(renderToString(<Prose>{'<script>x</script>\n\n<b>y'}</Prose>)).not.toMatch(/<script|<b>/u);
  });
});

describe('a link to elsewhere', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://ok.example/1',
    '//ok.example',
    '/clients',
    'https://user:secret@ok.example/',
    'https://',
    '',
    null,
    undefined,
  ])('is only words for %j', (href) => {
    expect(renderToString(<ExtLink href={href}>Their page</ExtLink>)).toBe('<span>Their page</span>');
  });

  it('says where it leads and tells nobody where from', () => {
    const html = renderToString(<ExtLink href="https://ok.example/a?b=1&c=2">Their page</ExtLink>);
    expect(html).toContain('href="https://ok.example/a?b=1&amp;c=2"');
    expect(html).toContain('rel="noopener noreferrer nofollow ugc"');
    expect(html).toContain('(ok.example)');
  });

  it('shows a look-alike host in punycode', () => {
    expect(renderToString(<ExtLink href="https://аррӏе.example/">Their page</ExtLink>)).toContain('(xn--');
  });

  it('allows four schemes whatever is thrown at it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (href) => {
        const url = safeUrl(href);
        expect(['http:', 'https:', 'mailto:', 'tel:', undefined]).toContain(url?.protocol);
      }),
    );
  });
});

describe('a fact', () => {
  it.each([
    ['matches', '●', 'Matches'],
    ['partly', '◐', 'Partly'],
    ['differs', '○', 'Does not match'],
    ['unknown', '?', 'Not known'],
  ] as const)('that %s says so with a symbol and a word', (state, symbol, word) => {
    const html = renderToString(<Tag state={state} />);
    expect(html).toContain(`>${symbol}<`);
    expect(html).toContain(word);
  });

  it('that is not known is printed, whatever state it was given', () => {
    const html = renderToString(<FactRow fact={factOf('sensory.noise', [])} state="matches" />);
    expect(html).toContain('Sound');
    expect(html).toContain('Not known');
    expect(html).not.toContain('Matches');
  });
});

describe('a field', () => {
  const form = {
    values: { 'need.a': '"><b>' },
    errors: [{ field: 'need.a', message: 'Enter the start time, like 6:30 pm' }],
  };

  it('keeps what was typed and ties the message to it', () => {
    const html = renderToString(<TextInput form={form} name="need.a" label="Start" hint="Like 6:30 pm" />);
    expect(html).toContain('value="&quot;>&lt;b>"');
    expect(html).toContain('aria-describedby="f-need-a-hint f-need-a-error"');
    expect(html).toContain('aria-invalid="true"');
  });

  it('is where the summary leads', () => {
    expect(renderToString(<ErrorSummary errors={form.errors} />)).toContain('href="#f-need-a"');
    const options = [{ value: 'x', label: 'X' }];
    expect(renderToString(<RadioGroup form={form} name="need.a" label="Y" options={options} />)).toContain(
      'id="f-need-a"',
    );
  });

  it('never writes a password back', () => {
    const secret = { values: { password: 'open sesame' }, errors: [] };
    expect(renderToString(<TextInput form={secret} name="password" label="Password" type="password" />)).not.toContain(
      'sesame',
    );
  });
});

describe('pages of results', () => {
  it('are not mentioned when there is one', () => {
    expect(renderToString(<Pager page={1} pages={1} hrefOf={String} />)).toBe('');
    expect(renderToString(<Pager page={2} pages={3} hrefOf={(page) => `?page=${String(page)}`} />)).toContain(
      'Page 2 of 3',
    );
  });
});
