/**
 * One reading for all who ask for the same at the same time. Nobody gets an answer that was begun before they asked:
 * who comes while one is being read waits for the next, together with everybody else who came meanwhile. So a crowd
 * costs as much as two people, and nothing anybody reads is older than their question.
 *
 * What is read belongs to all of them: it must not be changed.
 */
export class ReadTogether<Value> {
  readonly #read: (key: string) => Promise<Value>;
  readonly #running = new Map<string, Promise<unknown>>();
  readonly #next = new Map<string, Promise<Value>>();

  constructor(read: (key: string) => Promise<Value>) {
    this.#read = read;
  }

  read(key: string): Promise<Value> {
    const waiting = this.#next.get(key);
    if (waiting) return waiting;
    const running = this.#running.get(key);
    if (!running) return this.#start(key);
    const next = running.then(() => {
      this.#next.delete(key);
      return this.#start(key);
    });
    this.#next.set(key, next);
    return next;
  }

  #start(key: string): Promise<Value> {
    const value = this.#read(key);
    // Whether it succeeds is for its readers; the next reading only waits for its end.
    const ended = (): void => void this.#running.delete(key);
    this.#running.set(key, value.then(ended, ended));
    return value;
  }
}
