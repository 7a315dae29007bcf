import { Service, computed, inject, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import type { SessionView, TryOutRole } from './session.ts';

/** Who is at the desk. Asked once, then kept in step by signing in and out. */
@Service()
export class SessionStore {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly view = signal<SessionView | null>(null);
  private readonly failed = signal<ProblemError | null>(null);
  private loading: Promise<void> | null = null;

  readonly person = computed(() => this.view()?.person ?? null);
  readonly isAdministrator = computed(() => this.person()?.isAdministrator ?? false);
  readonly isTryOut = computed(() => this.view()?.mode === 'try-out');
  /** Why it is unknown who is signed in, when it is. */
  readonly failure = this.failed.asReadonly();

  /** Asks the server unless it has answered already. Never rejects: see `failure`. */
  load(): Promise<void> {
    if (this.view()) return Promise.resolve();
    this.loading ??= this.ask().finally(() => (this.loading = null));
    return this.loading;
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.adopt(await this.api.post('/api/session', { body: { email, password } }));
  }

  /** Try-out mode only: become one of the demo people. */
  async continueAs(role: TryOutRole): Promise<void> {
    await this.adopt(await this.api.post('/api/session/try-out', { body: { as: role } }));
  }

  async signOut(): Promise<void> {
    await this.api.delete('/api/session');
    this.view.update((view) => view && { ...view, person: null });
    await this.language.follow(null);
  }

  /** Makes the first administrator by the one-time link, and signs them in. */
  async welcome(token: string, newcomer: { name: string; email: string; password: string }): Promise<void> {
    await this.api.post('/api/welcome/{token}', { path: { token }, body: newcomer });
    this.view.set(null);
    await this.load();
    if (!this.person()) await this.signIn(newcomer.email, newcomer.password);
  }

  private async ask(): Promise<void> {
    this.failed.set(null);
    try {
      await this.adopt(await this.api.get('/api/session'));
    } catch (error) {
      this.failed.set(toProblem(error));
    }
  }

  private async adopt(view: SessionView): Promise<void> {
    await this.language.follow(view.person);
    this.view.set(view);
  }
}
