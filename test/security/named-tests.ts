import ts from 'typescript';
import { SOURCES, textOf } from '../architecture/files.js';

/** A row of the safety table: outbound requests (S), sizes (D), calendars (R), pages (H), or a requirement of requests (NET). */
const ID = /^(?:[SDRH]-\d\d|NET-\d{1,2})(?![\w-])/u;

/** The files in which a test is named by each id: its name, or a row of its table, begins with it. */
export function namedTests(): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, Set<string>>();
  for (const path of SOURCES.filter((source) => /\.(?:spec|suite|long)\.tsx?$/u.test(source))) {
    for (const id of idsIn(path)) files.set(id, (files.get(id) ?? new Set()).add(path));
  }
  return new Map([...files].map(([id, paths]) => [id, [...paths].sort()]));
}

function idsIn(path: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) for (const id of leadingIds(node.text)) ids.add(id);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return ids;
}

/** `R-06, R-07: any rule` is a test of both. */
function leadingIds(text: string): readonly string[] {
  const ids: string[] = [];
  let rest = text;
  for (let id = ID.exec(rest)?.[0]; id !== undefined; id = ID.exec(rest)?.[0]) {
    ids.push(id);
    rest = rest.slice(id.length).replace(/^, /u, '');
  }
  return ids;
}
