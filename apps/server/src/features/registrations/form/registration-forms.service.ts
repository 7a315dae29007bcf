import { Injectable } from '@nestjs/common';
import { checkForm, sameQuestions, type Question } from '@talkoot/forms';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { ProblemError, type FieldProblem } from '../../../platform/problem/problem-error.ts';
import { Event, EventPartner } from '../../events/index.ts';
import { EventLock } from '../seats/event-lock.ts';
import { everyForm, removedQuestions, type EventForm } from './event-forms.ts';
import type { FormView, QuestionDto, QuestionView, ReadyQuestionsView, SaveFormDto } from './form.dto.ts';
import { readyQuestions } from './ready-questions.ts';
import { RegistrationForm } from './registration-form.entity.ts';

/** What an event asks: read by its organisers, changed by the lead, version after version. */
@Injectable()
export class RegistrationForms {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lock: EventLock,
  ) {}

  async get(eventId: string): Promise<FormView> {
    const { manager } = this.dataSource;
    if (!(await manager.existsBy(Event, { id: eventId }))) throw new ProblemError('NOT_FOUND');
    return viewOf(await everyForm(manager, eventId));
  }

  async library(eventId: string): Promise<ReadyQuestionsView[]> {
    const { manager } = this.dataSource;
    const partners = await manager.findBy(EventPartner, { eventId });
    const groups = await readyQuestions(
      manager,
      partners.map(({ organisationId }) => organisationId),
    );
    return groups.map((questions) => ({ questions: questions.map(questionView) }));
  }

  /**
   * The next version; nothing is written where it asks what the last one asked.
   * @throws {ProblemError} NOT_FOUND, TRANSITION_REFUSED, CONFLICT_VERSION, VALIDATION_FAILED
   */
  async save(eventId: string, { expectedVersion, questions }: SaveFormDto, actor: Actor): Promise<FormView> {
    return this.dataSource.transaction(async (tx) => {
      // Registering takes the same lock: whoever is on their way in is asked by one form, not by two.
      const event = await this.lock.take(tx, eventId);
      if (event.status !== 'draft' && event.status !== 'published')
        throw new ProblemError('TRANSITION_REFUSED');
      const forms = await everyForm(tx, eventId);
      const last = forms.at(-1) as EventForm;
      if (last.version !== expectedVersion) throw new ProblemError('CONFLICT_VERSION');
      const next = { version: last.version + 1, questions: questions.map(questionOf) };
      const fields = [...formProblems(next.questions), ...changedKinds(next.questions, forms)];
      if (fields.length > 0) throw new ProblemError('VALIDATION_FAILED', { fields });
      if (sameQuestions(next.questions, last.questions)) return viewOf(forms);
      await tx.insert(RegistrationForm, { eventId, ...next });
      await audit(tx, actor, {
        action: 'registration-form.changed',
        subjectType: 'event',
        subjectId: eventId,
        eventId,
        details: { version: next.version, questions: next.questions.map(({ id }) => id) },
      });
      return viewOf([...forms, next]);
    });
  }
}

function viewOf(forms: readonly EventForm[]): FormView {
  const { version, questions } = forms.at(-1) as EventForm;
  return {
    version,
    questions: questions.map(questionView),
    removed: removedQuestions(forms).map(questionView),
  };
}

/** What is not there is null. */
function questionOf(dto: QuestionDto): Question {
  const { id, kind, label, help, isRequired, shownIf, seenBy, livesDays, options, min, max } = dto;
  return {
    id,
    kind,
    label: { fi: label.fi, sv: label.sv, en: label.en },
    help: help ? { fi: help.fi, sv: help.sv, en: help.en } : null,
    isRequired,
    shownIf: shownIf ? { questionId: shownIf.questionId, value: shownIf.value } : null,
    seenBy,
    livesDays,
    options: options.map((option) => ({
      id: option.id,
      label: { fi: option.label.fi, sv: option.label.sv, en: option.label.en },
    })),
    min: min ?? null,
    max: max ?? null,
  };
}

function questionView(question: Question): QuestionView {
  return { ...question, options: [...question.options] };
}

function formProblems(questions: readonly Question[]): FieldProblem[] {
  return checkForm(questions).map(({ pointer, code, params }) => ({
    pointer: `/questions${pointer}`,
    code,
    ...(params ? { params: { ...params } } : {}),
  }));
}

/** Answers are kept under the id: asked again as another kind, the question would misread them. */
function changedKinds(questions: readonly Question[], forms: readonly EventForm[]): FieldProblem[] {
  const kinds = new Map(forms.flatMap((form) => form.questions.map(({ id, kind }) => [id, kind] as const)));
  return questions.flatMap(({ id, kind }, index) => {
    const earlier = kinds.get(id);
    if (earlier === undefined || earlier === kind) return [];
    return [{ pointer: `/questions/${index}/kind`, code: 'kindChanged' as const }];
  });
}
