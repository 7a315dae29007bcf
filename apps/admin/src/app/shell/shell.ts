import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { ErrorTexts } from '../ui/error-texts.ts';
import { Icon } from '../ui/icon.ts';
import { Toasts } from '../ui/toasts.ts';
import { UnsavedChanges } from '../ui/unsaved-changes.ts';
import { LanguageSwitch } from './language-switch.ts';
import { Navigation } from './navigation.ts';
import { ThemeSwitch } from './theme-switch.ts';

/** The frame of every page of the desk: where one can go, who one is, and the page itself. */
@Component({
  selector: 'tk-shell',
  host: { '(keydown.escape)': 'isMenuOpen.set(false)' },
  imports: [Icon, LanguageSwitch, Navigation, RouterLink, RouterOutlet, T, ThemeSwitch],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  protected readonly session = inject(SessionStore);
  protected readonly language = inject(Language);
  protected readonly isMenuOpen = signal(false);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(ErrorTexts);
  private readonly unsaved = inject(UnsavedChanges);

  protected async signOut(): Promise<void> {
    // Asked while there still is a session to save in.
    if (!(await this.unsaved.mayLeave())) return;
    try {
      await this.session.signOut();
      this.unsaved.letGo();
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.toasts.done(this.texts.problem(toProblem(error)));
    }
  }
}
