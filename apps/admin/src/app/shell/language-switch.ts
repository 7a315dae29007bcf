import { Component, inject } from '@angular/core';
import type { Lang, MessageKey } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';

/** Each language by its own name, so that everybody finds theirs. */
@Component({
  selector: 'tk-language-switch',
  imports: [T],
  template: `
    <ul [attr.aria-label]="'shell.language.choose' | t" role="list">
      @for (lang of language.all; track lang) {
        <li>
          <button
            type="button"
            [lang]="lang"
            [attr.aria-pressed]="lang === language.current()"
            (click)="session.speak(lang)"
          >
            {{ nameOf(lang) | t }}
          </button>
        </li>
      }
    </ul>
  `,
  styleUrl: './switch.css',
})
export class LanguageSwitch {
  protected readonly language = inject(Language);
  protected readonly session = inject(SessionStore);
  protected nameOf(lang: Lang): MessageKey {
    return `shell.language.${lang}`;
  }
}
