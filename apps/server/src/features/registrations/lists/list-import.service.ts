import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { decodeText, type Encoding } from '../../../platform/tables/decode-text.ts';
import { readCsv } from '../../../platform/tables/read-csv.ts';
import { Event, EventPartner, ProgrammeItem } from '../../events/index.ts';
import { currentForm, type EventForm } from '../form/event-forms.ts';
import { Registering } from '../registering.service.ts';
import { PERSON_FIELDS, layoutOf, type ImportField, type ListLayout } from './import-columns.ts';
import { readLines, type LineMistake, type ListedPerson } from './import-lines.ts';
import type {
  FileMistakeCode,
  ListImportOutcomeView,
  ListImportQuery,
  ListImportReportView,
} from './lists.dto.ts';
import { waitingPlaces } from './registration-pages.queries.ts';

/** A list is decided under the event's lock at once: longer ones would keep the public waiting. */
const MOST_LINES = 1000;
const MISTAKES_SHOWN = 200;
const SAMPLES = 3;

/** What came of the lines, or of trying them. */
interface Tried {
  readonly outcomes: ListImportOutcomeView[];
  readonly refused: LineMistake[];
}

/** Ends the transaction of a check: what was tried is not written. */
class OnlyTried extends Error {}

/**
 * People from a list of somebody else. Checked as a whole first, and by the way that writes: what the check says is
 * what would have happened, since it is done and taken back.
 */
@Injectable()
export class ListImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registering: Registering,
  ) {}

  /** @throws {ProblemError} NOT_FOUND, EVENT_NOT_OPEN, VALIDATION_FAILED for columns that are none */
  async take(
    eventId: string,
    query: ListImportQuery,
    bytes: Buffer,
    actor: Actor,
  ): Promise<ListImportReportView> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    if (event.status !== 'published' && event.status !== 'held') throw new ProblemError('EVENT_NOT_OPEN');
    const form = await currentForm(manager, eventId);
    const read = layoutOfFile(bytes, form);
    if ('fileMistake' in read) return { ...emptyReport(form), ...read };
    const fields = fieldsOf(query, read.layout, form);
    const report = {
      ...emptyReport(form),
      encoding: read.encoding,
      columns: columnViews(read.layout, fields),
    };
    const unusable = missingField(fields) ?? tooLong(read.layout);
    if (unusable) return { ...report, fileMistake: { code: unusable, line: null } };

    const { people, mistakes } = readLines(read.layout.lines, {
      fields,
      form,
      sector: query.sector ?? null,
      ...(await choicesOf(manager, eventId)),
    });
    const tried = await this.#try(eventId, query, { people, mistakes }, actor);
    const all = [...mistakes, ...tried.refused].toSorted((a, b) => a.line - b.line);
    return {
      ...report,
      wrongLines: linesOf(all),
      mistakes: all
        .slice(0, MISTAKES_SHOWN)
        .map((mistake) => ({ ...mistake, params: { ...mistake.params } })),
      outcomes: tried.outcomes,
      isWritten: query.mode === 'write' && tried.isKept,
    };
  }

  /** Registers the good lines in one transaction, and takes it back unless it is to be kept. */
  async #try(
    eventId: string,
    query: ListImportQuery,
    { people, mistakes }: { people: readonly ListedPerson[]; mistakes: readonly LineMistake[] },
    actor: Actor,
  ): Promise<Tried & { isKept: boolean }> {
    let tried: Tried = { outcomes: [], refused: [] };
    if (people.length === 0) return { ...tried, isKept: false };
    try {
      await this.dataSource.transaction(async (tx) => {
        tried = await this.#register(tx, eventId, query, people, actor);
        const wrong = linesOf([...mistakes, ...tried.refused]);
        if (query.mode === 'check' || wrong !== (query.leaveOut ?? 0)) throw new OnlyTried();
        await auditOnce(tx, eventId, query.importId, tried.outcomes, actor);
      });
      return { ...tried, isKept: true };
    } catch (error) {
      if (error instanceof OnlyTried) return { ...tried, isKept: false };
      throw error;
    }
  }

  async #register(
    tx: EntityManager,
    eventId: string,
    { importId, lang }: ListImportQuery,
    people: readonly ListedPerson[],
    actor: Actor,
  ): Promise<Tried> {
    const submissions = people.map(({ person }) => ({
      submissionId: importId,
      contact: null,
      wish: 'each' as const,
      people: [person],
    }));
    const results = await this.registering.registerList(tx, eventId, submissions, lang, actor);
    const places = await waitingPlaces(tx, eventId);
    const tried: Tried = { outcomes: [], refused: [] };
    for (const [at, { line, person }] of people.entries()) {
      const result = results[at];
      if (!result) continue;
      if (result.kind === 'refused') {
        tried.refused.push(...refusalsOf(line, result.problem));
        continue;
      }
      const [registration] = result.registrations;
      tried.outcomes.push({
        line,
        name: person.name,
        email: person.email,
        outcome: result.kind === 'known' ? 'already' : (registration?.status as 'seated'),
        place: result.kind === 'known' ? null : (places.get(registration?.id ?? '') ?? null),
      });
    }
    return tried;
  }
}

