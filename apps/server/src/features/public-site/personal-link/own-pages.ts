import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import {
  OwnRegistrations,
  PersonalLinks,
  settingsOf,
  type EventFacts,
  type OwnKey,
  type OwnRegistration,
  type Settings,
} from '../../registrations/index.ts';
import { eventWords, type EventWords, type Seats } from '../event-words.ts';
import { Pages, type PageOptions } from '../pages.ts';
import { PublicEvents } from '../public-events.service.ts';
import { linkPath, ownPath, type OwnAction } from './own-paths.ts';

/** A registration with what its pages tell about it. */
export interface Own extends OwnRegistration {
  readonly key: OwnKey;
  readonly facts: EventFacts;
  readonly seats: Seats;
  readonly settings: Settings;
}

/** Pages behind a personal link: nobody else sees them, no cache keeps them. */
@Injectable()
export class OwnPages {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registrations: OwnRegistrations,
    private readonly links: PersonalLinks,
    private readonly events: PublicEvents,
    private readonly pages: Pages,
    private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} LINK_UNKNOWN, LINK_ENDED, LINK_EXPIRED */
  async load(key: OwnKey): Promise<Own> {
    const { manager } = this.dataSource;
    const own = await this.registrations.get(manager, key);
    const settings = await settingsOf(manager, own.event.id);
    return { ...own, ...(await this.events.of(own.event)), key, settings };
  }

  /** Whether the link is the one of a group's contact. */
  async isGroupLink({ token }: OwnKey): Promise<boolean> {
    return (await this.links.open(this.dataSource.manager, token)).group !== null;
  }

  words({ facts, seats }: Pick<Own, 'facts' | 'seats'>, lang: Lang): EventWords {
    return eventWords(facts, seats, this.clock.now(), lang);
  }

  /** A page of its own for an action, with the event above and the way back below. */
  async send(
    reply: FastifyReply,
    view: string,
    lang: Lang,
    own: Pick<Own, 'facts' | 'seats' | 'key'> & { readonly isContact: boolean },
    frame: { readonly title: string; readonly pathIn: (lang: Lang) => string },
    model: object,
    options: PageOptions = {},
  ): Promise<void> {
    await this.pages.send(
      reply,
      view,
      lang,
      frame,
      {
        ...this.words(own, lang),
        heading: frame.title,
        isContact: own.isContact,
        backHref: linkPath(lang, own.key),
        back: translatorFor(lang)(own.isContact ? 'personal-link.back.group' : 'personal-link.back'),
        ...model,
      },
      options,
    );
  }

  pathOf(key: OwnKey, action: OwnAction): (lang: Lang) => string {
    return (lang) => ownPath(lang, key, action);
  }

  /** See other: a reload shows the answer again and sends nothing. */
  async redirect(reply: FastifyReply, path: string): Promise<void> {
    await reply.header('cache-control', 'no-store').redirect(path, 303);
  }
}
