import type { Readable, Writable } from 'node:stream';
import { RenderError } from './render-errors.ts';

type Params = Record<string, unknown>;
type Listener = (params: never) => void;

interface Waiting {
  sessionId: string | undefined;
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

interface Incoming {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Params;
  result?: unknown;
  error?: { message: string };
}

/**
 * The Chrome DevTools Protocol over the browser's two pipes: JSON messages that end in a NUL byte. A pipe,
 * unlike a port, cannot be reached by anybody else on the machine.
 */
export class DevtoolsConnection {
  readonly closed: Promise<void>;
  #output: Writable;
  #lastId = 0;
  #parts: Buffer[] = [];
  #isClosed = false;
  #waiting = new Map<number, Waiting>();
  #listeners = new Map<string, Set<Listener>>();

  constructor(output: Writable, input: Readable) {
    this.#output = output;
    this.closed = new Promise((resolve) => {
      const close = (): void => {
        this.#close();
        resolve();
      };
      input.on('data', (chunk: Buffer) => this.#read(chunk));
      input.on('close', close).on('end', close).on('error', close);
      output.on('error', close);
    });
  }

  /** Sends one command and gives its result; rejects with RENDER_BROWSER_GONE when the browser dies. */
  send<Result = Params>(method: string, params: Params = {}, sessionId?: string): Promise<Result> {
    if (this.#isClosed) return Promise.reject(browserGone());
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { sessionId, resolve, reject });
      this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Listens to an event of one session; gives the function that stops listening. */
  on<Event = Params>(
    method: string,
    sessionId: string | undefined,
    listener: (event: Event) => void,
  ): () => void {
    const key = `${sessionId ?? ''} ${method}`;
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Rejects everything that waits for an answer of a session whose page has died. */
  abandon(sessionId: string): void {
    for (const [id, waiting] of this.#waiting) {
      if (waiting.sessionId !== sessionId) continue;
      this.#waiting.delete(id);
      waiting.reject(browserGone());
    }
  }

  #read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#parts.push(chunk.subarray(start, end));
      const message = Buffer.concat(this.#parts).toString('utf8');
      this.#parts = [];
      start = end + 1;
      this.#dispatch(JSON.parse(message) as Incoming);
    }
    if (start < chunk.length) this.#parts.push(chunk.subarray(start));
  }

  #dispatch(message: Incoming): void {
    if (message.id === undefined) {
      const key = `${message.sessionId ?? ''} ${message.method}`;
      for (const listener of this.#listeners.get(key) ?? []) listener(message.params as never);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error)
      waiting?.reject(new RenderError('RENDER_FAILED', `Chromium: ${message.error.message}`));
    else waiting?.resolve(message.result as never);
  }

  #close(): void {
    this.#isClosed = true;
    for (const waiting of this.#waiting.values()) waiting.reject(browserGone());
    this.#waiting.clear();
  }
}

const browserGone = (): RenderError =>
  new RenderError(
    'RENDER_BROWSER_GONE',
    'The browser that prints documents stopped in the middle of the work.',
  );
