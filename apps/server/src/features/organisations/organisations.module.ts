import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../../platform/access/actor.ts';
import { DirectoryController } from './directory.controller.ts';
import { Erasure, rowsOf } from '../../platform/personal-data/erasure.ts';
import { OneTimeLinks } from './one-time-links.service.ts';
import { OrganisationManagementController } from './organisation-management.controller.ts';
import { OrganisationManagement } from './organisation-management.service.ts';
import { PeopleController } from './people.controller.ts';
import { People } from './people.service.ts';
import { SessionController } from './session.controller.ts';
import { Sessions } from './sessions.service.ts';
import { WelcomeController } from './welcome.controller.ts';
import { Welcome } from './welcome.service.ts';

// Global: the access guard of every route asks it who is signed in.
@Global()
@Module({
  controllers: [
    SessionController,
    WelcomeController,
    PeopleController,
    DirectoryController,
    OrganisationManagementController,
  ],
  providers: [
    OneTimeLinks,
    OrganisationManagement,
    People,
    Sessions,
    Welcome,
    { provide: SessionReader, useExisting: Sessions },
  ],
  exports: [People, Sessions, SessionReader, Welcome],
})
export class OrganisationsModule {
  constructor(erasure: Erasure) {
    erasure.register('sessions', async (tx) =>
      rowsOf(await tx.query('DELETE FROM session WHERE expires_at < now()')),
    );
    erasure.register('one-time-links', async (tx) =>
      rowsOf(await tx.query('DELETE FROM one_time_link WHERE expires_at < now()')),
    );
  }
}
