import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { ErasureReport } from '../../../platform/personal-data/erasure-report.entity.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event, localisedView } from '../../events/index.ts';
import { EventLock } from '../seats/event-lock.ts';
import { Registration } from '../registration.entity.ts';
import { IS_ERASED, NO_NAME } from './erase-people.ts';
import type {
  ErasureOutcomeView,
  EventErasureView,
  LifetimeView,
  PutRetentionDto,
  RetentionView,
} from './erasure.dto.ts';
import { ErasureRequests } from './erasure-requests.service.ts';
import { eventLifetimes } from './lifetime-words.ts';
import type { Lifetime } from './lifetimes.ts';
import { RegistrationRetention } from './registration-retention.entity.ts';
import { checkRetention, limitsOf } from './retention-limits.ts';
import { retentionOf } from './retention.queries.ts';

const LINES = 500;

/** What an event keeps of its people, until when, and what it has erased. */
@Injectable()
export class EventErasure {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lock: EventLock,
    private readonly requests: ErasureRequests,
  ) {}

  async get(eventId: string): Promise<EventErasureView> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    const lines = await manager.find(ErasureReport, {
      where: { eventId },
      order: { at: 'DESC', id: 'ASC' },
      take: LINES,
    });
    return {
      ...(await countPeople(manager, eventId)),
      lifetimes: (await eventLifetimes(manager, event)).map(lifetimeView),
      retention: await retentionView(manager, event),
      report: lines.map(({ at, tableName, columnNames, rule, rowCount }) => ({
        at: at.toString(),
        table: tableName,
        columns: columnNames,
        rule,
        rows: rowCount,
      })),
    };
  }

  /** @throws {ProblemError} NOT_FOUND, CONFLICT_VERSION, VALIDATION_FAILED */
  async putRetention(eventId: string, dto: PutRetentionDto, actor: Actor): Promise<EventErasureView> {
    await this.dataSource.transaction(async (tx) => {
      const event = await this.lock.take(tx, eventId);
      const before = await retentionOf(tx, eventId);
      if (before.version !== dto.version) throw new ProblemError('CONFLICT_VERSION');
      const isPromised = await tx.existsBy(Registration, { eventId });
      const after = checkRetention(dto, limitsOf(event, before, isPromised));
      await tx.upsert(RegistrationRetention, { eventId, ...after, version: before.version + 1 }, ['eventId']);
      const { keepGround: _, ...details } = after;
      await audit(tx, actor, {
        action: 'retention.changed',
        subjectType: 'event',
        subjectId: eventId,
        eventId,
        details,
      });
    });
    return this.get(eventId);
  }

  async erasePerson(eventId: string, registrationId: string, actor: Actor): Promise<ErasureOutcomeView> {
    const outcome = await this.requests.byStaff(eventId, registrationId, actor);
    if (outcome.kind === 'erased') return { kind: 'erased', until: null, ground: '' };
    return { kind: 'refused', until: outcome.until.toString(), ground: outcome.ground };
  }
}

async function retentionView(tx: EntityManager, event: Event): Promise<RetentionView> {
  const retention = await retentionOf(tx, event.id);
  const isPromised = await tx.existsBy(Registration, { eventId: event.id });
  const { peopleDays, neverSeatedDays, keepsAttendanceUntil, keepGround, version } = retention;
  const limits = limitsOf(event, retention, isPromised);
  return {
    version,
    peopleDays,
    neverSeatedDays,
    keepsAttendanceUntil,
    keepGround,
    isPromised,
    peopleLimit: limits.peopleDays,
    neverSeatedLimit: limits.neverSeatedDays,
    attendanceLimit: limits.attendance.toString(),
  };
}

function lifetimeView(lifetime: Lifetime): LifetimeView {
  return {
    what: lifetime.what,
    until: lifetime.until.toString(),
    questions: lifetime.what === 'answers' ? lifetime.questions.map(({ label }) => localisedView(label)) : [],
    ground: lifetime.what === 'attendance' ? lifetime.ground : '',
  };
}

async function countPeople(
  tx: EntityManager,
  eventId: string,
): Promise<Pick<EventErasureView, 'people' | 'kept' | 'erased'>> {
  const [counts] = await tx.query<[Pick<EventErasureView, 'people' | 'kept' | 'erased'>]>(
    `SELECT count(*) FILTER (WHERE NOT (${IS_ERASED}))::int AS people,
            count(*) FILTER (WHERE ${IS_ERASED} AND r.name <> '${NO_NAME}')::int AS kept,
            count(*) FILTER (WHERE ${IS_ERASED} AND r.name = '${NO_NAME}')::int AS erased
       FROM registration r WHERE r.event_id = $1`,
    [eventId],
  );
  return counts;
}
