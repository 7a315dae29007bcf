export { CalendarFiles } from './mails/calendar-files.ts';
export { eventFacts, inLanguage, windowOf, type EventFacts } from './event-facts.ts';
export { InvitationAnswers, type Welcome } from './invitations/invitation-answers.service.ts';
export {
  INVITATION_PARAMETER,
  invitationAnswerPath,
  invitationPath,
  withInvitation,
} from './invitations/invitation-tokens.ts';
export type { Invitation } from './invitations/invitation.entity.ts';
export { InvitationsModule } from './invitations/invitations.module.ts';
export type { InvitationState } from './invitations/invitations.queries.ts';
export { invitationsPersonalData } from './invitations/personal-data.ts';
export { registrationsPersonalData, RETENTION_DAYS } from './personal-data.ts';
export { PersonalLinks, personalPath } from './personal-links.ts';
export { Registering, type PublicAnswer } from './registering.service.ts';
export { submissionOf, type PersonForm, type RegistrationForm, type Submission } from './submission.ts';
export { RegistrationHeadcounts, type HeadcountBasis } from './registration-headcounts.service.ts';
export { Registration, REGISTRATION_SECTORS } from './registration.entity.ts';
export { RegistrationFormDto } from './registrations.dto.ts';
export { RegistrationsModule } from './registrations.module.ts';
export { SeatChanges } from './seat-changes.service.ts';
export { isAhead } from './seats/is-ahead.ts';
export { settingsOf, type Settings } from './seats/registration-settings.ts';
export { Transfers } from './seats/transfers.ts';
export { placeOf } from './seats.queries.ts';
