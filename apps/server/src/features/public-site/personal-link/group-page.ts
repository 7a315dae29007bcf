import { Injectable } from '@nestjs/common';
import { formatInstant, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import {
  mayChange,
  PersonalLinks,
  placeOf,
  Registration,
  settingsOf,
  type OwnKey,
  type RegistrationGroup,
} from '../../registrations/index.ts';
import { PublicEvents } from '../public-events.service.ts';
import { OwnPages, type Own } from './own-pages.ts';
import { linkPath, ownPath } from './own-paths.ts';
import { untilWords } from './own-words.ts';

/** What the contact of a group sees: who has a seat and who waits, never what they answered. */
@Injectable()
export class GroupPage {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: PersonalLinks,
    private readonly events: PublicEvents,
    private readonly own: OwnPages,
    private readonly clock: Clock,
  ) {}

  async send(reply: FastifyReply, lang: Lang, key: OwnKey, query: Record<string, unknown>): Promise<void> {
    const { group, members } = await this.load(key);
    const t = translatorFor(lang);
    const people = await Promise.all(members.map((member) => this.#person(member, lang)));
    const first = await this.first(key);
    const said = NEWS.find((one) => one === query['news']);
    const offered = members.find(
      (one) => one.registration.status === 'offered' && mayChange(one, this.clock.now()),
    );
    await this.own.send(
      reply,
      'own-group',
      lang,
      { ...first, key },
      { title: t('personal-link.group.title'), pathIn: (other) => linkPath(other, key) },
      {
        news:
          'uusi' in query
            ? t('personal-link.news.registered', { email: group.contactEmail })
            : said
              ? t(`personal-link.group.news.${said}`)
              : '',
        eventNews: first.event.status === 'cancelled' ? t('personal-link.event-cancelled') : '',
        wish: t(`personal-link.group.${group.wish}`),
        people,
        offer: offered ? offerWords(offered, lang) : null,
        hasActions: people.some(({ personHref }) => personHref !== ''),
        cancelAllHref: people.some(({ cancelHref }) => cancelHref !== '')
          ? ownPath(lang, key, 'cancel-all')
          : '',
        eraseHref: ownPath(lang, key, 'erase'),
        until: untilWords(first, lang),
      },
    );
  }

  /** For what the people of a group have in common. @throws {ProblemError} LINK_UNKNOWN */
  async first(key: OwnKey): Promise<Own> {
    const [first] = (await this.load(key)).members;
    if (!first) throw new ProblemError('LINK_UNKNOWN');
    return first;
  }

  /** Everybody of the group in the order they were written down; everything by the group's own link alone. */
  async load({ token, member }: OwnKey): Promise<{ group: RegistrationGroup; members: Own[] }> {
    const { manager } = this.dataSource;
    const { event, group } = await this.links.open(manager, token);
    if (!group || member !== undefined) throw new ProblemError('LINK_UNKNOWN');
    const registrations = await manager.find(Registration, {
      where: { groupId: group.id },
      order: { seq: 'ASC' },
    });
    const shared = {
      event,
      isContact: true,
      settings: await settingsOf(manager, event.id),
      ...(await this.events.of(event)),
    };
    const members = registrations.map((registration) => ({
      ...shared,
      registration,
      key: { token, member: registration.id },
    }));
    return { group, members };
  }

  async #person(own: Own, lang: Lang) {
    const { registration, key } = own;
    const t = translatorFor(lang);
    const { name, status } = registration;
    const isChangeable = mayChange(own, this.clock.now());
    const of = (action: string): string => t('personal-link.group.of', { action, name });
    return {
      name,
      status:
        status === 'waiting'
          ? t('personal-link.group.status.waiting', {
              place: (await placeOf(this.dataSource.manager, registration)) ?? 1,
            })
          : t(`personal-link.group.status.${status}`),
      personHref: isChangeable ? ownPath(lang, key, 'person') : '',
      personLabel: of(t('personal-link.group.change')),
      cancelHref: isChangeable ? ownPath(lang, key, 'cancel') : '',
      cancelLabel: of(t('personal-link.group.cancel-one')),
    };
  }
}

const NEWS = ['cancelled', 'accepted', 'declined', 'person', 'handed-over'] as const;

/** The contact answers for everybody who was offered seats together with this one. */
function offerWords({ registration, event, key }: Own, lang: Lang) {
  const { offerExpiresAt } = registration;
  return {
    until: offerExpiresAt
      ? translatorFor(lang)('personal-link.next.offered', {
          when: formatInstant(offerExpiresAt, event.timeZone, lang),
        })
      : '',
    acceptHref: ownPath(lang, key, 'accept'),
    declineHref: ownPath(lang, key, 'decline'),
  };
}
