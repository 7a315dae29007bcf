import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { PgBoss, type JobResult, type JobWithMetadata, type SendOptions } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { loggedError } from '../log-errors.ts';

type Handler = (data: unknown) => Promise<void>;

export interface HandlingOptions {
  /** So many jobs are taken at once, without a pause while there are more; one by one unless told. */
  readonly batch?: number;
  /** So many of them are worked on at the same time. */
  readonly parallel?: number;
  /** Called when the last attempt has failed, with the code of the failure. */
  readonly givenUp?: (data: unknown, failure: string) => Promise<void>;
}

interface Work extends HandlingOptions {
  readonly handler: Handler;
}

type BossJob = JobWithMetadata<unknown>;

/** A server that was killed is missed after so long, and its jobs are taken by another. */
const MISSED_AFTER_SECONDS = 10;
const LOOKED_FOR_EVERY_SECONDS = 5;
const QUEUE_OPTIONS = {
  retryLimit: 5,
  retryDelay: 10,
  retryBackoff: true,
  expireInSeconds: 300,
  heartbeatSeconds: MISSED_AFTER_SECONDS,
} as const;

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
      superviseIntervalSeconds: LOOKED_FOR_EVERY_SECONDS,
      monitorIntervalSeconds: LOOKED_FOR_EVERY_SECONDS,
    });
    this.#boss.on('error', (error) => this.#log.error(error));
  }

  /** Called by features while they are set up. A handler must bear being called twice for one job. */
  handle(queue: string, handler: Handler, options: HandlingOptions = {}): void {
    if (this.#handlers.has(queue)) throw new Error(`two handlers for the queue ${queue}`);
    this.#handlers.set(queue, { handler, ...options });
  }

  /** Runs the queue's handler at the times of a cron expression, Finnish time. */
  schedule(queue: string, cron: string, handler: () => Promise<void>): void {
    this.handle(queue, handler);
    this.#schedules.set(queue, cron);
  }

  /** Enqueued if and only if the transaction of `tx` commits. */
  async enqueue(tx: EntityManager, queue: string, data: object, options: JobOptions = {}): Promise<void> {
    await this.#boss.send(queue, data, {
      ...(options.startAfter ? { startAfter: new Date(options.startAfter.epochMilliseconds) } : {}),
      ...(options.singletonKey ? { singletonKey: options.singletonKey } : {}),
      db: databaseOf(tx, queue),
    });
  }

  /** One job for each of `datas`, in one statement; enqueued if and only if the transaction of `tx` commits. */
  async enqueueMany(tx: EntityManager, queue: string, datas: readonly object[]): Promise<void> {
    const db = databaseOf(tx, queue);
    if (datas.length === 0) return;
    await this.#boss.insert(
      queue,
      datas.map((data) => ({ data })),
      { db },
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#boss.start();
    for (const [queue, work] of this.#handlers) {
      await this.#boss.createQueue(queue, QUEUE_OPTIONS);
      // A queue that was made by an earlier version keeps its ways otherwise.
      await this.#boss.updateQueue(queue, QUEUE_OPTIONS);
      const options = {
        batchSize: work.batch ?? 1,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 0.5,
        includeMetadata: true,
        perJobResults: true,
      } as const;
      await this.#boss.work(queue, options, (jobs) => this.#runAll(queue, work, jobs));
      const cron = this.#schedules.get(queue);
      if (cron) await this.#boss.schedule(queue, cron, null, { tz: 'Europe/Helsinki' });
    }
    this.#isStarted = true;
  }

  async #runAll(queue: string, work: Work, jobs: readonly BossJob[]): Promise<JobResult[]> {
    const waiting = [...jobs];
    const results: JobResult[] = [];
    const workOn = async (): Promise<void> => {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        results.push(await this.#run(queue, work, job));
      }
    };
    await Promise.all(Array.from({ length: work.parallel ?? 1 }, workOn));
    return results;
  }

  async #run(queue: string, work: Work, job: BossJob): Promise<JobResult> {
    const failure = await work.handler(job.data).then(
      () => null,
      (error: unknown) => loggedError(error),
    );
    if (!failure) return { id: job.id, status: 'completed' };
    this.#log.error({ queue, ...failure });
    // What pg-boss keeps is the code, not the error, which may quote an address.
    const code = String(failure.code ?? failure.type);
    if (job.retryCount >= job.retryLimit) {
      await work.givenUp?.(job.data, code).catch((error: unknown) => {
        this.#log.error({ queue, ...loggedError(error) });
      });
    }
    return { id: job.id, status: 'failed', output: { message: `${queue} failed: ${code}` } };
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

/** pg-boss writes in the caller's transaction. */
function databaseOf(tx: EntityManager, queue: string): NonNullable<SendOptions['db']> {
  const runner = tx.queryRunner;
  if (!runner?.isTransactionActive) throw new Error(`the job ${queue} must be enqueued in a transaction`);
  return {
    executeSql: async (text: string, values?: unknown[]) => {
      const result = await runner.query(text, values as unknown[], true);
      return { rows: result.records ?? result.raw };
    },
  };
}
