import { readOpening } from './block-kinds.ts';
import type { InnerOpening, Opening, SectorOpening } from './block-kinds.ts';
import { readDirective } from './directive.ts';
import type { Audience, SectorCode } from './vocabulary.ts';
import type { MistakeCode } from './mistake.ts';

/** `line` counts from 1 in the body; for a block with a fence it is its opening fence. */
type Stretch = { line: number; markdown: string };

/** A block that stands for itself or inside a sector block. */
export type InnerBlock = Stretch & ({ kind: 'text' } | InnerOpening);

/** A stretch of a module's text. The markdown of a sector block has the fences of its `blocks` in it. */
export type BodyBlock = InnerBlock | (Stretch & SectorOpening & { blocks: InnerBlock[] });

export type SectorBlock = {
  codes: SectorCode[];
  /** Line of the opening fence, from 1 in the body. */
  line: number;
  markdown: string;
  /** Shown to the chosen audience. */
  isIn: boolean;
};

const CLOSE = /^:::[ \t]*$/;
const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

type Note = (line: number, code: MistakeCode, message: string) => void;

// Inside a fenced code block ":::" is just text. Returns the fence that is open after this line.
function codeFenceAfter(line: string, open: string | undefined): string | undefined {
  const found = CODE_FENCE.exec(line);
  if (!found) return open;
  const marks = found[1] ?? '';
  const rest = found[2] ?? '';
  if (open === undefined) return marks.startsWith('`') && rest.includes('`') ? undefined : marks;
  return marks[0] === open[0] && marks.length >= open.length && rest.trim() === '' ? undefined : open;
}

type Collecting = { line: number; opening: Opening | null; lines: string[] };

/** Collects lines into blocks, at most one block inside a sector block. */
class BlockCollector {
  readonly blocks: BodyBlock[] = [];
  readonly #note: Note;
  #sector: { line: number; codes: SectorCode[]; lines: string[]; blocks: InnerBlock[] } | undefined;
  #current: Collecting = { line: 1, opening: null, lines: [] };

  constructor(note: Note) {
    this.#note = note;
  }

  add(text: string): void {
    this.#current.lines.push(text);
    this.#sector?.lines.push(text);
  }

  /** The innermost block that a `:::` would close. */
  get open(): { line: number; kind: Opening['kind'] } | undefined {
    const { line, opening } = this.#current;
    if (opening) return { line, kind: opening.kind };
    return this.#sector && { line: this.#sector.line, kind: 'sector' };
  }

  begin(line: number, opening: Opening, text: string): void {
    this.#finish(line + 1, opening.kind === 'sector' ? null : opening, line);
    if (opening.kind === 'sector') this.#sector = { line, codes: opening.codes, lines: [], blocks: [] };
    else this.#sector?.lines.push(text);
  }

  /** Ends the innermost block; `text` is the line that ends it. */
  end(line: number, text: string): void {
    const isSector = this.#current.opening === null;
    this.#finish(line + 1, null);
    if (!isSector) this.#sector?.lines.push(text);
    else if (this.#sector) {
      const { lines, blocks, ...sector } = this.#sector;
      this.#sector = undefined;
      const markdown = lines.join('\n');
      if (markdown.trim() === '') this.#note(sector.line, 'FENCE_EMPTY', 'The sector block has no text.');
      else this.blocks.push({ kind: 'sector', ...sector, markdown, blocks });
    }
  }

  #finish(nextLine: number, opening: Opening | null, openingLine = nextLine): void {
    const { line, opening: was, lines } = this.#current;
    const markdown = lines.join('\n');
    // A chart is complete without a caption; every other block is there for its text.
    const isEmpty = markdown.trim() === '' && was?.kind !== 'chart';
    if (isEmpty && was) this.#note(line, 'FENCE_EMPTY', `The ${was.kind} block has no text.`);
    const into: BodyBlock[] = this.#sector?.blocks ?? this.blocks;
    if (!isEmpty) into.push({ ...((was ?? { kind: 'text' }) as InnerOpening), line, markdown });
    this.#current = { line: opening ? openingLine : nextLine, opening, lines: [] };
  }
}

/**
 * Splits a body at its fences (`:::sector{codes="a,b"}`, `:::callout`, `:::exercise`, `:::case`, `:::chart{…}` …
 * `:::`, each alone on its line from the first column). A block may stand inside a sector block and nowhere else.
 * Never throws: what does not fit is noted and read as ordinary text, and a block left open ends with the body.
 */
export function splitBody(body: string, note: Note = () => undefined): BodyBlock[] {
  const collector = new BlockCollector(note);
  const lines = body.split(/\r\n|\n|\r/);
  let codeFence: string | undefined;
  lines.forEach((text, index) => {
    const line = index + 1;
    const wasCode = codeFence !== undefined;
    codeFence = codeFenceAfter(text, codeFence);
    if (wasCode || !text.trimStart().startsWith(':::')) return collector.add(text);
    const { open } = collector;
    if (CLOSE.test(text)) {
      if (open) return collector.end(line, text);
      note(line, 'FENCE_STRAY_CLOSE', 'This ::: ends a block that was not begun.');
      return collector.add(text);
    }
    const directive = readDirective(text);
    const opening = directive && readOpening(directive, (code, message) => note(line, code, message));
    if (!directive) {
      const message = 'A block begins with :::name{key="value"} and ends with ::: alone on its line.';
      note(line, 'FENCE_MALFORMED', message);
    } else if (opening && (!open || (open.kind === 'sector' && opening.kind !== 'sector'))) {
      return collector.begin(line, opening, text);
    } else if (opening && open) {
      const message = `A ${opening.kind} block cannot be inside a ${open.kind} block; the one from line ${open.line} is open.`;
      note(line, 'FENCE_NESTED', message);
    }
    collector.add(text);
  });
  for (let { open } = collector; open; { open } = collector) {
    note(open.line, 'FENCE_UNCLOSED', `The ${open.kind} block is not ended with :::.`);
    collector.end(lines.length, '');
  }
  collector.end(lines.length, '');
  return collector.blocks;
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

/** The blocks of a body in order, those inside sector blocks among them; each knows the line its text begins on. */
export function blocksInside(blocks: readonly BodyBlock[]): InnerBlock[] {
  return blocks.flatMap((block) => (block.kind === 'sector' ? block.blocks : [block]));
}

/** The line of the body on which the text of a block begins. */
export function firstLineOf(block: InnerBlock): number {
  return block.kind === 'text' ? block.line : block.line + 1;
}
