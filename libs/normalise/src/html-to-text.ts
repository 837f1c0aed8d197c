import { Tokenizer } from 'htmlparser2';

const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'table',
  'blockquote',
  'section',
  'article',
]);
const LINES = new Set(['br', 'div', 'tr', 'dt', 'dd', 'hr', 'header', 'footer', 'address', 'figure']);
const SKIPPED = new Set(['script', 'style', 'title', 'template', 'noscript', 'iframe', 'textarea', 'select', 'svg']);

/**
 * Plain text of a piece of HTML: paragraphs apart, list items on lines of their own, entities decoded. Reads tokens only,
 * builds no tree, so that depth costs nothing and time is linear.
 */
export function htmlToText(published: string): string {
  // A line break inside markup that has no other breaks (Google mixes both) is meant by its author.
  const mixed = published.includes('\n') && !/<(?:br|p|div|li)\b/iu.test(published);
  const html = mixed ? published.replace(/\r?\n/gu, '<br>') : published;
  const out: string[] = [];
  let skipping: string | null = null;
  let opening = '';
  const say = (text: string): void => {
    if (skipping === null && text !== '') out.push(text);
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      ontext: (start, end) => {
        say(html.slice(start, end).replace(/\s+/gu, ' '));
      },
      ontextentity: (codepoint) => {
        say(codepoint === 0xa0 ? ' ' : String.fromCodePoint(codepoint));
      },
      onopentagname: (start, end) => {
        opening = html.slice(start, end).toLowerCase();
        if (opening === 'li') say('\n- ');
        else say(breakOf(opening));
        if (skipping === null && SKIPPED.has(opening)) skipping = opening;
      },
      onselfclosingtag: () => {
        if (skipping === opening) skipping = null;
      },
      onclosetag: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        if (skipping === name) skipping = null;
        else if (name !== 'br') say(breakOf(name));
      },
      onopentagend: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return out.join('');
}

function breakOf(name: string): string {
  if (PARAGRAPHS.has(name)) return '\n\n';
  return LINES.has(name) ? '\n' : '';
}
