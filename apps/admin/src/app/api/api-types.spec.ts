import type { AnswerOf, RequestArgs, RequestOf } from './api-types.ts';

/** As openapi-typescript writes an operation with a path, a query and a body. */
interface Change {
  parameters: { query?: { dryRun?: boolean }; header?: never; path: { eventId: string }; cookie?: never };
  requestBody: { content: { 'application/json': { title: string; version: number } } };
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': { version: number } } };
    409: { headers: Record<string, unknown>; content: { 'application/problem+json': { code: string } } };
  };
}
interface Remove {
  parameters: { query?: never; header?: never; path: { eventId: string }; cookie?: never };
  requestBody?: never;
  responses: { 204: { headers: Record<string, unknown>; content?: never } };
}
interface List {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody?: never;
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': string[] } } };
}

/** Compiles only when both are the same type; what this file asserts is asserted by the compiler. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

describe('types of requests and answers', () => {
  it('follow the operation', () => {
    const change: RequestOf<Change> = { path: { eventId: '7' }, body: { title: 'x', version: 1 } };
    // @ts-expect-error -- the body is missing
    const without: RequestOf<Change> = { path: { eventId: '7' } };
    // @ts-expect-error -- no such query
    const wrong: RequestOf<Change> = { ...change, query: { wet: true } };
    // @ts-expect-error -- nothing to send
    const full: RequestOf<Remove> = { path: { eventId: '7' }, body: {} };
    expect([change, without, wrong, full]).toHaveLength(4);
  });

  it('answer what succeeds, and nothing for 204', () => {
    const answers: [Same<AnswerOf<Change>, { version: number }>, Same<AnswerOf<Remove>, undefined>] = [
      true,
      true,
    ];
    expect(answers).toEqual([true, true]);
  });

  it('let a request be left out only when nothing in it is needed', () => {
    const none: RequestArgs<List> = [];
    // @ts-expect-error -- the path is needed
    const missing: RequestArgs<Remove> = [];
    expect([none, missing]).toEqual([[], []]);
  });
});
