import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EventView as DocumentHead } from '@talkoot/documents';
import {
  LANGS,
  formatDate,
  formatDateOnly,
  formatMinutes,
  formatTimeRange,
  type Lang,
} from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import {
  DocumentKinds,
  type DocumentContent,
  type DocumentRequest,
} from '../../platform/documents/document-kinds.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Event } from '../events/index.ts';
import { attendanceDays } from './erasure/retention.ts';
import { retentionOf } from './erasure/retention.queries.ts';
import { attendedTimeOf } from './check-in/attended-time.ts';
import { eventFacts, inLanguage, organisersOf, type EventFacts } from './event-facts.ts';
import { findSeated } from './registrations.queries.ts';

/** Rows for people who come without having registered. */
const BLANK_ROWS = 5;
/** What fits one page of a certificate. */
const OUTCOMES = 8;

/** Documents about the people of an event: the list at the door, and certificates for who came. */
@Injectable()
export class PeopleDocuments implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: DocumentKinds,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const permission = 'registration.read';
    this.kinds.register({
      code: 'attendance-list',
      permission,
      langs: LANGS,
      load: (request) => this.#attendanceList(request),
    });
    this.kinds.register({
      code: 'certificate',
      permission,
      langs: LANGS,
      load: (request) => this.#certificates(request),
    });
  }

  async #attendanceList(request: DocumentRequest): Promise<DocumentContent<'attendance-list'>> {
    const { lang, facts, t } = await this.#source(request);
    const people = await findSeated(this.dataSource.manager, request.eventId);
    const retention = await retentionOf(this.dataSource.manager, request.eventId);
    const present = people.filter(({ checkedInAt }) => checkedInAt !== null).length;
    // Once somebody was checked in, an empty box means that the person did not come.
    const isRecord = present > 0;
    return {
      title: `${t('registrations.document.attendance')}: ${inLanguage(facts.event.title, lang).text}`,
      filename: `${t('registrations.document.attendance.file')}-${facts.event.date}`,
      data: {
        event: headOf(facts, lang),
        columns: [t('registrations.document.present')],
        people: people.map(({ name, organisationName, checkedInAt }) => ({
          name,
          organisation: organisationName || null,
          marks: [checkedInAt ? 'present' : isRecord ? 'absent' : 'open'],
        })),
        blankRows: isRecord ? 0 : BLANK_ROWS,
        privacyNote: t('registrations.document.privacy', {
          days: attendanceDays(facts.event, retention),
        }),
        summary: isRecord ? { registered: people.length, present } : null,
      },
    };
  }

  async #certificates(request: DocumentRequest): Promise<DocumentContent<'certificate'>> {
    const { lang, facts, t } = await this.#source(request);
    const people = await findSeated(this.dataSource.manager, request.eventId);
    const present = people.filter(
      ({ id, checkedInAt }) =>
        checkedInAt !== null && (request.registrationId === undefined || id === request.registrationId),
    );
    if (present.length === 0) throw new ProblemError('ATTENDANCE_EMPTY');
    const { event } = facts;
    const items = facts.rows.map(({ item }) => item);
    const minutesOf = await attendedTimeOf(this.dataSource.manager, event.id, items);
    const today = formatDateOnly(this.clock.today(event.timeZone), lang);
    return {
      title: `${t('registrations.document.certificate')}: ${inLanguage(event.title, lang).text}`,
      filename: `${t('registrations.document.certificate.file')}-${event.date}`,
      data: {
        event: headOf(facts, lang),
        durationText: formatMinutes(facts.contentMinutes),
        outcomes: outcomesOf(facts, lang),
        holders: present.map(({ id, name, organisationName }) => ({
          name,
          organisation: organisationName || null,
          durationText: formatMinutes(minutesOf(id)),
          verification: null,
        })),
        signatories: [signatory(facts, request.actor)],
        issuedText: [event.municipality, today].filter(Boolean).join(' '),
      },
    };
  }

  async #source({ eventId, lang }: DocumentRequest) {
    const event = await this.dataSource.manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    const facts = await eventFacts(this.dataSource.manager, event);
    const spoken: Lang = lang === 'fi-simple' ? 'fi' : lang;
    return { lang: spoken, facts, t: translatorFor(spoken) };
  }
}

/** The event as its documents name it. */
export function headOf({ event, partners, start, end }: EventFacts, lang: Lang): DocumentHead {
  const t = translatorFor(lang);
  return {
    title: inLanguage(event.title, lang).text,
    kind: t(`words.event-kind.${event.kind}`),
    dateText: formatDate(start.toPlainDate(), lang),
    timeText: end ? formatTimeRange(start.toPlainTime(), end.toPlainTime(), lang) : null,
    venue: event.venueName || null,
    address: [event.venueAddress, event.municipality].filter(Boolean).join(', ') || null,
    organisers: organisersOf({ partners }).map(({ organisation, role }) => ({
      name: organisation.name,
      role: t(`words.partner-role.${role}`),
    })),
    version: t('registrations.document.version', { version: event.version }),
  };
}

/**
 * What the modules of the programme teach, each thing once; in Finnish where nothing else is written. Where not all
 * fits, every module is heard before one of them is heard again.
 */
function outcomesOf({ rows }: EventFacts, lang: Lang): string[] {
  const byModule = rows.map(({ item }) => {
    const texts = item.moduleVersion?.texts ?? [];
    const text = texts.find((one) => one.lang === lang) ?? texts.find((one) => one.lang === 'fi');
    return text?.learningOutcomes ?? [];
  });
  const ranked = byModule.flatMap((outcomes) => outcomes.map((outcome, rank) => ({ outcome, rank })));
  const chosen = new Set(ranked.toSorted((a, b) => a.rank - b.rank).map(({ outcome }) => outcome));
  const kept = new Set([...chosen].slice(0, OUTCOMES));
  // In the order of the day again.
  return [...new Set(byModule.flat())].filter((outcome) => kept.has(outcome));
}

/**
 * Whoever prints signs, in the name of their organisation among the partners, or else of the lead; for a participant
 * who prints it by the personal link, the lead itself.
 */
function signatory(
  { partners }: EventFacts,
  actor: Actor | null,
): { name: string; title: null; organisation: string } {
  const own = partners.find(({ organisationId }) =>
    actor?.memberships.some((membership) => membership.organisationId === organisationId),
  );
  const partner = own ?? partners.find(({ role }) => role === 'lead');
  const organisation = partner?.organisation.name ?? '';
  return actor
    ? { name: actor.name, title: null, organisation }
    : { name: organisation, title: null, organisation: '' };
}
