import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  pages: string[];
  /** All pages, white space made single. */
  text: string;
  /** As `text`, without any white space: lines break where they like. */
  dense: string;
  info: Record<string, unknown>;
  lang: string | null;
  outline: string[];
  /** Roles of the structure tree, in order of appearance, without repetition. */
  roles: Set<string>;
}

interface StructureNode {
  role?: string;
  children?: StructureNode[];
}

/** Reads a PDF back with a reader that has nothing to do with the one that wrote it. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  const roles = new Set<string>();
  const collect = (node: StructureNode | null): void => {
    if (node?.role) roles.add(node.role);
    node?.children?.forEach(collect);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    collect((await page.getStructTree()) as StructureNode | null);
  }
  const { info } = await document.getMetadata();
  const outline = ((await document.getOutline()) ?? []) as { title: string; items: { title: string }[] }[];
  const titles = outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
  await task.destroy();
  const joined = pages.join('\n');
  return {
    pages,
    text: joined.replace(/\s+/g, ' '),
    dense: joined.replace(/\s+/g, ''),
    info: info as Record<string, unknown>,
    lang: (info as { Language?: string | null }).Language ?? null,
    outline: titles,
    roles,
  };
}
