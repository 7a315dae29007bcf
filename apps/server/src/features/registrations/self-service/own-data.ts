import type { Question } from '@talkoot/forms';
import type { EntityManager } from 'typeorm';
import { OutgoingMail } from '../../../platform/mail/outgoing-mail.entity.ts';
import { Organisation } from '../../organisations/index.ts';
import { questionsByVersion } from '../form/event-forms.ts';
import { RegistrationGroup } from '../registration-group.entity.ts';
import type { Registration } from '../registration.entity.ts';

/** Everything that is kept about one registration, for the person it is about. */
export interface OwnData {
  readonly registration: Registration;
  /** What the answers were given to. */
  readonly questions: readonly Question[];
  /** Of the partner, or as typed. */
  readonly organisation: string;
  /** Who registered the group, for one of its people. */
  readonly contact: { readonly name: string; readonly email: string } | null;
  readonly mails: readonly OwnMail[];
}

export type OwnMail = Pick<
  OutgoingMail,
  'kind' | 'recipient' | 'subject' | 'status' | 'createdAt' | 'sentAt'
>;

export async function ownData(tx: EntityManager, registration: Registration): Promise<OwnData> {
  const { organisationId, groupId, eventId, formVersion } = registration;
  const partner = organisationId === null ? null : await tx.findOneBy(Organisation, { id: organisationId });
  const group = groupId === null ? null : await tx.findOneBy(RegistrationGroup, { id: groupId });
  const questions = (await questionsByVersion(tx, eventId)).get(formVersion) ?? [];
  return {
    registration,
    questions,
    organisation: partner?.name ?? registration.organisationName,
    contact: group ? { name: group.contactName, email: group.contactEmail } : null,
    mails: await tx.find(OutgoingMail, {
      select: { kind: true, recipient: true, subject: true, status: true, createdAt: true, sentAt: true },
      // Mails to who had the seat before are not this person's.
      where: { registrationId: registration.id, recipient: registration.email },
      order: { createdAt: 'ASC', id: 'ASC' },
    }),
  };
}
