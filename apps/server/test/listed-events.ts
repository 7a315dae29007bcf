import { DEFAULT_FORM, type Question } from '@talkoot/forms';
import type { Event } from '../src/features/events/index.ts';
import type { Organisation } from '../src/features/organisations/index.ts';
import { RegistrationForm } from '../src/features/registrations/form/registration-form.entity.ts';
import type { Registration } from '../src/features/registrations/index.ts';
import { readCsv } from '../src/platform/tables/read-csv.ts';
import { anOrganisation, aPerson, type SignedIn } from './builders.ts';
import { anEvent } from './event-builder.ts';
import { aRegistrationRow } from './registration-row.ts';
import type { TestApp } from './test-app.ts';

export interface ListedHouse {
  readonly lead: Organisation;
  readonly partner: Organisation;
  readonly staff: SignedIn;
  readonly other: SignedIn;
}

/** A lead and a partner with somebody at work in each. */
export async function aListedHouse(test: TestApp): Promise<ListedHouse> {
  const lead = await anOrganisation(test, { name: 'Järvikylä' });
  const partner = await anOrganisation(test, { name: 'Metsälahti' });
  return { lead, partner, staff: await aPerson(test, lead), other: await aPerson(test, partner) };
}

/** Events of the house, people in them, forms, and lists as they come out. */
export function listedEvents(test: () => TestApp, house: () => ListedHouse) {
  async function anOpenEvent(seats = 10): Promise<Event> {
    const { event } = await anEvent(test())
      .withSeats(seats)
      .ledBy(house().lead)
      .withPartner(house().partner)
      .published()
      .make();
    return event;
  }

  const aRow = (eventId: string, given: Partial<Registration> = {}): Promise<string> =>
    aRegistrationRow(test(), eventId, {
      // Past midnight in Finland already.
      registeredAt: Temporal.Instant.from('2027-01-04T22:30:00Z'),
      ...given,
    });

  async function formOf(eventId: string, version: number, questions: readonly Question[]): Promise<void> {
    await test().dataSource.manager.insert(RegistrationForm, {
      eventId,
      version,
      questions: questions as never,
    });
  }

  const question = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
    ...(DEFAULT_FORM[0] as Question),
    id,
    kind,
    label: { fi: `K ${id}`, sv: `F ${id}`, en: `Q ${id}` },
    ...more,
  });

  async function csvOf(by: SignedIn, eventId: string, query = ''): Promise<Record<string, string>[]> {
    const answer = await by.client.get(
      `/api/events/${eventId}/registrations/export?format=csv&lang=fi${query}`,
    );
    expect(answer.status).toBe(200);
    expect(answer.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const read = readCsv(answer.text.replace('\uFEFF', ''));
    if (!read.ok) throw new Error(read.code);
    const [headers, ...rows] = read.rows.map(({ cells }) => cells);
    return rows.map((cells) =>
      Object.fromEntries((headers ?? []).map((header, at) => [header, cells[at] ?? ''])),
    );
  }

  return { anOpenEvent, aRow, formOf, question, csvOf };
}
