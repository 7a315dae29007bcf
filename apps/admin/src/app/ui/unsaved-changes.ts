import { DOCUMENT, DestroyRef, Service, inject, signal } from '@angular/core';
import { type CanActivateChildFn, NavigationCancel, NavigationCancellationCode } from '@angular/router';
import { NavigationEnd, NavigationError, NavigationSkipped, Router } from '@angular/router';

/** Something on the page that leaving would lose. */
export interface Unsaved {
  readonly isUnsaved: () => boolean;
  /** Tried before anybody is asked, by what saves by itself. */
  readonly save?: () => Promise<unknown>;
  /** The person left without saving: nothing is to be sent any more. */
  readonly drop?: () => void;
}

/** Knows whether leaving the page would lose something, and asks before it does. */
@Service()
export class UnsavedChanges {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly watched = new Set<Unsaved>();
  private readonly asking = signal(false);
  private waiting: Promise<boolean> | null = null;
  private answer: ((leaves: boolean) => void) | null = null;
  /** It has been said that the page may go; until the router has arrived somewhere nobody is asked twice. */
  private isLetGo = false;

  readonly isAsking = this.asking.asReadonly();

  constructor() {
    inject(Router).events.subscribe((event) => {
      const isOver = [NavigationEnd, NavigationError, NavigationSkipped].some(
        (kind) => event instanceof kind,
      );
      if (isOver || (event instanceof NavigationCancel && !goesOn(event))) this.isLetGo = false;
    });
  }

  /** @returns stops watching */
  watch(unsaved: Unsaved): () => void {
    // Only while there is something to watch: a listener keeps browsers from holding pages ready for "back".
    if (this.watched.size === 0) this.window?.addEventListener('beforeunload', this.holdBack);
    this.watched.add(unsaved);
    return () => {
      this.watched.delete(unsaved);
      if (this.watched.size === 0) this.window?.removeEventListener('beforeunload', this.holdBack);
    };
  }

  /** True at once when nothing would be lost; else as the person answers. */
  async mayLeave(): Promise<boolean> {
    if (this.isLetGo || !this.hasAny()) return true;
    await Promise.all([...this.watched].filter(isUnsaved).map(async ({ save }) => save?.()));
    if (!this.hasAny()) return true;
    this.waiting ??= new Promise((resolve) => {
      this.answer = resolve;
      this.asking.set(true);
    });
    return this.waiting;
  }

  close(leaves: boolean): void {
    if (leaves) this.letGo();
    this.asking.set(false);
    this.answer?.(leaves);
    this.answer = null;
    this.waiting = null;
  }

  /** Leaves without a question what another person has typed, or what was asked about already. */
  letGo(): void {
    this.isLetGo = true;
    for (const { drop } of this.watched) drop?.();
  }

  private hasAny(): boolean {
    return [...this.watched].some(isUnsaved);
  }

  private readonly holdBack = (event: BeforeUnloadEvent): void => {
    if (this.hasAny()) event.preventDefault();
  };
}

/**
 * Asks before the page is left, closed or loaded anew while `isUnsaved` says so. Call it where a component
 * initialises its fields: `askBeforeLeaving(() => this.isChanged())`. After saving it must say false before navigating.
 */
export function askBeforeLeaving(isUnsaved: () => boolean, more: Omit<Unsaved, 'isUnsaved'> = {}): void {
  inject(DestroyRef).onDestroy(inject(UnsavedChanges).watch({ isUnsaved, ...more }));
}

/**
 * The guard behind it, once for the whole desk (app.routes.ts): as `canActivateChild` every other page, tab or tab
 * of a tab asks before it comes; as `canDeactivate` so does leaving the desk.
 */
export const mayLeave: CanActivateChildFn & (() => Promise<boolean>) = () =>
  inject(UnsavedChanges).mayLeave();

function isUnsaved(one: Unsaved): boolean {
  return one.isUnsaved();
}

/** A navigation that another one takes over: the page is still being left. */
function goesOn({ code }: NavigationCancel): boolean {
  return (
    code === NavigationCancellationCode.Redirect ||
    code === NavigationCancellationCode.SupersededByNewNavigation
  );
}
