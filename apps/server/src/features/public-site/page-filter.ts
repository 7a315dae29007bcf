import { Catch, Injectable, type ArgumentsHost } from '@nestjs/common';
import type { Lang, MessageKey } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../platform/http/language.ts';
import type { ProblemError } from '../../platform/problem/problem-error.ts';
import { ProblemFilter, retryAfter, toProblem } from '../../platform/problem/problem-filter.ts';
import { Pages } from './pages.ts';

const HEADINGS = [400, 403, 404, 409, 410, 413, 429, 500, 503] as const;

/** People are answered with a page in their language, programs with problem details. */
@Catch()
@Injectable()
export class PageFilter extends ProblemFilter {
  constructor(private readonly pages: Pages) {
    super();
  }

  override catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (!isPage(request)) return super.catch(error, host);
    void this.answer(error, request, http.getResponse<FastifyReply>());
  }

  /** Also for errors before the router: bodies that cannot be read, foreign origins. */
  async answer(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      request.log.error({ err: problem.cause ?? problem, code: problem.code }, 'page failed');
    }
    if (reply.sent) return;
    const lang = languageOf(request);
    const seconds = retryAfter(problem);
    if (seconds !== null) void reply.header('retry-after', String(seconds));
    const heading = headingOf(problem.status, lang);
    await this.pages.send(
      reply,
      'error',
      lang,
      { title: heading, pathIn: (other) => `/${other}/` },
      {
        heading,
        text: textOf(problem, lang),
        wait: problem.status === 429 ? waitIn(lang, problem) : '',
        requestId: problem.status >= 500 ? String(request.id) : '',
      },
      { status: problem.status },
    );
  }
}

/** Whether somebody with a browser asks for something that is not the API's or the desk's. */
export function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? '';
  if (/^\/(api|health|desk|assets)(\/|$)/.test(path)) return false;
  return /^\/(fi|sv|en|outbox)(\/|$)/.test(path) || (request.headers.accept ?? '').includes('text/html');
}

/** When to try again, as people count it. */
export function waitIn(lang: Lang, problem: ProblemError): string {
  const minutes = Math.ceil(Number(problem.params['seconds'] ?? 60) / 60);
  return translatorFor(lang)('public-site.error.wait', { minutes });
}

function headingOf(status: number, lang: Lang): string {
  const known = HEADINGS.find((heading) => heading === status) ?? (status >= 500 ? 500 : 400);
  return translatorFor(lang)(`public-site.error.${known}`);
}

function textOf(problem: ProblemError, lang: Lang): string {
  const t = translatorFor(lang);
  if (problem.code === 'NOT_FOUND') return t('public-site.error.404.text');
  if (problem.code === 'LINK_EXPIRED') return t('public-site.error.410.text');
  return t(`problem.${problem.code}` satisfies MessageKey, problem.params);
}
