import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Moment } from '../../language/format-pipes.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { Toasts } from '../../ui/toasts.ts';
import type { HeadcountSnapshot } from './list-views.ts';

type Basis = HeadcountSnapshot['basis'];

/** Headcounts that costs are shared by: frozen with a button, and every one that was ever frozen. */
@Component({
  selector: 'tk-frozen-headcounts',
  imports: [Busy, Moment, ProblemNotice, ResourceState, T, TableFrame],
  template: `
    <section class="stack">
      <h3>{{ 'lists.headcounts' | t }}</h3>
      <p>{{ 'lists.headcounts.help' | t }}</p>
      @if (problem(); as problem) {
        <div class="problem-box" role="alert"><tk-problem-notice [problem]="problem" /></div>
      }
      @if (canEdit()) {
        <div class="row">
          @for (basis of bases; track basis) {
            <button type="button" class="button" [tkBusy]="freezing() === basis" (click)="freeze(basis)">
              {{ freezeOf(basis) }}
            </button>
          }
        </div>
      }
      <tk-resource-state [of]="answer" />
      @if (snapshots(); as snapshots) {
        @if (snapshots.length > 0) {
          <tk-table-frame [label]="'lists.headcounts' | t">
            <table class="data">
              <thead>
                <tr>
                  <th scope="col">{{ 'lists.headcounts.when' | t }}</th>
                  <th scope="col">{{ 'lists.headcounts.what' | t }}</th>
                </tr>
              </thead>
              <tbody>
                @for (snapshot of snapshots; track snapshot.id) {
                  <tr>
                    <th scope="row">
                      {{ nameOf(snapshot.basis) }}
                      <span class="quiet small">{{
                        'lists.headcounts.by'
                          | t: { name: snapshot.takenBy, moment: (snapshot.takenAt | moment) }
                      }}</span>
                      <span class="quiet small hash" [title]="snapshot.hash">{{
                        'lists.headcounts.hash' | t: { hash: snapshot.hash.slice(0, 12) }
                      }}</span>
                    </th>
                    <td>
                      <ul>
                        @for (row of snapshot.counts; track $index) {
                          <li>
                            {{ row.organisationName ?? ('lists.headcounts.others' | t) }}: {{ row.people }}
                          </li>
                        }
                      </ul>
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </tk-table-frame>
        } @else {
          <p class="quiet">{{ 'lists.headcounts.none' | t }}</p>
        }
      }
    </section>
  `,
  styles: `
    h3,
    p {
      margin: 0;
      max-width: var(--measure);
    }
    th span {
      display: block;
      font-weight: 400;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class FrozenHeadcounts {
  readonly eventId = input.required<string>();
  readonly canEdit = input(false);

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);

  protected readonly bases: readonly Basis[] = ['registered', 'attended'];
  protected readonly answer = this.api.resource('/api/events/{eventId}/registrations/headcounts', () => ({
    path: { eventId: this.eventId() },
  }));
  /** What the server said last: by reading, or as the answer to a press. */
  protected readonly snapshots = linkedSignal<HeadcountSnapshot[] | undefined>(() =>
    this.answer.hasValue() ? this.answer.value() : undefined,
  );
  protected readonly freezing = signal<Basis | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);

  protected freezeOf(basis: Basis): string {
    return this.language.text(`lists.headcounts.freeze.${basis}`);
  }

  protected nameOf(basis: Basis): string {
    return this.language.text(`lists.headcounts.basis.${basis}`);
  }

  protected async freeze(basis: Basis): Promise<void> {
    if (this.freezing()) return;
    this.freezing.set(basis);
    this.problem.set(null);
    try {
      const before = this.snapshots()?.length ?? 0;
      const after = await this.api.post('/api/events/{eventId}/registrations/headcounts', {
        path: { eventId: this.eventId() },
        body: { basis },
      });
      this.snapshots.set(after);
      const isNew = after.length > before;
      this.toasts.done(this.language.text(isNew ? 'lists.headcounts.frozen' : 'lists.headcounts.same'));
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.freezing.set(null);
    }
  }
}
