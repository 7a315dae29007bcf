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

  /** False: private windows and full disks refuse; what was to be kept then lasts until the page is closed. */
  write(key: string, value: string): boolean {
    try {
      this.window?.localStorage.setItem(key, value);
      return this.window !== null;
    } catch {
      return false;
    }
  }

  /** Forgets every key that begins so. */
  forget(start: string): void {
    try {
      const keys = Object.keys(this.window?.localStorage ?? {});
      for (const key of keys.filter((one) => one.startsWith(start)))
        this.window?.localStorage.removeItem(key);
    } catch {
      // What could not be kept is not there.
    }
  }
}
