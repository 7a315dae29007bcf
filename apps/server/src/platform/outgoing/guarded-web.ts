import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import {
  hostOf,
  isFigures,
  PUBLIC_WEB,
  refusalOf,
  type LinkOutcome,
  type VisitRules,
} from '@talkoot/curriculum';
import { OutsideWeb } from './outside-web.ts';
import { failureOf } from './visit-failures.ts';

const LASTING: readonly number[] = [301, 308];
const REDIRECTS: readonly number[] = [...LASTING, 302, 303, 307];
const MOST_REDIRECTS = 5;
/** For one question and for the whole visit, in milliseconds. */
const PATIENCE = 10_000;
const PATIENCE_IN_ALL = 25_000;
/** Enough to see that a page is there. */
const MOST_BYTES = 4_096;

type Method = 'HEAD' | 'GET';
interface Address {
  readonly address: string;
  readonly family: number;
}
type Resolver = (host: string) => Promise<readonly Address[]>;

/** Looks a name up as the machine does, with all its addresses. */
const resolveName: Resolver = (host) => lookup(host, { all: true });

/**
 * Visits pages of the public internet and nothing else. A name is looked up here, every address it has is asked of
 * the rules, and the connection is made to exactly those: a name that leads elsewhere a moment later (DNS rebinding)
 * leads nowhere. Each redirect passes the same gate. See ADR 24.
 */
export class GuardedWeb extends OutsideWeb {
  readonly #agent: string;
  readonly #rules: VisitRules;
  readonly #resolve: Resolver;

  /** @param publicUrl the house's own address, so that others know who asks */
  constructor(publicUrl: string, rules: VisitRules = PUBLIC_WEB, resolve: Resolver = resolveName) {
    super();
    this.#agent = `Talkoot link check (+${publicUrl})`;
    this.#rules = rules;
    this.#resolve = resolve;
  }

  override async visit(address: string): Promise<LinkOutcome> {
    const end = AbortSignal.timeout(PATIENCE_IN_ALL);
    const briefly = await this.#follow(address, 'HEAD', end);
    if (!isWorthAsking(briefly)) return briefly;
    // Many servers answer HEAD wrongly or not at all; only what a reader would get counts.
    return this.#follow(address, 'GET', end);
  }

  async #follow(address: string, method: Method, end: AbortSignal): Promise<LinkOutcome> {
    let here = address;
    let hasMoved = false;
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      if (!URL.canParse(here)) return { kind: 'not-visited', why: 'not-web' };
      const url = new URL(here);
      const answer = await this.#ask(url, method, end);
      if ('kind' in answer) return answer;
      const { status, location } = answer;
      if (!REDIRECTS.includes(status) || location === undefined) {
        return { kind: 'answered', httpStatus: status, finalUrl: here, hasMoved };
      }
      if (!URL.canParse(location, url)) return { kind: 'failed', why: 'redirects' };
      hasMoved = LASTING.includes(status) && (step === 0 || hasMoved);
      here = new URL(location, url).href;
    }
    return { kind: 'failed', why: 'redirects' };
  }

  async #ask(
    url: URL,
    method: Method,
    end: AbortSignal,
  ): Promise<LinkOutcome | { status: number; location: string | undefined }> {
    const refusal = refusalOf(url, this.#rules);
    if (refusal) return { kind: 'not-visited', why: refusal };
    const signal = AbortSignal.any([end, AbortSignal.timeout(PATIENCE)]);
    try {
      const addresses = await this.#addressesOf(hostOf(url), signal);
      // One address of the own network among public ones is a trap, not an alternative.
      if (!addresses.every(({ address }) => this.#rules.isAllowed(address))) {
        return { kind: 'not-visited', why: 'own-network' };
      }
      return await this.#send(url, method, addresses, signal);
    } catch (error) {
      return failureOf(error, signal);
    }
  }

  async #addressesOf(host: string, signal: AbortSignal): Promise<readonly Address[]> {
    if (isFigures(host)) return [{ address: host, family: host.includes(':') ? 6 : 4 }];
    const addresses = await unlessAborted(this.#resolve(host), signal);
    if (addresses.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
    return addresses;
  }

  #send(
    url: URL,
    method: Method,
    addresses: readonly Address[],
    signal: AbortSignal,
  ): Promise<{ status: number; location: string | undefined }> {
    const vetted: LookupFunction = (_host, { all }, done) => {
      const [first] = addresses;
      if (all) done(null, [...addresses]);
      else done(null, first?.address ?? '', first?.family ?? 4);
    };
    const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const question = ask(
        url,
        {
          method,
          agent: false,
          lookup: vetted,
          signal,
          headers: {
            'user-agent': this.#agent,
            accept: 'text/html,*/*;q=0.8',
            ...(method === 'GET' ? { range: `bytes=0-${MOST_BYTES - 1}` } : {}),
          },
        },
        (answer) => {
          const result = { status: statusOf(answer), location: answer.headers.location };
          readLittle(answer).then(() => resolve(result), reject);
        },
      );
      question.on('error', reject);
      question.end();
    });
  }
}

/** A range that does not fit (416) comes from a page that is there. */
function statusOf(answer: IncomingMessage): number {
  return answer.statusCode === 416 ? 200 : (answer.statusCode ?? 0);
}

/** Reads a few kilobytes at most, then hangs up, however much more there would be. */
function readLittle(answer: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0;
    const enough = (): void => {
      answer.destroy();
      resolve();
    };
    answer.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes >= MOST_BYTES) enough();
    });
    answer.on('end', enough);
    // The status has been read: what breaks off afterwards does not unsay it.
    answer.on('error', enough);
    answer.on('aborted', enough);
  });
}

function isWorthAsking(outcome: LinkOutcome): boolean {
  if (outcome.kind === 'answered') return outcome.httpStatus >= 400;
  return outcome.kind === 'failed' && outcome.why !== 'name' && outcome.why !== 'certificate';
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
