import { asSafeHtml, type HandoutSourceView, type SafeHtml } from '@talkoot/documents';
import type { RenderedModule } from '@talkoot/curriculum';
import { formatDateOnly, type Lang } from '@talkoot/messages';

type Cited = RenderedModule['citedSources'][number];

/** Citations as `renderModule` writes them, each with the number that the source has in its module. */
const CITATION = /<a class="citation" href="#[^"]*" aria-label="\[(\d+)\] ([^"]*)">\[\d+\]<\/a>/g;

/** One numbering for the whole handout: a source that two modules cite has one mark and stands once in the list. */
export class SourceMarks {
  readonly #sources = new Map<string, Cited>();
  readonly #marks = new Map<string, number>();

  /** The module's HTML with its citations leading to the list of the handout. */
  adopt({ html, citedSources }: Pick<RenderedModule, 'html' | 'citedSources'>): SafeHtml {
    for (const source of citedSources) {
      if (!this.#marks.has(source.id)) this.#marks.set(source.id, this.#marks.size + 1);
      this.#sources.set(source.id, source);
    }
    const byNumber = new Map(citedSources.map(({ number, id }) => [String(number), this.#marks.get(id)]));
    const renumbered = html.replace(CITATION, (whole, number: string, name: string) => {
      const mark = byNumber.get(number);
      if (mark === undefined) return whole;
      return `<a class="citation" href="#source-${mark}" aria-label="[${mark}] ${name}">[${mark}]</a>`;
    });
    return asSafeHtml(renumbered);
  }

  list(lang: Lang): HandoutSourceView[] {
    return [...this.#marks].map(([id, mark]) => {
      const { title, publisher, url, date, viewed } = this.#sources.get(id) as Cited;
      return {
        mark: String(mark),
        title,
        publisher,
        url,
        dateText: date === null ? null : printedDate(date, lang),
        viewedText: viewed ? printedDate(viewed, lang) : null,
      };
    });
  }
}

/** A year, a month or a day, as precise as it was printed. */
export function printedDate(date: string, lang: Lang): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return formatDateOnly(Temporal.PlainDate.from(date), lang);
  const [year, month] = date.split('-');
  return month ? `${Number(month)}/${year}` : date;
}
