export { CalendarFiles } from './mails/calendar-files.ts';
export { checkInCodeOf, checkInQrText, spacedCheckInCode } from './check-in/check-in-code.ts';
export { ErasureRequests, type ErasureOutcome } from './erasure/erasure-requests.service.ts';
export { lifetimeSentence, lifetimeWords } from './erasure/lifetime-words.ts';
export { lifetimesOf } from './erasure/lifetimes.ts';
export type { Retention } from './erasure/retention.ts';
export { retentionOf } from './erasure/retention.queries.ts';
export { eventCalendar } from './event-calendar.ts';
export {
  eventFacts,
  inLanguage,
  organiserNames,
  startOf,
  whenOf,
  windowOf,
  type EventFacts,
} from './event-facts.ts';
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
export type { HeadcountContent, HeadcountSnapshot } from './lists/headcount-snapshot.entity.ts';
export { lastDayOfLinks, PersonalLinks, personalPath } from './personal-links.ts';
export { Registering, type PublicAnswer } from './registering.service.ts';
export type { PersonForm, Submission } from './submission.ts';
export type { GroupWish } from './registration-group.entity.ts';
export { SeatPool } from './seat-pool.entity.ts';
export { currentForm, type EventForm } from './form/event-forms.ts';
export { acceptedAnswers, FormAnswers } from './form/form-answers.ts';
export { RegistrationHeadcounts, type HeadcountBasis } from './registration-headcounts.service.ts';
export { RegistrationGroup } from './registration-group.entity.ts';
export {
  ATTENDANCES,
  Registration,
  REGISTRATION_SECTORS,
  type Answers,
  type Attendance,
} from './registration.entity.ts';
export { RegistrationsModule } from './registrations.module.ts';
export { SeatCheck, type SeatDifference } from './seats/seat-check.ts';
export { SeatChanges } from './seat-changes.service.ts';
export { isAhead } from './seats/is-ahead.ts';
export { isEnded } from './seats/earlier-registrations.ts';
export { settingsOf, type Settings } from './seats/registration-settings.ts';
export { Transfers } from './seats/transfers.ts';
export { placeOf } from './seats.queries.ts';
export { ChangeAnswers } from './self-service/change-answers.service.ts';
export {
  ChangeChoices,
  mayChangeOrganisation,
  type OwnChoices,
} from './self-service/change-choices.service.ts';
export { ChangePerson } from './self-service/change-person.service.ts';
export { OwnErasure } from './self-service/own-erasure.service.ts';
export { ownData, type OwnData } from './self-service/own-data.ts';
export { OwnMoves } from './self-service/own-moves.service.ts';
export {
  mayChange,
  OwnRegistrations,
  type OwnKey,
  type OwnRegistration,
} from './self-service/own-registrations.ts';
export { OwnSeats } from './self-service/own-seats.service.ts';
export { ownStateOf } from './self-service/own-state.ts';
