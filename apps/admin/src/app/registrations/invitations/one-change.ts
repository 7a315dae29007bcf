import { type Signal, signal } from '@angular/core';
import { type ProblemError, toProblem } from '../../api/problem.ts';

/** Changes by buttons that stand beside each other: one at a time, and a refusal is said above them. */
export interface OneChange {
  readonly isBusy: Signal<boolean>;
  readonly refused: Signal<ProblemError | null>;
  run(write: () => Promise<void>): Promise<void>;
}

/** `after` runs also after a refusal: somebody else has changed something then. */
export function oneChange(after: () => void): OneChange {
  const isBusy = signal(false);
  const refused = signal<ProblemError | null>(null);
  return {
    isBusy: isBusy.asReadonly(),
    refused: refused.asReadonly(),
    async run(write) {
      if (isBusy()) return;
      isBusy.set(true);
      refused.set(null);
      try {
        await write();
      } catch (error) {
        refused.set(toProblem(error));
      } finally {
        isBusy.set(false);
        after();
      }
    },
  };
}
