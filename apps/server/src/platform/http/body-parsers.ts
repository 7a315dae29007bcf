import formbody from '@fastify/formbody';
import type {} from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { SESSION_COOKIE } from '../access/access-guard.ts';
import { isOneClickPath } from '../mail/opt-out-path.ts';
import { ProblemError } from '../problem/problem-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** A JSON body as it was sent: a mistake in it has a line there. */
    bodyText?: string;
  }
}

/** The largest file that may be sent. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** A whole library has many of them. */
const MAX_ZIP_BYTES = 40 * 1024 * 1024;
const FILE_TYPES: Readonly<Record<string, number>> = {
  'application/octet-stream': MAX_FILE_BYTES,
  'application/zip': MAX_ZIP_BYTES,
};

/** JSON and form bodies, and files. Broken UTF-8 is refused, not replaced by question marks. */
export async function registerBodyParsers(app: FastifyInstance): Promise<void> {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decode(body as Buffer);
    if (text === null || isTooDeep(text)) return done(new ProblemError('MALFORMED_REQUEST'));
    if (text === '') return done(null, undefined);
    request.bodyText = text;
    // Fastify's own parser answers by `done`; what it returns is for parsers that are promises.
    void parseJson(request, text, (error, value) =>
      error ? done(malformedJson(text, error)) : done(null, value),
    );
  });
  for (const [type, bodyLimit] of Object.entries(FILE_TYPES)) {
    app.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
  }
  // Mail programs may send their one click as a form of parts (RFC 8058 §3.2). What stands in it says nothing.
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: 10_000 },
    (request, _body, done) =>
      isOneClickPath(request.url) ? done(null, undefined) : done(new ProblemError('UNSUPPORTED_MEDIA_TYPE')),
  );
  // A file is read into memory before any guard: only for somebody who says to be signed in.
  app.addHook('onRequest', async (request) => {
    const type = request.headers['content-type'] ?? '';
    const isFile = Object.keys(FILE_TYPES).some((one) => type.startsWith(one));
    if (isFile && !request.cookies[SESSION_COOKIE]) throw new ProblemError('NOT_SIGNED_IN');
  });
  await app.register(formbody, {
    parser: (text) => {
      if (text.includes('\uFFFD') || brokenPercentCode(text)) throw new ProblemError('MALFORMED_REQUEST');
      return Object.fromEntries(new URLSearchParams(text));
    },
  });
}

const MAX_DEPTH = 50;

/** Lists within lists without end would exhaust the stack of whatever walks through them. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (isInText) {
      if (character === '\\') at += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return false;
}

/** What is wrong and on which line: Fastify's own error does not say. */
function malformedJson(text: string, cause: Error): ProblemError {
  const message = reasonOf(text) ?? cause.message;
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
  const line = text.slice(0, position).split('\n').length;
  const params = { line, code: 'JSON_INVALID', message };
  return new ProblemError('MALFORMED_REQUEST', {
    fields: [{ pointer: '', code: 'fileMistake', params }],
    cause,
  });
}

/** Null where the JSON is one, but has a key that would reach into objects of the program. */
function reasonOf(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : null;
  }
}

function decode(body: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

function brokenPercentCode(text: string): boolean {
  try {
    decodeURIComponent(text.replaceAll('+', ' '));
    return false;
  } catch {
    return true;
  }
}
