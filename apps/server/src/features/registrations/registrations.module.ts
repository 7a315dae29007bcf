import { Module } from '@nestjs/common';
import { Erasure } from '../../platform/personal-data/erasure.ts';
import { CheckIn } from './check-in.service.ts';
import { DeskRegistrations } from './desk-registrations.service.ts';
import { eraseRegistrations } from './erase-registrations.ts';
import { Announcements } from './announcements.ts';
import { PeopleDocuments } from './people-documents.ts';
import { PersonalLinks } from './personal-links.ts';
import { Registering } from './registering.service.ts';
import { RegistrationHeadcounts } from './registration-headcounts.service.ts';
import { RegistrationMails } from './registration-mails.ts';
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

@Module({
  controllers: [SeatPlanController, RegistrationsController],
  providers: [
    CheckIn,
    DeskRegistrations,
    Admission,
    Announcements,
    Departures,
    EventLock,
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
    SeatChanges,
  ],
  exports: [PersonalLinks, Registering, RegistrationHeadcounts, SeatChanges, Transfers],
})
export class RegistrationsModule {
  constructor(erasure: Erasure) {
    erasure.register('registrations', eraseRegistrations);
  }
}
