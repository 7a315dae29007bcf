import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { DataSource } from 'typeorm';
import { ReadTogether } from '../../../platform/database/read-together.ts';
import {
  currentForm,
  lifetimeWords,
  SeatPool,
  settingsOf,
  type EventForm,
  type Settings,
} from '../../registrations/index.ts';
import type { Event } from '../../events/index.ts';
import { PublicEvents } from '../public-events.service.ts';
import { choiceFacts, type TrackChoice } from './choice-facts.ts';

interface ReadingFacts {
  readonly eventId: string;
  readonly form: EventForm;
  readonly tracks: readonly TrackChoice[];
}

/** What the page on which people register must know beside the event itself. */
@Injectable()
export class RegisterFacts {
  readonly #forReading = {
    fi: new ReadTogether((slug) => this.#read(slug, 'fi')),
    sv: new ReadTogether((slug) => this.#read(slug, 'sv')),
    en: new ReadTogether((slug) => this.#read(slug, 'en')),
  } as const;

  constructor(
    private readonly dataSource: DataSource,
    private readonly events: PublicEvents,
  ) {}

  async of(
    event: Event,
    lang: Lang,
  ): Promise<{ form: EventForm; settings: Settings; pools: SeatPool[]; lifetimes: readonly string[] }> {
    const { manager } = this.dataSource;
    const { id: eventId } = event;
    return {
      form: await currentForm(manager, eventId),
      settings: await settingsOf(manager, eventId),
      pools: await manager.findBy(SeatPool, { eventId }),
      lifetimes: await lifetimeWords(manager, event, lang),
    };
  }

  /** As little as it takes to read a form, and once for all who send it at the same time. */
  forReading(slug: string, lang: Lang): Promise<ReadingFacts> {
    return this.#forReading[lang].read(slug);
  }

  async #read(slug: string, lang: Lang): Promise<ReadingFacts> {
    const { manager } = this.dataSource;
    const event = await this.events.findPublic(slug);
    const form = await currentForm(manager, event.id);
    const pools = await manager.findBy(SeatPool, { eventId: event.id, kind: 'session' });
    if (pools.length === 0) return { eventId: event.id, form, tracks: [] };
    const { facts } = await this.events.of(event);
    return { eventId: event.id, form, tracks: choiceFacts(facts, pools, false, lang).tracks };
  }
}
