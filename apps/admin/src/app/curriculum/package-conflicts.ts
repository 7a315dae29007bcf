import { Component, computed, inject, input, output } from '@angular/core';
import type { MessageKey } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { LibraryWords } from './library-words.ts';
import type { EditRow, PackageFacts } from './package-edit.ts';
import type { FactConflict, Merged, RowConflict } from './package-saver.ts';

/** What the person decided about one conflict: theirs in the place of one's own, or the row away. */
export type Decision =
  | { readonly kind: 'row'; readonly conflict: RowConflict; readonly part: Partial<EditRow> | null }
  | { readonly kind: 'facts'; readonly conflict: FactConflict; readonly part: Partial<PackageFacts> }
  | { readonly kind: 'keep'; readonly conflict: RowConflict | FactConflict };

const FIELD_WORDS: Readonly<Record<string, MessageKey>> = {
  title: 'packages.conflict.field.title',
  minutes: 'packages.conflict.field.minutes',
  module: 'packages.conflict.field.module',
  fixedStart: 'packages.row.fixed-start',
  track: 'packages.row.track',
  sectors: 'packages.row.sectors',
  methods: 'curriculum.module.methods',
  owner: 'packages.row.owner',
  note: 'packages.row.note',
  kind: 'packages.row.kind',
  summary: 'packages.facts.summary',
  visibility: 'packages.facts.visibility',
  audiences: 'packages.facts.audiences',
  startTime: 'curriculum.package.start-time',
  materials: 'curriculum.package.materials',
  venueNeeds: 'curriculum.package.venue-needs',
};

/** Two people changed the same thing differently: one's own stands, and each of the others' can be taken. */
@Component({
  selector: 'tk-package-conflicts',
  imports: [Icon, T],
  template: `
    <section [attr.aria-label]="'packages.conflict.title' | t">
      <h2><tk-icon name="attention" />{{ 'packages.conflict.title' | t }}</h2>
      <p>{{ 'packages.conflict.help' | t }}</p>
      <ul>
        @for (one of choices(); track one.id) {
          <li>
            <strong>{{ one.what }}</strong>
            <span>{{ one.words }}</span>
            <span class="row">
              <button
                type="button"
                class="button"
                [attr.aria-label]="one.takeLabel + ': ' + one.what"
                (click)="decided.emit(one.take)"
              >
                {{ one.takeLabel }}
              </button>
              <button
                type="button"
                class="button plain"
                [attr.aria-label]="('packages.conflict.keep' | t) + ': ' + one.what"
                (click)="decided.emit(one.keep)"
              >
                {{ 'packages.conflict.keep' | t }}
              </button>
            </span>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    section {
      margin-block-end: var(--space-2);
      padding: var(--space-1) var(--space-2) var(--space-2);
      border: 1px solid var(--amber);
      border-radius: var(--radius);
      background: var(--amber-ground);
    }
    h2 {
      display: flex;
      gap: var(--space-half);
      align-items: center;
      margin: 0;
      color: var(--amber);
      font-size: 1rem;
    }
    p {
      margin: var(--space-half) 0;
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--space-half);
    }
  `,
})
export class PackageConflicts {
  readonly merged = input.required<Pick<Merged, 'rows' | 'facts'>>();
  readonly decided = output<Decision>();

  private readonly language = inject(Language);
  private readonly words = inject(LibraryWords);

  protected readonly choices = computed(() => [
    ...this.merged().facts.flatMap((conflict) => this.factChoice(conflict)),
    ...this.merged().rows.map((conflict) => this.rowChoice(conflict)),
  ]);

  private factChoice(conflict: FactConflict) {
    if (conflict.kind !== 'field') return [];
    const { field, mine, theirs } = conflict;
    const part: Partial<PackageFacts> = { [field]: theirs[field] };
    return [
      {
        id: `facts ${field}`,
        what: this.fieldName(field),
        words: this.both(mine[field], theirs[field]),
        takeLabel: this.language.text('packages.conflict.take'),
        take: { kind: 'facts', conflict, part } as Decision,
        keep: { kind: 'keep', conflict } as Decision,
      },
    ];
  }

  private rowChoice(conflict: RowConflict) {
    const keep: Decision = { kind: 'keep', conflict };
    if (conflict.kind !== 'field') {
      const isMine = conflict.kind === 'i-removed';
      return {
        id: `${conflict.key} removed`,
        what: inLanguage(conflict.row.title, this.language.current()),
        words: this.language.text(isMine ? 'packages.conflict.i-removed' : 'packages.conflict.they-removed'),
        takeLabel: this.language.text('packages.conflict.remove'),
        take: { kind: 'row', conflict, part: null } as Decision,
        keep,
      };
    }
    const { key, field, mine, theirs } = conflict;
    return {
      id: `${key} ${field}`,
      what: `${inLanguage(mine.title, this.language.current())}: ${this.fieldName(field)}`,
      words: this.both(mine[field], theirs[field]),
      takeLabel: this.language.text('packages.conflict.take'),
      take: { kind: 'row', conflict, part: { [field]: theirs[field] } } as Decision,
      keep,
    };
  }

  private fieldName(field: string): string {
    return this.language.text(FIELD_WORDS[field] ?? 'packages.conflict.field.other');
  }

  private both(mine: unknown, theirs: unknown): string {
    return this.language.text('packages.conflict.both', {
      mine: this.wordsOf(mine),
      theirs: this.wordsOf(theirs),
    });
  }

  private wordsOf(value: unknown): string {
    const nothing = this.language.text('packages.conflict.nothing');
    if (Array.isArray(value)) return value.map((one) => this.codeWords(String(one))).join(', ') || nothing;
    if (typeof value === 'object' && value !== null) {
      if ('slug' in value) return this.moduleWords(value as NonNullable<EditRow['module']>);
      return inLanguage(value, this.language.current()) || nothing;
    }
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? this.codeWords(value) : nothing;
  }

  private moduleWords({ title, number }: NonNullable<EditRow['module']>): string {
    return this.language.text('packages.row.module', { name: title, number });
  }

  private codeWords(value: string): string {
    return this.words.ofCode(value) ?? value;
  }
}
