import ts from 'typescript';
import { SOURCES, textOf } from '../architecture/files.js';

/** A regular expression of ours: its text, its flags, and where it stands (or by whom it was put together). */
export type Found = { readonly source: string; readonly flags: string; readonly where: string };

/** Every regular expression that is written down in our code, once each. */
export function writtenRegexes(): readonly Found[] {
  const found = new Map<string, Found>();
  const code = SOURCES.filter((path) => /^(?:apps|libs)\//u.test(path) && !/\.(?:spec|suite)\.tsx?$/u.test(path));
  for (const path of code) {
    const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) {
        const where = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
        const end = node.text.lastIndexOf('/');
        found.set(node.text, { source: node.text.slice(1, end), flags: node.text.slice(end + 1), where });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()];
}

/** Every one that is put together from words and rules, when the libraries that read foreign text are loaded and used, once each. */
export async function builtRegexes(): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  const real = globalThis.RegExp;
  const note = (made: unknown): unknown => {
    if (made instanceof real) found.set(String(made), { source: made.source, flags: made.flags, where: 'built' });
    return made;
  };
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args) => note(Reflect.construct(target, args)) as object,
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    await loadAndUse();
  } finally {
    globalThis.RegExp = real;
  }
  return [...found.values()];
}

async function loadAndUse(): Promise<void> {
  const { annotate } = await import('#libs/annotate');
  // One after the other: Jest loads modules badly side by side.
  await import('#libs/importers');
  await import('#libs/normalise');
  await import('#libs/pipeline');
  const host = { title: 'Knitting', host: 'Library', hostKind: 'library', starts: null, language: 'en' } as const;
  annotate('A quiet group. No need to talk. Please give 7 days notice. Step-free: yes [x]. Women only.', host);
}
