import { Service, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import type { MessageKey } from '@talkoot/messages';
import { Language } from '../language/language.ts';

/** Titles of routes are message keys: `{ path: 'events', title: 'shell.nav.events' }`. */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly language = inject(Language);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const key = this.buildTitle(snapshot);
    this.show(key ? this.language.text(key as MessageKey) : '');
  }

  /** The most telling words first: tabs of a browser are narrow. */
  show(text: string): void {
    this.title.setTitle(text === '' ? 'Talkoot' : `${text} – Talkoot`);
  }
}
