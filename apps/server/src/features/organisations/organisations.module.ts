import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../../platform/access/actor.ts';
import { People } from './people.service.ts';
import { SessionController } from './session.controller.ts';
import { Sessions } from './sessions.service.ts';

// Global: the access guard of every route asks it who is signed in.
@Global()
@Module({
  controllers: [SessionController],
  providers: [People, Sessions, { provide: SessionReader, useExisting: Sessions }],
  exports: [People, Sessions, SessionReader],
})
export class OrganisationsModule {}
