import { randomUUID } from 'node:crypto';
import { answersOfFields, choiceFieldOf, fieldOf, type Question } from '@talkoot/forms';
import { EmailField, TextField } from '../../platform/http/fields.ts';
import { isId } from '../../platform/http/ids.ts';
import { createValidationPipe } from '../../platform/http/validation.ts';
import { ProblemError, type FieldProblem } from '../../platform/problem/problem-error.ts';
import {
  ATTENDANCES,
  acceptedAnswers,
  REGISTRATION_SECTORS,
  type Attendance,
  type EventForm,
  type GroupWish,
  type PersonForm,
  type Submission,
} from '../registrations/index.ts';
import type { ChoiceFacts } from './register/choice-facts.ts';
import { valueOf } from './register/page-field.ts';
import { OTHER_ORGANISATION, SAME } from './register/person-fields.ts';

/** Nobody types in more people than this by hand; an event may take fewer. */
const MOST_PEOPLE = 50;

/** What a browser without JavaScript sends: every value is a text. */
export interface TypedForm {
  readonly submissionId: string;
  readonly people: number;
  /** The version of the questions that were shown; null where the page did not say. */
  readonly formVersion: number | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** Before the names of the fields of the second and later people. */
export const prefixOf = (index: number): string => (index === 0 ? '' : `p${index + 1}.`);

/** Texts of the body as they are; everything else is empty. The id of the form is kept, or made anew. */
export function typedForm(body: unknown = {}): TypedForm {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const fields = Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const count = (name: string): number =>
    /^\d{1,9}$/.test(valueOf(fields, name)) ? Number(fields[name]) : 0;
  return {
    submissionId: isId(valueOf(fields, 'submissionId')) ? valueOf(fields, 'submissionId') : randomUUID(),
    people: Math.min(MOST_PEOPLE, Math.max(1, count('people'))),
    formVersion: count('formVersion') || null,
    fields,
  };
}

class PersonFieldsDto {
  @TextField({ max: 200 }) name: string;
  @EmailField() email: string;
  @TextField({ max: 200, optional: true }) organisationName?: string;
}

class ContactFieldsDto {
  @TextField({ max: 200, optional: true }) contactName?: string;
  @EmailField({ optional: true }) contactEmail?: string;
}

/**
 * The form as a submission, with answers that are checked.
 * @throws {ProblemError} VALIDATION_FAILED with every wrong field by its name in the page; FORM_CHANGED
 */
export async function readForm(
  typed: TypedForm,
  form: EventForm,
  choices: Pick<ChoiceFacts, 'tracks'>,
): Promise<Submission> {
  const problems: FieldProblem[] = unknownFields(typed, form.questions, choices);
  if (!isId(valueOf(typed.fields, 'submissionId')))
    problems.push({ pointer: '/submissionId', code: 'notUuid' });
  const people: PersonForm[] = [];
  for (let index = 0; index < typed.people; index += 1) {
    const person = await collect(problems, () => readPerson(typed, index, form, choices));
    if (person) people.push(person);
  }
  const contact = typed.people > 1 ? await collect(problems, () => readContact(typed)) : null;
  if (problems.length > 0) throw new ProblemError('VALIDATION_FAILED', { fields: problems });
  const first = people[0];
  return {
    submissionId: typed.submissionId,
    people,
    wish: (valueOf(typed.fields, 'wish') || 'each') as GroupWish,
    contact: contact && {
      name: contact.contactName || (first?.name ?? ''),
      email: contact.contactEmail || (first?.email ?? ''),
    },
  };
}

/** Everything that is wrong in the page is told at once. */
async function collect<Value>(problems: FieldProblem[], read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'VALIDATION_FAILED') throw error;
    problems.push(...error.fields);
    return null;
  }
}

async function readPerson(
  { fields, formVersion }: TypedForm,
  index: number,
  form: EventForm,
  { tracks }: Pick<ChoiceFacts, 'tracks'>,
): Promise<PersonForm> {
  const problems: FieldProblem[] = [];
  const prefix = prefixOf(index);
  const own = ownFields(fields, prefix);
  const dto = await collect(problems, () =>
    transformed(PersonFieldsDto, own, ['name', 'email', 'organisationName']),
  );
  const chosen = {
    ...own,
    organisation: inherited(fields, index, 'organisation'),
    sector: inherited(fields, index, 'sector'),
  };
  const choices = readChoices(chosen, tracks, problems);
  const answers = await collect(problems, async () =>
    acceptedAnswers(form, {
      answers: answersOfFields(form.questions, own),
      ...(formVersion === null ? {} : { formVersion }),
    }),
  );
  if (problems.length > 0 || !dto || !answers)
    throw new ProblemError('VALIDATION_FAILED', {
      fields: problems.map((problem) => ({ ...problem, pointer: `/${prefix}${nameOf(problem.pointer)}` })),
    });
  return {
    name: dto.name,
    email: dto.email,
    ...choices,
    organisationName:
      choices.organisationId === null ? organisationNameOf(fields, index, dto.organisationName ?? '') : '',
    ...answers,
  };
}

