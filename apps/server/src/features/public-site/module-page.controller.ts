import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ContentLang } from '@talkoot/curriculum';
import { interfaceLang, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access/access-guard.ts';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Id } from '../../platform/http/ids.ts';
import { LANGS, languageOf } from '../../platform/http/language.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { PublicModules, sendAttachment, textIn, type ModuleVersion } from '../curriculum/index.ts';
import { moduleJsonLd } from './module-json-ld.ts';
import { moduleCard, moduleWords } from './module-words.ts';
import { Pages } from './pages.ts';
import {
  MODULE_FILE_ROUTES,
  MODULE_ROUTES,
  modulePath,
  MODULES_ROUTES,
  modulesPath,
  SIMPLE_MODULE_ROUTE,
  simpleModulePath,
} from './paths.ts';

/** The public part of the library, for everybody to read. */
@ApiExcludeController()
@Controller()
export class ModulePageController {
  constructor(
    private readonly modules: PublicModules,
    private readonly pages: Pages,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(MODULES_ROUTES)
  @Allow('public.read')
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const lang = languageOf(request);
    const t = translatorFor(lang);
    const versions = await this.modules.list();
    const frame = {
      title: t('public-site.modules'),
      description: t('public-site.modules.lead'),
      pathIn: modulesPath,
      isIndexed: true,
    };
    const model = { modules: versions.map((version) => moduleCard(version, textIn(version, lang), lang)) };
    await this.pages.send(reply, 'modules', lang, frame, model, { cache: 'public' });
  }

  @Get(MODULE_ROUTES)
  @Allow('public.read')
  show(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    return this.#send(reply, slug, lang, lang);
  }

  @Get(SIMPLE_MODULE_ROUTE)
  @Allow('public.read')
  showSimple(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    return this.#send(reply, slug, 'fi', 'fi-simple');
  }

  @Get(MODULE_FILE_ROUTES)
  @Allow('public.read')
  async file(
    @Param('slug') slug: string,
    @Param('attachmentId', Id) attachmentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendAttachment(reply, await this.modules.file(slug, attachmentId));
  }

  async #send(reply: FastifyReply, slug: string, lang: Lang, wanted: ContentLang): Promise<void> {
    const found = await this.modules.bySlug(slug, wanted);
    const { text, version } = found;
    if (wanted === 'fi-simple' && text.lang !== 'fi-simple') throw new ProblemError('NOT_FOUND');
    const langs = pageLangsOf(version);
    const frame = {
      title: text.title,
      description: text.summary,
      pathIn: (other: Lang) => modulePath(other, slug),
      // A page that shows the Finnish text for want of a translation is no page of its own.
      isIndexed: interfaceLang(text.lang) === lang,
      indexedIn: langs,
      ...(wanted === 'fi-simple' ? { path: simpleModulePath(slug) } : {}),
      jsonLd: moduleJsonLd(found, this.config.publicUrl, langs),
    };
    const words = moduleWords(found, this.clock.today(), lang);
    await this.pages.send(reply, 'module', lang, frame, words, { cache: 'public' });
  }
}

/** The languages of the pages that are in their own language. */
export function pageLangsOf({ texts }: Pick<ModuleVersion, 'texts'>): Lang[] {
  return LANGS.filter((lang) => texts.some((text) => text.lang === lang));
}
