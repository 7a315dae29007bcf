import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { formatList } from '@talkoot/messages';
import { LibraryWords } from '../curriculum/library-words.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { nextId } from '../ui/next-id.ts';
import type { Conflict, Side } from './programme-choices.ts';
import type { Row } from './programme-rows.ts';

/**
 * What two people changed differently, one question after the other: mine or theirs. Mine stands until somebody
 * says otherwise.
 */
@Component({
  selector: 'tk-programme-merge',
  imports: [T],
  template: `
    <section class="card" [attr.aria-labelledby]="id" role="group">
      <h2 [id]="id">{{ 'events.merge.title' | t }}</h2>
      <p>{{ 'events.merge.lead' | t: { count: questions().length } }}</p>
      @for (question of questions(); track $index; let at = $index) {
        <fieldset>
          <legend>{{ question.name }}</legend>
          @for (side of both; track side) {
            <label class="choice">
              <input
                type="radio"
                [name]="id + '-' + at"
                [checked]="sides()[at] === side"
                (change)="choose(at, side)"
              />
              <span>{{ question[side] }}</span>
            </label>
          }
        </fieldset>
      }
      <div class="row">
        <button type="button" class="button primary" (click)="chosen.emit(sides())">
          {{ 'events.merge.save' | t }}
        </button>
        <button type="button" class="button" (click)="chooseAll('mine')">
          {{ 'events.merge.all-mine' | t }}
        </button>
        <button type="button" class="button" (click)="chooseAll('theirs')">
          {{ 'events.merge.all-theirs' | t }}
        </button>
      </div>
    </section>
  `,
  styles: `
    section {
      margin-block-end: var(--space-2);
      border-color: var(--amber);
    }
    h2 {
      margin-block-start: 0;
    }
    fieldset {
      margin: 0 0 var(--space-2);
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 650;
    }
    .choice {
      display: flex;
      gap: var(--space-1);
      align-items: start;
      padding-block: var(--space-half);
      overflow-wrap: anywhere;
    }
  `,
})
export class ProgrammeMerge {
  readonly conflicts = input.required<readonly Conflict[]>();
  /** For each conflict in its order, whose it shall be. */
  readonly chosen = output<readonly Side[]>();

  private readonly language = inject(Language);
  private readonly library = inject(LibraryWords);
  protected readonly id = nextId('merge');
  protected readonly both: readonly Side[] = ['mine', 'theirs'];
  protected readonly sides = linkedSignal<readonly Side[]>(() => this.conflicts().map(() => 'mine'));

  protected readonly questions = computed(() =>
    this.conflicts().map((conflict) => {
      const t = this.language;
      if (conflict.kind !== 'field') {
        const isMine = conflict.kind === 'i-removed';
        return {
          name: conflict.row.title,
          mine: t.text(isMine ? 'events.merge.i-removed' : 'events.merge.keep-mine'),
          theirs: t.text(isMine ? 'events.merge.keep-theirs' : 'events.merge.they-removed'),
        };
      }
      const { field, mine, theirs } = conflict;
      return {
        name: `${mine.title}: ${t.text(`events.merge.field.${field}`)}`,
        mine: t.text('events.merge.mine', { value: this.valueOf(mine, field) }),
        theirs: t.text('events.merge.theirs', { value: this.valueOf(theirs, field) }),
      };
    }),
  );

  protected choose(at: number, side: Side): void {
    this.sides.update((sides) => sides.with(at, side));
  }

  protected chooseAll(side: Side): void {
    this.sides.update((sides) => sides.map(() => side));
  }

  /** A value as the row shows it; a dash for none. */
  private valueOf(row: Row, field: Exclude<keyof Row, 'key'>): string {
    const t = this.language;
    switch (field) {
      case 'minutes':
        return `${row.minutes} min`;
      case 'kind':
        return this.library.rowKind(row.kind);
      case 'module':
        // The newest version is wanted, and not pinned yet.
        if (row.moduleSlug) return t.text('events.merge.newest');
        return row.module
          ? t.text('events.merge.version', { number: row.module.number })
          : t.text('events.merge.none');
      case 'methods':
        return this.library.methods(row.methods) || t.text('events.merge.none');
      case 'sectors':
        return this.library.sectors(row.sectors);
      case 'speakers':
        return formatList([...row.speakers], t.current()) || t.text('events.merge.none');
      case 'language':
        return row.language
          ? t.text(`words.language.${row.language}`)
          : t.text('events.programme.language-of-event');
      case 'interpreting':
        return t.text(`words.interpreting.${row.interpreting}`);
      default:
        return row[field] || t.text('events.merge.none');
    }
  }
}
