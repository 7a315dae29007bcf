import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { inProject } from '../project-root.ts';

const TABLE = 'apps/server/src/platform/problem/problem-table.ts';

/** The codes in the server's table of problems; read as text, since tools import nothing of the applications. */
export function problemCodes(): string[] {
  const source = ts.createSourceFile(
    TABLE,
    readFileSync(inProject(TABLE), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) codes.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (codes.length === 0) throw new Error(`${TABLE} has no codes.`);
  return codes;
}
