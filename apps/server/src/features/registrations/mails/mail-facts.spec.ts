import { randomUUID } from 'node:crypto';
import { anOrganisation } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { leftMails } from '../../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { Event, EventPartner, ProgrammeItem } from '../../events/index.ts';
import { Organisation } from '../../organisations/index.ts';
import { Announcements, type NoticeKind } from '../announcements.ts';
import { Registration } from '../registration.entity.ts';
import { MailFacts } from './mail-facts.ts';

describe('what mails tell about their event', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function crowd(people: number, columns: Partial<Registration> = {}) {
    const { manager } = test.dataSource;
    const { event } = await anEvent(test).withSeats(50).published().make();
    const registrations = await manager.save(
      Registration,
      Array.from({ length: people }, (_, index) => ({
        eventId: event.id,
        partySeq: String(index + 1),
        status: 'seated' as const,
        seatedAt: test.clock.now(),
        name: 'Aino',
        email: `${randomUUID()}@test.example`,
        emailNormalised: randomUUID(),
        locale: 'fi' as const,
        sector: 'health',
        submissionId: randomUUID(),
        ...columns,
      })).map((row) => ({ ...row, emailNormalised: row.email })),
    );
    return { event, registrations };
  }

  /** All at once, and every statement that was run meanwhile. */
  async function statementsOf(kind: NoticeKind, registrations: readonly Registration[]): Promise<string[]> {
    const statements: string[] = [];
    const runner = Object.getPrototypeOf(test.dataSource.createQueryRunner()) as {
      query: (sql: string, ...rest: unknown[]) => unknown;
    };
    const { query } = runner;
    runner.query = function (sql, ...rest) {
      statements.push(sql);
      return query.call(this, sql, ...rest);
    };
    try {
      await test.dataSource.transaction((tx) =>
        test.app.get(Announcements).send(
          tx,
          registrations.map((registration) => ({ kind, registration })),
        ),
      );
      for (const { id } of registrations) {
        expect((await leftMails(test, { registrationId: id }))[0]?.status).toBe('sent');
      }
    } finally {
      runner.query = query;
    }
    return statements;
  }

  it('is worked out once for all mails that leave together', async () => {
    const { registrations } = await crowd(20);
    const statements = await statementsOf('seated', registrations);
    const programmes = statements.filter((sql) => /FROM "programme_item" "ProgrammeItem"/.test(sql));
    expect(programmes).toHaveLength(1);
  });

  it('is without the queue where the mail tells nothing of it', async () => {
    const { registrations } = await crowd(3, { status: 'waiting', seatedAt: null });
    const counted = (statements: string[]) => statements.filter((sql) => sql.includes('DISTINCT party_seq'));
    expect(counted(await statementsOf('answers-changed', registrations))).toEqual([]);
    const { registrations: others } = await crowd(3, { status: 'waiting', seatedAt: null });
    expect(counted(await statementsOf('waiting', others))).toHaveLength(3);
  });

  it('is as the event is at that moment, whatever of it has changed', async () => {
    const { manager } = test.dataSource;
    const { event } = await crowd(0);
    const facts = test.app.get(MailFacts);
    const told = async () => {
      const found = await facts.of(event.id);
      const { partners, rows, event: read } = found ?? { partners: [], rows: [], event: null };
      const names = partners.map(({ organisation }) => organisation.name);
      return { title: read?.title['fi'], names, items: rows.map(({ item }) => item.title) };
    };
    const first = await facts.of(event.id);
    expect(await facts.of(event.id)).toBe(first);
    await manager.update(Event, event.id, { title: { fi: 'Uusi nimi' } });
    expect((await told()).title).toBe('Uusi nimi');
    const partner = await anOrganisation(test);
    await manager.insert(EventPartner, {
      eventId: event.id,
      organisationId: partner.id,
      role: 'partner',
      rank: 2,
    } as never);
    expect((await told()).names).toContain(partner.name);
    await manager.update(Organisation, partner.id, { name: 'Uusi kumppani' });
    expect((await told()).names).toContain('Uusi kumppani');
    await manager.delete(EventPartner, { eventId: event.id, organisationId: partner.id });
    expect((await told()).names).not.toContain('Uusi kumppani');
    const item = { eventId: event.id, position: 1, kind: 'session' as const, title: 'Alku', minutes: 30 };
    const { id } = await manager.save(ProgrammeItem, item);
    expect((await told()).items).toEqual(['Alku']);
    await manager.update(ProgrammeItem, id, { title: 'Avaus' });
    expect((await told()).items).toEqual(['Avaus']);
    await manager.delete(ProgrammeItem, { id });
    expect((await told()).items).toEqual([]);
    await manager.delete(Event, { id: event.id });
    expect(await facts.of(event.id)).toBeNull();
  });
});
