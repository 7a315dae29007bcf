import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.ts';
import { Clock } from '../clock.ts';
import { Jobs } from '../jobs/jobs.ts';
import { eraseByEvent, type Erased } from './erased.ts';
import { writeReport } from './write-report.ts';

export { rowsOf } from './erased.ts';

/**
 * Erases what has outlived its purpose and says what, event by event; or how many rows, where they belong to no event.
 * `today` is the Finnish date: what lives until yesterday goes. Run twice it erases nothing more.
 */
export type Eraser = (tx: EntityManager, today: Temporal.PlainDate) => Promise<number | readonly Erased[]>;

/** Not between three and four: that hour does not exist in one night of spring, and comes twice in one of autumn. */
const EVERY_NIGHT = '40 2 * * *';
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
    if (this.#erasers.has(name)) throw new Error(`two erasers called ${name}`);
    this.#erasers.set(name, eraser);
  }

  /** Each eraser in a transaction of its own, so that one that fails keeps nobody else's promise from being kept. */
  async run(): Promise<Readonly<Record<string, number>>> {
    const erased: Record<string, number> = {};
    for (const [name, eraser] of this.#erasers) {
      try {
        erased[name] = await this.dataSource.transaction((tx) => this.#erase(tx, name, eraser));
      } catch (error) {
        this.#log.error(error);
      }
    }
    return erased;
  }

  async #erase(tx: EntityManager, name: string, eraser: Eraser): Promise<number> {
    const result = await eraser(tx, this.clock.today());
    const rows = typeof result === 'number' ? result : result.reduce((sum, line) => sum + line.rows, 0);
    if (typeof result !== 'number') await writeReport(tx, result, this.clock.now());
    if (rows > 0) {
      await audit(tx, null, {
        action: 'personal-data.erased',
        subjectType: name,
        subjectId: null,
        details: { rows },
      });
    }
    return rows;
  }
}

async function eraseMails(tx: EntityManager, today: Temporal.PlainDate): Promise<Erased[]> {
  return eraseByEvent(
    tx,
    'DELETE FROM outgoing_mail WHERE created_at < $1::date',
    [today.subtract({ days: MAIL_DAYS }).toString()],
    { table: 'outgoing_mail', columns: [], rule: 'mail-days' },
  );
}
