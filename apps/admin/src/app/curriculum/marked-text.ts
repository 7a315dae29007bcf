import { Component, input } from '@angular/core';
import type { TextPiece } from './library-views.ts';

/** A text with what was looked for marked: pieces of text, so that nothing in them can be markup. */
@Component({
  selector: 'tk-marked-text',
  // Between the pieces stands nothing: a blank there would part a word from its comma.
  // prettier-ignore
  template: `@for (piece of of(); track $index) {@if (piece.isMatch) {<mark>{{ piece.text }}</mark>} @else {{{ piece.text }}}}`,
  styles: `
    mark {
      background: var(--amber-ground);
      color: inherit;
      font-weight: 700;
    }
  `,
})
export class MarkedText {
  readonly of = input.required<readonly TextPiece[]>();
}
