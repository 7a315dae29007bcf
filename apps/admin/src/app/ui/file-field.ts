import { Component, type ElementRef, computed, input, model, viewChild } from '@angular/core';
import { nextId } from './next-id.ts';

/** One file to be sent: `<tk-file-field [label]="…" [help]="…" accept=".json" [(file)]="file" />` */
@Component({
  selector: 'tk-file-field',
  template: `
    <label [for]="id">{{ label() }}</label>
    @if (help(); as text) {
      <p class="help" [id]="id + '-help'">{{ text }}</p>
    }
    <input
      #control
      type="file"
      [id]="id"
      [accept]="accept()"
      [attr.aria-describedby]="describedBy()"
      (change)="take()"
    />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-half);
      max-width: var(--field-width, 32rem);
    }
    label {
      font-weight: 650;
    }
    .help {
      margin: 0;
      color: var(--ink-quiet);
    }
    input {
      width: 100%;
      padding: var(--space-1);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
    }
    input::file-selector-button {
      font: inherit;
    }
  `,
})
export class FileField {
  readonly label = input.required<string>();
  readonly help = input<string | null>(null);
  /** Endings that the browser offers; the server checks again. */
  readonly accept = input('');
  readonly file = model<File | null>(null);

  protected readonly id = nextId('file');
  protected readonly describedBy = computed(() => (this.help() === null ? null : `${this.id}-help`));
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  /** After sending: the browser keeps the name of the last file until it is told to forget it. */
  clear(): void {
    this.control().nativeElement.value = '';
    this.file.set(null);
  }

  protected take(): void {
    this.file.set(this.control().nativeElement.files?.[0] ?? null);
  }
}
