import { Global, Module } from '@nestjs/common';
import { EventRoleReader } from '../../platform/access/actor.ts';
import { Erasure } from '../../platform/personal-data/erasure.ts';
import { EventDocuments } from './documents/event-documents.ts';
import { eraseNames } from './erase-names.ts';
import { CurriculumModule, SharedEvents } from '../curriculum/index.ts';
import { EventHooks } from './event-hooks.ts';
import { EventNeighbours } from './event-neighbours.ts';
import { EventPartners } from './event-partners.service.ts';
import { EventPublishing } from './event-publishing.service.ts';
import { EventReads } from './event-reads.service.ts';
import { EventRoles } from './event-roles.service.ts';
import { EventTasksController } from './event-tasks.controller.ts';
import { EventTasks } from './event-tasks.service.ts';
import { EventWrites } from './event-writes.ts';
import { EventsController } from './events.controller.ts';
import { Events } from './events.service.ts';
import { ProgrammeController } from './programme.controller.ts';
import { Programme } from './programme.service.ts';
import { SuggestionController } from './suggestion/suggestion.controller.ts';
import { ProgrammeSuggestions } from './suggestion/suggestion.service.ts';

// Global: the access guard of every event route asks it for the caller's roles, the library for who are partners.
@Global()
@Module({
  imports: [CurriculumModule],
  controllers: [EventsController, EventTasksController, ProgrammeController, SuggestionController],
  providers: [
    EventDocuments,
    EventHooks,
    EventPartners,
    EventPublishing,
    EventReads,
    EventRoles,
    EventTasks,
    EventWrites,
    Events,
    Programme,
    ProgrammeSuggestions,
    { provide: EventRoleReader, useExisting: EventRoles },
    { provide: SharedEvents, useClass: EventNeighbours },
  ],
  exports: [EventHooks, EventRoleReader, EventWrites, SharedEvents],
})
export class EventsModule {
  constructor(erasure: Erasure) {
    erasure.register('names of events', eraseNames);
  }
}
