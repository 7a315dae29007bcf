import { Component, inject } from '@angular/core';
import type { MessageKey } from '@talkoot/messages';
import { T } from '../language/t.ts';
import { THEMES, Theme, type ThemeName, themeOf } from './theme.ts';

/** Light, dark, or as the device has it. Chosen once, so it takes little room. */
@Component({
  selector: 'tk-theme-switch',
  imports: [T],
  template: `
    <select
      #chosen
      [attr.aria-label]="'shell.theme.choose' | t"
      (change)="theme.choose(nameIn(chosen.value))"
    >
      @for (name of themes; track name) {
        <option [value]="name" [selected]="name === theme.current()">{{ keyOf(name) | t }}</option>
      }
    </select>
  `,
  styles: `
    select {
      min-height: 2.25rem;
      border-color: transparent;
      background: none;
      color: var(--ink-quiet);
      font-size: var(--text-small);
    }
    select:hover {
      background: var(--hover);
      color: var(--ink);
    }
    option {
      background: var(--surface);
      color: var(--ink);
    }
  `,
})
export class ThemeSwitch {
  protected readonly theme = inject(Theme);
  protected readonly themes = THEMES;
  protected readonly nameIn = themeOf;

  protected keyOf(name: ThemeName): MessageKey {
    return `shell.theme.${name}`;
  }
}
