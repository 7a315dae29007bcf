import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { answersFor, ownAnswer, type Question } from '@talkoot/forms';
import { LANGS, formatTimeRange, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { DataSource } from 'typeorm';
import { EventRoleReader, type EventRole } from '../../../platform/access/actor.ts';
import { CONFIG, type Config } from '../../../platform/config.ts';
import {
  DocumentKinds,
  type DocumentContent,
  type DocumentRequest,
} from '../../../platform/documents/document-kinds.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event } from '../../events/index.ts';
import { checkInQrText, spacedCheckInCode } from '../check-in/check-in-code.ts';
import { eventFacts, inLanguage, type EventFacts } from '../event-facts.ts';
import { viewerWith } from '../form/answers-for-staff.ts';
import { everyForm, type EventForm } from '../form/event-forms.ts';
import { headOf } from '../people-documents.ts';
import { RETENTION_DAYS } from '../personal-data.ts';
import { wordsOfAnswer } from './answer-cells.ts';
import { eachRegistration, listedIds, type ListedRegistration } from './registration-pages.queries.ts';

/** Questions whose answers the kitchen counts, and those that whoever books interpreters and rooms counts. */
const KITCHEN = ['diet'];
const ORGANISER = ['interpreting', 'access'];
/** Rows for people who come without having chosen the session. */
const BLANK_ROWS = 3;

interface Source {
  readonly lang: Lang;
  readonly facts: EventFacts;
  readonly t: ReturnType<typeof translatorFor>;
  /** Who has a seat, as Finns sort names. */
  readonly people: readonly ListedRegistration[];
}

/** Papers of the day beside the list at the door: badges, what to cook and arrange, and a list for each session. */
@Injectable()
export class ListDocuments implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: DocumentKinds,
    private readonly roles: EventRoleReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const shared = { permission: 'registration.read', langs: LANGS } as const;
    this.kinds.register({ ...shared, code: 'badges', load: (request) => this.#badges(request) });
    this.kinds.register({ ...shared, code: 'needs', load: (request) => this.#needs(request) });
    this.kinds.register({ ...shared, code: 'session-lists', load: (request) => this.#sessions(request) });
  }

  async #badges(request: DocumentRequest): Promise<DocumentContent<'badges'>> {
    const { lang, facts, t, people } = await this.#source(request);
    const { eventId } = request;
    const comers = people.filter(({ attendance }) => attendance === 'on-site');
    if (comers.length === 0) throw new ProblemError('LIST_EMPTY');
    return {
      title: `${t('lists.document.badges')}: ${inLanguage(facts.event.title, lang).text}`,
      filename: `${t('lists.document.badges.file')}-${facts.event.date}`,
      data: {
        event: headOf(facts, lang),
        people: comers.map(({ id, name, organisationName }) => ({
          name,
          organisation: organisationName || null,
          checkIn: {
            code: spacedCheckInCode({ id }),
            url: checkInQrText(this.config.publicUrl, { id, eventId }),
          },
        })),
      },
    };
  }

  async #needs(request: DocumentRequest): Promise<DocumentContent<'needs'>> {
    const { lang, facts, t, people } = await this.#source(request);
    const forms = await everyForm(this.dataSource.manager, request.eventId);
    const roles = request.actor ? await this.roles.rolesOf(request.actor.personId, request.eventId) : [];
    const comers = people.filter(({ attendance }) => attendance === 'on-site');
    const counted = (ids: readonly string[], who: readonly ListedRegistration[]) =>
      ids.flatMap((id) => needsOf(id, { forms, roles, lang, people: who }) ?? []);
    return {
      title: `${t('lists.document.needs')}: ${inLanguage(facts.event.title, lang).text}`,
      filename: `${t('lists.document.needs.file')}-${facts.event.date}`,
      data: {
        event: headOf(facts, lang),
        people: comers.length,
        groups: [
          {
            heading: t('lists.document.kitchen'),
            help: t('lists.document.kitchen.help'),
            questions: counted(KITCHEN, comers),
          },
          {
            heading: t('lists.document.organiser'),
            help: t('lists.document.organiser.help'),
            questions: counted(ORGANISER, people),
          },
        ],
        privacyNote: t('lists.document.needs.privacy'),
      },
    };
  }

  async #sessions(request: DocumentRequest): Promise<DocumentContent<'session-lists'>> {
    const { lang, facts, t, people } = await this.#source(request);
    const sessions = facts.rows
      .filter(({ item }) => people.some(({ sessionIds }) => sessionIds.includes(item.id)))
      .map(({ item, start, end }) => ({
        title: item.title,
        whenText: [formatTimeRange(start, end, lang), item.room].filter(Boolean).join(' · '),
        people: people
          .filter(({ sessionIds }) => sessionIds.includes(item.id))
          .map(({ name, organisationName }) => ({ name, organisation: organisationName || null })),
      }));
    if (sessions.length === 0) throw new ProblemError('LIST_EMPTY');
    return {
      title: `${t('lists.document.sessions')}: ${inLanguage(facts.event.title, lang).text}`,
      filename: `${t('lists.document.sessions.file')}-${facts.event.date}`,
      data: {
        event: headOf(facts, lang),
        sessions,
        blankRows: BLANK_ROWS,
        privacyNote: t('registrations.document.privacy', { days: RETENTION_DAYS.basic }),
      },
    };
  }

  async #source({ eventId, lang }: DocumentRequest): Promise<Source> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    const spoken: Lang = lang === 'fi-simple' ? 'fi' : lang;
    const people: ListedRegistration[] = [];
    const ids = await listedIds(manager, { eventId, status: 'seated' });
    for await (const one of eachRegistration(manager, ids)) people.push(one);
    const byName = new Intl.Collator('fi');
    return {
      lang: spoken,
      facts: await eventFacts(manager, event),
      t: translatorFor(spoken),
      people: people.toSorted((a, b) => byName.compare(a.name, b.name)),
    };
  }
}

interface Counting {
  readonly forms: readonly EventForm[];
  readonly roles: readonly EventRole[];
  readonly lang: Lang;
  readonly people: readonly ListedRegistration[];
}

/** Answers counted without names, those the asker may see; null where the event has never asked. */
function needsOf(id: string, { forms, roles, lang, people }: Counting) {
  const questionOf = (version: number): Question | undefined =>
    forms.find((form) => form.version === version)?.questions.find((question) => question.id === id);
  const asked = forms.findLast(({ version }) => questionOf(version) !== undefined);
  const viewerTo = viewerWith(roles);
  if (!asked || !viewerTo) return null;
  const counts = new Map<string, { text: string; people: number }>();
  for (const { answers, formVersion, organisationId } of people) {
    const question = questionOf(formVersion);
    if (!question) continue;
    const answer = ownAnswer(answersFor([question], answers, viewerTo(organisationId)), id);
    for (const text of answer === undefined ? [] : wordsOfAnswer(question, answer, lang)) {
      const key = text.toLowerCase();
      counts.set(key, { text: counts.get(key)?.text ?? text, people: (counts.get(key)?.people ?? 0) + 1 });
    }
  }
  const rows = [...counts.values()].toSorted(
    (a, b) => b.people - a.people || a.text.localeCompare(b.text, 'fi'),
  );
  return { title: questionOf(asked.version)?.label[lang] ?? '', rows };
}
