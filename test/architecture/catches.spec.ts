import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { SOURCES, textOf } from './files.js';

describe('a caught failure', () => {
  it('is never swallowed: its block is not empty and does not just return nothing', () => {
    const code = SOURCES.filter((path) => !path.endsWith('.spec.ts') && path !== 'test/architecture/catches.spec.ts');
    expect(code.filter((path) => textOf(path).includes('catch')).flatMap(silences)).toEqual([]);
  });
});

function silences(path: string): readonly string[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCatchClause(node) && isSilent(node.block)) {
      found.push(`${path}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Empty, or nothing but the return of an empty list, object or text: a failure that looks like "there is none". */
function isSilent({ statements }: ts.Block): boolean {
  const [only] = statements;
  if (only === undefined) return true;
  if (statements.length > 1 || !ts.isReturnStatement(only)) return false;
  const { expression } = only;
  if (expression === undefined) return true;
  if (ts.isArrayLiteralExpression(expression)) return expression.elements.length === 0;
  if (ts.isObjectLiteralExpression(expression)) return expression.properties.length === 0;
  return ts.isStringLiteral(expression) && expression.text === '';
}
