import { startTestApp, type TestApp } from '../test/test-app.ts';
import { routesOf } from '../test/routes.ts';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
}

describe('the OpenAPI document', () => {
  let test: TestApp;
  let paths: Record<string, Record<string, Operation>>;
  let schemas: Record<string, unknown>;

  beforeAll(async () => {
    test = await startTestApp();
    const { body } = await test.client().get('/api/docs-json');
    paths = body.paths;
    schemas = body.components.schemas;
  });

  afterAll(() => test.close());

  it('has every route of the JSON API, and no page', () => {
    const served = routesOf(test)
      .filter(({ path }) => path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
      .sort();
    const documented = Object.entries(paths)
      .filter(([path]) => !path.startsWith('/health'))
      .flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
      )
      .sort();
    expect(documented).toEqual(served);
  });

  it('says what every operation takes, answers, and how it refuses', () => {
    const silent: string[] = [];
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        const name = `${method.toUpperCase()} ${path}`;
        const good = Object.entries(operation.responses).filter(([status]) => /^2/.test(status));
        if (good.length === 0) silent.push(`${name}: no answer`);
        for (const [status, { content }] of good) {
          const schema = Object.values(content ?? {})[0]?.schema;
          if (status !== '204' && (!schema || Object.keys(schema).length === 0))
            silent.push(`${name}: ${status} without a schema`);
        }
        if (!operation.responses['default']) silent.push(`${name}: no problem`);
        const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
        if (body && Object.keys(body).length === 0) silent.push(`${name}: a body without a schema`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('points to no schema that is not there', () => {
    const missing = [...JSON.stringify(paths).matchAll(/#\/components\/schemas\/([^"]*)/g)].filter(
      ([, name]) => !(name! in schemas),
    );
    expect(missing.map(([, name]) => name)).toEqual([]);
  });
});
