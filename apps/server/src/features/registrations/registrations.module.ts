import { Module } from '@nestjs/common';
import { Erasure } from '../../platform/personal-data/erasure.ts';
import { CheckInController } from './check-in/check-in.controller.ts';
import { CheckIn } from './check-in/check-in.service.ts';
import { Door } from './check-in/door.service.ts';
import { DeskRegistrations } from './desk-registrations.service.ts';
import { eraseRegistrations } from './erase-registrations.ts';
import { EventLock } from './event-lock.ts';
import { FormAnswers } from './form/form-answers.ts';
import { RegistrationFormsController } from './form/registration-forms.controller.ts';
import { RegistrationForms } from './form/registration-forms.service.ts';
import { PeopleDocuments } from './people-documents.ts';
import { PersonalLinks } from './personal-links.ts';
import { Registering } from './registering.service.ts';
import { RegistrationHeadcounts } from './registration-headcounts.service.ts';
import { RegistrationMails } from './registration-mails.ts';
import { RegistrationsController } from './registrations.controller.ts';
import { SeatChanges } from './seat-changes.service.ts';

@Module({
  controllers: [CheckInController, RegistrationFormsController, RegistrationsController],
  providers: [
    CheckIn,
    DeskRegistrations,
    Door,
    EventLock,
    FormAnswers,
    RegistrationForms,
    PeopleDocuments,
    PersonalLinks,
    Registering,
    RegistrationHeadcounts,
    RegistrationMails,
    SeatChanges,
  ],
  exports: [FormAnswers, PersonalLinks, Registering, RegistrationHeadcounts, SeatChanges],
})
export class RegistrationsModule {
  constructor(erasure: Erasure) {
    erasure.register('registrations', eraseRegistrations);
  }
}
