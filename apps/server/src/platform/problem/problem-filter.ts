import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { MessageKey } from '@talkoot/messages';
import { translate } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { isDatabaseAway } from '../database/database-away.ts';
import { languageOf } from '../http/language.ts';
import { ProblemError } from './problem-error.ts';
import type { ProblemCode } from './problem-table.ts';

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  errors?: readonly { pointer: string; code: string; params?: Record<string, string | number> }[];
  requestId: string;
}

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'MALFORMED_REQUEST',
  401: 'NOT_SIGNED_IN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  // A part of the address is longer than any name: nothing can be there.
  414: 'NOT_FOUND',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
};

/** Whatever was thrown, as a problem of the table. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : Number((error as { statusCode?: unknown } | null)?.statusCode);
  const known = BY_STATUS[status];
  if (known) return new ProblemError(known, { cause: error });
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = (cause as { code?: string } | null)?.code;
  // A text that PostgreSQL cannot read as the column's type, such as an id that is none, a number too
  // large for its column, or a NUL: nothing can be there.
  if (typeof code === 'string' && /^(22P02|22003|22021)$/.test(code)) {
    return new ProblemError('NOT_FOUND', { cause: error });
  }
  if (isDatabaseAway(error)) return new ProblemError('NOT_READY', { cause: error });
  return new ProblemError('INTERNAL', { cause: error });
}

/** Seconds after which it is worth asking again; null where that would change nothing. */
export function retryAfter({ code, params }: ProblemError): number | null {
  // A restart of the database takes seconds.
  if (code === 'NOT_READY') return 5;
  return code === 'TOO_MANY_REQUESTS' || code === 'PDF_BUSY' ? Number(params['seconds'] ?? 60) : null;
}

export function problemBody(problem: ProblemError, request: FastifyRequest): ProblemBody {
  const lang = languageOf(request);
  return {
    ...problem.extensions,
    type: 'about:blank',
    title: problem.code,
    status: problem.status,
    code: problem.code,
    detail: translate(lang, `problem.${problem.code}` satisfies MessageKey, problem.params),
    ...(problem.fields.length > 0 ? { errors: problem.fields } : {}),
    requestId: String(request.id),
  };
}

/** Answers RFC 9457 problem details. Pages for people are answered by the public site's own filter. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error);
    if (problem.status >= 500)
      request.log.error({ err: problem.cause ?? problem, code: problem.code }, 'request failed');
    if (reply.sent) return;
    const seconds = retryAfter(problem);
    if (seconds !== null) void reply.header('retry-after', String(seconds));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(problemBody(problem, request));
  }
}
