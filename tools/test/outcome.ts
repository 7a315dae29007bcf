/** What a check found. A check that is not made of tests counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown in full when something failed. */
  readonly output: string;
  /** A few words after the numbers, such as how many tests were skipped. */
  readonly note?: string;
}

export interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export interface CheckReport extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** A check that only succeeds or fails. */
export function single(name: string, run: () => Promise<{ succeeded: boolean; output: string }>): Check {
  return {
    name,
    run: async () => {
      const { succeeded, output } = await run();
      return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, output };
    },
  };
}
