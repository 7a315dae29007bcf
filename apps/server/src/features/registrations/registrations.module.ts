import { Module } from '@nestjs/common';
import { Erasure } from '../../platform/personal-data/erasure.ts';
import { CheckIn } from './check-in.service.ts';
import { DeskRegistrations } from './desk-registrations.service.ts';
import { eraseRegistrations } from './erase-registrations.ts';
import { EventLock } from './event-lock.ts';
import { CalendarFiles } from './mails/calendar-files.ts';
import { PeopleDocuments } from './people-documents.ts';
import { PersonalLinks } from './personal-links.ts';
import { Registering } from './registering.service.ts';
import { RegistrationHeadcounts } from './registration-headcounts.service.ts';
import { RegistrationMails } from './registration-mails.ts';
import { RegistrationsController } from './registrations.controller.ts';
import { SeatChanges } from './seat-changes.service.ts';

@Module({
  controllers: [RegistrationsController],
  providers: [
    CalendarFiles,
    CheckIn,
    DeskRegistrations,
    EventLock,
    PeopleDocuments,
    PersonalLinks,
    Registering,
    RegistrationHeadcounts,
    RegistrationMails,
    SeatChanges,
  ],
  exports: [CalendarFiles, PersonalLinks, Registering, RegistrationHeadcounts, SeatChanges],
})
export class RegistrationsModule {
  constructor(erasure: Erasure) {
    erasure.register('registrations', eraseRegistrations);
  }
}
