import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { nextLinkState, type LinkOutcome } from '@talkoot/curriculum';
import { DataSource, In, LessThanOrEqual, Not, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { OutsideWeb } from '../../platform/outgoing/outside-web.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { LinkCheck } from './link-check.entity.ts';
import { keepLinks, linksOfLibrary, modulesLeadingTo } from './link-check.queries.ts';
import { ModuleTasks } from './module-tasks.service.ts';
import { visitPolitely } from './visit-politely.ts';

const EVERY_NIGHT = '23 3 * * *';
const CHECK_DUE = 'links.check-due';
const CHECK = 'links.check';
/** So few that a job ends within its time even when nobody answers. */
const LINKS_OF_A_JOB = 8;
/** An owner has this long to mend a link. */
const DAYS_TO_MEND = 14;
/** Links that answered last time, asked when nothing else answers: is it them or is it us? */
const WITNESSES = 2;

/** Visits what the library leads to: each link once a week, after a failure every day. */
@Injectable()
export class LinkChecks implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly web: OutsideWeb,
    private readonly tasks: ModuleTasks,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule(CHECK_DUE, EVERY_NIGHT, () => this.plan());
    this.jobs.handle(CHECK, (data) => this.check((data as { ids: string[] }).ids));
  }

  /** New addresses are known, and can be checked by hand, before their first night. */
  onApplicationBootstrap(): Promise<void> {
    return this.dataSource.transaction((tx) => this.#keepLinks(tx));
  }

  /** Takes up new addresses, forgets those nobody leads to any more, and enqueues what is due. */
  async plan(): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await this.#keepLinks(tx);
      const due = await tx.find(LinkCheck, {
        select: { id: true },
        where: { nextCheckAt: LessThanOrEqual(this.clock.now()) },
        order: { nextCheckAt: 'ASC', id: 'ASC' },
      });
      for (let at = 0; at < due.length; at += LINKS_OF_A_JOB) {
        const ids = due.slice(at, at + LINKS_OF_A_JOB).map(({ id }) => id);
        await this.jobs.enqueue(tx, CHECK, { ids });
      }
    });
  }

  /** Enqueues one link, whenever it would be its turn. Pressing twice visits once. */
  async checkNow(id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const { affected } = await tx.update(LinkCheck, { id }, { nextCheckAt: this.clock.now() });
      if (affected !== 1) throw new ProblemError('NOT_FOUND');
      await this.jobs.enqueue(tx, CHECK, { ids: [id] }, { singletonKey: id });
    });
  }

  /** Visits those of the links that are due; one that was visited meanwhile is left alone. */
  async check(ids: readonly string[]): Promise<void> {
    const { manager } = this.dataSource;
    const due = { id: In([...ids]), nextCheckAt: LessThanOrEqual(this.clock.now()) };
    const links = await manager.findBy(LinkCheck, due);
    const outcomes = await visitPolitely(
      this.web,
      links.map(({ url }) => url),
    );
    const isOnline = [...outcomes.values()].some(isAnswered) || (await this.#isOnline(links));
    const leading = await modulesLeadingTo(
      manager,
      links.map(({ url }) => url),
    );
    await this.dataSource.transaction(async (tx) => {
      for (const link of links) {
        const outcome = outcomes.get(link.url);
        if (outcome)
          await this.#write(tx, link, believed(outcome, isOnline), leading.get(link.url) ?? new Set());
      }
    });
  }

  async #keepLinks(tx: EntityManager): Promise<void> {
    await keepLinks(tx, await linksOfLibrary(tx));
  }

  /** When nothing answers: does anything that used to? A house that never got an answer cannot say. */
  async #isOnline(asked: readonly LinkCheck[]): Promise<boolean> {
    if (asked.length === 0) return false;
    const witnesses = await this.dataSource.manager.find(LinkCheck, {
      where: { status: In(['ok', 'redirected']), id: Not(In(asked.map(({ id }) => id))) },
      order: { checkedAt: 'DESC' },
      take: WITNESSES,
    });
    for (const { url } of witnesses) if (isAnswered(await this.web.visit(url))) return true;
    return false;
  }

  async #write(
    tx: EntityManager,
    link: LinkCheck,
    outcome: LinkOutcome,
    modules: ReadonlySet<string>,
  ): Promise<void> {
    const { state, againInDays } = nextLinkState(link.url, link, outcome);
    const now = this.clock.now();
    const { status, failures, httpStatus, reason, finalUrl } = state;
    await tx.update(LinkCheck, link.id, {
      ...{ status, failures, httpStatus, reason, finalUrl },
      checkedAt: outcome.kind === 'offline' ? link.checkedAt : now,
      nextCheckAt: now.add({ hours: 24 * againInDays }),
    });
    for (const moduleId of modules) {
      const concern = { moduleId, kind: 'link-broken' as const, detail: link.url };
      if (status !== 'broken') await this.tasks.close(tx, concern);
      else await this.tasks.open(tx, concern, this.clock.today().add({ days: DAYS_TO_MEND }).toString());
    }
  }
}

function isAnswered({ kind }: LinkOutcome): boolean {
  return kind === 'answered';
}

/** A failure without any answer counts only when the house could have had one. */
function believed(outcome: LinkOutcome, isOnline: boolean): LinkOutcome {
  return outcome.kind === 'failed' && !isOnline ? { kind: 'offline' } : outcome;
}
