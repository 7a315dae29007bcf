import { computed, signal, type Signal } from '@angular/core';

interface Step<State> {
  readonly state: State;
  /** Steps of the same kind that follow each other are one: typing "45" is not two changes. */
  readonly kind: string | null;
}

/** How far back one can go: more than anybody remembers, little enough to keep. */
const LONGEST = 100;

/**
 * A state that can be taken back and done again. States are values: they are replaced, never changed.
 * `history.change({ …history.state(), startTime })`, or with a kind so that typing counts as one change:
 * `history.change(next, 'minutes of row 3')`.
 */
export class UndoHistory<State> {
  private readonly past = signal<readonly Step<State>[]>([]);
  private readonly future = signal<readonly Step<State>[]>([]);
  private readonly present: ReturnType<typeof signal<Step<State>>>;

  readonly state: Signal<State>;
  readonly canUndo = computed(() => this.past().length > 0);
  readonly canRedo = computed(() => this.future().length > 0);

  constructor(first: State) {
    this.present = signal<Step<State>>({ state: first, kind: null });
    this.state = computed(() => this.present().state);
  }

  change(state: State, kind: string | null = null): void {
    const before = this.present();
    const goesOn = kind !== null && before.kind === kind;
    if (!goesOn) this.past.update((steps) => [...steps, before].slice(-LONGEST));
    this.future.set([]);
    this.present.set({ state, kind });
  }

  /** False when there is nothing to take back. */
  undo(): boolean {
    return this.step(this.past, this.future);
  }

  /** False when nothing was taken back. */
  redo(): boolean {
    return this.step(this.future, this.past);
  }

  /** Every step, also those gone back from, as it is after something from outside has come in under them. */
  rebase(carry: (state: State) => State): void {
    const carried = (step: Step<State>): Step<State> => ({ ...step, state: carry(step.state) });
    this.past.update((steps) => steps.map(carried));
    this.future.update((steps) => steps.map(carried));
    this.present.update(carried);
  }

  private step(from: typeof this.past, to: typeof this.past): boolean {
    const step = from().at(-1);
    if (!step) return false;
    from.update((steps) => steps.slice(0, -1));
    to.update((steps) => [...steps, this.present()]);
    // What is done after going back is a new change, also when it is of the same kind.
    this.present.set({ state: step.state, kind: null });
    return true;
  }
}
