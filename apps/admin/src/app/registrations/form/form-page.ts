import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChildren,
} from '@angular/core';
import { type Question, type QuestionKind, blankQuestion, sameQuestions } from '@talkoot/forms';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { ReorderableList } from '../../ui/reorderable-list.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { SideBySide } from '../../ui/side-by-side.ts';
import { Toasts } from '../../ui/toasts.ts';
import { UndoButtons } from '../../ui/undo-buttons.ts';
import { UndoHistory } from '../../ui/undo-history.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { FormAdd } from './form-add.ts';
import { type FormView, type Mistakes, mistakesAt, mistakesIn, newId } from './form-model.ts';
import { FormPreview } from './form-preview.ts';
import { QuestionCard } from './question-card.ts';
import { QuestionWords } from './question-words.ts';

/** What the event asks of who registers: the lead builds it, the other organisers read it. */
@Component({
  selector: 'tk-form-page',
  imports: [
    Busy,
    EmptyState,
    FormAdd,
    FormPreview,
    PageHeader,
    ProblemNotice,
    QuestionCard,
    ReorderableList,
    ResourceState,
    SideBySide,
    T,
    UndoButtons,
  ],
  templateUrl: './form-page.html',
  styles: `
    .bar {
      margin-block-end: var(--space-1);
    }
    .bar [role='status'] {
      margin: 0 0 0 auto;
    }
    tk-form-add {
      margin-block-start: var(--space-3);
    }
    ul {
      margin: 0;
      padding-inline-start: var(--space-3);
    }
  `,
})
export class FormPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  protected readonly words = inject(QuestionWords);
  private readonly cards = viewChildren(QuestionCard);

  private readonly event = this.api.resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly answer = this.api.resource('/api/events/{eventId}/registration-form', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly library = this.api.resource('/api/events/{eventId}/registration-form/library', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly ready = computed(() => (this.library.hasValue() ? this.library.value() : []));
  protected readonly canEdit = computed(
    () => this.event.hasValue() && this.event.value().permissions.includes('registration.form'),
  );
  /** The form as the server last told it; saving moves it on. */
  protected readonly saved = linkedSignal<FormView | null>(() =>
    this.answer.hasValue() ? this.answer.value() : null,
  );
  protected readonly history = linkedSignal(() =>
    this.answer.hasValue() ? new UndoHistory<readonly Question[]>(this.answer.value().questions) : null,
  );
  protected readonly questions = computed(() => this.history()?.state() ?? []);
  protected readonly isSaved = computed(() => sameQuestions(this.questions(), this.saved()?.questions ?? []));
  /** What is wrong is told when somebody has tried to save, and as it is mended. */
  private readonly hasTried = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly saving = signal(false);
  protected readonly mistakes = computed<Mistakes>(() =>
    this.hasTried() ? mistakesIn(this.questions(), this.problem()?.fields ?? []) : new Map(),
  );
  protected readonly wholeMistake = computed(() => this.words.mistake(this.mistakes(), ''));
  protected readonly isConflict = computed(() => this.problem()?.code === 'CONFLICT_VERSION');
  /** The question that was added last: it opens by itself. */
  protected readonly newest = signal('');

  protected readonly nameOf = (question: Question): string => this.words.nameOf(question);
  protected readonly keyOf = ({ id }: Question): string => id;

  constructor() {
    askBeforeLeaving(() => this.canEdit() && !this.isSaved());
  }

  protected at(index: number): Mistakes {
    return mistakesAt(this.mistakes(), index);
  }

  protected change(question: Question, kind: string): void {
    this.replace(
      this.questions().map((one) => (one.id === question.id ? question : one)),
      kind,
    );
  }

  protected replace(questions: readonly Question[], kind: string | null = null): void {
    this.history()?.change(questions, kind);
    // What the server said was about the form as it was.
    if (this.problem()?.code === 'VALIDATION_FAILED') this.problem.set(null);
  }

  protected remove(question: Question): void {
    const before = this.questions();
    this.replace(before.filter(({ id }) => id !== question.id));
    this.toasts.done(this.language.text('questions.removed', { name: this.nameOf(question) }), () =>
      this.replace(before),
    );
  }

  protected addReady(group: readonly Question[]): void {
    this.newest.set('');
    this.replace([...this.questions(), ...group]);
  }

  protected addOwn(kind: QuestionKind): void {
    const saved = this.saved();
    if (!saved) return;
    const question = blankQuestion(newId(saved, this.questions()), kind);
    this.newest.set(question.id);
    this.replace([...this.questions(), question]);
  }

  /** Somebody else has saved meanwhile: theirs is thrown out only by a second, knowing press. */
  protected async saveOverTheirs(): Promise<void> {
    const newest = await this.api.get('/api/events/{eventId}/registration-form', {
      path: { eventId: this.eventId() },
    });
    this.saved.set(newest);
    await this.save();
  }

  protected takeTheirs(): void {
    this.problem.set(null);
    this.hasTried.set(false);
    this.answer.reload();
  }

  protected async save(): Promise<void> {
    const saved = this.saved();
    if (!saved || this.saving()) return;
    this.hasTried.set(true);
    this.problem.set(null);
    if (this.mistakes().size > 0) return this.showFirstMistake();
    this.saving.set(true);
    try {
      const form = await this.api.put('/api/events/{eventId}/registration-form', {
        path: { eventId: this.eventId() },
        body: { expectedVersion: saved.version, questions: this.questions().map(sent) },
      });
      this.saved.set(form);
      this.hasTried.set(false);
      this.toasts.done(this.language.text('questions.saved', { version: form.version }));
    } catch (error) {
      this.problem.set(toProblem(error));
      this.showFirstMistake();
    } finally {
      this.saving.set(false);
    }
  }

  private showFirstMistake(): void {
    const places = this.questions().flatMap((_, index) => (this.at(index).size > 0 ? [index] : []));
    const [first] = places;
    if (first === undefined) return;
    for (const place of places) this.cards()[place]?.open();
    afterNextRender(() => this.cards()[first]?.focusMistake(), { injector: this.injector });
  }
}

/** What is not there is not sent. */
function sent({ help, shownIf, min, max, options, ...question }: Question) {
  return {
    ...question,
    options: [...options],
    ...(help ? { help } : {}),
    ...(shownIf ? { shownIf } : {}),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
  };
}
