import {
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { MAX_ITEM_MINUTES } from '@talkoot/curriculum';
import { Language } from '../language/language.ts';
import { Icon } from '../ui/icon.ts';
import { nextId } from '../ui/next-id.ts';

/** Whole minutes within bounds. What does not fit stays as it was typed, with the reason, and changes nothing. */
@Component({
  selector: 'tk-minutes-field',
  imports: [Icon],
  template: `
    <span class="control">
      <input
        #field
        type="number"
        inputmode="numeric"
        step="5"
        [min]="min()"
        [max]="max()"
        [value]="typed()"
        [attr.aria-label]="label()"
        [attr.aria-invalid]="isWrong() || null"
        [attr.aria-describedby]="isWrong() ? id : null"
        (input)="read(field)"
      />
      min
    </span>
    @if (isWrong()) {
      <span class="error" [id]="id"><tk-icon name="stop" />{{ error() }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-grid;
      gap: var(--space-half);
    }
    .control {
      display: inline-flex;
      gap: var(--space-half);
      align-items: center;
    }
    input[type='number'] {
      width: 4.75rem;
      font-variant-numeric: tabular-nums;
    }
    .error {
      display: flex;
      gap: var(--space-half);
      max-width: 16rem;
      color: var(--berry);
      font-size: var(--text-small);
    }
  `,
})
export class MinutesField {
  readonly minutes = input.required<number>();
  readonly label = input.required<string>();
  /** The bounds of the row's module, where it has one. */
  readonly bounds = input<{ readonly min: number; readonly max: number } | null>(null);
  readonly changed = output<number>();

  protected readonly id = nextId('minutes');
  protected readonly typed = linkedSignal(() => String(this.minutes()));
  protected readonly min = computed(() => this.bounds()?.min ?? 1);
  protected readonly max = computed(() => this.bounds()?.max ?? MAX_ITEM_MINUTES);
  /** A package may give a module other minutes than its bounds; those stand until they are changed. */
  readonly isWrong = computed(() => Number(this.typed()) !== this.minutes());
  protected readonly error = computed(() =>
    this.language.text('curriculum.package.minutes-bounds', { min: this.min(), max: this.max() }),
  );

  private readonly language = inject(Language);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  focus(): void {
    this.field().nativeElement.focus();
  }

  protected read({ value }: HTMLInputElement): void {
    this.typed.set(value);
    const minutes = Number(value);
    const fits = Number.isInteger(minutes) && minutes >= this.min() && minutes <= this.max();
    if (fits && minutes !== this.minutes()) this.changed.emit(minutes);
  }
}
