import type { Token } from 'markdown-it';
import { blocksInside, firstLineOf, splitBody } from './body-blocks.ts';
import type { InnerBlock } from './body-blocks.ts';
import { isAllowedAddress, moduleMarkdown } from './markdown.ts';
import { MAX_CHARTS } from './chart-data.ts';
import type { Mistake, MistakeCode } from './mistake.ts';
import { isCleanText } from './fields.ts';

const checker = moduleMarkdown({ strict: false });
const MAX_LIST_DEPTH = 4;
const MALFORMED_CITATION = /\[@[^\]\n]*\]?/;

type Note = (line: number, code: MistakeCode, message: string) => void;

function checkInline(
  children: readonly Token[],
  firstLine: number,
  sourceIds: ReadonlySet<string>,
  note: Note,
): void {
  let line = firstLine;
  for (const token of children) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
    else if (token.type === 'html_inline')
      note(line, 'RAW_HTML', `Raw HTML is not allowed: ${token.content.slice(0, 40)}`);
    else if (token.type === 'image')
      note(line, 'IMAGE_NOT_ALLOWED', 'Pictures are added as attachments, not in the text.');
    else if (token.type === 'link_open' && !isAllowedAddress(String(token.attrGet('href')))) {
      note(
        line,
        'LINK_NOT_ALLOWED',
        `A link must begin with https://, http:// or mailto: – ${token.attrGet('href')}`,
      );
    } else if (token.type === 'citation' && !sourceIds.has(token.content)) {
      note(line, 'CITATION_UNKNOWN', `[@${token.content}] is not among the sources of the module.`);
    } else if (token.type === 'text') {
      const malformed = MALFORMED_CITATION.exec(token.content);
      if (malformed)
        note(line, 'CITATION_MALFORMED', `${malformed[0]} is not a citation such as [@source-id].`);
    }
  }
}

function checkTokens(
  tokens: readonly Token[],
  firstLine: number,
  sourceIds: ReadonlySet<string>,
  note: Note,
): void {
  let lists = 0;
  let isDeep = false;
  let line = firstLine;
  for (const token of tokens) {
    if (token.map) line = firstLine + token.map[0];
    if (token.type === 'html_block')
      note(line, 'RAW_HTML', `Raw HTML is not allowed: ${token.content.slice(0, 40).trim()}`);
    if (token.type === 'heading_open' && token.tag !== 'h2' && token.tag !== 'h3') {
      note(
        line,
        'HEADING_LEVEL',
        'Headings are ## and ### only; the title of the module is its first level.',
      );
    }
    if (/^(bullet|ordered)_list_open$|^blockquote_open$/.test(token.type)) lists++;
    if (/^(bullet|ordered)_list_close$|^blockquote_close$/.test(token.type)) lists--;
    if (lists > MAX_LIST_DEPTH && !isDeep) {
      isDeep = true;
      note(line, 'NESTING_TOO_DEEP', `Lists and quotations may be at most ${MAX_LIST_DEPTH} levels deep.`);
    }
    if (token.children) checkInline(token.children, line, sourceIds, note);
  }
}

// A heading in a box or a caption would stand in the outline as if what follows belonged to it.
function checkHeadingsIn(block: InnerBlock, tokens: readonly Token[], note: Note): void {
  if (block.kind !== 'callout' && block.kind !== 'chart') return;
  const heading = tokens.find((token) => token.type === 'heading_open');
  if (heading) {
    const line = firstLineOf(block) + (heading.map?.[0] ?? 0);
    note(line, 'HEADING_LEVEL', `There are no headings inside a ${block.kind} block.`);
  }
}

function checkListed(block: InnerBlock, datasets: readonly string[] | undefined, note: Note): void {
  const slug = block.kind === 'chart' ? block.chart.dataset : null;
  if (slug !== null && datasets && !datasets.includes(slug)) {
    note(
      block.line,
      'DATASET_NOT_LISTED',
      `The chart needs ${slug}, which is not among the module's datasets.`,
    );
  }
}

/** A ### before any ## would leave a gap in the outline of every page that shows the module. */
function checkOutline(tokens: readonly Token[], firstLine: number, hasSection: boolean, note: Note): boolean {
  for (const token of tokens) {
    if (token.type !== 'heading_open') continue;
    if (token.tag === 'h2') return true;
    if (token.tag === 'h3' && !hasSection) {
      note(firstLine + (token.map?.[0] ?? 0), 'HEADING_ORDER', 'A ### heading needs a ## heading before it.');
      return true;
    }
  }
  return hasSection;
}

/**
 * Everything wrong in the text of a module: fences, headings, citations, raw HTML, links, pictures, nesting.
 *
 * @param firstLine the line of `file` on which the body begins
 * @param datasets those that the module lists; without it a chart may name any
 */
export function bodyMistakes(
  body: string,
  file: string,
  firstLine: number,
  sourceIds: ReadonlySet<string>,
  datasets?: readonly string[],
): Mistake[] {
  const mistakes: Mistake[] = [];
  const note: Note = (line, code, message) =>
    mistakes.push({ file, line: firstLine - 1 + line, code, message });
  body.split(/\r\n|\n|\r/).forEach((text, i) => {
    if (!isCleanText(text)) note(i + 1, 'TEXT_NOT_CLEAN', 'The line has control or direction characters.');
  });
  let hasSection = false;
  let charts = 0;
  for (const block of blocksInside(splitBody(body, note))) {
    const tokens = checker.parse(block.markdown, {});
    checkTokens(tokens, firstLineOf(block), sourceIds, note);
    checkHeadingsIn(block, tokens, note);
    if (block.kind === 'chart' && ++charts === MAX_CHARTS + 1) {
      note(block.line, 'CHART_TOO_LARGE', `A text may have at most ${MAX_CHARTS} charts.`);
    }
    checkListed(block, datasets, note);
    hasSection = checkOutline(tokens, firstLineOf(block), hasSection, note);
  }
  return mistakes;
}
