/**
 * Compares the message keys that the sources use with those in the catalogues:
 * `node tools/check-messages.ts` lists missing and unused keys, and exits 1 if there are any.
 *
 * A key is a text that looks like `<area>.<name>`. `words.sector.${code}` uses every key it could become.
 * The same look in another meaning is excused by a comment on its line: `// not a message`.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fi } from '@talkoot/messages/fi';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = [
  'apps/*/{src,views,templates}/**/*.{ts,html,hbs}',
  'libs/*/{src,templates}/**/*.{ts,html,hbs}',
];
const NOT_USERS = [
  /\.(spec|test)\.ts$/,
  /\/(node_modules|dist|test)\//,
  /^libs\/messages\/src\/catalogues\//,
];
const FILE_NAME = /\.(ts|js|mjs|json|html|hbs|css|md|ya?ml|pdf|csv|xlsx|ics|txt|svg|png)$/;
const EXCUSED = /not a message/;

const keys = Object.keys(fi);
const areas = readdirSync(join(ROOT, 'libs/messages/src/catalogues')).join('|');
const NAME = '[A-Za-z0-9_.-]';
const KEY = new RegExp(`^(?:${areas})\\.${NAME}+$`);
const START = new RegExp(`^(?:${areas})\\.${NAME}*$`);
/** In text that is not TypeScript: a quoted key, or the start of one before `${`. */
const QUOTED = new RegExp(`(['"\`])((?:${areas})\\.${NAME}*)(\\$\\{|\\1)`, 'g');

/** What a place in a file asks for: a whole key, or everything that fits the known pieces around unknown ones. */
export interface Use {
  readonly where: string;
  readonly pieces: readonly string[];
}

export function usesIn(file: string, text: string): Use[] {
  const lines = text.split('\n');
  const uses: Use[] = [];
  const add = (offset: number, ...pieces: string[]): void => {
    const line = text.slice(0, offset).split('\n').length;
    if (EXCUSED.test(lines[line - 1] ?? '') || FILE_NAME.test(pieces.at(-1) ?? '')) return;
    uses.push({ where: `${file}:${line}`, pieces });
  };
  if (file.endsWith('.ts'))
    visitTypeScript(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), add);
  else visitText(text, 0, add);
  return uses;
}

type Add = (offset: number, ...pieces: string[]) => void;

function visitTypeScript(node: ts.Node, add: Add): void {
  // Types and imports name things without using them at run time.
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) visitLiteral(node, add);
  if (ts.isTemplateExpression(node)) visitTemplate(node, add);
  ts.forEachChild(node, (child) => visitTypeScript(child, add));
}

function visitLiteral(node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral, add: Add): void {
  const isPropertyName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
  if (isPropertyName) return;
  if (KEY.test(node.text) || START.test(node.text)) addQuoted(node.getStart(), node.text, add);
  else visitText(node.text, node.getStart(), add); // an inline template, perhaps, with keys in it
}

function visitTemplate(node: ts.TemplateExpression, add: Add): void {
  const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  if (START.test(node.head.text)) add(node.getStart(), ...pieces);
  else for (const piece of pieces) visitText(piece, node.getStart(), add);
}

function visitText(text: string, from: number, add: Add): void {
  for (const match of text.matchAll(QUOTED)) {
    const [, , key = '', end] = match;
    if (end === '${') add(from + match.index, key, '');
    else addQuoted(from + match.index, key, add);
  }
}

/** `'words.sector.' + code` leaves a text that ends with a point: the start of keys, not a key. */
function addQuoted(offset: number, key: string, add: Add): void {
  if (key.endsWith('.')) add(offset, key, '');
  else add(offset, key);
}

function keysFor(pieces: readonly string[]): string[] {
  const pattern = new RegExp(`^${pieces.map((piece) => RegExp.escape(piece)).join('.+')}$`);
  return keys.filter((key) => pattern.test(key));
}

function check(): boolean {
  const files = globSync(SOURCES, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !NOT_USERS.some((pattern) => pattern.test(file)));
  const used = new Set<string>();
  const missing: string[] = [];
  for (const use of files.flatMap((file) => usesIn(file, readFileSync(join(ROOT, file), 'utf8')))) {
    const found = keysFor(use.pieces);
    if (found.length === 0) missing.push(`  ${use.where}  ${use.pieces.join('${…}')}`);
    for (const key of found) used.add(key);
  }
  const unused = keys.filter((key) => !used.has(key)).map((key) => `  ${key}`);
  if (missing.length > 0) console.error(`Used, but in no catalogue:\n${missing.join('\n')}`);
  if (unused.length > 0) console.error(`In the catalogues, but used nowhere:\n${unused.join('\n')}`);
  console.log(
    `messages: ${keys.length} keys, ${files.length} files, ${missing.length} missing, ${unused.length} unused`,
  );
  return missing.length + unused.length === 0;
}

if (import.meta.main) process.exitCode = check() ? 0 : 1;
