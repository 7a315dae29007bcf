import type { Event } from '../src/features/events/index.ts';
import type { Organisation } from '../src/features/organisations/index.ts';
import type { OutgoingMail } from '../src/platform/mail/outgoing-mail.entity.ts';
import { aPerson, anOrganisation, type SignedIn } from './builders.ts';
import { anEvent } from './event-builder.ts';
import { eventually } from './eventually.ts';
import type { TestApp } from './test-app.ts';

export interface InvitingHouse {
  readonly event: Event;
  readonly partner: Organisation;
  readonly url: string;
  readonly lead: SignedIn;
  readonly atPartner: SignedIn;
}

/** Events that invite, and what came of it. */
export function invitingHouses(test: () => TestApp) {
  async function aHouse(): Promise<InvitingHouse> {
    const partner = await anOrganisation(test(), { name: 'Metsälahti' });
    const { event, lead } = await anEvent(test()).withSeats(10).withPartner(partner).published().make();
    return {
      event,
      partner,
      url: `/api/events/${event.id}/invitations`,
      lead: await aPerson(test(), lead, 'organiser'),
      atPartner: await aPerson(test(), partner, 'organiser'),
    };
  }

  const mailsOf = async (kind: string, count: number): Promise<OutgoingMail[]> =>
    eventually(() => {
      const mails = test().mails.sent.filter((mail) => mail.kind === kind);
      return mails.length >= count ? mails : undefined;
    });
  const linkIn = (mail: OutgoingMail, path: RegExp): string => path.exec(mail.text)?.[0] ?? 'no link';
  const form = (email: string): Record<string, string> => ({
    submissionId: crypto.randomUUID(),
    name: 'Aino Aalto',
    email,
    organisation: 'other',
    organisationName: 'Kylä',
    sector: 'health',
  });
  const states = async (house: InvitingHouse): Promise<Record<string, string>> => {
    const { body } = await house.lead.client.get(house.url);
    return Object.fromEntries(body.invitations.map((one: any) => [one.email, one.state]));
  };
  const settled = (house: InvitingHouse): Promise<unknown> =>
    eventually(async () => !Object.values(await states(house)).includes('queued'));

  return { aHouse, mailsOf, linkIn, form, states, settled };
}
