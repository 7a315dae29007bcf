import type { EntityManager } from 'typeorm';
import type { OrganisationRole } from '../../platform/access/roles.ts';
import { Membership } from './membership.entity.ts';
import { Organisation } from './organisation.entity.ts';
import { Person } from './person.entity.ts';
import { DEMO_EMAILS, type DemoRole } from './sessions.service.ts';

interface DemoPerson {
  readonly name: string;
  /** The example organisation the person belongs to, and as what. */
  readonly in?: { readonly exampleId: string; readonly role: OrganisationRole };
}

/** Invented people, each in an organisation of the first example event. They have no passwords. */
const DEMO_PEOPLE: Readonly<Record<DemoRole, DemoPerson>> = {
  organiser: { name: 'Katri Lahtinen', in: { exampleId: 'ex-jarvikyla', role: 'manager' } },
  partner: { name: 'Mikael Sundqvist', in: { exampleId: 'ex-metsalahti-ta', role: 'manager' } },
  trainer: { name: 'Amina Rautio', in: { exampleId: 'ex-silta', role: 'trainer' } },
  administrator: { name: 'Outi Kärkkäinen' },
};

/** Try-out mode only. Loading twice changes nothing. */
export async function loadDemoPeople(tx: EntityManager): Promise<void> {
  for (const [role, person] of Object.entries(DEMO_PEOPLE) as [DemoRole, DemoPerson][]) {
    const email = DEMO_EMAILS[role];
    if (await tx.existsBy(Person, { emailNormalised: email })) continue;
    const { id: personId } = await tx.save(Person, {
      name: person.name,
      email,
      emailNormalised: email,
      isDemo: true,
      isAdministrator: role === 'administrator',
    });
    if (!person.in) continue;
    const organisation = await tx.findOneByOrFail(Organisation, { exampleId: person.in.exampleId });
    await tx.insert(Membership, { personId, organisationId: organisation.id, role: person.in.role });
  }
}
