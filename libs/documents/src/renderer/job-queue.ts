/** Work of people who wait goes before work that runs in the background. */
export type Priority = 'interactive' | 'batch';

interface Waiting {
  start: (place: number) => void;
}

/** Lets a limited number of jobs run at a time, and tells which of the places (0, 1, …) each one has. */
export class JobQueue {
  readonly places: number;
  #free: number[];
  #waiting: Record<Priority, Waiting[]> = { interactive: [], batch: [] };

  constructor(places: number) {
    this.places = places;
    this.#free = Array.from({ length: places }, (_, place) => place);
  }

  get waiting(): number {
    return this.#waiting.interactive.length + this.#waiting.batch.length;
  }

  get running(): number {
    return this.places - this.#free.length;
  }

  async run<Result>(priority: Priority, job: (place: number) => Promise<Result>): Promise<Result> {
    // A place is handed straight to the next in line, so that nobody slips in between.
    const place =
      this.#free.pop() ?? (await new Promise<number>((start) => this.#waiting[priority].push({ start })));
    try {
      return await job(place);
    } finally {
      const next = this.#waiting.interactive.shift() ?? this.#waiting.batch.shift();
      if (next) next.start(place);
      else this.#free.push(place);
    }
  }
}
