export { EventHooks, type EventHook, type PublishBlocker } from './event-hooks.ts';
export { EventPartner } from './event-partner.entity.ts';
export { EventTask } from './event-task.entity.ts';
export { Event } from './event.entity.ts';
export { EventsModule } from './events.module.ts';
export { ProgrammeItem } from './programme-item.entity.ts';
