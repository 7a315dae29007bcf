import { type Signal, effect, inject, signal, untracked } from '@angular/core';
import type { components } from '@talkoot/api-client';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import type { PreviewView } from './money-views.ts';

export type PreviewRequest = components['schemas']['PreviewCostsDto'];

export interface CostPreview {
  /** The newest answer; stays on the screen while the next one is being worked out. */
  readonly answer: Signal<PreviewView | null>;
  readonly problem: Signal<ProblemError | null>;
  readonly isPending: Signal<boolean>;
}

/** Long enough for somebody to finish a number, short enough to feel at once. */
const PAUSE = 300;

/**
 * Everybody's cents for what is typed and not saved, asked of the server whenever typing pauses. An answer that
 * comes late never replaces a newer one. Call it where a component initialises its fields.
 */
export function costPreview(eventId: () => string, wanted: () => PreviewRequest | null): CostPreview {
  const [api, language] = [inject(Api), inject(Language)];
  const answer = signal<PreviewView | null>(null);
  const problem = signal<ProblemError | null>(null);
  const isPending = signal(false);
  let newest = 0;

  const ask = async (path: { eventId: string }, body: PreviewRequest, turn: number): Promise<void> => {
    try {
      const view = await api.post('/api/events/{eventId}/costs/preview', { path, body });
      if (turn === newest) answer.set(view);
      if (turn === newest) problem.set(null);
    } catch (error) {
      if (turn === newest) problem.set(toProblem(error));
    } finally {
      if (turn === newest) isPending.set(false);
    }
  };

  effect((onCleanup) => {
    const [path, body] = [{ eventId: eventId() }, wanted()];
    const turn = (newest += 1);
    language.current(); // sentences come in the language on the screen
    untracked(() => isPending.set(body !== null));
    if (!body) return;
    const timer = setTimeout(() => void ask(path, body, turn), PAUSE);
    onCleanup(() => clearTimeout(timer));
  });
  return { answer: answer.asReadonly(), problem: problem.asReadonly(), isPending: isPending.asReadonly() };
}
