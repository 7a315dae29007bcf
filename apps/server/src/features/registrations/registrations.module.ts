import { Module } from '@nestjs/common';
import { EventLock } from './event-lock.ts';
import { PersonalLinks } from './personal-links.ts';
import { Registering } from './registering.service.ts';
import { RegistrationHeadcounts } from './registration-headcounts.service.ts';
import { RegistrationMails } from './registration-mails.ts';
import { SeatChanges } from './seat-changes.service.ts';

@Module({
  providers: [EventLock, PersonalLinks, Registering, RegistrationHeadcounts, RegistrationMails, SeatChanges],
  exports: [EventLock, PersonalLinks, Registering, RegistrationHeadcounts, SeatChanges],
})
export class RegistrationsModule {}
