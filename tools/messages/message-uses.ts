import ts from 'typescript';

const FILE_NAME = /\.(ts|js|mjs|json|html|hbs|css|md|ya?ml|pdf|csv|xlsx|ics|txt|svg|png)$/;
const EXCUSED = /not a message/;
const NAME = '[A-Za-z0-9_.-]';

/** What a place in a file asks for: a whole key, or everything that fits the known pieces around unknown ones. */
export interface Use {
  readonly where: string;
  readonly pieces: readonly string[];
}

export interface FoundInFile {
  readonly uses: readonly Use[];
  /** Every text literal of the code: a code such as `tooLong` becomes a key by a prefix put before it. */
  readonly literals: ReadonlySet<string>;
}

type Add = (offset: number, ...pieces: string[]) => void;

/**
 * Makes a reader of sources for these areas of the catalogues.
 *
 * A key is a text that looks like `<area>.<name>`; `words.sector.${code}` asks for every key it could become.
 * The same look in another meaning is excused by a comment on its line: `// not a message`.
 */
export function readerOfUses(areas: readonly string[]): (file: string, text: string) => FoundInFile {
  const anyArea = areas.join('|');
  const key = new RegExp(`^(?:${anyArea})\\.${NAME}*$`);
  /** In text that is not TypeScript: a quoted key, or the start of one before `${`. */
  const quoted = new RegExp(`(['"\`])((?:${anyArea})\\.${NAME}*)(\\$\\{|\\1)`, 'g');

  function visitText(text: string, from: number, add: Add): void {
    for (const match of text.matchAll(quoted)) {
      const [, , name = '', end] = match;
      if (end === '${') add(from + match.index, name, '');
      else addQuoted(from + match.index, name, add);
    }
  }

  function visitLiteral(node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral, add: Add): void {
    const isPropertyName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (isPropertyName) return;
    if (key.test(node.text)) addQuoted(node.getStart(), node.text, add);
    else visitText(node.text, node.getStart(), add); // an inline template, perhaps, with keys in it
  }

  function visitTemplate(node: ts.TemplateExpression, add: Add): void {
    const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
    if (key.test(node.head.text)) add(node.getStart(), ...pieces);
    else for (const piece of pieces) visitText(piece, node.getStart(), add);
  }

  function visitTypeScript(node: ts.Node, add: Add, literals: Set<string>): void {
    // Types and imports name things without using them at run time.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      literals.add(node.text);
      visitLiteral(node, add);
    }
    if (ts.isTemplateExpression(node)) visitTemplate(node, add);
    ts.forEachChild(node, (child) => visitTypeScript(child, add, literals));
  }

  return (file, text) => {
    const lines = text.split('\n');
    const uses: Use[] = [];
    const literals = new Set<string>();
    const add: Add = (offset, ...pieces) => {
      const line = text.slice(0, offset).split('\n').length;
      if (EXCUSED.test(lines[line - 1] ?? '') || FILE_NAME.test(pieces.at(-1) ?? '')) return;
      uses.push({ where: `${file}:${line}`, pieces });
    };
    if (file.endsWith('.ts'))
      visitTypeScript(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), add, literals);
    else visitText(text, 0, add);
    return { uses, literals };
  };
}

/** `'words.sector.' + code` leaves a text that ends with a point: the start of keys, not a key. */
function addQuoted(offset: number, name: string, add: Add): void {
  if (name.endsWith('.')) add(offset, name, '');
  else add(offset, name);
}
