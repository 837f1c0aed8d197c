import { walkHtml } from '#libs/extract';
import { whenSigns } from './when-signs.js';

/** What of a page tells whether it is what was asked for. */
export type PageFacts = {
  readonly title: string;
  /** Texts of `h1`, and of all headings of the page's own part, in order. */
  readonly first: readonly string[];
  readonly headings: readonly string[];
  /** The words of its own part: without header, navigation, footer and dialogs, unless nothing is left then. */
  readonly text: string;
  /** The same without exception, all the words it shows, and those with what is for browsers without scripts. */
  readonly own: string;
  readonly shown: string;
  readonly whole: string;
  /** Dates and times of day that its own part names. */
  readonly whens: number;
  readonly passwords: number;
  readonly accounts: number;
  /** Addresses of scripts, frames, forms and `refresh`, and the beginnings of scripts. */
  readonly machinery: string;
  /** Characters of the scripts inside it: data, where there are many. */
  readonly scripted: number;
};

const ASIDE = new Set(['header', 'nav', 'footer', 'aside', 'dialog', 'select', 'template']);
const ASIDE_ROLES = new Set([
  'banner',
  'navigation',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
]);
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'head']);
const HEADING = /^h[1-4]$/u;
/** A page of which so little is left has its words in a header, or in a dialog. */
const LITTLE = 80;
const MOST_TEXT = 40_000;
const MOST_MACHINERY = 60_000;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Reads a page once. Throws as `walkHtml` does. */
export function pageFacts(html: string): PageFacts {
  const facts = new Gathered();
  walkHtml(html, facts);
  return facts.end();
}

type Heading = { readonly name: string; readonly own: boolean; text: string };

class Gathered {
  private readonly path: { readonly name: string; readonly aside: boolean; readonly unseen: boolean }[] = [];
  private readonly found: Heading[] = [];
  private heading: Heading | null = null;
  private own = '';
  private all = '';
  private title = '';
  private unscripted = '';
  private machinery = '';
  private readonly counts = { passwords: 0, accounts: 0, scripted: 0, times: 0 };

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.path.at(-1);
    const aside = parent?.aside === true || ASIDE.has(name) || ASIDE_ROLES.has(attributes['role'] ?? '');
    if (!VOID.has(name)) {
      this.path.push({ name, aside, unseen: parent?.unseen === true || UNSEEN.has(name) });
    }
    this.look(name, attributes, aside);
    if (HEADING.test(name)) this.found.push((this.heading = { name, own: !aside, text: '' }));
    this.say(' ', aside);
  }

  text(part: string): void {
    const here = this.path.at(-1);
    if (here?.name === 'title') this.title += part;
    if (here?.name === 'script') this.script(part);
    if (here?.unseen !== true) this.say(part, here?.aside === true);
    else if (this.path.some(({ name }) => name === 'noscript')) this.unscripted += part;
    if (this.heading !== null) this.heading.text += part;
  }

  close(name: string): void {
    if (this.path.at(-1)?.name === name) this.path.pop();
    if (HEADING.test(name)) this.heading = null;
    this.say(' ', this.path.at(-1)?.aside === true);
  }

  end(): PageFacts {
    const shown = tidy(this.all);
    const own = tidy(this.own);
    const whole = tidy(`${this.all} ${this.unscripted}`);
    const text = own.length < LITTLE ? whole : own;
    const headings = this.found.some((one) => one.own) ? this.found.filter((one) => one.own) : this.found;
    const texts = (some: readonly Heading[]): readonly string[] => some.map((one) => tidy(one.text)).filter(Boolean);
    const { times, ...counts } = this.counts;
    return {
      title: tidy(this.title),
      first: texts(headings.filter(({ name }) => name === 'h1')),
      headings: texts(headings),
      text,
      own,
      shown,
      whole,
      whens: times + whenSigns(text),
      machinery: this.machinery,
      ...counts,
    };
  }

  private look(name: string, attributes: Readonly<Record<string, string>>, aside: boolean): void {
    const { type = '', src = '', action = '', content = '', href = '', id = '' } = attributes;
    if (name === 'input' && !aside) {
      if (type === 'password') this.counts.passwords += 1;
      else if (/^(?:email|text)?$/u.test(type) && /mail|user|log|account/iu.test(`${attributes['name'] ?? ''} ${id}`))
        this.counts.accounts += 1;
    }
    if (name === 'time') this.counts.times += 1;
    const refresh = /^refresh$/iu.test(attributes['http-equiv'] ?? '') ? content : '';
    this.note(
      [src, action, refresh, name === 'link' ? href : '', name === 'form' || name === 'div' ? id : ''].join(' '),
    );
  }

  private script(part: string): void {
    this.counts.scripted += part.length;
    this.note(part.slice(0, 4_000));
  }

  private note(text: string): void {
    if (this.machinery.length < MOST_MACHINERY && text.trim() !== '') this.machinery += ` ${text}`;
  }

  private say(text: string, aside: boolean): void {
    if (this.all.length < MOST_TEXT) this.all += text;
    if (!aside && this.own.length < MOST_TEXT) this.own += text;
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
