import { isSectorCode } from './vocabulary.ts';
import type { Audience, SectorCode } from './vocabulary.ts';
import type { Mistake, MistakeCode } from './mistake.ts';

/** A stretch of a module's text. `line` counts from 1 in the body; for a sector block it is its opening fence. */
export type BodyBlock =
  | { kind: 'text'; line: number; markdown: string }
  | { kind: 'sector'; line: number; codes: SectorCode[]; markdown: string };

export type SectorBlock = {
  codes: SectorCode[];
  /** Line of the opening fence, from 1 in the body. */
  line: number;
  markdown: string;
  /** Shown to the chosen audience. */
  isIn: boolean;
};

const OPEN = /^:::sector\{codes="([^"]*)"\}[ \t]*$/;
const CLOSE = /^:::[ \t]*$/;
const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

type Note = (line: number, code: MistakeCode, message: string) => void;

function readCodes(list: string, line: number, note: Note): SectorCode[] {
  const names = list.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!isSectorCode(name)) note(line, 'SECTOR_UNKNOWN', `"${name}" is not a sector.`);
  }
  return [...new Set(names.filter(isSectorCode))];
}

// Inside a fenced code block ":::" is just text. Returns the fence that is open after this line.
function codeFenceAfter(line: string, open: string | undefined): string | undefined {
  const found = CODE_FENCE.exec(line);
  if (!found) return open;
  const marks = found[1] ?? '';
  const rest = found[2] ?? '';
  if (open === undefined) return marks.startsWith('`') && rest.includes('`') ? undefined : marks;
  return marks[0] === open[0] && marks.length >= open.length && rest.trim() === '' ? undefined : open;
}

/**
 * Splits a body at its sector fences (`:::sector{codes="a,b"}` … `:::`, each alone on its line from the first
 * column). Never throws: what does not fit is noted and read as ordinary text, and a block left open ends with
 * the body.
 */
export function splitBody(body: string, note: Note = () => undefined): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let current = { kind: 'text', line: 1, markdown: '' } as BodyBlock;
  let lines: string[] = [];
  let codeFence: string | undefined;
  const finish = (next: BodyBlock): void => {
    current.markdown = lines.join('\n');
    const isEmpty = current.markdown.trim() === '';
    if (isEmpty && current.kind === 'sector')
      note(current.line, 'FENCE_EMPTY', 'The sector block has no text.');
    if (!isEmpty) blocks.push(current);
    current = next;
    lines = [];
  };
  body.split(/\r\n|\n|\r/).forEach((text, index) => {
    const line = index + 1;
    const wasCode = codeFence !== undefined;
    codeFence = codeFenceAfter(text, codeFence);
    const open = OPEN.exec(text);
    if (wasCode || !text.trimStart().startsWith(':::')) lines.push(text);
    else if (open && current.kind === 'text') {
      finish({ kind: 'sector', line, codes: readCodes(open[1] ?? '', line, note), markdown: '' });
    } else if (open) {
      note(
        line,
        'FENCE_NESTED',
        `A sector block cannot be inside another; the one from line ${current.line} is open.`,
      );
      lines.push(text);
    } else if (!CLOSE.test(text)) {
      note(
        line,
        'FENCE_MALFORMED',
        'A block begins with :::sector{codes="…"} and ends with ::: alone on its line.',
      );
      lines.push(text);
    } else if (current.kind === 'sector') finish({ kind: 'text', line: line + 1, markdown: '' });
    else {
      note(line, 'FENCE_STRAY_CLOSE', 'This ::: ends a block that was not begun.');
      lines.push(text);
    }
  });
  if (current.kind === 'sector')
    note(current.line, 'FENCE_UNCLOSED', 'The sector block is not ended with :::.');
  finish({ kind: 'text', line: 0, markdown: '' });
  return blocks;
}

/** True when a block for `codes` is meant for the audience. */
export function isForAudience(codes: readonly SectorCode[], audience: Audience): boolean {
  return audience === 'all' || codes.some((code) => audience.includes(code));
}

/** The sector blocks of a body in order, each saying whether the chosen audience sees it. */
export function sectorBlocksOf(body: string, audience: Audience = 'all'): SectorBlock[] {
  return splitBody(body).flatMap((block) =>
    block.kind === 'sector'
      ? [
          {
            codes: block.codes,
            line: block.line,
            markdown: block.markdown,
            isIn: isForAudience(block.codes, audience),
          },
        ]
      : [],
  );
}

/** The mistakes in the fences of a body that begins on `firstLine` of `file`. */
export function fenceMistakes(body: string, file: string, firstLine: number): Mistake[] {
  const mistakes: Mistake[] = [];
  splitBody(body, (line, code, message) =>
    mistakes.push({ file, line: firstLine - 1 + line, code, message }),
  );
  return mistakes;
}
