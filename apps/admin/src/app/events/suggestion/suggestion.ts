import {
  Component,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import type { EventView } from '../event-types.ts';
import type { Row } from '../programme-rows.ts';
import { changesBetween, withChanges } from './suggested-changes.ts';
import { SuggestionCompare } from './suggestion-compare.ts';
import { SuggestionForm } from './suggestion-form.ts';
import {
  type ModuleChoice,
  type SuggestionView,
  firstModel,
  suggestionBody,
  suggestionRules,
} from './suggestion-model.ts';
import { SuggestionReasons } from './suggestion-reasons.ts';
import { SuggestionWords } from './suggestion-words.ts';
import { suggestedRows } from './suggested-rows.ts';

/** A programme proposed for the event's audience, beside today's: all, some or none of it is taken. */
@Component({
  selector: 'tk-suggestion',
  imports: [Busy, ErrorSummary, SuggestionCompare, SuggestionForm, SuggestionReasons, T],
  templateUrl: './suggestion.html',
  styleUrl: './suggestion.css',
})
export class Suggestion {
  readonly event = input.required<EventView>();
  readonly today = input.required<readonly Row[]>();
  /** From the first start to the last end of today's programme. */
  readonly minutesNow = input.required<number>();
  /** The key of a row that the server knows by its id. */
  readonly keyOf = input.required<(id: string) => string>();
  readonly taken = output<readonly Row[]>();
  readonly closed = output();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly words = inject(SuggestionWords);

  private readonly typed = linkedSignal({
    // What was typed stays when the event is read anew.
    source: () => this.event().id,
    computation: () => firstModel(this.event(), this.minutesNow()),
  });
  protected readonly form = form(this.typed, suggestionRules);
  protected readonly choices = signal<ReadonlyMap<string, ModuleChoice>>(new Map());
  protected readonly votes = signal<ReadonlyMap<string, number>>(new Map());
  private readonly wanted = computed(() => suggestionBody(this.typed(), this.choices(), this.votes()));

  private readonly answer = signal<{ readonly to: string; readonly view: SuggestionView } | null>(null);
  protected readonly view = computed(() => this.answer()?.view ?? null);
  /** The answer is to another question than the one that the form asks now. */
  protected readonly isOutdated = computed(() => {
    const answer = this.answer();
    return answer !== null && answer.to !== JSON.stringify(this.wanted());
  });

  protected readonly compose = formSubmission(this.form, async () => {
    const body = this.wanted();
    const path = { eventId: this.event().id };
    const view = await this.api.post('/api/events/{eventId}/programme/suggestion', { path, body });
    this.answer.set({ to: JSON.stringify(body), view });
  });

  protected readonly suggested = computed(() =>
    suggestedRows(this.view(), this.today(), this.keyOf(), this.language),
  );
  protected readonly changes = computed(() => changesBetween(this.today(), this.suggested()));
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(
    () => new Set(this.changes().map(({ id }) => id)),
  );
  protected readonly isAll = computed(() => this.chosen().size === this.changes().length);
  protected readonly gap = computed(() => {
    const { value, bound } = this.view() ?? { value: 0, bound: 0 };
    return bound === value ? 0 : Math.ceil((100 * (bound - value)) / bound);
  });

  constructor() {
    // The event has said all that a first proposal needs: nobody has to press a button for it.
    afterNextRender(() => void this.compose.run());
  }

  protected take(): void {
    const stamp = this.answer()?.view.version ?? 0;
    const keyOf = (index: number): string => `suggested-${stamp}-${index}`;
    this.taken.emit(withChanges(this.today(), this.suggested(), this.chosen(), keyOf));
  }
}
