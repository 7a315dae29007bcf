import type { Resource } from '@angular/core';
import { Component, booleanAttribute, computed, input } from '@angular/core';
import { toProblem } from '../api/problem.ts';
import { T } from '../language/t.ts';
import { NotFound } from '../shell/not-found.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ResourceState } from '../ui/resource-state.ts';

/**
 * What an editor shows while it has nothing to edit: that it is coming, that it is not there, or that it is not for
 * this person, who came by its address. A way on goes inside as a link.
 */
@Component({
  selector: 'tk-editor-state',
  imports: [EmptyState, NotFound, PageHeader, ResourceState, T],
  template: `
    @if (isForOthers() || code() === 'FORBIDDEN') {
      <tk-page-header [heading]="'shell.state.not-allowed-title' | t" />
      <tk-empty-state [heading]="reason()"><ng-content /></tk-empty-state>
    } @else if (code() === 'NOT_FOUND') {
      <tk-not-found />
    } @else {
      <tk-resource-state [of]="of()" />
    }
  `,
})
export class EditorState {
  readonly of = input.required<Resource<unknown>>();
  /** It could be read, and may not be changed. */
  readonly isForOthers = input(false, { transform: booleanAttribute });
  /** Who may. */
  readonly reason = input.required<string>();

  protected readonly code = computed(() => {
    const error = this.of().error();
    return error ? toProblem(error).code : null;
  });
}
