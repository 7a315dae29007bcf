export { CalendarFiles } from './mails/calendar-files.ts';
export { ErasureRequests, type ErasureOutcome } from './erasure/erasure-requests.service.ts';
export { lifetimeSentence, lifetimeWords } from './erasure/lifetime-words.ts';
export { lifetimesOf } from './erasure/lifetimes.ts';
export type { Retention } from './erasure/retention.ts';
export { retentionOf } from './erasure/retention.queries.ts';
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
export type { PersonForm, Submission } from './submission.ts';
export type { GroupWish } from './registration-group.entity.ts';
export { SeatPool } from './seat-pool.entity.ts';
export { currentForm, type EventForm } from './form/event-forms.ts';
export { acceptedAnswers, FormAnswers } from './form/form-answers.ts';
export { RegistrationHeadcounts, type HeadcountBasis } from './registration-headcounts.service.ts';
export { ATTENDANCES, type Attendance, Registration, REGISTRATION_SECTORS } from './registration.entity.ts';
export { RegistrationsModule } from './registrations.module.ts';
export { SeatCheck, type SeatDifference } from './seats/seat-check.ts';
export { SeatChanges } from './seat-changes.service.ts';
export { isAhead } from './seats/is-ahead.ts';
export { settingsOf, type Settings } from './seats/registration-settings.ts';
export { Transfers } from './seats/transfers.ts';
export { placeOf } from './seats.queries.ts';
