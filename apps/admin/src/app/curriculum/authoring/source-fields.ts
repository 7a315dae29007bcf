import { Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { emptySource, type SourceModel, type TextModel } from './text-model.ts';

/** Where the facts of a text come from: a row for each source. */
@Component({
  selector: 'tk-source-fields',
  imports: [FormField, Icon, LabelledField, T],
  template: `
    <h2>{{ 'authoring.text.sources' | t }}</h2>
    @for (source of fields().sources; track $index; let index = $index) {
      <details [open]="isOpen(source)">
        <summary>
          {{ 'authoring.text.source-number' | t: { number: index + 1 } }}
          <span class="quiet">{{ source.title().value() }}</span>
        </summary>
        <div class="columns">
          <tk-field [label]="'authoring.text.source-title' | t">
            <input autocomplete="off" [formField]="source.title" />
          </tk-field>
          <tk-field [label]="'authoring.text.source-publisher' | t">
            <input autocomplete="off" [formField]="source.publisher" />
          </tk-field>
          <tk-field [label]="'authoring.text.source-url' | t" optional>
            <input type="url" autocomplete="off" [formField]="source.url" />
          </tk-field>
          <tk-field [label]="'authoring.text.source-id' | t">
            <input autocomplete="off" [formField]="source.id" />
          </tk-field>
          <tk-field [label]="'authoring.text.source-date' | t" optional>
            <input autocomplete="off" [formField]="source.date" />
          </tk-field>
          <tk-field [label]="'authoring.text.source-viewed' | t">
            <input type="date" [formField]="source.viewed" />
          </tk-field>
        </div>
        <button
          type="button"
          class="button plain"
          [attr.aria-label]="'authoring.text.source-remove' | t: { number: index + 1 }"
          (click)="remove(index)"
        >
          <tk-icon name="remove" />{{ 'authoring.text.source-remove' | t: { number: index + 1 } }}
        </button>
      </details>
    }
    <div>
      <button type="button" class="button" (click)="add()">
        <tk-icon name="plus" />{{ 'authoring.text.source-add' | t }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      --field-width: 100%;
    }
    h2 {
      margin: var(--space-2) 0 0;
    }
    details {
      padding: var(--space-1) var(--space-2) var(--space-1);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    summary {
      cursor: pointer;
      font-weight: 650;
    }
    summary .quiet {
      font-weight: 400;
    }
    .columns {
      display: grid;
      gap: var(--space-1) var(--space-2);
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      align-items: end;
    }
  `,
})
export class SourceFields {
  readonly fields = input.required<FieldTree<TextModel>>();

  /** A new one and one with a mistake stand open; the others are as the person left them. */
  protected isOpen(source: FieldTree<SourceModel>): boolean {
    return source().invalid();
  }

  protected add(): void {
    const today = Temporal.Now.plainDateISO().toString();
    this.fields()
      .sources()
      .value.update((sources) => [...sources, emptySource(today)]);
  }

  protected remove(index: number): void {
    this.fields()
      .sources()
      .value.update((sources) => sources.filter((_, at) => at !== index));
  }
}
