import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.ts';
import { PageFilter } from './features/public-site/index.ts';
import { serveOpenApi } from './openapi-document.ts';
import { refuseForeignWrites } from './platform/access/same-origin.ts';
import type { Config } from './platform/config.ts';
import { registerBodyParsers } from './platform/http/body-parsers.ts';
import { serveDesk } from './platform/http/desk.ts';
import { registerSecurityHeaders } from './platform/http/security-headers.ts';
import { createValidationPipe } from './platform/http/validation.ts';
import { logRequests, nestLogger } from './platform/logging.ts';
import { problemBody, toProblem } from './platform/problem/problem-filter.ts';
import type { Fakes } from './platform/platform.module.ts';

const BODY_LIMIT = 1_048_576;

/** The whole server, ready to listen: the same for `main.ts`, the tests and the OpenAPI document. */
export async function createApp(
  config: Config,
  dataSource: DataSource,
  logger: Logger,
  fakes?: Fakes,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    frameworkErrors: answerBadAddress,
    // One proxy in front at most: its word on the caller's address counts for rate limits.
    trustProxy: config.mode === 'production' ? (_address, hop) => hop === 0 : false,
    routerOptions: { maxParamLength: 300 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, dataSource, fakes),
    adapter,
    {
      logger: nestLogger(logger),
      bodyParser: false,
      abortOnError: false,
    },
  );
  const fastify = adapter.getInstance();
  await app.register(cookie);
  await registerSecurityHeaders(fastify, config.publicUrl.startsWith('https:'));
  await registerBodyParsers(fastify);
  refuseForeignWrites(fastify, config.publicUrl);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  logRequests(fastify);
  await serveDesk(fastify);
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(app.get(PageFilter));
  serveOpenApi(app);
  return app;
}

/** An address that cannot be read reaches no router and no hook: it is answered here. */
function answerBadAddress(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error);
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-security-policy', "default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('x-request-id', String(request.id))
    .send(problemBody(problem, request));
}
