import type { ComponentFixture } from '@angular/core/testing';
import { isHidden, nameOf, roleOf } from './accessible-name.ts';

type Name = string | RegExp;

/** A screen with a request that waits for the person (the sign-in dialog) never gets stable: enough is enough. */
const MOST_TURNS = 40;
const LEAST_TURNS = 3;

/** A screen as people meet it: things are found by role and name, then used, then everything settles. */
export class Page<C = unknown> {
  readonly fixture: ComponentFixture<C>;

  constructor(fixture: ComponentFixture<C>) {
    this.fixture = fixture;
  }

  get root(): HTMLElement {
    return this.fixture.nativeElement as HTMLElement;
  }

  text(): string {
    return (this.root.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  find(role: string, name: Name): HTMLElement | null {
    return this.all(role).find((element) => fits(nameOf(element), name)) ?? null;
  }

  get(role: string, name: Name): HTMLElement {
    const found = this.find(role, name);
    if (found) return found;
    const known = this.all(role).map((element) => `"${nameOf(element)}"`);
    throw new Error(`No ${role} named ${String(name)}; there are: ${known.join(', ') || 'none'}`);
  }

  all(role: string): HTMLElement[] {
    const elements = [...this.root.querySelectorAll<HTMLElement>('*')];
    return elements.filter((element) => roleOf(element) === role && !isHidden(element));
  }

  button(name: Name): HTMLButtonElement {
    return this.get('button', name) as HTMLButtonElement;
  }

  link(name: Name): HTMLAnchorElement {
    return this.get('link', name) as HTMLAnchorElement;
  }

  heading(name: Name): HTMLElement {
    return this.get('heading', name);
  }

  /** A control by its label, whatever kind it is. */
  field(label: Name): HTMLInputElement {
    const controls = [...this.root.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const found = controls.find((control) => fits(nameOf(control), label));
    if (!found)
      throw new Error(`No field labelled ${String(label)}; there are: ${controls.map(nameOf).join(', ')}`);
    return found;
  }

  /** The error a field says it is described by. */
  errorAt(label: Name): string {
    const ids = (this.field(label).getAttribute('aria-describedby') ?? '').split(' ');
    const error = ids.find((id) => id.endsWith('-error'));
    return (error && this.root.ownerDocument.getElementById(error)?.textContent.trim()) || '';
  }

  async type(label: Name, text: string): Promise<void> {
    const control = this.field(label);
    control.focus();
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** Chooses a file as the browser's dialog does; `null` takes the choice back. */
  async choose(label: Name, file: File | null): Promise<void> {
    const control = this.field(label);
    Object.defineProperty(control, 'files', { value: file ? [file] : [], configurable: true });
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  async leave(label: Name): Promise<void> {
    this.field(label).blur();
    await this.settle();
  }

  async click(element: HTMLElement): Promise<void> {
    element.focus();
    element.click();
    await this.settle();
  }

  async press(element: HTMLElement, key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
    element.focus();
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true, ...modifiers }),
    );
    await this.settle();
  }

  /** Until requests are answered, promises kept and the screen drawn; or until it waits for the person. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      await new Promise((done) => setTimeout(done));
      if (turn >= LEAST_TURNS && this.fixture.isStable()) return;
    }
  }
}

function fits(name: string, wanted: Name): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
