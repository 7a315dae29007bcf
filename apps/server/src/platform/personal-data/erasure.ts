import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.ts';
import { Clock } from '../clock.ts';
import { Jobs } from '../jobs/jobs.ts';

/** Erases what has outlived its purpose and says how many rows it touched. `today` is the Finnish date. */
export type Eraser = (tx: EntityManager, today: Temporal.PlainDate) => Promise<number>;

const EVERY_NIGHT = '10 3 * * *';
export const MAIL_DAYS = 90;

/** The nightly job that keeps the promises of the register of personal data. Each feature brings its erasers. */
@Injectable()
export class Erasure implements OnModuleInit {
  readonly #erasers = new Map<string, Eraser>();
  readonly #log = new Logger('Erasure');

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {
    this.register('mails', eraseMails);
  }

  onModuleInit(): void {
    this.jobs.schedule('personal-data.erase', EVERY_NIGHT, async () => {
      await this.run();
    });
  }

  register(name: string, eraser: Eraser): void {
    this.#erasers.set(name, eraser);
  }

  /** Each eraser in a transaction of its own, so that one that fails keeps nobody else's promise from being kept. */
  async run(): Promise<Readonly<Record<string, number>>> {
    const erased: Record<string, number> = {};
    for (const [name, eraser] of this.#erasers) {
      try {
        erased[name] = await this.dataSource.transaction(async (tx) => {
          const rows = await eraser(tx, this.clock.today());
          if (rows > 0) {
            await audit(tx, null, {
              action: 'personal-data.erased',
              subjectType: name,
              subjectId: null,
              details: { rows },
            });
          }
          return rows;
        });
      } catch (error) {
        this.#log.error(error);
      }
    }
    return erased;
  }
}

async function eraseMails(tx: EntityManager, today: Temporal.PlainDate): Promise<number> {
  return rowsOf(
    await tx.query('DELETE FROM outgoing_mail WHERE created_at < $1::date', [
      today.subtract({ days: MAIL_DAYS }).toString(),
    ]),
  );
}

/** TypeORM answers an UPDATE or DELETE with the rows and their number. */
export function rowsOf(result: unknown): number {
  return Number((result as [unknown, number])[1]);
}
