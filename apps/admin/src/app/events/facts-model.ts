import { type SchemaPathTree, max, maxLength, min, required, validate } from '@angular/forms/signals';
import { SECTORS, type SectorCode } from '@talkoot/curriculum';
import { LANGS, type Lang } from '@talkoot/messages';
import type { Membership, Person } from '../session/session.ts';
import { messageError } from '../ui/message-error.ts';
import type { EventView } from './event-types.ts';

export const KINDS = ['training', 'network-meeting', 'webinar', 'seminar'] as const;
const HELSINKI = 'Europe/Helsinki';
type Texts = Record<Lang, string>;

/** What the form of an event's facts holds while somebody types. */
export interface FactsModel {
  /** Chosen once, when the event is made; afterwards partners say who leads. */
  leadOrganisationId: string;
  kind: (typeof KINDS)[number];
  title: Texts;
  summary: Texts;
  date: string;
  startTime: string;
  venueName: string;
  venueAddress: string;
  municipality: string;
  capacity: number | null;
  deadlineDaysBefore: number | null;
  deadlineTime: string;
  languages: Lang[];
  sectors: SectorCode[];
}

const noTexts = (): Texts => ({ fi: '', sv: '', en: '' });

export function emptyFacts(): FactsModel {
  return {
    leadOrganisationId: '',
    kind: 'training',
    title: noTexts(),
    summary: noTexts(),
    date: '',
    startTime: '09:00',
    venueName: '',
    venueAddress: '',
    municipality: '',
    capacity: 24,
    deadlineDaysBefore: 7,
    deadlineTime: '16:00',
    languages: ['fi'],
    sectors: [],
  };
}

export function factsOf(event: EventView): FactsModel {
  const { kind, date, startTime, venueName, venueAddress, municipality } = event;
  const texts = (text: EventView['title']): Texts => ({
    fi: text.fi ?? '',
    sv: text.sv ?? '',
    en: text.en ?? '',
  });
  return {
    leadOrganisationId: '',
    kind,
    title: texts(event.title),
    summary: texts(event.summary),
    date,
    startTime,
    venueName,
    venueAddress,
    municipality,
    capacity: event.capacity,
    deadlineDaysBefore: event.deadlineDaysBefore,
    deadlineTime: event.deadlineTime,
    languages: LANGS.filter((lang) => event.languages.includes(lang)),
    sectors: SECTORS.filter((code) => event.sectors.includes(code)),
  };
}

/** Whether nothing has been changed between the two. */
export function isSame(one: FactsModel, other: FactsModel): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** As the server takes it. Only a form without errors is sent, so what may be null while typing is not. */
export function factsBody({ leadOrganisationId: _, ...facts }: FactsModel) {
  return {
    ...facts,
    capacity: facts.capacity ?? 0,
    deadlineDaysBefore: facts.deadlineDaysBefore ?? 0,
  };
}

/** @param dateBefore the day as it is: one that has passed may stay, but none may be chosen */
export function factsRules(
  path: SchemaPathTree<FactsModel>,
  dateBefore: () => string | null = () => null,
): void {
  required(path.title.fi);
  for (const lang of LANGS) {
    maxLength(path.title[lang], 200);
    maxLength(path.summary[lang], 2000);
  }
  required(path.date);
  validate(path.date, ({ value }) =>
    value() !== '' && value() !== dateBefore() && value() < today()
      ? messageError('problem.field.dateInPast')
      : undefined,
  );
  required(path.startTime);
  required(path.venueName);
  maxLength(path.venueName, 200);
  maxLength(path.venueAddress, 300);
  required(path.municipality);
  maxLength(path.municipality, 100);
  required(path.capacity);
  min(path.capacity, 1);
  max(path.capacity, 100_000);
  required(path.deadlineDaysBefore);
  min(path.deadlineDaysBefore, 0);
  max(path.deadlineDaysBefore, 365);
  required(path.deadlineTime);
}

export function today(): string {
  return Temporal.Now.plainDateISO(HELSINKI).toString();
}

/** The organisations in whose name the person may make events: who only trains for one may not. */
export function makesEvents(person: Person | null): readonly Membership[] {
  return (person?.memberships ?? []).filter(({ role }) => role === 'manager' || role === 'organiser');
}
