import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/** Asks again and again until there is an answer; then gives it, else fails with `explain`. */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  explain: () => string | Promise<string>,
  patienceMs: number = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    // A page on its way to the next one answers with an error: that is "not yet".
    const answer = await ask().catch((error: unknown) => {
      if (performance.now() > end) throw error;
      return null;
    });
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(await explain());
    await sleep(40);
  }
}
