import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { plannedEvent } from '../../../test/planned-event.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { DocumentKinds } from '../../platform/documents/document-kinds.ts';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { Event, EventHooks } from '../events/index.ts';
import { Person } from '../organisations/index.ts';
import { Acceptance } from './acceptance.entity.ts';
import { isUnbroken } from './acceptance-chain.ts';
import { AgreementDecisions } from './agreement-decisions.service.ts';
import { AgreementVersion } from './agreement-version.entity.ts';

describe('agreements', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  const aPlannedEvent = () => plannedEvent(test);

  it('binds text in three languages and terms to one hash, and asks the managers', async () => {
    const { event, url, organiser, manager, leadManager, propose } = await aPlannedEvent();
    const proposed = await propose();
    expect(proposed).toMatchObject({
      number: 1,
      status: 'proposed',
      totalCents: 10000,
      previousNumber: null,
    });
    expect(proposed.parties).toMatchObject([
      { name: 'Järvikylä', cents: 5000, answer: 'pending', mayDecide: false },
      { name: 'Silta', cents: 5000, answer: 'pending', isOwn: false },
    ]);
    const text = proposed.sections
      .flatMap(({ paragraphs }: { paragraphs: string[] }) => paragraphs)
      .join('\n');
    expect(text).toContain('Kahvit: Silta, viimeistään 1.2.2027.');
    expect(text).toContain('Silta: 50,00\u00a0€');

    const row = await test.dataSource.manager.findOneByOrFail(AgreementVersion, { eventId: event.id });
    expect(contentHash(row.material)).toBe(row.hash);
    expect(contentHash((row.material as any).texts.fi)).toBe(proposed.textHash);
    const swedish = (await manager.client.get(`${url}/agreements`)).body.proposed;
    expect(swedish).toMatchObject({ lang: 'sv', hash: proposed.hash });
    expect(swedish.textHash).not.toBe(proposed.textHash);
    expect(swedish.parties[1]).toMatchObject({ isOwn: true, mayDecide: true });

    const mails = await test.dataSource.manager.findBy(OutgoingMail, { eventId: event.id });
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual(
      [manager.person.email, leadManager.person.email].sort(),
    );
    expect(mails.find(({ locale }) => locale === 'sv')?.text).toContain('/desk/events/');
    expect((await organiser.client.post(`${url}/agreements`, {})).body.code).toBe('TRANSITION_REFUSED');
  });

  it('is in force when every partner has accepted the same hash, and then lets the event be published', async () => {
    const { event, url, decide, propose, manager, leadManager, organiser } = await aPlannedEvent();
    const blockers = async () => {
      const entity = await test.dataSource.manager.findOneByOrFail(Event, { id: event.id });
      return test.app.get(EventHooks).publishBlockers(test.dataSource.manager, entity);
    };
    expect(await blockers()).toContainEqual({ code: 'agreement' });
    const version = await propose();
    expect((await decide(manager, version, { hash: 'f'.repeat(64) })).body.code).toBe('AGREEMENT_STALE');
    expect((await decide(organiser, version)).status).toBe(403);
    const first = await decide(manager, version, { locale: 'sv' });
    expect(first.body.parties[1]).toMatchObject({
      answer: 'accepted',
      personName: 'Pekka Partneri',
      mandate: 'toiminnanjohtaja',
    });
    expect((await decide(manager, version)).body.code).toBe('AGREEMENT_ALREADY_ACCEPTED');
    expect(await blockers()).toContainEqual({ code: 'agreement' });
    expect((await decide(leadManager, version)).body.status).toBe('in-force');
    expect(await blockers()).not.toContainEqual({ code: 'agreement' });
    expect((await organiser.client.get(`${url}/agreements`)).body).toMatchObject({
      proposed: null,
      changedSince: [],
    });
    const news = await test.dataSource.manager.findBy(OutgoingMail, {
      eventId: event.id,
      kind: 'agreement-accepted',
    });
    expect(news.some(({ text }) => text.includes('voimassa'))).toBe(true);
    await expect(test.dataSource.query(`DELETE FROM acceptance`)).rejects.toThrow('append-only');
  });

  it('starts from nothing when the terms change; the old version holds until the new one is accepted', async () => {
    const { url, decide, propose, manager, leadManager, organiser, lines } = await aPlannedEvent();
    const first = await propose();
    await decide(manager, first);
    await decide(leadManager, first);
    await organiser.client.put(`${url}/budget`, {
      version: 2,
      lines: [{ ...pick(lines[0]), netCents: 12000 }],
    });
    expect((await organiser.client.get(`${url}/agreements`)).body.changedSince).toEqual(['budget', 'shares']);

    const second = await propose();
    expect(second).toMatchObject({ number: 2, previousNumber: 1, changes: ['budget', 'shares'] });
    expect(second.parties).toMatchObject([
      { cents: 6000, previousCents: 5000, answer: 'pending' },
      { cents: 6000, previousCents: 5000, answer: 'pending' },
    ]);
    await decide(manager, second);
    const between = (await manager.client.get(`${url}/agreements`)).body;
    expect([between.proposed.number, between.inForce.number]).toEqual([2, 1]);
    await decide(leadManager, second);
    const after = (await manager.client.get(`${url}/agreements`)).body;
    expect(after.versions.map(({ status }: { status: string }) => status)).toEqual([
      'in-force',
      'superseded',
    ]);
  });

  it('tells a partner that what it read has just been replaced', async () => {
    const { url, decide, propose, manager, organiser, lines } = await aPlannedEvent();
    const first = await propose();
    await decide(manager, first);
    await organiser.client.put(`${url}/budget`, { version: 2, lines: [{ ...pick(lines[0]), netCents: 1 }] });
    const second = await propose();
    expect(second.parties[1].answer).toBe('pending');
    const other = await aPerson(test, await anOrganisation(test));
    expect((await decide(other, second)).status).toBe(404);
    const late = await decide(manager, first);
    expect(['AGREEMENT_ALREADY_ACCEPTED', 'AGREEMENT_STALE']).toContain(late.body.code);
    expect((await decide(manager, { ...second, hash: first.hash })).body.code).toBe('AGREEMENT_STALE');
    expect((await manager.client.get(`${url}/agreements/1`)).body.status).toBe('withdrawn');
    expect((await manager.client.get(`${url}/agreements/77`)).status).toBe(404);
  });

  it('tells in which partner nobody may answer: without a manager who can sign in, all would wait', async () => {
    const { url, organiser, propose, manager, other } = await aPlannedEvent();
    const answerable = async () =>
      (await organiser.client.get(`${url}/agreements`)).body.proposed.parties.map(
        ({ name, canAnswer }: { name: string; canAnswer: boolean }) => [name, canAnswer],
      );
    const proposed = await propose();
    expect(proposed.parties.map(({ canAnswer }: { canAnswer: boolean }) => canAnswer)).toEqual([true, true]);
    await test.dataSource.manager.update(Person, { id: manager.person.id }, { disabledAt: test.clock.now() });
    await aPerson(test, other, 'organiser');
    expect(await answerable()).toEqual([
      ['Järvikylä', true],
      ['Silta', false],
    ]);
    await aPerson(test, other, 'manager');
    expect(await answerable()).toEqual([
      ['Järvikylä', true],
      ['Silta', true],
    ]);
  });

  it('wants a reason for a no, which is final for that version', async () => {
    const { event, decide, propose, manager, leadManager } = await aPlannedEvent();
    const version = await propose();
    const bare = await decide(manager, version, { decision: 'rejected' });
    expect(bare.body.errors).toEqual([{ pointer: '/reason', code: 'reasonNeeded' }]);
    expect((await decide(manager, version, { mandate: '' })).body.errors).toMatchObject([
      { pointer: '/mandate' },
    ]);
    const rejected = await decide(manager, version, { decision: 'rejected', reason: 'Liian kallis' });
    expect(rejected.body.parties[1]).toMatchObject({ answer: 'rejected', reason: 'Liian kallis' });
    expect((await decide(manager, version)).body.code).toBe('TRANSITION_REFUSED');
    expect((await decide(leadManager, version)).body.status).toBe('proposed');
    const again = await propose();
    expect(again).toMatchObject({ number: 2, status: 'proposed' });
    const news = await test.dataSource.manager.findBy(OutgoingMail, {
      eventId: event.id,
      kind: 'agreement-rejected',
    });
    expect(news[0]?.text).toContain('Liian kallis');
  });

  it('lets the manager of the lead accept while proposing, and nobody else', async () => {
    const { url, leadManager, organiser, manager } = await aPlannedEvent();
    const body = { accept: true, mandate: 'johtaja', locale: 'fi' };
    expect((await organiser.client.post(`${url}/agreements`, body)).status).toBe(403);
    expect((await manager.client.post(`${url}/agreements`, body)).status).toBe(403);
    expect((await leadManager.client.post(`${url}/agreements`, { accept: true })).body.errors).toMatchObject([
      { pointer: '/mandate', code: 'required' },
    ]);
    const { body: version } = await leadManager.client.post(`${url}/agreements`, body);
    expect(version.parties[0]).toMatchObject({ answer: 'accepted', personName: 'Liisa Lead' });
  });

  it('would never come into force after two last answers at once, were there no lock', async () => {
    const { event, propose, manager, leadManager, lead, other } = await aPlannedEvent();
    await propose();
    const version = await test.dataSource.manager.findOneByOrFail(AgreementVersion, { eventId: event.id });
    const decisions = test.app.get(AgreementDecisions);
    const both = [
      { who: manager, organisationId: other.id },
      { who: leadManager, organisationId: lead.id },
    ].map((answer) => ({ ...answer, runner: test.dataSource.createQueryRunner() }));
    for (const { who, organisationId, runner } of both) {
      await runner.startTransaction();
      const actor = { ...who.person, personId: who.person.id, memberships: [], requestId: 'r' };
      const answer = {
        organisationId,
        decision: 'accepted' as const,
        reason: '',
        mandate: 'x',
        locale: 'fi' as const,
      };
      await decisions.record(runner.manager, actor, version, answer);
    }
    for (const { runner } of both) {
      await runner.commitTransaction();
      await runner.release();
    }
    const after = await test.dataSource.manager.findOneByOrFail(AgreementVersion, { id: version.id });
    expect(after.status).toBe('proposed');
  });

  it('chains the answers, counts two last ones at once right, and prints them', async () => {
    const { event, decide, propose, manager, leadManager } = await aPlannedEvent();
    const version = await propose();
    const both = await Promise.all([decide(manager, version), decide(leadManager, version)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const stored = await test.dataSource.manager.findOneByOrFail(AgreementVersion, { eventId: event.id });
    expect(stored.status).toBe('in-force');
    const rows = await test.dataSource.manager.find(Acceptance, {
      where: { agreementVersionId: stored.id },
      order: { id: 'ASC' },
    });
    expect(isUnbroken([stored], rows)).toBe(true);
    const forged = rows.map((row, index) => (index === 0 ? { ...row, mandate: 'joku muu' } : row));
    expect(isUnbroken([stored], forged)).toBe(false);
    expect(isUnbroken([stored], rows.slice(1))).toBe(false);

    const paper = (await test.app
      .get(DocumentKinds)
      .find('agreement')
      ?.load({
        eventId: event.id,
        lang: 'en',
        sectors: [],
        actor: {
          personId: manager.person.id,
          name: '',
          locale: 'sv',
          isAdministrator: false,
          memberships: [],
          requestId: 'r',
        },
      })) as { data: any };
    expect(paper.data).toMatchObject({
      contentHash: version.hash,
      shares: { total: { cents: 10000 } },
      acceptances: [
        { party: 'Järvikylä' },
        { party: 'Silta', accepted: { person: 'Pekka Partneri, toiminnanjohtaja' } },
      ],
    });
  });
});

function pick({
  id,
  category,
  description,
  vatBp,
}: {
  id: string;
  category: string;
  description: string;
  vatBp: number;
}) {
  return { id, category, description, vatBp };
}