/** What one person chose of the event; what is wrong of it is added to the problems. */
export function readChoices(
  fields: Readonly<Record<string, string>>,
  tracks: ChoiceFacts['tracks'],
  problems: FieldProblem[],
): Pick<PersonForm, 'organisationId' | 'sector' | 'attendance' | 'sessionIds'> {
  const organisation = valueOf(fields, 'organisation');
  const isPartner = organisation !== OTHER_ORGANISATION;
  if (isPartner && !isId(organisation))
    problems.push({ pointer: '/organisation', code: organisation === '' ? 'required' : 'notOneOf' });
  const sector = valueOf(fields, 'sector');
  if (!(REGISTRATION_SECTORS as readonly string[]).includes(sector))
    problems.push({ pointer: '/sector', code: sector === '' ? 'required' : 'notOneOf' });
  const attendance = valueOf(fields, 'attendance') || 'on-site';
  if (!(ATTENDANCES as readonly string[]).includes(attendance))
    problems.push({ pointer: '/attendance', code: 'notOneOf' });
  const sessionIds = tracks.flatMap(({ name, tracks: choices }) => {
    const value = valueOf(fields, name);
    const chosen = choices.find((one) => one.value === value);
    if (!chosen) problems.push({ pointer: `/${name}`, code: value === '' ? 'required' : 'notOneOf' });
    return chosen?.sessionIds ?? [];
  });
  return {
    organisationId: isPartner ? organisation : null,
    sector,
    attendance: attendance as Attendance,
    sessionIds,
  };
}

/** Left empty, the first person is the contact. */
async function readContact({ fields }: TypedForm): Promise<ContactFieldsDto> {
  const problems: FieldProblem[] = [];
  const filled = CONTACT_FIELDS.filter((name) => valueOf(fields, name).trim() !== '');
  const dto = await collect(problems, () => transformed(ContactFieldsDto, fields, filled));
  const wish = valueOf(fields, 'wish');
  if (wish !== 'together' && wish !== 'each')
    problems.push({ pointer: '/wish', code: wish === '' ? 'required' : 'notOneOf' });
  if (problems.length > 0 || !dto) throw new ProblemError('VALIDATION_FAILED', { fields: problems });
  return dto;
}

const CONTACT_FIELDS = ['contactName', 'contactEmail'];

async function transformed<Dto>(
  metatype: new () => Dto,
  fields: Readonly<Record<string, string>>,
  names: readonly string[],
): Promise<Dto> {
  const present = names.filter((name) => Object.hasOwn(fields, name));
  const value = Object.fromEntries(present.map((name) => [name, fields[name]]));
  return (await createValidationPipe().transform(value, { type: 'body', metatype })) as Dto;
}

/** Those of one person, without the prefix. The first one's have none, so the others' are left out by their dots. */
function ownFields(fields: TypedForm['fields'], prefix: string): Record<string, string> {
  const entries = Object.entries(fields).filter(([name]) =>
    prefix === '' ? !/^p\d+\./.test(name) : name.startsWith(prefix),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value]));
}

/** Later people may have what the first one has. */
function inherited(fields: TypedForm['fields'], index: number, name: string): string {
  const value = valueOf(fields, prefixOf(index) + name);
  return index > 0 && (value === SAME || value === '') ? valueOf(fields, name) : value;
}

function organisationNameOf(fields: TypedForm['fields'], index: number, own: string): string {
  const isSame = index > 0 && valueOf(fields, `${prefixOf(index)}organisation`) !== OTHER_ORGANISATION;
  return isSame && own === '' ? valueOf(fields, 'organisationName').trim() : own;
}

/** The name of a field of a person: pointers of answers, and those of the API, in the words of the page. */
export function nameOf(pointer: string): string {
  const path = pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
  if (path === 'organisationId') return 'organisation';
  return path.startsWith('answers/') ? fieldOf(path.slice('answers/'.length)) : path;
}

function unknownFields(
  { fields, people }: TypedForm,
  questions: readonly Question[],
  { tracks }: Pick<ChoiceFacts, 'tracks'>,
): FieldProblem[] {
  const own = ['name', 'email', 'organisation', 'organisationName', 'sector', 'attendance'];
  const person = new Set([...own, ...tracks.map(({ name }) => name)]);
  const page = new Set([
    'submissionId',
    'people',
    'formVersion',
    'contactName',
    'contactEmail',
    'wish',
    'do',
  ]);
  return Object.keys(fields).flatMap((name): FieldProblem[] => {
    const [, prefix = '', rest = name] = /^(p\d+\.)?(.*)$/s.exec(name) ?? [];
    const index = prefix === '' ? 0 : Number(prefix.slice(1, -1)) - 1;
    const isKnown =
      page.has(name) ||
      (index < people && prefixOf(index) === prefix && (person.has(rest) || rest.startsWith(fieldOf(''))));
    return isKnown ? [] : [{ pointer: `/${name}`, code: 'unknownField' }];
  });
}

/** The form with one person more or less; everything typed about the others stays. */
export function withPeople(typed: TypedForm, action: string, most: number): TypedForm {
  if (action === 'add') return { ...typed, people: Math.min(most, typed.people + 1) };
  const removed = Number(/^remove-(\d{1,3})$/.exec(action)?.[1] ?? 0) - 1;
  if (removed < 1 || removed >= typed.people) return typed;
  const entries = Object.entries(typed.fields).flatMap(([name, value]): [string, string][] => {
    const index = Number(/^p(\d+)\./.exec(name)?.[1] ?? 0) - 1;
    if (index < removed) return [[name, value]];
    if (index === removed) return [];
    return [[prefixOf(index - 1) + name.slice(prefixOf(index).length), value]];
  });
  return { ...typed, people: typed.people - 1, fields: Object.fromEntries(entries) };
}

/** The names of all fields of a question, for labels in the summary of mistakes. */
export function fieldsOfQuestion({ id, kind, options }: Question): string[] {
  return [fieldOf(id), ...(kind === 'many-of' ? options.map((one) => choiceFieldOf(id, one.id)) : [])];
}
