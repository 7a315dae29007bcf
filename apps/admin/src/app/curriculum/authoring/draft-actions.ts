import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, maxLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { Dialog } from '../../ui/dialog.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { Toasts } from '../../ui/toasts.ts';
import { DraftStore } from './draft-store.ts';

/** From draft to review to published, and back. */
@Component({
  selector: 'tk-draft-actions',
  imports: [Busy, Dialog, ErrorSummary, FormField, LabelledField, ProblemNotice, T],
  templateUrl: './draft-actions.html',
  styles: `
    p {
      margin: var(--space-half) 0 0;
    }
  `,
})
export class DraftActions {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly store = inject(DraftStore);

  protected readonly actions = computed(() => this.store.draft()?.actions ?? []);
  protected readonly isInReview = computed(() => this.store.draft()?.status === 'in-review');
  protected readonly isUnsaved = this.store.isUnsaved;
  protected readonly isBlocked = computed(() => (this.store.draft()?.blockers.length ?? 0) > 0);
  protected readonly busy = signal<'submit' | 'publish' | 'discard' | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly asking = signal<'return' | 'discard' | null>(null);

  protected readonly reason = form(signal({ reason: '' }), (path) => {
    required(path.reason);
    maxLength(path.reason, 500);
  });
  protected readonly sendBack = formSubmission(this.reason, async () => {
    const body = { revision: this.revision(), reason: this.reason.reason().value() };
    this.store.adopt(
      await this.api.post('/api/library/modules/{slug}/draft/return', { path: this.path(), body }),
    );
    this.asking.set(null);
    this.toasts.done(this.language.text('authoring.editor.sent-back'));
  });

  protected submit(): Promise<void> {
    return this.attempt('submit', async () => {
      const body = { revision: this.revision() };
      this.store.adopt(
        await this.api.post('/api/library/modules/{slug}/draft/submit', { path: this.path(), body }),
      );
      this.toasts.done(this.language.text('authoring.editor.submitted'));
    });
  }

  protected publish(): Promise<void> {
    return this.attempt('publish', async () => {
      const body = { revision: this.revision() };
      await this.api.post('/api/library/modules/{slug}/draft/publish', { path: this.path(), body });
      this.toasts.done(this.language.text('authoring.editor.published'));
      await this.router.navigate(['/library/modules', this.path().slug]);
    });
  }

  protected discard(): Promise<void> {
    return this.attempt('discard', async () => {
      const body = { revision: this.revision() };
      await this.api.delete('/api/library/modules/{slug}/draft', { path: this.path(), body });
      this.asking.set(null);
      this.toasts.done(this.language.text('authoring.editor.discarded'));
      await this.router.navigate(['/library/own']);
    });
  }

  private async attempt(name: 'submit' | 'publish' | 'discard', act: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(name);
    this.problem.set(null);
    try {
      await act();
    } catch (error) {
      this.asking.set(null);
      this.problem.set(toProblem(error));
    } finally {
      this.busy.set(null);
    }
  }

  private path(): { slug: string } {
    return { slug: this.store.draft()?.slug ?? '' };
  }

  private revision(): number {
    return this.store.draft()?.revision ?? 1;
  }
}
