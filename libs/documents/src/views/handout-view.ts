import type { SafeHtml } from '../safe-html.ts';
import type { EventView, Prose } from './event-view.ts';

/** What participants take home: the common part, then what was chosen for their sectors. */
export interface HandoutView {
  event: EventView;
  introduction: Prose | null;
  /** Sectors that the handout was made for, in words. Empty: for everybody. */
  sectors: string[];
  /** Modules of the common part, in the order of the programme. */
  modules: HandoutModuleView[];
  /** Sector blocks that were chosen, grouped by sector. */
  sectorParts: { sector: string; blocks: { title: string; body: SafeHtml }[] }[];
  exercises: HandoutTaskView[];
  cases: HandoutTaskView[];
  glossary: { term: string; translations: string | null; definition: string }[];
  links: { title: string; url: string; description: string | null; organisation: string | null }[];
  sources: HandoutSourceView[];
}

export interface HandoutModuleView {
  title: string;
  /** BCP 47 tag where the text is in another language than the document. */
  lang: string | null;
  summary: string | null;
  outcomes: string[];
  /** Headings inside start at h2. */
  body: SafeHtml;
  /** What holds as of when: `Laki: 30.12.2024`. */
  asOf: string[];
}

export interface HandoutTaskView {
  title: string;
  /** `15 min · parit`. */
  about: string | null;
  body: SafeHtml;
  questions: string[];
  /** Ruled lines for one's own notes. */
  noteLines: number;
}

export interface HandoutSourceView {
  /** Mark by which the texts cite it: `1`. */
  mark: string;
  title: string;
  publisher: string | null;
  url: string | null;
  /** Date printed in the source; `null` prints "no date". */
  dateText: string | null;
  viewedText: string | null;
}
