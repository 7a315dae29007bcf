import { Component, computed, input } from '@angular/core';
import { T } from '../../language/t.ts';
import type { DiffPiece } from './authoring-views.ts';

/** Words of unchanged text that are shown on each side of a change. */
const AROUND = 25;

interface Shown {
  readonly kind: DiffPiece['kind'] | 'skipped';
  readonly text: string;
  readonly count: number;
}

/**
 * What changed in a text: inserted and removed words marked by line and colour, and in words for those who hear it.
 * Long stretches without a change are left out, with how many words they have.
 */
@Component({
  selector: 'tk-diff-text',
  imports: [T],
  template: `<div class="diff">
    @for (piece of shown(); track $index) {
      @switch (piece.kind) {
        @case ('added') {
          <ins
            ><span class="visually-hidden">{{ 'authoring.diff.added' | t }} </span>{{ piece.text
            }}<span class="visually-hidden"> {{ 'authoring.diff.end' | t }} </span></ins
          >
        }
        @case ('removed') {
          <del
            ><span class="visually-hidden">{{ 'authoring.diff.removed' | t }} </span>{{ piece.text
            }}<span class="visually-hidden"> {{ 'authoring.diff.end' | t }} </span></del
          >
        }
        @case ('skipped') {
          <span class="skipped">{{ 'authoring.diff.skipped' | t: { count: piece.count } }}</span>
        }
        @default {
          <span>{{ piece.text }}</span>
        }
      }
    }
  </div>`,
  styles: `
    .diff {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    ins {
      background: var(--lichen);
      color: var(--spruce);
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
    del {
      color: var(--berry);
      text-decoration: line-through;
      text-decoration-thickness: 2px;
    }
    .skipped {
      display: block;
      padding-block: var(--space-half);
      color: var(--ink-quiet);
      font-size: var(--text-small);
    }
  `,
})
export class DiffText {
  readonly pieces = input.required<readonly DiffPiece[]>();

  protected readonly shown = computed(() => {
    const pieces = this.pieces();
    return pieces.flatMap((piece, index): Shown[] => {
      if (piece.kind !== 'same') return [{ ...piece, count: 0 }];
      return shortened(piece.text, index > 0, index < pieces.length - 1);
    });
  });
}

function shortened(text: string, afterChange: boolean, beforeChange: boolean): Shown[] {
  const words = text.match(/\s*\S+/g) ?? [];
  const [head, tail] = [afterChange ? AROUND : 0, beforeChange ? AROUND : 0];
  const count = words.length - head - tail;
  if (count <= AROUND) return [{ kind: 'same', text, count: 0 }];
  const same = (part: string[]): Shown[] =>
    part.length > 0 ? [{ kind: 'same', text: part.join(''), count: 0 }] : [];
  return [
    ...same(words.slice(0, head)),
    { kind: 'skipped', text: '', count },
    ...same(words.slice(words.length - tail)),
  ];
}
