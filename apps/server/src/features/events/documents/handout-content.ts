import {
  renderModule,
  SECTORS,
  sectorBlocksOf,
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
  { event, partners, endTime, rows, versions }: EventMaterials,
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
    return version ? [{ version, text: textIn(version, documentLang) }] : [];
  });
  const foreign = chapters.filter(({ text }) => interfaceLang(text.lang) !== lang);
  const marks = new SourceMarks();
  const modules = chapters.map(({ version, text }) => moduleView(version, text, documentLang, marks));
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
    sectorParts: sectorParts(
      chapters.map(({ text }) => text),
      sectors,
      documentLang,
      marks,
    ),
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

function moduleView(
  version: ModuleVersion,
  text: ModuleText,
  documentLang: DocumentLang,
  marks: SourceMarks,
): HandoutModuleView {
  const lang = interfaceLang(documentLang);
  const t = translatorFor(lang);
  // Nobody's sectors: what is for a sector stands in that sector's part.
  const rendered = render(text, text.body, []);
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
  texts: readonly ModuleText[],
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
  for (const text of texts) {
    for (const block of sectorBlocksOf(text.body, sectors).filter(({ isIn }) => isIn)) {
      const codes = sectors.filter((code) => block.codes.includes(code));
      const part = parts.get(codes.join()) ?? { codes, blocks: [] };
      parts.set(codes.join(), part);
      part.blocks.push({ title: text.title, body: marks.adopt(render(text, block.markdown, 'all')) });
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

function render(text: ModuleText, body: string, sectors: 'all' | readonly SectorCode[]) {
  return renderModule(body, {
    sectors,
    mode: 'only-chosen',
    // The parser of module files demands a day of reading; older rows of other makers may lack it.
    sources: text.sources.map((source): ModuleSource => ({ ...source, viewed: source.viewed ?? '' })),
    lang: text.lang,
    withSources: false,
    idPrefix: '',
  });
}
