import { Component, ElementRef, computed, inject, input, linkedSignal, output } from '@angular/core';
import {
  FORM_LIMITS,
  SEEN_BY,
  type Question,
  type QuestionOption,
  type QuestionText,
  type SeenBy,
} from '@talkoot/forms';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { nextId } from '../../ui/next-id.ts';
import { askedBefore, isBlank, KINDS_WITH_OPTIONS, type Mistakes } from './form-model.ts';
import { QuestionOptions } from './question-options.ts';
import { QuestionTexts } from './question-texts.ts';
import { QuestionWords } from './question-words.ts';

/** One question of the form: what it is at a glance, and opened, everything that can be changed. */
@Component({
  selector: 'tk-question-card',
  imports: [Icon, QuestionOptions, QuestionTexts, T],
  templateUrl: './question-card.html',
  styleUrl: './question-card.css',
})
export class QuestionCard {
  readonly question = input.required<Question>();
  readonly all = input.required<readonly Question[]>();
  readonly mistakes = input.required<Mistakes>();
  readonly startsOpen = input(false);
  /** With what was changed, so that typing counts as one step to take back. */
  readonly changed = output<{ question: Question; kind: string }>();
  readonly removed = output<void>();

  protected readonly words = inject(QuestionWords);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly limits = FORM_LIMITS;
  protected readonly seenBy = SEEN_BY;
  protected readonly bounds = ['min', 'max'] as const;
  protected readonly id = nextId('question');
  protected readonly isOpen = linkedSignal(() => this.startsOpen());
  protected readonly name = computed(() => this.words.nameOf(this.question()));
  protected readonly facts = computed(() => this.words.facts(this.question(), this.all()));
  protected readonly hasOptions = computed(() => KINDS_WITH_OPTIONS.includes(this.question().kind));
  protected readonly conditions = computed(() => askedBefore(this.all(), this.question().id));
  protected readonly asked = computed(() =>
    this.all().find(({ id }) => id === this.question().shownIf?.questionId),
  );
  protected readonly conditionError = computed(
    () => this.mistake('/shownIf/questionId') ?? this.mistake('/shownIf/value'),
  );

  /** So that what is wrong inside is seen. */
  open(): void {
    this.isOpen.set(true);
  }

  focusMistake(): void {
    const { element } = this;
    const wrong = element.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? element.querySelector<HTMLElement>('.name'))?.focus();
  }

  protected seenByName(seenBy: SeenBy): string {
    return this.words.seenBy(seenBy);
  }

  protected mistake(pointer: string): string | null {
    return this.words.mistake(this.mistakes(), pointer);
  }

  protected label(label: QuestionText): void {
    this.change({ label }, 'label');
  }

  protected help(help: QuestionText): void {
    this.change({ help: isBlank(help) ? null : help }, 'help');
  }

  protected require(isRequired: boolean): void {
    this.change({ isRequired }, 'required');
  }

  protected show(seenBy: string): void {
    this.change({ seenBy: seenBy as SeenBy }, 'seen-by');
  }

  /** What is no number stays as it was typed, and is refused at its place. */
  protected live(days: number): void {
    this.change({ livesDays: Number.isInteger(days) ? days : 0 }, 'lives');
  }

  protected bound(which: 'min' | 'max', field: HTMLInputElement): void {
    this.change({ [which]: field.value === '' ? null : field.valueAsNumber }, which);
  }

  protected choices(options: readonly QuestionOption[]): void {
    this.change({ options }, 'options');
  }

  protected askAfter(questionId: string): void {
    const asked = this.conditions().find(({ id }) => id === questionId);
    const value = asked ? (this.words.values(asked)[0]?.value ?? '') : '';
    this.change({ shownIf: asked ? { questionId, value } : null }, 'shown-if');
  }

  protected askWhen(value: string): void {
    const { shownIf } = this.question();
    if (shownIf) this.change({ shownIf: { ...shownIf, value } }, 'shown-if');
  }

  private change(part: Partial<Question>, what: string): void {
    const question = { ...this.question(), ...part };
    this.changed.emit({ question, kind: `${what} ${question.id}` });
  }
}
