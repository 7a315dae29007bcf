import {
  renderModule,
  SECTORS,
  sectorBlocksOf,
  type Dataset,
  type ModuleSource,
  type SectorCode,
} from '@talkoot/curriculum';
import type { DocumentLang, HandoutModuleView, HandoutView } from '@talkoot/documents';
import { formatList, interfaceLang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { textIn, type ModuleText, type ModuleVersion } from '../../curriculum/index.ts';
import { eventHead } from './event-head.ts';
import type { EventMaterials } from './event-materials.ts';
import { glossaryOf, linksFor, type Toolkit } from './toolkit-content.ts';
import { printedDate, SourceMarks } from './source-marks.ts';

/**
 * What participants take home: the common part of each module in the order of the programme, then what was
 * written for their sectors. A module without a translation is printed in Finnish, and the first page says so.
 *
 * @param asked sectors of the request; none: those of the event; none there either: everybody's
 * @param toolkit the library's links and glossary, of which those are printed that fit
 */
export function handoutContent(
  { event, partners, endTime, rows, versions, figures }: EventMaterials,
  documentLang: DocumentLang,
  asked: readonly string[],
  toolkit: Toolkit,
): HandoutView {
  const lang = interfaceLang(documentLang);
  const t = translatorFor(lang);
  const wanted = asked.length > 0 ? asked : event.sectors;
  const named = SECTORS.filter((code) => wanted.includes(code));
  const sectors = named.length > 0 ? named : SECTORS;
  const pinned = new Set(rows.flatMap(({ moduleVersionId }) => moduleVersionId ?? []));
  const chapters = [...pinned].flatMap((id) => {
    const version = versions.get(id);
    return version ? [{ version, text: textIn(version, documentLang), datasets: figures.get(id) ?? [] }] : [];
  });
  const foreign = chapters.filter(({ text }) => interfaceLang(text.lang) !== lang);
  const marks = new SourceMarks();
  const modules = chapters.map((chapter) => moduleView(chapter, documentLang, marks));
  return {
    event: eventHead(event, partners, endTime, documentLang),
    introduction:
      foreign.length > 0
        ? t('events.print.handout-fallback', {
            titles: formatList(
              foreign.map(({ text }) => text.title),
              lang,
            ),
          })
        : null,
    sectors: named.map((code) => t(`words.sector.${code}`)),
    modules,
    sectorParts: sectorParts(chapters, sectors, documentLang, marks),
    // Exercises and cases stand in their modules, where trainers use them.
    exercises: [],
    cases: [],
    glossary: glossaryOf(
      toolkit.terms,
      chapters.map(({ text }) => text),
      lang,
    ),
    links: linksFor(toolkit.links, named, lang),
    sources: marks.list(lang),
  };
}

interface Chapter {
  readonly version: ModuleVersion;
  readonly text: ModuleText;
  /** What its charts are drawn from. */
  readonly datasets: readonly Dataset[];
}

function moduleView(chapter: Chapter, documentLang: DocumentLang, marks: SourceMarks): HandoutModuleView {
  const lang = interfaceLang(documentLang);
  const t = translatorFor(lang);
  const { version, text } = chapter;
  // Nobody's sectors: what is for a sector stands in that sector's part.
  const rendered = render(chapter, text.body, [], `${version.module.slug}-`);
  const asOf = [
    ['law', version.lawAsOf],
    ['institutions', version.institutionsAsOf],
    ['stats', version.statsAsOf],
  ] as const;
  return {
    title: text.title,
    lang: interfaceLang(text.lang) === lang ? null : interfaceLang(text.lang),
    summary: text.summary,
    outcomes: text.learningOutcomes,
    body: marks.adopt(rendered),
    asOf: asOf.flatMap(([what, date]) =>
      date ? [t(`events.print.${what}-as-of`, { date: printedDate(date, lang) })] : [],
    ),
  };
}

/** Blocks for the same chosen sectors stand together; a block for two of them is printed once, under both names. */
function sectorParts(
  chapters: readonly Chapter[],
  sectors: readonly SectorCode[],
  documentLang: DocumentLang,
  marks: SourceMarks,
): HandoutView['sectorParts'] {
  const lang = interfaceLang(documentLang);
  const t = translatorFor(lang);
  const parts = new Map<
    string,
    { codes: SectorCode[]; blocks: HandoutView['sectorParts'][number]['blocks'] }
  >();
  for (const chapter of chapters) {
    const { version, text } = chapter;
    for (const [index, block] of sectorBlocksOf(text.body, sectors).entries()) {
      if (!block.isIn) continue;
      const codes = sectors.filter((code) => block.codes.includes(code));
      const part = parts.get(codes.join()) ?? { codes, blocks: [] };
      parts.set(codes.join(), part);
      const rendered = render(chapter, block.markdown, 'all', `${version.module.slug}-part-${index + 1}-`);
      part.blocks.push({ title: text.title, body: marks.adopt(rendered) });
    }
  }
  return [...parts.values()]
    .sort((a, b) => sectors.indexOf(a.codes[0] ?? 'employment') - sectors.indexOf(b.codes[0] ?? 'employment'))
    .map(({ codes, blocks }) => ({
      sector: formatList(
        codes.map((code) => t(`words.sector.${code}`)),
        lang,
      ),
      blocks,
    }));
}

/** @param idPrefix so that the ids of headings and charts differ from piece to piece of the handout */
function render(
  { text, datasets }: Chapter,
  body: string,
  sectors: 'all' | readonly SectorCode[],
  idPrefix: string,
) {
  return renderModule(body, {
    sectors,
    mode: 'only-chosen',
    // The parser of module files demands a day of reading; older rows of other makers may lack it.
    sources: text.sources.map((source): ModuleSource => ({ ...source, viewed: source.viewed ?? '' })),
    datasets,
    lang: text.lang,
    withSources: false,
    idPrefix,
  });
}
