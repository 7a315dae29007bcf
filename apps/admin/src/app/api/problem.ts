import { HttpErrorResponse } from '@angular/common/http';

/** One field the server refused: where (`/title/fi`), why (`tooLong`), and the numbers to say it with. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** No answer came: the network or the server is away. Nothing was lost on the screen. */
export const OFFLINE = 'OFFLINE';
/** Something nobody planned for; the request id finds it in the log. */
export const UNEXPECTED = 'UNEXPECTED';

/** A refusal of the server (RFC 9457) or the lack of an answer, as every screen meets it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: string,
    readonly status: number,
    /** The server's own sentence, in the language the request asked for. */
    readonly detail: string | null,
    readonly fields: readonly FieldProblem[],
    readonly requestId: string | null,
    options?: ErrorOptions,
  ) {
    super(detail ?? code, options);
  }

  get isOffline(): boolean {
    return this.code === OFFLINE;
  }

  get isUnexpected(): boolean {
    return this.code === UNEXPECTED || this.status >= 500;
  }
}

/** Makes a `ProblemError` of whatever was thrown. Never throws. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const response = responseBehind(error);
  if (!response) return new ProblemError(UNEXPECTED, 0, null, [], null, { cause: error });
  if (response.status === 0) return new ProblemError(OFFLINE, 0, null, [], null, { cause: error });

  const body = objectIn(response.error);
  const requestId = textIn(body['requestId']) ?? response.headers.get('x-request-id');
  const code = textIn(body['code']) ?? UNEXPECTED;
  return new ProblemError(
    code,
    response.status,
    textIn(body['detail']),
    fieldsIn(body['errors']),
    requestId,
    {
      cause: error,
    },
  );
}

/** `httpResource` hands out the response itself or an error that wraps it. */
function responseBehind(error: unknown): HttpErrorResponse | null {
  if (error instanceof HttpErrorResponse) return error;
  if (error instanceof Error && error.cause instanceof HttpErrorResponse) return error.cause;
  return null;
}

function fieldsIn(errors: unknown): FieldProblem[] {
  if (!Array.isArray(errors)) return [];
  return errors.map(objectIn).flatMap((entry) => {
    const code = textIn(entry['code']);
    if (code === null) return [];
    return [{ pointer: textIn(entry['pointer']) ?? '', code, params: paramsIn(entry['params']) }];
  });
}

function paramsIn(params: unknown): Record<string, string | number> {
  const entries = Object.entries(objectIn(params));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string | number] => isPrintable(entry[1])),
  );
}

function isPrintable(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** A body that is no JSON arrives as text (fetch backend), so a problem may still be inside. */
function objectIn(value: unknown): Record<string, unknown> {
  const parsed = typeof value === 'string' ? parsedJson(value) : value;
  return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
