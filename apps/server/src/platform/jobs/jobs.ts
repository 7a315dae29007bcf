import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { loggedError } from '../log-errors.ts';

type Handler = (data: unknown) => Promise<void>;

interface Work {
  readonly handler: Handler;
  /** Called when the last attempt has failed. */
  readonly givenUp: Handler | null;
}

export interface JobOptions {
  /** Not before this instant. */
  readonly startAfter?: Temporal.Instant;
  /** One waiting job per key. */
  readonly singletonKey?: string;
}

/** Slow work and everything that leaves the house, enqueued in the transaction that caused it. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #boss: PgBoss;
  readonly #handlers = new Map<string, Work>();
  readonly #schedules = new Map<string, string>();
  readonly #log = new Logger('Jobs');
  #isStarted = false;

  constructor(@Inject(CONFIG) config: Config) {
    this.#boss = new PgBoss({
      connectionString: config.databaseUrl,
      max: 4,
      application_name: 'talkoot-jobs',
    });
    this.#boss.on('error', (error) => this.#log.error(error));
  }

  /** Called by features while they are set up. A handler must bear being called twice for one job. */
  handle(queue: string, handler: Handler, givenUp: Handler | null = null): void {
    if (this.#handlers.has(queue)) throw new Error(`two handlers for the queue ${queue}`);
    this.#handlers.set(queue, { handler, givenUp });
  }

  /** Runs the queue's handler at the times of a cron expression, Finnish time. */
  schedule(queue: string, cron: string, handler: () => Promise<void>): void {
    this.handle(queue, handler);
    this.#schedules.set(queue, cron);
  }

  /** Enqueued if and only if the transaction of `tx` commits. */
  async enqueue(tx: EntityManager, queue: string, data: object, options: JobOptions = {}): Promise<void> {
    const runner = tx.queryRunner;
    if (!runner?.isTransactionActive) throw new Error(`the job ${queue} must be enqueued in a transaction`);
    await this.#boss.send(queue, data, {
      ...(options.startAfter ? { startAfter: new Date(options.startAfter.epochMilliseconds) } : {}),
      ...(options.singletonKey ? { singletonKey: options.singletonKey } : {}),
      db: {
        executeSql: async (text: string, values?: unknown[]) => {
          const result = await runner.query(text, values as unknown[], true);
          return { rows: result.records ?? result.raw };
        },
      },
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#boss.start();
    for (const [queue, work] of this.#handlers) {
      await this.#boss.createQueue(queue, {
        retryLimit: 5,
        retryDelay: 10,
        retryBackoff: true,
        expireInSeconds: 300,
      });
      const options = { batchSize: 1, pollingIntervalSeconds: 0.5, includeMetadata: true } as const;
      await this.#boss.work(queue, options, async ([job]) => {
        if (job) await this.#run(queue, work, job);
      });
      const cron = this.#schedules.get(queue);
      if (cron) await this.#boss.schedule(queue, cron, null, { tz: 'Europe/Helsinki' });
    }
    this.#isStarted = true;
  }

  async #run(
    queue: string,
    work: Work,
    job: { data: unknown; retryCount: number; retryLimit: number },
  ): Promise<void> {
    const failure = await work.handler(job.data).then(
      () => null,
      (error: unknown) => loggedError(error),
    );
    if (!failure) return;
    this.#log.error({ queue, ...failure });
    if (job.retryCount >= job.retryLimit) await work.givenUp?.(job.data);
    // pg-boss keeps what is thrown: it gets the code, not the error, which may quote an address.
    throw new Error(`${queue} failed: ${failure.code ?? failure.type}`);
  }

  get isRunning(): boolean {
    return this.#isStarted;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.#isStarted) return;
    this.#isStarted = false;
    await this.#boss.stop({ graceful: true, timeout: 10_000 });
  }
}
