import { randomUUID } from 'node:crypto';
import { Event, EventPartner } from '../src/features/events/index.ts';
import type { Organisation } from '../src/features/organisations/index.ts';
import type { PartnerRole } from '../src/platform/access/roles.ts';
import { anOrganisation } from './builders.ts';
import type { TestApp } from './test-app.ts';

/** `await anEvent(test).withSeats(2).withPartner(organisation).published().make()`. The clock of tests stands in January 2027. */
export function anEvent(test: TestApp): EventBuilder {
  return new EventBuilder(test);
}

export interface MadeEvent {
  readonly event: Event;
  readonly lead: Organisation;
}

class EventBuilder {
  readonly #test: TestApp;
  #columns: Partial<Event> = {};
  #lead: Organisation | null = null;
  readonly #partners: { organisation: Organisation; role: PartnerRole }[] = [];

  constructor(test: TestApp) {
    this.#test = test;
  }

  withSeats(capacity: number): this {
    return this.with({ capacity });
  }

  with(columns: Partial<Event>): this {
    this.#columns = { ...this.#columns, ...columns };
    return this;
  }

  ledBy(organisation: Organisation): this {
    this.#lead = organisation;
    return this;
  }

  withPartner(organisation: Organisation, role: PartnerRole = 'partner'): this {
    this.#partners.push({ organisation, role });
    return this;
  }

  published(): this {
    return this.with({ status: 'published', publishedAt: this.#test.clock.now() });
  }

  async make(): Promise<MadeEvent> {
    const { manager } = this.#test.dataSource;
    const lead = this.#lead ?? (await anOrganisation(this.#test));
    const event = await manager.save(Event, {
      slug: `event-${randomUUID().slice(0, 8)}`,
      kind: 'training' as const,
      title: { fi: 'Peruspaketti', sv: 'Grundpaket', en: 'Basic package' },
      date: '2027-02-09',
      startTime: '08:45',
      venueName: 'Harju',
      venueAddress: 'Esimerkkikatu 1',
      municipality: 'Saarijärvi',
      capacity: 24,
      deadlineDaysBefore: 7,
      deadlineTime: '16:00',
      languages: ['fi'],
      sectors: [],
      ...this.#columns,
    });
    const partners = [{ organisation: lead, role: 'lead' as PartnerRole }, ...this.#partners];
    for (const [index, { organisation, role }] of partners.entries()) {
      await manager.insert(EventPartner, {
        eventId: event.id,
        organisationId: organisation.id,
        rank: index + 1,
        role,
      });
    }
    return { event: await manager.findOneByOrFail(Event, { id: event.id }), lead };
  }
}
