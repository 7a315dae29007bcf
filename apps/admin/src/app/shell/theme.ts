import { DOCUMENT, Service, effect, inject, signal } from '@angular/core';
import { BrowserStorage } from '../language/browser-storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

const KEY = 'talkoot.theme';

/** Light, dark, or as the device has it. Kept in this browser: it belongs to the screen, not to the person. */
@Service()
export class Theme {
  private readonly storage = inject(BrowserStorage);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<ThemeName>(themeOf(this.storage.read(KEY)));

  readonly current = this.chosen.asReadonly();

  constructor() {
    effect(() => {
      if (this.chosen() === 'system') delete this.root.dataset['theme'];
      else this.root.dataset['theme'] = this.chosen();
    });
  }

  choose(theme: ThemeName): void {
    this.storage.write(KEY, theme);
    this.chosen.set(theme);
  }
}

/** A theme by its name; anything else is `system`. */
export function themeOf(value: string | null): ThemeName {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
