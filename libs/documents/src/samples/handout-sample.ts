import type { DocumentLang } from '../document-kinds.ts';
import { asSafeHtml } from '../safe-html.ts';
import type { HandoutView } from '../views/handout-view.ts';
import { HANDOUT_WORDS } from './handout-words.ts';
import { inLang, sampleEvent } from './sample-texts.ts';

/** A handout with two modules, a sector part, an exercise, a case, glossary, links and sources. */
export function handoutSample(lang: DocumentLang): HandoutView {
  const words = inLang(lang, HANDOUT_WORDS);
  return {
    event: sampleEvent(lang),
    introduction: words.introduction,
    sectors: [...words.sectors],
    modules: words.modules.map(({ title, summary, outcomes, body, asOf }) => ({
      title,
      lang: null,
      summary,
      outcomes: [...outcomes],
      body: asSafeHtml(body),
      asOf: [...asOf],
    })),
    sectorParts: words.sectorParts.map(({ sector, title, body }) => ({
      sector,
      blocks: [{ title, body: asSafeHtml(body) }],
    })),
    exercises: [
      {
        ...words.exercise,
        body: asSafeHtml(words.exercise.body),
        questions: [...words.exercise.questions],
        noteLines: 4,
      },
    ],
    cases: [
      {
        ...words.case,
        body: asSafeHtml(words.case.body),
        questions: [...words.case.questions],
        noteLines: 0,
      },
    ],
    glossary: words.glossary.map(([term, definition, translations]) => ({ term, definition, translations })),
    links: words.links.map(([title, url, description, organisation]) => ({
      title,
      url,
      description,
      organisation,
    })),
    sources: [
      {
        mark: '1',
        title: 'Tulkkivälitteinen työskentely',
        publisher: 'THL',
        url: 'https://thl.fi/aiheet/maahanmuutto-ja-kulttuurinen-moninaisuus/tyon-tueksi/hyvia-kaytantoja/tulkkivalitteinen-tyoskentely',
        dateText: null,
        viewedText: '21.11.2026',
      },
      {
        mark: '2',
        title: 'Asioimistulkin ammattisäännöstö',
        publisher: 'Kieliasiantuntijat ry',
        url: 'https://kieliasiantuntijat.fi/fi/kieliasiantuntija-tyossa/ammattisaannosto-ja-lainsaadanto/asioimistulkin-ammattisaannosto/',
        dateText: '1.1.2021',
        viewedText: '21.11.2026',
      },
    ],
  };
}
