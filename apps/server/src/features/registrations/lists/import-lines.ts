import { checkAnswers, type Question } from '@talkoot/forms';
import { LANGS, type MessageKey } from '@talkoot/messages';
import { CATALOGUES } from '@talkoot/messages/server';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { EmailField, TextField } from '../../../platform/http/fields.ts';
import { normaliseEmail } from '../../../platform/http/email.ts';
import { fieldProblems } from '../../../platform/http/validation.ts';
import type { CsvRow } from '../../../platform/tables/read-csv.ts';
import { withoutGuard } from '../../../platform/tables/write-csv.ts';
import type { EventForm } from '../form/event-forms.ts';
import { ATTENDANCES, REGISTRATION_SECTORS } from '../registration.entity.ts';
import type { PersonForm } from '../submission.ts';
import { answerOfCell, sameWord } from './answer-cells.ts';
import type { ImportField } from './import-columns.ts';

export interface LineMistake {
  readonly line: number;
  /** What is wrong, also where no column holds it; null: the line as a whole. */
  readonly field: ImportField | null;
  /** Of `problem.field.<code>` or `lists.mistake.<code>`. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ListedPerson {
  readonly line: number;
  readonly person: PersonForm;
}

export interface ReadLines {
  readonly people: readonly ListedPerson[];
  readonly mistakes: readonly LineMistake[];
}

/** What the cells are compared with. */
export interface ImportContext {
  readonly fields: readonly ImportField[];
  readonly form: EventForm;
  readonly partners: readonly { readonly organisationId: string; readonly name: string }[];
  /** Rows of the programme that run side by side: the ones that are chosen from. */
  readonly sessions: readonly { readonly id: string; readonly title: string }[];
  /** For lines that do not say one. */
  readonly sector: string | null;
}

/** Names and addresses are bounded as everywhere: by the decorators of fields. */
class PersonTexts {
  @TextField({ max: 200 }) name: string;
  @EmailField() email: string;
  @TextField({ max: 200, optional: true }) organisation: string;
}

/** Every line as a person, or what is wrong with it, each mistake at its column. The same address twice is one. */
export function readLines(lines: readonly CsvRow[], context: ImportContext): ReadLines {
  const people: ListedPerson[] = [];
  const mistakes: LineMistake[] = [];
  const seen = new Map<string, number>();
  for (const row of lines) {
    const reader = new LineReader(row, context);
    const person = reader.read();
    const email = normaliseEmail(person.email);
    const earlier = seen.get(email);
    if (earlier !== undefined) reader.complain('email', 'sameAddress', { line: earlier });
    if (email !== '') seen.set(email, earlier ?? row.line);
    if (reader.mistakes.length > 0) mistakes.push(...reader.mistakes);
    else people.push({ line: row.line, person });
  }
  return { people, mistakes };
}

class LineReader {
  readonly mistakes: LineMistake[] = [];

  constructor(
    private readonly row: CsvRow,
    private readonly context: ImportContext,
  ) {}

  complain(field: ImportField | null, code: string, params: LineMistake['params'] = {}): void {
    this.mistakes.push({ line: this.row.line, field, code, params });
  }

  read(): PersonForm {
    const { cells } = this.row;
    const { fields } = this.context;
    if (cells.slice(fields.length).some((cell) => cell.trim() !== '')) this.complain(null, 'cells');
    const texts = this.#texts();
    const partner = this.context.partners.find(({ name }) => sameWord(name, texts.organisation));
    return {
      name: texts.name,
      email: texts.email,
      organisationId: partner?.organisationId ?? null,
      organisationName: partner ? '' : texts.organisation,
      sector: this.#sector(),
      attendance: this.#oneOf('attendance', ATTENDANCES, (value) => `lists.attendance.${value}`) ?? 'on-site',
      sessionIds: this.#sessions(),
      answers: this.#answers(),
      formVersion: this.context.form.version,
    };
  }

  #cell(field: ImportField): string {
    const at = this.context.fields.indexOf(field);
    return at < 0 ? '' : withoutGuard(this.row.cells[at] ?? '').trim();
  }

  #texts(): PersonTexts {
    const parts = [this.#cell('first-name'), this.#cell('last-name')].filter(Boolean).join(' ');
    const texts = plainToInstance(PersonTexts, {
      name: this.#cell('name') || parts,
      email: this.#cell('email'),
      organisation: this.#cell('organisation'),
    });
    for (const { pointer, code, params } of fieldProblems(validateSync(texts))) {
      const field = pointer.slice(1) as 'name' | 'email' | 'organisation';
      const isOfParts = field === 'name' && !this.context.fields.includes('name');
      // An empty address is one that is missing, not one that is spelt wrong.
      const isMissing = field === 'email' && texts.email === '';
      this.complain(isOfParts ? 'last-name' : field, isMissing ? 'required' : code, params);
    }
    return texts;
  }

  #sector(): string {
    if (this.#cell('sector') === '' && this.context.sector) return this.context.sector;
    const sector = this.#oneOf('sector', REGISTRATION_SECTORS, (value) => `words.sector.${value}`);
    if (sector === null) this.complain('sector', 'required');
    return sector ?? 'other';
  }

  /** The value that the cell names, by its code or its word in any language; null: the cell is empty. */
  #oneOf<Value extends string>(
    field: 'sector' | 'attendance',
    values: readonly Value[],
    keyOf: (value: Value) => MessageKey,
  ): Value | null {
    const cell = this.#cell(field);
    if (cell === '') return null;
    const wordsOf = (value: Value): string[] => LANGS.map((lang) => CATALOGUES[lang][keyOf(value)]);
    const found = values.find((value) => [value, ...wordsOf(value)].some((word) => sameWord(word, cell)));
    if (found) return found;
    this.complain(field, 'notOneOf');
    return values[0] ?? null;
  }

  #sessions(): string[] {
    const titles = this.#cell('sessions')
      .split(/[,;\n]/)
      .map((title) => title.trim())
      .filter(Boolean);
    const ids = titles.map((title) => this.context.sessions.find((one) => sameWord(one.title, title))?.id);
    if (ids.includes(undefined)) this.complain('sessions', 'notOneOf');
    return ids.filter((id) => id !== undefined);
  }

  #answers(): PersonForm['answers'] {
    const { fields, form } = this.context;
    const typed = Object.fromEntries(
      form.questions
        .filter(({ id }) => fields.includes(`answer:${id}`))
        .map((question: Question) => [
          question.id,
          answerOfCell(question, this.#cell(`answer:${question.id}`)),
        ]),
    );
    // A list of somebody else has no answers to our questions; who is on it can still answer by the own link.
    const checked = checkAnswers(form.questions, typed, { version: form.version, mayOmit: true });
    if (checked.ok) return checked.answers;
    for (const { questionId, code, params } of checked.mistakes)
      this.complain(`answer:${questionId}`, code, params);
    return {};
  }
}
