import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { formatDateOnly } from '@talkoot/messages';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { Dialog } from '../../ui/dialog.ts';
import { nextId } from '../../ui/next-id.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { Toasts } from '../../ui/toasts.ts';
import type { ModuleView } from '../library-views.ts';
import { VISIBILITIES } from './authoring-views.ts';

/** What those who write a module can do with it on its page; everybody sees the way to its versions. */
@Component({
  selector: 'tk-module-actions',
  imports: [Busy, Dialog, ProblemNotice, RouterLink, T],
  templateUrl: './module-actions.html',
  styles: `
    .row {
      align-items: center;
      margin-block-end: var(--space-2);
    }
    select {
      max-width: 100%;
      min-width: 0;
    }
  `,
})
export class ModuleActions {
  readonly module = input.required<ModuleView>();
  /** Something of it changed: read it again. */
  readonly changed = output();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  protected readonly id = nextId('visibility');
  protected readonly busy = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly isAsking = signal(false);
  private readonly path = computed(() => ({ slug: this.module().slug }));
  protected readonly visibilities = computed(() =>
    VISIBILITIES.map((value) => ({ value, label: this.language.text(`authoring.visibility.${value}`) })),
  );

  protected edit(): Promise<void> {
    return this.attempt('edit', async () => {
      if (!this.module().openStatus)
        await this.api.post('/api/library/modules/{slug}/draft', { path: this.path() });
      await this.router.navigate(['/library/modules', this.module().slug, 'edit']);
    });
  }

  /** Good for a year: who wants another day writes it in a new version. */
  protected confirm(): Promise<void> {
    return this.attempt('confirm', async () => {
      const next = Temporal.Now.plainDateISO().add({ years: 1 });
      const body = { reviewBy: next.toString() };
      await this.api.post('/api/library/modules/{slug}/check', { path: this.path(), body });
      const date = formatDateOnly(next, this.language.current());
      this.toasts.done(this.language.text('authoring.page.confirmed', { date }));
      this.changed.emit();
    });
  }

  protected share(visibility: string): Promise<void> {
    return this.attempt('share', async () => {
      const before = this.module().visibility;
      await this.setVisibility(visibility);
      this.toasts.done(this.language.text('authoring.visibility.saved'), () => this.setVisibility(before));
    });
  }

  protected retire(): Promise<void> {
    return this.attempt('retire', async () => {
      await this.api.post('/api/library/modules/{slug}/retire', { path: this.path() });
      this.toasts.done(this.language.text('authoring.page.retired'));
      await this.router.navigate(['/library/own']);
    });
  }

  private async setVisibility(value: string): Promise<void> {
    const visibility = VISIBILITIES.find((one) => one === value) ?? 'own';
    await this.api.put('/api/library/modules/{slug}/sharing', { path: this.path(), body: { visibility } });
    this.changed.emit();
  }

  private async attempt(name: string, act: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(name);
    this.problem.set(null);
    try {
      await act();
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.isAsking.set(false);
      this.busy.set(null);
    }
  }
}
