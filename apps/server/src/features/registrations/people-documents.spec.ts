import { randomUUID } from 'node:crypto';
import { aPerson } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { DocumentKinds } from '../../platform/documents/document-kinds.ts';

describe('documents about people', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  it('prints the list at the door, then the record of who came, and certificates for them alone', async () => {
    const { event, lead } = await anEvent(test).withSeats(3).with({ date: '2027-01-04' }).published().make();
    const { client, person } = await aPerson(test, lead, 'organiser');
    const url = `/api/events/${event.id}/registrations`;
    const register = (given: object) =>
      client.post(url, {
        email: `${randomUUID()}@test.example`,
        sector: 'health',
        locale: 'fi',
        submissionId: randomUUID(),
        ...given,
      });
    const { body: absent } = await register({ name: 'Öhman Åsa', organisationId: lead.id });
    const { body: came } = await register({ name: 'Aalto Aino', organisationName: 'Muu' });
    const actor = {
      personId: person.id,
      name: person.name,
      locale: 'fi' as const,
      isAdministrator: false,
      memberships: [{ organisationId: lead.id, role: 'organiser' as const }],
      requestId: 'test',
    };
    const load = async (code: string): Promise<any> => {
      const kind = test.app.get(DocumentKinds).find(code);
      return (await kind?.load({ eventId: event.id, lang: 'fi', actor, sectors: [] }))?.data;
    };

    const before = await load('attendance-list');
    expect(before).toMatchObject({ blankRows: 5, summary: null });
    expect(before.people.map((row: any) => [row.name, row.marks])).toEqual([
      ['Aalto Aino', ['open']],
      ['Öhman Åsa', ['open']],
    ]);
    await expect(load('certificate')).rejects.toMatchObject({ code: 'ATTENDANCE_EMPTY' });

    await client.put(`${url}/${came.id}/check-in`);
    const after = await load('attendance-list');
    expect(after).toMatchObject({ blankRows: 0, summary: { registered: 2, present: 1 } });
    expect(after.people.map((row: any) => row.marks[0])).toEqual(['present', 'absent']);
    expect(await load('certificate')).toMatchObject({
      holders: [{ name: 'Aalto Aino', organisation: 'Muu' }],
      signatories: [{ name: person.name, organisation: lead.name }],
      issuedText: 'Saarijärvi 4.1.2027',
    });

    const kind = test.app.get(DocumentKinds).find('certificate')!;
    const ownOf = (registrationId: string) =>
      kind.load({ eventId: event.id, lang: 'fi', actor: null, sectors: [], registrationId });
    expect((await ownOf(came.id)).data).toMatchObject({
      holders: [{ name: 'Aalto Aino' }],
      signatories: [{ name: lead.name, organisation: '' }],
    });
    await expect(ownOf(absent.id)).rejects.toMatchObject({ code: 'ATTENDANCE_EMPTY' });
  });
});
