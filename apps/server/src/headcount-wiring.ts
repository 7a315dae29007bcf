import { Global, Module } from '@nestjs/common';
import { HeadcountSource } from './features/cost-sharing/index.ts';
import { RegistrationHeadcounts, RegistrationsModule } from './features/registrations/index.ts';

/** Cost shares by headcount ask registrations; the two are neighbours and do not know each other. */
@Global()
@Module({
  imports: [RegistrationsModule],
  providers: [{ provide: HeadcountSource, useExisting: RegistrationHeadcounts }],
  exports: [HeadcountSource],
})
export class HeadcountWiring {}
