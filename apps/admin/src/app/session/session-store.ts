import { Service, computed, inject, signal } from '@angular/core';
import type { Lang } from '@talkoot/messages';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { BrowserStorage } from '../language/browser-storage.ts';
import { Language } from '../language/language.ts';
import { PRIVATE } from './private-keys.ts';
import type { SessionView, TryOutRole } from './session.ts';

/** Who is at the desk. Asked once, then kept in step by signing in and out. */
@Service()
export class SessionStore {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly storage = inject(BrowserStorage);
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
    await this.arrive(await this.api.post('/api/session', { body: { email, password } }));
  }

  /** Try-out mode only: become one of the demo people. */
  async continueAs(role: TryOutRole): Promise<void> {
    await this.arrive(await this.api.post('/api/session/try-out', { body: { as: role } }));
  }

  async signOut(): Promise<void> {
    await this.api.delete('/api/session');
    this.storage.forget(PRIVATE);
    this.view.update((view) => view && { ...view, person: null });
    await this.language.follow(null);
  }

  /** Spends a one-time link: makes the first administrator or sets a password, and signs its owner in. */
  async enter(token: string, newcomer: { name: string; email: string; password: string }): Promise<void> {
    await this.arrive(await this.api.post('/api/welcome/{token}', { path: { token }, body: newcomer }));
  }

  /** Changes the language at once here, and for the mails and other browsers of whoever is signed in. */
  async speak(lang: Lang): Promise<void> {
    await this.language.choose(lang);
    if (this.person()) await this.tellAccount(lang);
  }

  private async ask(): Promise<void> {
    this.failed.set(null);
    try {
      await this.adopt(await this.api.get('/api/session'));
    } catch (error) {
      this.failed.set(toProblem(error));
    }
  }

  /** Somebody comes in: the language they have just chosen at the door is theirs from now on. */
  private async arrive(view: SessionView): Promise<void> {
    const chosen = this.language.takeStrangersChoice();
    await this.adopt(view, chosen);
    if (chosen && view.person && view.person.locale !== chosen) void this.tellAccount(chosen);
  }

  private async adopt(view: SessionView, chosen: Lang | null = null): Promise<void> {
    await this.language.follow(view.person, chosen);
    this.view.set(view);
  }

  private async tellAccount(lang: Lang): Promise<void> {
    try {
      await this.api.put('/api/people/me', { body: { locale: lang } });
    } catch {
      // The choice is kept in this browser; the account learns of it the next time.
    }
  }
}