function refusalsOf(line: number, { code, fields, params }: ProblemError): LineMistake[] {
  if (fields.length === 0) return [{ line, field: null, code, params }];
  return fields.map((wrong) => ({ line, field: null, code: wrong.code, params: wrong.params ?? {} }));
}

type ReadFile =
  | { readonly layout: ListLayout; readonly encoding: Encoding }
  | Pick<ListImportReportView, 'fileMistake' | 'encoding'>;

function layoutOfFile(bytes: Buffer, { questions }: EventForm): ReadFile {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { fileMistake: { code: decoded.code, line: null }, encoding: null };
  const { text, encoding } = decoded;
  const csv = readCsv(text);
  if (!csv.ok) return { fileMistake: { code: csv.code, line: csv.line }, encoding };
  const layout = layoutOf(csv.rows, questions);
  if (layout.lines.length === 0) return { fileMistake: { code: 'empty', line: null }, encoding };
  return { layout, encoding };
}

/** What the asker says that the columns hold, else what their headers say. */
function fieldsOf({ columns }: ListImportQuery, layout: ListLayout, form: EventForm): readonly ImportField[] {
  if (columns === undefined) return layout.columns.map(({ guess }) => guess);
  const fields = columns.split(',');
  const known = new Set<string>(['', ...possibleFields(form)]);
  const named = fields.filter((field) => field !== '');
  const isSound = fields.every((field) => known.has(field)) && new Set(named).size === named.length;
  if (!isSound || fields.length !== layout.columns.length)
    throw new ProblemError('VALIDATION_FAILED', { fields: [{ pointer: '/columns', code: 'notOneOf' }] });
  return fields as ImportField[];
}

function possibleFields({ questions }: EventForm): ImportField[] {
  return [...PERSON_FIELDS, ...questions.map(({ id }): ImportField => `answer:${id}`)];
}

function missingField(fields: readonly ImportField[]): FileMistakeCode | null {
  if (!fields.includes('name') && !fields.includes('last-name')) return 'noName';
  return fields.includes('email') ? null : 'noEmail';
}

function tooLong({ lines }: ListLayout): FileMistakeCode | null {
  return lines.length > MOST_LINES ? 'tooManyLines' : null;
}

function linesOf(mistakes: readonly LineMistake[]): number {
  return new Set(mistakes.map(({ line }) => line)).size;
}

async function choicesOf(tx: EntityManager, eventId: string) {
  const partners = await tx.find(EventPartner, { where: { eventId }, relations: { organisation: true } });
  const sessions = await tx.findBy(ProgrammeItem, { eventId, track: Not(IsNull()) });
  return {
    partners: partners.map(({ organisationId, organisation }) => ({
      organisationId,
      name: organisation.name,
    })),
    sessions: sessions.map(({ id, title }) => ({ id, title })),
  };
}

function emptyReport(form: EventForm): ListImportReportView {
  return {
    fileMistake: null,
    encoding: null,
    columns: [],
    fields: [
      ...PERSON_FIELDS.map((field) => ({ field, label: null })),
      ...form.questions.map(({ id, label }) => ({ field: `answer:${id}`, label })),
    ],
    wrongLines: 0,
    mistakes: [],
    outcomes: [],
    isWritten: false,
  };
}

function columnViews(
  { columns, lines }: ListLayout,
  fields: readonly ImportField[],
): ListImportReportView['columns'] {
  return columns.map(({ header }, at) => ({
    header,
    field: fields[at] ?? '',
    samples: lines
      .map(({ cells }) => (cells[at] ?? '').trim())
      .filter(Boolean)
      .slice(0, SAMPLES),
  }));
}

/** The second press of the same list writes nothing, so there is nothing more to tell of it. */
async function auditOnce(
  tx: EntityManager,
  eventId: string,
  importId: string,
  outcomes: readonly ListImportOutcomeView[],
  actor: Actor,
): Promise<void> {
  const action = 'registration.list-imported';
  if (await tx.existsBy(AuditEntry, { action, eventId, subjectId: importId })) return;
  const count = (outcome: string): number => outcomes.filter((one) => one.outcome === outcome).length;
  await audit(tx, actor, {
    action,
    subjectType: 'list',
    subjectId: importId,
    eventId,
    details: {
      people: outcomes.length - count('already'),
      seated: count('seated'),
      waiting: count('waiting'),
      already: count('already'),
    },
  });
}
