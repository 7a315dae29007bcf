import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../problem/problem-error.ts';
import type {} from './body-parsers.ts';

/** The JSON body as it was sent, for what says on which line a mistake is. */
export const BodyText = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const text = context.switchToHttp().getRequest<FastifyRequest>().bodyText;
  if (text === undefined) throw new ProblemError('UNSUPPORTED_MEDIA_TYPE');
  return text;
});

/** The body as bytes: a file sent as `application/octet-stream`, a library as `application/zip`. */
export const BodyBytes = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!Buffer.isBuffer(body)) throw new ProblemError('UNSUPPORTED_MEDIA_TYPE');
  return body;
});
