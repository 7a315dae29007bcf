import type { MarkdownIt, Token } from 'markdown-it';
import { isForAudience, splitBody } from './body-blocks.ts';
import type { InnerBlock } from './body-blocks.ts';
import { MAX_CHARTS } from './chart-data.ts';
import { chartHtml } from './chart-html.ts';
import type { Dataset } from './dataset-file.ts';
import { moduleMarkdown } from './markdown.ts';
import type { ModuleSource } from './module-file.ts';
import { calloutHtml, taskHtml } from './render-blocks.ts';
import { citedSourcesHtml, citationHtml } from './render-sources.ts';
import type { CitedSource } from './render-sources.ts';
import { blockLabel, escapeHtml, headingSlug, sectionKind, wordsOf } from './render-words.ts';
import type { Audience, SectorCode } from './vocabulary.ts';
import type { ContentLang } from '@talkoot/messages';

export type RenderOptions = {
  /** The chosen audience. */
  sectors: Audience;
  /** `all-marked`: every block, each labelled with its sectors; `only-chosen`: the chosen audience's, unlabelled. */
  mode: 'all-marked' | 'only-chosen';
  sources: readonly ModuleSource[];
  /** Figures for the charts; a chart whose dataset is not here says so in its place. Default: none. */
  datasets?: readonly Dataset[];
  lang: ContentLang;
  /** Level of the text's ## headings on the page, 1–5; default 2. */
  baseHeadingLevel?: number;
  /** Put before every id, so that several modules fit on one page; lower-case letters, digits and hyphens. */
  idPrefix?: string;
  /** Number of the first source; default 1. Lets numbering go on from module to module in a handout. */
  firstSourceNumber?: number;
  /** Whether the list of sources follows the text; default true. */
  withSources?: boolean;
};

export type RenderedModule = {
  html: string;
  headings: { level: number; id: string; text: string }[];
  /** In order of first citation in what is shown. */
  citedSources: CitedSource[];
  /** Blocks left out because the audience did not choose them. */
  leftOut: SectorCode[][];
};

type Page = Required<Pick<RenderOptions, 'lang' | 'idPrefix' | 'baseHeadingLevel' | 'datasets'>> & {
  charts: number;
  numberOf: (id: string) => CitedSource | undefined;
  headings: RenderedModule['headings'];
  /** How many headings have wanted each id, and which ids are taken. */
  idCounts: Map<string, number>;
};

function newRenderer(): MarkdownIt {
  const markdown = moduleMarkdown({ strict: true });
  markdown.renderer.rules.citation = (tokens, i, _options, env) => {
    const page = (env as unknown as { page: Page }).page;
    const id = tokens[i]?.content ?? '';
    const source = page.numberOf(id);
    return source ? citationHtml(source, page) : escapeHtml(`[@${id}]`);
  };
  // A table may be wider than a telephone: its frame scrolls, also by keyboard.
  markdown.renderer.rules.table_open = (tokens, i) =>
    `<div class="table-frame" role="group" tabindex="0" aria-label="${escapeHtml(String(tokens[i]?.meta?.name))}">\n<table>\n`;
  markdown.renderer.rules.table_close = () => '</table>\n</div>\n';
  return markdown;
}

const renderer = newRenderer();

function plainText(token: Token | undefined): string {
  return (token?.children ?? [])
    .map((child) =>
      child.type === 'text' || child.type === 'code_inline'
        ? child.content
        : child.type === 'softbreak'
          ? ' '
          : '',
    )
    .join('')
    .trim();
}

function placeHeading(open: Token, close: Token | undefined, text: string, page: Page): void {
  const level = Math.min(6, page.baseHeadingLevel + Math.max(0, Number(open.tag.slice(1)) - 2));
  const base = `${page.idPrefix}${headingSlug(text)}`;
  let id = base;
  let count = page.idCounts.get(base) ?? 0;
  while (page.idCounts.has(id)) id = `${base}-${++count}`;
  page.idCounts.set(base, Math.max(1, count));
  page.idCounts.set(id, page.idCounts.get(id) ?? 1);
  open.tag = `h${level}`;
  if (close) close.tag = open.tag;
  open.attrSet('id', id);
  page.headings.push({ level, id, text });
}

