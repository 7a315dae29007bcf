import { Module } from '@nestjs/common';
import { Erasure } from '../../platform/personal-data/erasure.ts';
import { CheckInController } from './check-in/check-in.controller.ts';
import { CheckIn } from './check-in/check-in.service.ts';
import { Door } from './check-in/door.service.ts';
import { Announcements } from './announcements.ts';
import { DeskRegistrations } from './desk-registrations.service.ts';
import { CalendarFiles } from './mails/calendar-files.ts';
import { MailFacts } from './mails/mail-facts.ts';
import { FormAnswers } from './form/form-answers.ts';
import { RegistrationFormsController } from './form/registration-forms.controller.ts';
import { RegisteredWishes } from './form/topic-wishes.ts';
import { RegistrationForms } from './form/registration-forms.service.ts';
import { Headcounts } from './lists/headcounts.service.ts';
import { ListDocuments } from './lists/list-documents.ts';
import { ListImport } from './lists/list-import.service.ts';
import { ListsController } from './lists/lists.controller.ts';
import { RegistrationExport } from './lists/registration-export.service.ts';
import { eraseAnswers } from './erasure/erase-answers.ts';
import { erasePastPeople } from './erasure/erase-past-people.ts';
import { ErasureController } from './erasure/erasure.controller.ts';
import { ErasureRequests } from './erasure/erasure-requests.service.ts';
import { EventErasure } from './erasure/event-erasure.service.ts';
import { PeopleDocuments } from './people-documents.ts';
import { PersonalLinks } from './personal-links.ts';
import { Registering } from './registering.service.ts';
import { RegistrationHeadcounts } from './registration-headcounts.service.ts';
import { RegistrationMails } from './registration-mails.ts';
import { eraseMessages } from './messages/erase-messages.ts';
import { MessageMails } from './messages/message-mails.ts';
import { MessageSending } from './messages/message-sending.service.ts';
import { MessagesController } from './messages/messages.controller.ts';
import { Messages } from './messages/messages.service.ts';
import { SentMailsController } from './sent-mails/sent-mails.controller.ts';
import { SentMails } from './sent-mails/sent-mails.service.ts';
import { RemindersController } from './reminders/reminders.controller.ts';
import { Reminders } from './reminders/reminders.service.ts';
import { RegistrationsController } from './registrations.controller.ts';
import { SeatChanges } from './seat-changes.service.ts';
import { Admission } from './seats/admission.ts';
import { Departures } from './seats/departures.ts';
import { EventLock } from './seats/event-lock.ts';
import { EventSeats } from './seats/event-seats.ts';
import { SeatBooks } from './seats/seat-book.ts';
import { SeatCheck } from './seats/seat-check.ts';
import { SeatClock } from './seats/seat-clock.ts';
import { RegistrationDecisions } from './seats/registration-decisions.service.ts';
import { SeatFilling } from './seats/seat-filling.ts';
import { SeatPlanController } from './seats/seat-plan.controller.ts';
import { SeatPlan } from './seats/seat-plan.service.ts';
import { Transfers } from './seats/transfers.ts';
import { Turnstile } from './seats/turnstile.ts';
import { ChangeAnswers } from './self-service/change-answers.service.ts';
import { ChangeChoices } from './self-service/change-choices.service.ts';
import { ChangePerson } from './self-service/change-person.service.ts';
import { OwnErasure } from './self-service/own-erasure.service.ts';
import { OwnMoves } from './self-service/own-moves.service.ts';
import { OwnRegistrations } from './self-service/own-registrations.ts';
import { OwnSeats } from './self-service/own-seats.service.ts';

@Module({
  controllers: [
    MessagesController,
    SentMailsController,
    ListsController,
    CheckInController,
    RegistrationFormsController,
    SeatPlanController,
    RegistrationsController,
    RemindersController,
    ErasureController,
  ],
  providers: [
    CalendarFiles,
    MailFacts,
    ChangeAnswers,
    ChangeChoices,
    ChangePerson,
    CheckIn,
    DeskRegistrations,
    Door,
    Headcounts,
    ListDocuments,
    ListImport,
    RegistrationExport,
    OwnErasure,
    OwnMoves,
    OwnRegistrations,
    OwnSeats,
    ErasureRequests,
    EventErasure,
    Admission,
    Announcements,
    Departures,
    EventLock,
    FormAnswers,
    RegisteredWishes,
    RegistrationForms,
    EventSeats,
    SeatBooks,
    SeatCheck,
    SeatClock,
    SeatFilling,
    SeatPlan,
    RegistrationDecisions,
    Transfers,
    Turnstile,
    PeopleDocuments,
    PersonalLinks,
    Registering,
    RegistrationHeadcounts,
    RegistrationMails,
    Reminders,
    MessageMails,
    Messages,
    MessageSending,
    SentMails,
    SeatChanges,
  ],
  exports: [
    CalendarFiles,
    MailFacts,
    ChangeAnswers,
    ChangeChoices,
    ChangePerson,
    FormAnswers,
    OwnErasure,
    OwnMoves,
    OwnRegistrations,
    OwnSeats,
    PersonalLinks,
    Registering,
    RegistrationHeadcounts,
    SeatChanges,
    Transfers,
    ErasureRequests,
  ],
})
export class RegistrationsModule {
  constructor(erasure: Erasure) {
    erasure.register('answers', eraseAnswers);
    erasure.register('registrations', erasePastPeople);
    erasure.register('messages', eraseMessages);
  }
}
