import { Module } from '@nestjs/common';
import { Erasure } from '../../platform/personal-data/erasure.ts';
import { CheckInController } from './check-in/check-in.controller.ts';
import { CheckIn } from './check-in/check-in.service.ts';
import { Door } from './check-in/door.service.ts';
import { DeskRegistrations } from './desk-registrations.service.ts';
import { eraseRegistrations } from './erase-registrations.ts';
import { EventLock } from './event-lock.ts';
import { PeopleDocuments } from './people-documents.ts';
import { PersonalLinks } from './personal-links.ts';
import { Registering } from './registering.service.ts';
import { RegistrationHeadcounts } from './registration-headcounts.service.ts';
import { RegistrationMails } from './registration-mails.ts';
import { RegistrationsController } from './registrations.controller.ts';
import { SeatChanges } from './seat-changes.service.ts';

@Module({
  controllers: [CheckInController, RegistrationsController],
  providers: [
    CheckIn,
    DeskRegistrations,
    Door,
    EventLock,
    PeopleDocuments,
    PersonalLinks,
    Registering,
    RegistrationHeadcounts,
    RegistrationMails,
    SeatChanges,
  ],
  exports: [PersonalLinks, Registering, RegistrationHeadcounts, SeatChanges],
})
export class RegistrationsModule {
  constructor(erasure: Erasure) {
    erasure.register('registrations', eraseRegistrations);
  }
}