// A tagged PDF must not have empty cells, and a policy without inline styles must not lose the alignment.
function placeCell(open: Token, content: Token | undefined): void {
  if (open.tag === 'th') open.attrSet('scope', 'col');
  const align = /text-align:(\w+)/.exec(String(open.attrGet('style')))?.[1];
  open.attrs = (open.attrs ?? []).filter(([name]) => name !== 'style');
  if (align) open.attrSet('class', `align-${align}`);
  if (content?.type !== 'inline' || content.content.trim() !== '') return;
  content.children = renderer.parseInline('–', {})[0]?.children ?? [];
}

/** What a table is called when it is heard: by its columns. */
function tableName(tokens: readonly Token[], from: number, lang: ContentLang): string {
  const head = tokens.slice(
    from,
    tokens.findIndex(({ type }, i) => i > from && type === 'thead_close'),
  );
  const columns = head.flatMap((token, i) => (token.type === 'th_open' ? plainText(head[i + 1]) || [] : []));
  return `${wordsOf(lang).table}: ${columns.join(', ')}`;
}

type Piece = { kind: 'section' | 'flow' | 'sector'; wrap?: 'exercise' | 'case'; html: string };

/** Renders a stretch of Markdown as pieces that each begin at a top heading (the first may not). */
function renderPieces(markdown: string, page: Page): Piece[] {
  const env = { page } as never;
  const tokens = renderer.parse(markdown, env);
  const pieces: { tokens: Token[]; title?: string }[] = [{ tokens: [] }];
  tokens.forEach((token, i) => {
    if (token.type === 'heading_open') {
      const title = plainText(tokens[i + 1]);
      if (token.tag === 'h2' && token.level === 0) pieces.push({ tokens: [], title });
      placeHeading(token, tokens[i + 2], title, page);
    } else if (token.type === 'th_open' || token.type === 'td_open') placeCell(token, tokens[i + 1]);
    else if (token.type === 'table_open') token.meta = { name: tableName(tokens, i, page.lang) };
    pieces.at(-1)?.tokens.push(token);
  });
  return pieces
    .filter((piece) => piece.tokens.length > 0)
    .map(({ tokens: own, title }) => {
      const wrap = title === undefined ? undefined : sectionKind(title);
      const html = renderer.renderer.render(own, renderer.options, env);
      return { kind: title === undefined ? 'flow' : 'section', ...(wrap ? { wrap } : {}), html };
    });
}

// Sector blocks that end a section stand after it: they are the end of the module, not of its last exercise.
function joinPieces(pieces: readonly Piece[]): string {
  let html = '';
  let isOpen = false;
  const closeIf = (should: boolean): void => {
    if (should && isOpen) html += '</section>\n';
    if (should) isOpen = false;
  };
  pieces.forEach((piece, i) => {
    const next = pieces.slice(i).find((other) => other.kind !== 'sector');
    closeIf(piece.kind === 'section' || (piece.kind === 'sector' && next?.kind !== 'flow'));
    if (piece.wrap) {
      html += `<section class="${piece.wrap}">\n`;
      isOpen = true;
    }
    html += piece.html;
  });
  closeIf(true);
  return html;
}

/** A block that is not a sector block, as pieces of the text around it. */
function innerPieces(block: InnerBlock, page: Page): Piece[] {
  const pieces = renderPieces(block.markdown, page);
  if (block.kind === 'text') return pieces;
  // Inside a box a heading makes no section of its own: the box is the section.
  const inner = pieces.map(({ html }) => html).join('');
  return [{ kind: 'flow', html: blockHtml(block, inner, page) }];
}

