import { Component, inject, output, signal } from '@angular/core';
import type { MessageKey } from '@talkoot/messages';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { T } from '../language/t.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { TRY_OUT_ROLES, type TryOutRole } from './session.ts';
import { SessionStore } from './session-store.ts';

/** Try-out mode: come in as one of the example people, without a password. */
@Component({
  selector: 'tk-try-out',
  imports: [ProblemNotice, T],
  template: `
    <section aria-labelledby="try-out">
      <h2 id="try-out">{{ 'shell.sign-in.continue-as' | t }}</h2>
      <p>{{ 'shell.sign-in.continue-as-help' | t }}</p>
      <ul>
        @for (role of roles; track role) {
          <li>
            <button type="button" class="button" (click)="continueAs(role)">{{ nameOf(role) | t }}</button>
          </li>
        }
      </ul>
      @if (problem(); as problem) {
        <tk-problem-notice [problem]="problem" role="alert" />
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-1);
    }
    h2,
    p {
      margin: 0;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(12rem, 40%), 1fr));
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .button {
      width: 100%;
    }
  `,
})
export class TryOut {
  readonly signedIn = output();
  protected readonly roles = TRY_OUT_ROLES;
  protected readonly problem = signal<ProblemError | null>(null);
  private readonly session = inject(SessionStore);

  protected nameOf(role: TryOutRole): MessageKey {
    return `shell.role.${role}`;
  }

  protected async continueAs(role: TryOutRole): Promise<void> {
    this.problem.set(null);
    try {
      await this.session.continueAs(role);
      this.signedIn.emit();
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }
}
