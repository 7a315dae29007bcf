import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import type { RegistrationView } from '../registration-views.ts';
import { dayIn, type Outcome } from './erasure-views.ts';

/** The address that stands where one was erased; whoever has it is no person any more. */
const ERASED = '@erased.invalid';

/** Somebody wrote that they want to be forgotten: found, asked once, erased for good. */
@Component({
  selector: 'tk-erase-person',
  imports: [ConfirmDialog, FormField, LabelledField, ResourceState, T],
  templateUrl: './erase-person.html',
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--space-1);
      border-block-end: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    ul {
      list-style: none;
      padding: 0;
      margin: 0;
      max-width: 42rem;
    }
    .text {
      flex: 1 1 16rem;
    }
    form {
      align-items: end;
    }
  `,
})
export class ErasePerson {
  readonly eventId = input.required<string>();
  readonly erased = output();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly wishes = signal({ text: '' });
  protected readonly form = form(this.wishes, (path) => maxLength(path.text, 100));
  /** Asked for by pressing, not letter by letter: people are not listed here for looking at. */
  private readonly search = signal('');
  protected readonly answer = this.api.resource('/api/events/{eventId}/registrations', () => {
    const search = this.search();
    return search === '' ? undefined : { path: { eventId: this.eventId() }, query: { search } };
  });
  protected readonly found = computed(() =>
    this.answer.hasValue()
      ? this.answer.value().registrations.filter(({ email }) => !email.endsWith(ERASED))
      : null,
  );
  protected readonly asking = signal<RegistrationView | null>(null);
  protected readonly isErasing = signal(false);
  protected readonly refused = signal<ProblemError | null>(null);
  protected readonly outcome = signal('');

  protected find(event: Event): void {
    event.preventDefault();
    this.outcome.set('');
    this.search.set(this.wishes().text.trim());
  }

  protected ask(person: RegistrationView | null): void {
    this.refused.set(null);
    this.asking.set(person);
  }

  protected async erase({ id, name }: RegistrationView): Promise<void> {
    if (this.isErasing()) return;
    this.isErasing.set(true);
    try {
      const outcome = await this.api.post('/api/events/{eventId}/registrations/{registrationId}/erase', {
        path: { eventId: this.eventId(), registrationId: id },
      });
      this.asking.set(null);
      this.outcome.set(this.wordsFor(outcome, name));
      this.answer.reload();
      this.erased.emit();
    } catch (error) {
      this.refused.set(toProblem(error));
    } finally {
      this.isErasing.set(false);
    }
  }

  private wordsFor({ until, ground }: Outcome, name: string): string {
    if (until === null) return this.language.text('erasure.person.done', { name });
    return this.language.text('erasure.person.refused', { name, day: dayIn(until, this.language), ground });
  }
}
