import { Inject, Injectable } from '@nestjs/common';
import { LANGS, type Lang } from '@talkoot/messages';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Views } from '../../platform/http/views.ts';
import { modulesPath } from './paths.ts';
import { SiteFiles } from './site-files.ts';

const NAMES: Readonly<Record<Lang, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

export interface PageFrame {
  readonly title: string;
  readonly description?: string;
  /** The same page in another language. */
  readonly pathIn: (lang: Lang) => string;
  /** Whether search engines may know it. Personal pages and forms are nobody else's business. */
  readonly isIndexed?: boolean;
  /** The languages whose pages are translations of this one; all of ours where it says nothing. */
  readonly indexedIn?: readonly Lang[];
  /** Instead of the page in the language: a page beside it, such as the one in plain Finnish. */
  readonly path?: string;
  readonly jsonLd?: object;
}

export interface PageOptions {
  readonly status?: number;
  readonly cache?: 'public' | 'none';
}

/** Every page for people in its frame: languages, styles, footer. */
@Injectable()
export class Pages {
  constructor(
    private readonly views: Views,
    private readonly files: SiteFiles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(
    reply: FastifyReply,
    view: string,
    lang: Lang,
    frame: PageFrame,
    model: object,
    { status = 200, cache = 'none' }: PageOptions = {},
  ): Promise<void> {
    const html = this.render(view, lang, frame, model);
    await reply
      .status(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', cache === 'public' ? 'public, max-age=0, must-revalidate' : 'no-store')
      .header('content-language', lang)
      .send(html);
  }

  /** The page as text, for who sends it more than once. */
  render(view: string, lang: Lang, frame: PageFrame, model: object): string {
    const { publicUrl } = this.config;
    const page = {
      title: frame.title,
      description: frame.description ?? '',
      isIndexed: frame.isIndexed ?? false,
      css: this.files.cssHref,
      canonical: publicUrl + (frame.path ?? frame.pathIn(lang)),
      modules: modulesPath(lang),
      xDefault: publicUrl + frame.pathIn('fi'),
      // `<` would end the data block; everything else is plain JSON.
      jsonLd: frame.jsonLd ? JSON.stringify(frame.jsonLd).replaceAll('<', '\\u003c') : '',
      languages: LANGS.map((other) => ({
        lang: other,
        name: NAMES[other],
        href: frame.pathIn(other),
        absolute: publicUrl + frame.pathIn(other),
        isCurrent: other === lang,
        isTranslation: frame.indexedIn?.includes(other) ?? true,
      })),
    };
    return this.views.render(view, { ...model, lang, page });
  }
}
