import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ProblemError } from '../problem/problem-error.ts';

/** So many attempts in so many seconds for one key (an address, an e-mail). */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;

  constructor(options: { attempts: number; seconds: number }) {
    this.#limiter = new RateLimiterMemory({ points: options.attempts, duration: options.seconds });
  }

  /** @throws {ProblemError} TOO_MANY_REQUESTS with the seconds to wait */
  async spend(key: string): Promise<void> {
    try {
      await this.#limiter.consume(key);
    } catch (rejection) {
      const wait = (rejection as { msBeforeNext?: number }).msBeforeNext ?? 60_000;
      throw new ProblemError('TOO_MANY_REQUESTS', { params: { seconds: Math.ceil(wait / 1000) } });
    }
  }

  async forget(key: string): Promise<void> {
    await this.#limiter.delete(key);
  }
}
