import { type Signal, signal } from '@angular/core';
import { type FieldTree, type ValidationError, submit } from '@angular/forms/signals';
import { type FieldProblem, type ProblemError, toProblem } from '../api/problem.ts';
import { type MessageError, messageError } from './message-error.ts';

/** A form being sent: what the button, the fields and the summary need to know about it. */
export interface FormSubmission {
  readonly form: FieldTree<unknown>;
  /** For `(submit)`: validates, shows the errors or runs the action. Nothing typed is ever thrown away. */
  run(event?: Event): Promise<boolean>;
  readonly running: Signal<boolean>;
  /** Counts the attempts that failed: the summary takes the focus at each. */
  readonly failures: Signal<number>;
  /** What the server (or the network) said about the last attempt. */
  readonly problem: Signal<ProblemError | null>;
}

/**
 * Sends a signal form: `protected readonly save = formSubmission(this.form, async () => { … await api.put(…) })`.
 * Field errors of the server appear at their fields by JSON pointer, everything else in the summary.
 */
export function formSubmission<Model>(
  form: FieldTree<Model>,
  action: () => Promise<unknown>,
): FormSubmission {
  const running = signal(false);
  const failures = signal(0);
  const problem = signal<ProblemError | null>(null);

  const attempt = async (): Promise<ValidationError.WithOptionalFieldTree[] | undefined> => {
    try {
      await action();
      return undefined;
    } catch (error) {
      const refused = toProblem(error);
      problem.set(refused);
      return fieldErrors(form, refused.fields);
    }
  };

  return {
    form: form,
    running: running.asReadonly(),
    failures: failures.asReadonly(),
    problem: problem.asReadonly(),
    async run(event) {
      event?.preventDefault();
      if (running()) return false;
      running.set(true);
      problem.set(null);
      try {
        const sent = (await submit(form, attempt)) && problem() === null;
        if (!sent) failures.update((count) => count + 1);
        return sent;
      } finally {
        running.set(false);
      }
    },
  };
}

type ServerError = MessageError & { fieldTree?: FieldTree<unknown> };

/** Server errors at the fields they point to; those that point to no field of this form belong to the whole. */
export function fieldErrors(form: FieldTree<unknown>, problems: readonly FieldProblem[]): ServerError[] {
  return problems.map(({ pointer, code, params }) => {
    const fieldTree = fieldAt(form, pointer);
    const error = messageError(`problem.field.${code}`, params);
    return fieldTree ? { ...error, fieldTree } : error;
  });
}

function fieldAt(form: FieldTree<unknown>, pointer: string): FieldTree<unknown> | null {
  let field: unknown = form;
  for (const part of pointer.split('/').slice(1).map(unescaped)) {
    field = (field as Record<string, unknown>)[part];
    if (typeof field !== 'function') return null;
  }
  return field as FieldTree<unknown>;
}

/** RFC 6901: `~1` is a slash, `~0` a tilde. */
function unescaped(part: string): string {
  return part.replace(/~1/g, '/').replace(/~0/g, '~');
}
