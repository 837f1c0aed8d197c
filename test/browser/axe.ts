import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Rules that a page breaks, by their ids, as axe-core finds them. The page's own policy lets no foreign script in, so its
 * markup is laid out once more, with its stylesheet inside it, in a page of its own.
 */
export async function violationsOf(browser: Browser, html: string, url: string): Promise<readonly string[]> {
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.setContent(await withStyle(html, url), { waitUntil: 'load' });
    await page.addScriptTag({ content: AXE });
    return await page.evaluate(async (tags) => {
      const { axe } = globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeAnswer> } };
      const { violations } = await axe.run({ runOnly: tags });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    }, TAGS);
  } finally {
    await context.close();
  }
}

type AxeAnswer = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
};

/** The stylesheet is for pages of its own site only, so it is put into the markup. */
async function withStyle(html: string, url: string): Promise<string> {
  const [link = '', href = ''] = /<link rel="stylesheet" href="([^"]+)"[^>]*>/u.exec(html) ?? [];
  const css = await (await fetch(new URL(href, url))).text();
  return html.replace(link, () => `<style>${css}</style>`);
}
