import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: readonly string[];
  /** All pages, white space made single. */
  readonly text: string;
  readonly title: string;
  readonly lang: string;
}

/** Reads a PDF with a reader that has nothing to do with the one that wrote it. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    pages.push(text.replace(/\s+/g, ' ').trim());
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  await task.destroy();
  return { pages, text: pages.join(' '), title: info.Title ?? '', lang: info.Language ?? '' };
}
