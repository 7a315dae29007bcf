import {
  DocumentDataError,
  type DocumentKind,
  type DocumentLang,
  type DocumentViews,
} from '../document-kinds.ts';
import { labelsFor } from '../labels/labels.ts';
import type { DocumentMeta } from '../renderer/document-info.ts';
import { checkView } from './check-view.ts';
import { loadTemplates } from './load-templates.ts';
import { pictureOfDay } from './picture-of-day.ts';
import { strictView } from './strict-view.ts';

export interface ComposeRequest<Kind extends DocumentKind = DocumentKind> {
  template: Kind;
  data: DocumentViews[Kind];
  lang: DocumentLang;
  meta: DocumentMeta;
  /** Style rules that name the fonts. */
  fontCss: string;
}

/**
 * Makes the whole HTML of a document from its view model. The same input gives the same text.
 *
 * @throws DocumentDataError when sums do not add up, or the data lack something the template shows
 */
export function composeHtml<Kind extends DocumentKind>(request: ComposeRequest<Kind>): string {
  const { template, data, lang, meta, fontCss } = request;
  checkView(template, data);
  const { byKind, css } = loadTemplates();
  const labels = labelsFor(lang);
  try {
    return byKind[template]({
      kind: template,
      view: strictView(data),
      labels,
      lang,
      meta,
      css: `${fontCss}\n${css}`,
      days: 'days' in data ? data.days.map((day) => pictureOfDay(day, labels)) : [],
    });
  } catch (error) {
    if (error instanceof DocumentDataError) throw error;
    throw new DocumentDataError(`The data of "${template}" do not fit its template: ${reason(error)}`, {
      cause: error,
    });
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
