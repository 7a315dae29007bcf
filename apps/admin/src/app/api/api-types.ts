import type { paths } from '@talkoot/api-client';

/** The verbs the server answers to. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Addresses that answer to a verb. A typing mistake does not compile. */
export type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];

/** The operation behind an address and a verb, as openapi-typescript writes it. */
export type Operation<P extends keyof paths, M extends Method> = paths[P][M];

/** What an operation wants: `path` and `body` where it has them, `query` optional where all of it is. */
export type RequestOf<Op> = PathPart<Op> & QueryPart<Op> & BodyPart<Op>;

/** What an operation answers when it succeeds; `undefined` where it answers nothing (204). */
export type AnswerOf<Op> = Op extends { responses: infer Responses }
  ? JsonOf<Responses[keyof Responses & (200 | 201 | 202 | 204)]>
  : never;

/** The request may be left out when nothing in it is needed. */
export type RequestArgs<Op> =
  Record<never, never> extends RequestOf<Op> ? [request?: RequestOf<Op>] : [request: RequestOf<Op>];

export type QueryValue =
  string | number | boolean | readonly (string | number | boolean)[] | null | undefined;
export type QueryValues = Readonly<Record<string, QueryValue>>;

/** A request whose types no longer matter: what `Api` sends. */
export interface PlainRequest {
  path?: Readonly<Record<string, string | number>>;
  query?: QueryValues;
  body?: unknown;
}

type PathPart<Op> = Op extends { parameters: { path: infer P extends object } }
  ? { path: P }
  : { path?: never };

type QueryPart<Op> = Op extends { parameters: { query: infer Q extends object } }
  ? { query: Q }
  : Op extends { parameters: { query?: infer Q } }
    ? { query?: Q }
    : { query?: never };

type BodyPart<Op> = Op extends { requestBody: Json<infer B> }
  ? { body: B }
  : Op extends { requestBody?: infer R }
    ? [NonNullable<R>] extends [never]
      ? { body?: never }
      : { body?: BodyOf<NonNullable<R>> }
    : { body?: never };

interface Json<Body> {
  content: { 'application/json': Body };
}

type BodyOf<R> = R extends Json<infer B> ? B : never;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined;