function blockHtml(block: Exclude<InnerBlock, { kind: 'text' }>, inner: string, page: Page): string {
  switch (block.kind) {
    case 'callout':
      return calloutHtml(block.tone, inner, page.lang);
    case 'exercise':
      return taskHtml(block.kind, block.minutes, inner, page.lang);
    case 'case':
      return taskHtml(block.kind, null, inner, page.lang);
    case 'chart': {
      page.charts++;
      const known = page.charts > MAX_CHARTS ? [] : page.datasets;
      const dataset = known.find(({ slug }) => slug === block.chart.dataset);
      // As for sources, two hyphens in a row: no heading can take the id.
      return chartHtml(block.chart, dataset, inner, {
        lang: page.lang,
        id: `${page.idPrefix}chart--${page.charts}`,
      });
    }
  }
}

function sectorHtml(
  codes: readonly SectorCode[],
  inner: string,
  isIn: boolean,
  options: RenderOptions,
): string {
  const marked = options.mode === 'all-marked';
  const label = marked ? `<p class="sector-label">${escapeHtml(blockLabel(codes, options.lang))}</p>\n` : '';
  const state = marked && options.sectors !== 'all' ? ` data-chosen="${isIn}"` : '';
  return `<div class="sector-block" data-sector="${codes.join(' ')}"${state}>\n${label}${inner}</div>\n`;
}

/**
 * Turns the text of a module into HTML that is safe to show (no raw HTML, only http, https and mailto links) and
 * ready for a tagged PDF (no empty cells, no gaps in the headings). Text that has mistakes is still shown, with
 * what was not understood as plain text, so that a draft can be previewed.
 *
 * Citations become numbered links to the list of sources that follows; exercises and cases are wrapped in
 * `<section class="exercise">` and `<section class="case">`; sector blocks in
 * `<div class="sector-block" data-sector="health youth">` with a visible label when all are shown; callouts in
 * `<div class="callout callout-law">`; charts become a picture with its table in `<div class="chart">`.
 */
export function renderModule(body: string, options: RenderOptions): RenderedModule {
  const { baseHeadingLevel = 2, idPrefix = '', firstSourceNumber = 1, withSources = true, lang } = options;
  if (!Number.isInteger(baseHeadingLevel) || baseHeadingLevel < 1 || baseHeadingLevel > 5) {
    throw new RangeError('baseHeadingLevel must be 1–5');
  }
  if (!/^[a-z0-9-]*$/.test(idPrefix)) throw new RangeError('idPrefix may have a–z, 0–9 and hyphens');
  const byId = new Map(options.sources.map((source) => [source.id, source]));
  const cited = new Map<string, CitedSource>();
  const numberOf = (id: string): CitedSource | undefined => {
    const source = byId.get(id);
    const known = cited.get(id);
    if (known || !source) return known;
    const next = { ...source, number: firstSourceNumber + cited.size };
    cited.set(id, next);
    return next;
  };
  const page: Page = {
    lang,
    idPrefix,
    baseHeadingLevel,
    datasets: options.datasets ?? [],
    charts: 0,
    numberOf,
    headings: [],
    idCounts: new Map(),
  };
  const leftOut: SectorCode[][] = [];
  const pieces = splitBody(body).flatMap((block): Piece[] => {
    if (block.kind !== 'sector') return innerPieces(block, page);
    const isIn = isForAudience(block.codes, options.sectors);
    if (!isIn && options.mode === 'only-chosen') {
      leftOut.push(block.codes);
      return [];
    }
    const inner = joinPieces(block.blocks.flatMap((one) => innerPieces(one, page)));
    return [{ kind: 'sector', html: sectorHtml(block.codes, inner, isIn, options) }];
  });
  const citedSources = [...cited.values()];
  const html = joinPieces(pieces) + (withSources ? citedSourcesHtml(citedSources, page) : '');
  return { html, headings: page.headings, citedSources, leftOut };
}
