import { LineCounter, Lexer, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { inFileOrder } from './mistake.ts';
import type { Mistake, MistakeCode, Parsed } from './mistake.ts';

/** Characters. A module is about 10,000; the largest shipped list is about 60,000. */
export const MAX_TEXT_LENGTH = 256 * 1024;
const MAX_DEPTH = 20;
// The lexer puts this before the text of an unquoted scalar, which may itself begin with a bracket.
const SCALAR_FOLLOWS = '\u001f';

export type PathKey = string | number;
/** Plain data and a way back from a place in it to a line of the file. */
export type PlacedData = { data: unknown; lineOf: (path: readonly PathKey[]) => number };

// Compact nesting ("[[[[", "- - - -") costs one or two characters a level and would exhaust the stack of
// the composer; nesting by indentation costs quadratically many and is bounded by the size limit.
function isTooDeep(text: string): boolean {
  let flow = 0;
  let indicatorsOnLine = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const first = lexeme[0];
    if (isScalar) isScalar = false;
    else if (lexeme === SCALAR_FOLLOWS) isScalar = true;
    else if (first === '[' || first === '{') flow++;
    else if (first === ']' || first === '}') flow--;
    else if (first === '\n' || first === '\r') indicatorsOnLine = 0;
    else if (lexeme === '-' || lexeme === '?' || lexeme === ':') indicatorsOnLine++;
    if (flow > MAX_DEPTH || (flow === 0 && indicatorsOnLine > MAX_DEPTH)) return true;
  }
  return false;
}

function structuralMistakes(doc: Document, at: (offset: number) => number): [number, MistakeCode, string][] {
  // Tags are found below, the known and the unknown alike.
  const problems = [...doc.errors, ...doc.warnings].filter((e) => e.code !== 'TAG_RESOLVE_FAILED');
  const found: [number, MistakeCode, string][] = problems.map((e) => [
    at(e.pos[0]),
    'YAML_INVALID',
    (e.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
  ]);
  visit(doc, {
    Node(_key, node) {
      const line = at(node.range?.[0] ?? 0);
      if (!isAlias(node) && node.tag !== undefined) {
        found.push([line, 'YAML_INVALID', `Tags such as ${node.tag} are not allowed.`]);
      }
      if (isAlias(node) || node.anchor !== undefined) {
        found.push([
          line,
          'YAML_ALIAS_NOT_ALLOWED',
          'Anchors and aliases (& and *) are not allowed; write the value out.',
        ]);
      }
    },
  });
  return found;
}

/**
 * Reads YAML 1.2 (core schema) into plain data. Refuses anchors, aliases, tags, merge keys, several documents,
 * duplicate keys, deep nesting and texts over {@link MAX_TEXT_LENGTH}, so that small input cannot become large.
 *
 * @param firstLine the line of the file on which `text` begins (front matter begins on line 2)
 */
export function readYaml(text: string, file: string, firstLine = 1): Parsed<PlacedData> {
  const refuse = (line: number, code: MistakeCode, message: string): Parsed<PlacedData> => ({
    ok: false,
    mistakes: [{ file, line, code, message }],
  });
  if (text.length > MAX_TEXT_LENGTH) {
    return refuse(firstLine, 'FILE_TOO_LARGE', `The text is longer than ${MAX_TEXT_LENGTH} characters.`);
  }
  if (isTooDeep(text))
    return refuse(firstLine, 'YAML_TOO_DEEP', `More than ${MAX_DEPTH} levels inside each other.`);
  const lines = new LineCounter();
  const doc = parseDocument(text, { schema: 'core', merge: false, lineCounter: lines });
  const at = (offset: number): number => firstLine - 1 + Math.max(1, lines.linePos(offset).line);
  const mistakes: Mistake[] = structuralMistakes(doc, at).map(([line, code, message]) => ({
    file,
    line,
    code,
    message,
  }));
  if (mistakes.length > 0) return { ok: false, mistakes: inFileOrder(mistakes) };
  const lineOf = (path: readonly PathKey[]): number => {
    // A missing field has no node: point at the nearest thing around it.
    for (let length = path.length; length > 0; length--) {
      const parent = doc.getIn(path.slice(0, length - 1), true) ?? doc.contents;
      const last = path[length - 1];
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
        : undefined;
      const node = pair ? pair.key : isSeq(parent) ? parent.get(last, true) : undefined;
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    if (doc.contents?.range) return at(doc.contents.range[0]);
    return firstLine;
  };
  return { ok: true, value: { data: doc.toJS({ maxAliasCount: 0 }) as unknown, lineOf } };
}

/** Reads JSON. The line of a place is found only when it is asked for, that is, when there is a mistake. */
export function readJson(text: string, file: string): Parsed<PlacedData> {
  const refuse = (code: MistakeCode, message: string): Parsed<PlacedData> => ({
    ok: false,
    mistakes: [{ file, line: 1, code, message }],
  });
  if (text.length > 8 * MAX_TEXT_LENGTH) return refuse('FILE_TOO_LARGE', 'The file is longer than 2 MiB.');
  try {
    const data: unknown = JSON.parse(text);
    let lineOf: PlacedData['lineOf'] | undefined;
    return {
      ok: true,
      value: {
        data,
        lineOf: (path) => {
          const placed = lineOf ? undefined : readYaml(text, file);
          lineOf ??= placed?.ok ? placed.value.lineOf : () => 1;
          return lineOf(path);
        },
      },
    };
  } catch (error) {
    return refuse('JSON_INVALID', error instanceof Error ? error.message : 'This is not JSON.');
  }
}
