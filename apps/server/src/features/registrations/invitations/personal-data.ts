import type { EntityManager } from 'typeorm';
import { eraseByEvent, type Erased } from '../../../platform/personal-data/erased.ts';
import type { PersonalDataRegister } from '../../../platform/personal-data/personal-data.ts';

/** Until the last certificate is asked for; afterwards nobody needs to know who did not come. */
export const INVITATION_DAYS = 30;

const column = (name: string, purpose: string): PersonalDataRegister['personal'][number] => ({
  table: 'invitation',
  column: name,
  kind: 'basic',
  purpose,
  lifetime: { daysAfterEvent: INVITATION_DAYS },
});

export const invitationsPersonalData: PersonalDataRegister = {
  personal: [
    column('email', 'to invite to the event, and to remind once'),
    column('email_normalised', 'one invitation for one person'),
    column('name', 'to know an address again in the list of the invited'),
  ],
  impersonal: [
    { table: 'invitation', columns: ['locale'] },
    { table: 'invitation_link', columns: ['code'] },
  ],
};

/** Nothing of an invitation is of use after the event; the mails about it are erased with all mails. */
export function eraseInvitations(tx: EntityManager, today: Temporal.PlainDate): Promise<Erased[]> {
  return eraseByEvent(
    tx,
    'DELETE FROM invitation i USING event e WHERE e.id = i.event_id AND e.date < $1::date',
    [today.subtract({ days: INVITATION_DAYS }).toString()],
    { table: 'invitation', columns: [], rule: 'invitation-days' },
    'i.event_id',
  );
}
