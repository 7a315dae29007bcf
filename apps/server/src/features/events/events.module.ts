import { Global, Module } from '@nestjs/common';
import { EventRoleReader } from '../../platform/access/actor.ts';
import { EventHooks } from './event-hooks.ts';
import { EventRoles } from './event-roles.service.ts';

// Global: the access guard of every event route asks it for the caller's roles.
@Global()
@Module({
  providers: [EventHooks, EventRoles, { provide: EventRoleReader, useExisting: EventRoles }],
  exports: [EventHooks, EventRoleReader],
})
export class EventsModule {}
