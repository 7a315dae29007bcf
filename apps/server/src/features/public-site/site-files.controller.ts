import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { LANGS, type Lang } from '@talkoot/messages';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/access/access-guard.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { PublicModules } from '../curriculum/index.ts';
import { publicPath } from '../events/index.ts';
import { pageLangsOf } from './module-page.controller.ts';
import { modulePath, modulesPath } from './paths.ts';
import { PublicEvents } from './public-events.service.ts';
import { SiteFiles } from './site-files.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';

@ApiExcludeController()
@Controller()
export class SiteFilesController {
  constructor(
    private readonly files: SiteFiles,
    private readonly events: PublicEvents,
    private readonly modules: PublicModules,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('/assets/site.css')
  @Allow('public.read')
  async css(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .header('content-type', 'text/css; charset=utf-8')
      .header('cache-control', FOR_GOOD)
      .send(this.files.css);
  }

  @Get('/assets/mark.svg')
  @Allow('public.read')
  async mark(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .header('content-type', 'image/svg+xml')
      .header('cache-control', 'public, max-age=86400')
      .send(this.files.mark);
  }

  @Get('/assets/fonts/:name')
  @Allow('public.read')
  async font(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const font = this.files.font(name);
    if (!font) throw new ProblemError('NOT_FOUND');
    await reply.header('content-type', 'font/woff2').header('cache-control', FOR_GOOD).send(font);
  }

  @Get('/robots.txt')
  @Allow('public.read')
  async robots(@Res() reply: FastifyReply): Promise<void> {
    const closed = ['/desk/', '/api/', '/outbox', ...LANGS.map((lang) => `/${lang}/r/`)];
    const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)];
    await reply
      .header('content-type', 'text/plain; charset=utf-8')
      .send(`${lines.join('\n')}\n\nSitemap: ${this.config.publicUrl}/sitemap.xml\n`);
  }

  @Get('/sitemap.xml')
  @Allow('public.read')
  async sitemap(@Res() reply: FastifyReply): Promise<void> {
    const slugs = (await this.events.upcoming()).map(({ facts }) => facts.event.slug);
    const modules = await this.modules.list();
    const pages: (readonly (readonly [Lang, string])[])[] = [
      LANGS.map((lang) => [lang, `/${lang}/`] as const),
      LANGS.map((lang) => [lang, modulesPath(lang)] as const),
      ...modules.map((version) =>
        pageLangsOf(version).map((lang) => [lang, modulePath(lang, version.module.slug)] as const),
      ),
      ...slugs.map((slug) => LANGS.map((lang) => [lang, publicPath(lang, slug)] as const)),
    ];
    const urls = pages.flatMap((page) => page.map(([, path]) => this.#entry(path, page)));
    await reply
      .header('content-type', 'application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ` +
          `xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
      );
  }

  #entry(path: string, page: readonly (readonly [string, string])[]): string {
    const alternates = page.map(
      ([lang, href]) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${this.config.publicUrl}${href}"/>`,
    );
    return `<url><loc>${this.config.publicUrl}${path}</loc>${alternates.join('')}</url>`;
  }
}
