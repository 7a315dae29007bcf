import { Component, inject } from '@angular/core';
import type { MessageKey } from '@talkoot/messages';
import { T } from '../language/t.ts';
import { THEMES, Theme, type ThemeName } from './theme.ts';

/** Light, dark, or as the device has it. */
@Component({
  selector: 'tk-theme-switch',
  imports: [T],
  template: `
    <ul [attr.aria-label]="'shell.theme.choose' | t" role="list">
      @for (name of themes; track name) {
        <li>
          <button type="button" [attr.aria-pressed]="name === theme.current()" (click)="theme.choose(name)">
            {{ keyOf(name) | t }}
          </button>
        </li>
      }
    </ul>
  `,
  styleUrl: './switch.css',
})
export class ThemeSwitch {
  protected readonly theme = inject(Theme);
  protected readonly themes = THEMES;

  protected keyOf(name: ThemeName): MessageKey {
    return `shell.theme.${name}`;
  }
}
