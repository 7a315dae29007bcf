import { effect, inject, untracked } from '@angular/core';
import { Language } from '../language/language.ts';

/** Reads again when another language is chosen: sentences come from the server in the language on the screen. */
export function reloadInLanguage(resource: { reload(): boolean }): void {
  const language = inject(Language);
  let shown = untracked(language.current);
  effect(() => {
    if (language.current() === shown) return;
    shown = language.current();
    untracked(() => resource.reload());
  });
}
