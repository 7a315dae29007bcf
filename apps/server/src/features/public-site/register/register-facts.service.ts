import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { DataSource } from 'typeorm';
import {
  currentForm,
  SeatPool,
  settingsOf,
  type EventForm,
  type Settings,
} from '../../registrations/index.ts';
import { PublicEvents } from '../public-events.service.ts';
import { choiceFacts, type TrackChoice } from './choice-facts.ts';

/** What the page on which people register must know beside the event itself. */
@Injectable()
export class RegisterFacts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: PublicEvents,
  ) {}

  async of(eventId: string): Promise<{ form: EventForm; settings: Settings; pools: SeatPool[] }> {
    const { manager } = this.dataSource;
    return {
      form: await currentForm(manager, eventId),
      settings: await settingsOf(manager, eventId),
      pools: await manager.findBy(SeatPool, { eventId }),
    };
  }

  /** As little as it takes to read a form: many come at the hour when registration opens. */
  async forReading(
    slug: string,
    lang: Lang,
  ): Promise<{ eventId: string; form: EventForm; tracks: readonly TrackChoice[] }> {
    const { manager } = this.dataSource;
    const event = await this.events.findPublic(slug);
    const form = await currentForm(manager, event.id);
    const pools = await manager.findBy(SeatPool, { eventId: event.id, kind: 'session' });
    if (pools.length === 0) return { eventId: event.id, form, tracks: [] };
    const { facts } = await this.events.of(event);
    return { eventId: event.id, form, tracks: choiceFacts(facts, pools, false, lang).tracks };
  }
}
