import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemView } from './platform/problem/problem-view.ts';

/** The description of the JSON API, made from the controllers. Every operation may answer with a problem. */
export function createOpenApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Talkoot')
    .setDescription(
      'Plan, share, run and follow up trainings together. Errors are RFC 9457 problem details. ' +
        'Writes must send the Origin of this address; money is integer cents; instants are ISO 8601 in UTC.',
    )
    .setVersion('1')
    .addCookieAuth('__Host-talkoot')
    .addGlobalResponse({
      status: 'default' as never,
      description: 'a problem: its code, what to do, and the fields that are wrong',
      type: ProblemView,
    })
    .build();
  return SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    extraModels: [ProblemView],
  });
}

export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => createOpenApiDocument(app));
}
