import { DOCUMENT, Service, inject } from '@angular/core';

/** localStorage where the browser allows it; a choice that cannot be kept is no reason to fail. */
@Service()
export class BrowserStorage {
  private readonly window = inject(DOCUMENT).defaultView;

  read(key: string): string | null {
    try {
      return this.window?.localStorage.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  write(key: string, value: string): void {
    try {
      this.window?.localStorage.setItem(key, value);
    } catch {
      // Private windows and full disks refuse; the choice then lasts until the page is closed.
    }
  }
}
