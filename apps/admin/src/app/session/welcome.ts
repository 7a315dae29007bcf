import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Api } from '../api/api.ts';
import { T } from '../language/t.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { Threshold } from './threshold.ts';
import { WelcomeForm, type WelcomeView } from './welcome-form.ts';

/** Where a one-time link leads: the first administrator's account, or the choice of a password. */
@Component({
  selector: 'tk-welcome',
  imports: [ResourceState, T, Threshold, WelcomeForm],
  template: `
    <tk-threshold [heading]="'shell.welcome.title' | t" [lead]="lead() | t">
      <tk-resource-state [of]="link" />
      @if (link.hasValue()) {
        <tk-welcome-form [token]="token()" [link]="link.value()" (entered)="goOn()" />
      }
    </tk-threshold>
  `,
})
export class Welcome {
  /** From the address. */
  readonly token = input.required<string>();

  protected readonly link = inject(Api).resource('/api/welcome/{token}', () => ({
    path: { token: this.token() },
  }));
  protected readonly lead = computed(() => {
    const link: WelcomeView | null = this.link.hasValue() ? this.link.value() : null;
    if (link?.purpose === 'first-administrator') return 'shell.welcome.lead';
    return link ? 'shell.welcome.choose-password' : 'shell.tagline';
  });
  private readonly router = inject(Router);

  protected async goOn(): Promise<void> {
    await this.router.navigateByUrl('/');
  }
}
