import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem/problem-error.ts';

/** JSON and form bodies. Broken UTF-8 is refused, not replaced by question marks. */
export async function registerBodyParsers(app: FastifyInstance): Promise<void> {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decode(body as Buffer);
    if (text === null || isTooDeep(text)) return done(new ProblemError('MALFORMED_REQUEST'));
    if (text === '') return done(null, undefined);
    // Fastify's own parser answers by `done`; what it returns is for parsers that are promises.
    void parseJson(request, text, done);
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
