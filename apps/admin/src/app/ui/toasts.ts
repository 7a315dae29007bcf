import { Service, signal } from '@angular/core';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Takes back what was just done. */
  readonly undo: (() => unknown) | null;
}

/** Long enough to read, to think, and to reach the button by keyboard. */
const SECONDS = 12;

/** Says what was done, and offers to take it back. */
@Service()
export class Toasts {
  private readonly shown = signal<readonly Toast[]>([]);
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private nextId = 1;

  readonly all = this.shown.asReadonly();

  /**
   * `toasts.done(text, () => this.programme.restore(row))`: the second argument makes an Undo button.
   *
   * @returns what `dismiss` takes
   */
  done(text: string, undo: (() => unknown) | null = null): number {
    const toast: Toast = { id: this.nextId++, text, undo };
    this.shown.update((all) => [...all.slice(-2), toast]);
    this.resume(toast.id);
    return toast.id;
  }

  /** A later change was refused: "saved" would be read as said of that. What can be taken back stays. */
  withdraw(): void {
    for (const { id, undo } of this.shown()) if (!undo) this.dismiss(id);
  }

  dismiss(id: number): void {
    this.pause(id);
    this.shown.update((all) => all.filter((toast) => toast.id !== id));
  }

  /** Nothing vanishes under the pointer or from under the focus. */
  pause(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  resume(id: number): void {
    this.pause(id);
    this.timers.set(
      id,
      setTimeout(() => this.dismiss(id), SECONDS * 1000),
    );
  }
}
