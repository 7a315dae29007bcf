import { Module } from '@nestjs/common';
import { EventLock } from './event-lock.ts';
import { RegistrationHeadcounts } from './registration-headcounts.service.ts';

@Module({
  providers: [EventLock, RegistrationHeadcounts],
  exports: [RegistrationHeadcounts],
})
export class RegistrationsModule {}
