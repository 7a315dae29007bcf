import {
  Component,
  type ElementRef,
  afterEveryRender,
  afterRenderEffect,
  computed,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { T } from '../language/t.ts';
import { ErrorTexts } from './error-texts.ts';
import type { FormSubmission } from './form-submission.ts';
import { ProblemNotice } from './problem-notice.ts';

/**
 * What stopped a form, at its top: takes the focus at each failed attempt, and each line leads to its field.
 * `<form (submit)="save.run($event)" novalidate><tk-error-summary [of]="save" /> … </form>`
 */
@Component({
  selector: 'tk-error-summary',
  imports: [ProblemNotice, T],
  template: `
    @if (isShown()) {
      <div #box class="box" tabindex="-1" role="group" [attr.aria-labelledby]="'error-summary'">
        @if (problem(); as problem) {
          <tk-problem-notice id="error-summary" [problem]="problem" />
        } @else {
          <p id="error-summary" class="heading">
            {{ 'shell.form.error-summary' | t: { count: lines().length } }}
          </p>
        }
        @if (lines().length > 0) {
          <ul>
            @for (line of lines(); track $index) {
              <li>
                <button type="button" class="link" (click)="goTo(line.error)">
                  @if (line.label) {
                    {{ line.label }}:
                  }
                  {{ line.text }}
                </button>
              </li>
            }
          </ul>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: contents; /* nothing to say takes no room */
    }
    .box {
      display: grid;
      gap: var(--space-1);
      max-width: var(--measure);
      padding: var(--space-2);
      border: 1px solid var(--berry);
      border-inline-start-width: 5px;
      border-radius: var(--radius);
      background: var(--berry-ground);
    }
    .heading {
      margin: 0;
      font-weight: 650;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    .link {
      text-align: start;
    }
  `,
})
export class ErrorSummary {
  readonly of = input.required<FormSubmission>();

  private readonly texts = inject(ErrorTexts);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  protected readonly problem = computed(() => this.of().problem());
  /** As they stand at the fields now: they change with the language, after the errors. */
  private readonly labels = signal<readonly string[]>([], { equal: isSameList });
  protected readonly lines = computed(() =>
    this.of()
      .form()
      .errorSummary()
      .map((error, index) => ({
        error,
        label: this.labels()[index] ?? '',
        text: this.texts.field(error, controlOf(error)?.type),
      })),
  );
  protected readonly isShown = computed(
    () => this.of().failures() > 0 && (this.problem() !== null || this.lines().length > 0),
  );

  constructor() {
    afterEveryRender({
      read: () => {
        if (this.isShown()) this.labels.set(this.of().form().errorSummary().map(labelOf));
      },
    });
    afterRenderEffect(() => {
      if (this.of().failures() > 0) untracked(() => this.box()?.nativeElement.focus());
    });
  }

  protected goTo(error: ValidationError.WithFieldTree): void {
    error.fieldTree().focusBoundControl();
  }
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function labelOf(error: ValidationError.WithFieldTree): string {
  return controlOf(error)?.labels?.[0]?.childNodes[0]?.textContent?.trim() ?? '';
}

function controlOf(error: ValidationError.WithFieldTree): HTMLInputElement | null {
  const element = error.fieldTree().formFieldBindings()[0]?.element;
  if (!element) return null;
  const selector = 'input, select, textarea';
  return element.matches(selector)
    ? (element as HTMLInputElement)
    : element.querySelector<HTMLInputElement>(selector);
}
