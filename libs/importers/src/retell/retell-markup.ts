import { load } from 'cheerio/slim';
import { parseDocument } from 'htmlparser2';
import { retellJson } from './retell-json.js';
import { retellPath } from './retell-address.js';
import { retellText } from './retell-text.js';
import { retellValue } from './retell-value.js';

type Root = Parameters<typeof load>[0];
type Nodes = ReturnType<typeof childrenOf>;

const MOST_ALIKE = 6;
const DATA = /ld\+json|application\/json/iu;
/** Attributes in which people write. */
const WRITTEN = new Set(['title', 'alt', 'aria-label', 'placeholder', 'content', 'summary', 'value', 'label']);
/** Attributes that hold addresses. */
const LINKED = /^(?:href|src|action|formaction|cite|poster|itemid|about|resource|data-[\w-]+)$/iu;
/** Of a feed's attributes, those that hold nothing of anybody. */
const TECHNICAL = /^xml|^(?:type|rel|version|encoding|domain|scheme|length|medium|width|height|ispermalink)$/iu;
const DROPPED = 'style, noscript, svg, iframe[srcdoc], video, audio, picture source, form input[type=hidden]';

/** A page or a feed with other words in it: marks, classes, data and times stay; scripts without data, styles and repeats beyond six go. */
export function retellMarkup(text: string, site: string, xml: boolean): string {
  const $ = load(parseDocument(text, { xmlMode: xml }) as unknown as Root, { xml: { xmlMode: xml } });
  if (!xml) $(DROPPED).remove();
  $('script').each((_, element) => {
    const script = $(element);
    if (DATA.test(script.attr('type') ?? '')) script.text(retoldData(script.text(), site));
    else if (script.attr('src') === undefined) script.remove();
  });
  thin($, childrenOf($));
  $('*').each((_, element) => {
    const node = $(element);
    for (const [name, value] of Object.entries(node.attr() ?? {})) {
      if (/^on|^style$|^srcset$/iu.test(name)) node.removeAttr(name);
      // WordPress says in a class who wrote a page.
      else if (name === 'class') node.attr(name, value.replace(/\bauthor-[\w-]{1,80}/gu, 'author-x'));
      else if (WRITTEN.has(name)) node.attr(name, retellText(value, site));
      else if (/^\/(?!\/)/u.test(value) && LINKED.test(name)) node.attr(name, retellPath(value, site));
      else if (LINKED.test(name) || (xml && !TECHNICAL.test(name))) node.attr(name, retellValue(value, name, site));
    }
    if (!node.is('script'))
      node.contents().each((_at, child) => {
        retellNode(child, site);
      });
  });
  return xml ? $.xml() : $.html();
}

type Child = { readonly type: string; data?: string; readonly children?: readonly Child[] };

function retellNode(node: Child, site: string): void {
  if (node.type === 'text' && node.data !== undefined) node.data = retellText(node.data, site);
  else if (node.type === 'comment' && node.data !== undefined) node.data = retellText(node.data, site).slice(0, 80);
  else if (node.type === 'cdata') for (const inner of node.children ?? []) retellNode(inner, site);
}

function childrenOf($: ReturnType<typeof load>) {
  return $.root().children();
}

/** Of brothers of one tag and class the first six are enough. */
function thin($: ReturnType<typeof load>, nodes: Nodes): void {
  const seen = new Map<string, number>();
  nodes.each((_, element) => {
    const kind = `${element.tagName} ${$(element).attr('class') ?? ''}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    if (count > MOST_ALIKE) $(element).remove();
    else thin($, $(element).children());
  });
}

function retoldData(text: string, site: string): string {
  try {
    return JSON.stringify(retellJson(JSON.parse(text), site), null, 1);
  } catch (broken) {
    if (!(broken instanceof SyntaxError)) throw broken;
    // Broken data is an awkward case worth keeping, in other words.
    return retellText(text, site);
  }
}
