import { Injectable, computed, inject, signal } from '@angular/core';
import { Api } from '../../api/api.ts';
import { toProblem } from '../../api/problem.ts';
import type { ModuleDraft } from './authoring-views.ts';

/** The draft on the page, and how what is typed gets into it without going over what somebody else saved. */
@Injectable()
export class DraftStore {
  private readonly api = inject(Api);
  private readonly current = signal<ModuleDraft | null>(null);

  readonly draft = this.current.asReadonly();
  readonly isEditable = computed(() => this.current()?.status === 'draft');
  /** Set by the form on the page. */
  readonly isUnsaved = signal(false);

  adopt(draft: ModuleDraft): void {
    this.current.set(draft);
  }

  /**
   * Sends a part of the draft. Where somebody saved another part meanwhile, it is sent again against the newest
   * revision; where they saved this very part, nothing is sent and they are told apart by the person.
   * @param part what of a draft this part is, as it was given to the form
   * @returns the newest draft when somebody else changed this part; null when it was saved
   */
  async save(
    part: (draft: ModuleDraft) => unknown,
    given: unknown,
    send: (revision: number) => Promise<ModuleDraft>,
  ): Promise<ModuleDraft | null> {
    const draft = this.current();
    if (!draft) return null;
    try {
      this.adopt(await send(draft.revision));
      return null;
    } catch (error) {
      if (toProblem(error).code !== 'CONFLICT_VERSION') throw error;
    }
    const newest = await this.api.get('/api/library/modules/{slug}/draft', { path: { slug: draft.slug } });
    if (JSON.stringify(part(newest)) !== JSON.stringify(given)) return newest;
    this.adopt(await send(newest.revision));
    return null;
  }
}
