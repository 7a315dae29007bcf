import { answersFor, maySee, type Question, type Viewer } from '@talkoot/forms';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EventRole } from '../../../platform/access/actor.ts';
import type { Cell, Table, TableColumn } from '../../../platform/tables/table.ts';
import { viewerWith } from '../form/answers-for-staff.ts';
import { removedQuestions, type EventForm } from '../form/event-forms.ts';
import { cellOfAnswer, kindOfColumn } from './answer-cells.ts';
import type { ListedRegistration } from './registration-pages.queries.ts';

/** What a list of registrations is made from. */
export interface ListSource {
  readonly lang: Lang;
  readonly timeZone: string;
  /** Every form the event has asked by, the last one last. */
  readonly forms: readonly EventForm[];
  /** Titles of the rows of the programme, by id. */
  readonly sessions: ReadonlyMap<string, string>;
  /** Places in the queue, by the id of the registration. */
  readonly places: ReadonlyMap<string, number>;
  /** Through which organisations the asker takes part in the event. */
  readonly roles: readonly EventRole[];
}

interface Column extends TableColumn {
  cellOf(registration: ListedRegistration): Cell;
}

/** Everything about the registrations that the asker may see; a row for each, with every question as a column. */
export function registrationTable(
  source: ListSource,
  registrations: AsyncIterable<ListedRegistration>,
): Table {
  const columns = [...factColumns(source), ...answerColumns(source)];
  return { name: translatorFor(source.lang)('lists.sheet'), columns, rows: rowsOf(columns, registrations) };
}

async function* rowsOf(
  columns: readonly Column[],
  registrations: AsyncIterable<ListedRegistration>,
): AsyncGenerator<Cell[]> {
  for await (const registration of registrations) yield columns.map((column) => column.cellOf(registration));
}

function factColumns({ lang, timeZone, sessions, places }: ListSource): Column[] {
  const t = translatorFor(lang);
  const moment = (date: Date | null): Cell =>
    date &&
    Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const text = (header: string, width: number, cellOf: Column['cellOf']): Column => ({
    header,
    width,
    kind: 'text',
    cellOf,
  });
  const time = (header: string, cellOf: Column['cellOf']): Column => ({
    header,
    width: 17,
    kind: 'moment',
    cellOf,
  });
  return [
    text(t('lists.column.status'), 16, ({ status }) => t(`lists.status.${status}`)),
    {
      header: t('lists.column.place'),
      width: 11,
      kind: 'number',
      cellOf: ({ id }) => places.get(id) ?? null,
    },
    text(t('lists.column.name'), 28, ({ name }) => name),
    text(t('lists.column.email'), 32, ({ email }) => email),
    text(t('lists.column.organisation'), 30, ({ organisationName }) => organisationName || null),
    text(t('lists.column.sector'), 20, ({ sector }) => t(`words.sector.${sector as 'other'}`)),
    text(t('lists.column.attendance'), 14, ({ attendance }) => t(`lists.attendance.${attendance}`)),
    text(
      t('lists.column.sessions'),
      30,
      ({ sessionIds }) =>
        sessionIds
          .map((id) => sessions.get(id) ?? '')
          .filter(Boolean)
          .join(', ') || null,
    ),
    text(t('lists.column.group'), 24, ({ groupContact }) => groupContact),
    text(t('lists.column.locale'), 12, ({ locale }) => t(`words.language.${locale}`)),
    time(t('lists.column.registered-at'), ({ registeredAt }) => moment(registeredAt)),
    time(t('lists.column.seated-at'), ({ seatedAt }) => moment(seatedAt)),
    time(t('lists.column.checked-in-at'), ({ checkedInAt }) => moment(checkedInAt)),
    time(t('lists.column.cancelled-at'), ({ cancelledAt }) => moment(cancelledAt)),
    text(t('lists.column.cancel-reason'), 30, ({ cancelReason }) => cancelReason || null),
  ];
}

/**
 * The questions of now in their order, then those that were taken away, each said so. An answer is read and guarded by
 * the form that it was given to. A question whose answers the asker may see of nobody has no column.
 */
function answerColumns({ lang, forms, roles }: ListSource): Column[] {
  const byVersion = new Map(forms.map(({ version, questions }) => [version, questions]));
  const viewerTo = viewerWith(roles);
  if (!viewerTo) return [];
  const best: Viewer = { ...viewerTo(null), isOfOwnOrganisation: true };
  const columnOf = (question: Question, header: string): Column => ({
    header,
    kind: kindOfColumn(question),
    width: 24,
    cellOf: (registration) => {
      const asked = byVersion.get(registration.formVersion) ?? [];
      const own = asked.find(({ id }) => id === question.id) ?? question;
      const seen = answersFor([own], registration.answers, viewerTo(registration.organisationId));
      return cellOfAnswer(own, seen[question.id], lang);
    },
  });
  const isSeen = (id: string): boolean =>
    forms.some(({ questions }) => questions.some((one) => one.id === id && maySee(one.seenBy, best)));
  const removed = removedQuestions(forms);
  const t = translatorFor(lang);
  return [
    ...(forms.at(-1)?.questions ?? []).map((question) => ({ question, header: question.label[lang] })),
    ...removed.map((question) => ({
      question,
      header: t('lists.column.removed', { question: question.label[lang] }),
    })),
  ]
    .filter(({ question }) => isSeen(question.id))
    .map(({ question, header }) => columnOf(question, header));
}
