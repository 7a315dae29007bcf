import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Event } from '../events/index.ts';
import { AgreedTermsSource } from './agreed-terms.ts';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { findPlan, lockPlan } from './cost-plan.store.ts';
import { draftStatement } from './draft-statement.ts';
import type { MoneyReader } from './money-reader.ts';
import { partiesOf } from './parties.queries.ts';
import { ruleFieldProblem, ruleProblem } from './rule-problems.ts';
import type { StatementContent } from './statement-content.ts';
import { Statement } from './statement.entity.ts';
import { lockedStatements } from './statement.queries.ts';
import { statementView } from './statement-view.ts';
import type { StatementsView, StatementView } from './statements.dto.ts';
import { vouchersOf } from './vouchers.service.ts';

/** Everybody's share of what was spent: drafted from the vouchers, then locked for good. */
@Injectable()
export class Statements {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly agreements: AgreedTermsSource,
  ) {}

  async list(reader: MoneyReader, eventId: string): Promise<StatementsView> {
    const { manager } = this.dataSource;
    const locked = (await lockedStatements(manager, eventId)).map((statement) =>
      statementView(statement.content, statement, reader),
    );
    try {
      const content = await this.draft(manager, eventId);
      const draft = content && statementView(content, { hash: contentHash(content), lockedAt: null }, reader);
      return { draft, problem: null, locked };
    } catch (error) {
      const problem = ruleFieldProblem(error, reader.lang);
      if (!problem) throw error;
      return { draft: null, problem: { ...problem, params: problem.params ?? {} }, locked };
    }
  }

  async get(reader: MoneyReader, eventId: string, seq: number): Promise<StatementView> {
    const found = (await lockedStatements(this.dataSource.manager, eventId)).find(
      (statement) => statement.seq === seq,
    );
    if (!found) throw new ProblemError('NOT_FOUND');
    return statementView(found.content, found, reader);
  }

  /** Freezes the draft the caller saw. Of two who lock at once one does it, and the other is told. */
  async lock(reader: MoneyReader, eventId: string, seenHash: string): Promise<StatementView> {
    const { seq } = await this.dataSource.transaction(async (tx) => {
      await lockPlan(tx, eventId);
      const content = await this.draft(tx, eventId).catch((error: unknown) => {
        throw ruleProblem(error, reader.lang);
      });
      if (!content) {
        const isLocked = await tx.existsBy(Statement, { eventId, hash: seenHash });
        throw new ProblemError(isLocked ? 'STATEMENT_LOCKED' : 'STATEMENT_EMPTY');
      }
      const hash = contentHash(content);
      if (hash !== seenHash) throw new ProblemError('CONFLICT_VERSION');
      const inserted = await tx.insert(Statement, {
        eventId,
        seq: content.seq,
        status: 'locked',
        content: content as unknown as Record<string, never>,
        hash,
        lockedAt: this.clock.now(),
      });
      await audit(tx, reader.actor, {
        action: 'statement.locked',
        subjectType: 'statement',
        subjectId: inserted.identifiers[0]?.['id'] as string,
        eventId,
        details: { seq: content.seq, hash },
      });
      return content;
    });
    return this.get(reader, eventId, seq);
  }

  /** @throws RuleError or StatementError where the rules cannot divide these costs */
  async draft(em: EntityManager, eventId: string): Promise<StatementContent | null> {
    const { id, title, date } = await em.findOneByOrFail(Event, { id: eventId });
    const earlier = await lockedStatements(em, eventId);
    return draftStatement({
      event: { id, title, date },
      parties: await partiesOf(em, eventId),
      ruleSet: (await findPlan(em, eventId)).ruleSet,
      agreed: await this.agreements.inForce(em, eventId),
      vouchers: await vouchersOf(em, eventId),
      earlier: earlier.map(({ content }) => content),
    });
  }
}
