import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Arrival } from '../submission.ts';
import { Admission, type Outcome } from './admission.ts';

/** How many submissions are decided in one transaction at most: the lock is not held long for anybody. */
const BATCH = 50;

interface Waiting {
  readonly arrival: Arrival;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Where the public comes in. One transaction for each would spend its time waiting for the lock and for the disk; so
 * whoever arrives while others are decided goes in with the next transaction, together with all who arrived then.
 */
@Injectable()
export class Turnstile {
  readonly #lines = new Map<string, Waiting[]>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly admission: Admission,
  ) {}

  /** Answers when what was decided is on the disk. */
  admit(eventId: string, arrival: Arrival): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const line = this.#lines.get(eventId);
      if (line) line.push({ arrival, resolve, reject });
      else {
        this.#lines.set(eventId, [{ arrival, resolve, reject }]);
        void this.#work(eventId);
      }
    });
  }

  async #work(eventId: string): Promise<void> {
    const line = this.#lines.get(eventId) ?? [];
    while (line.length > 0) await this.#decide(eventId, line.splice(0, BATCH));
    this.#lines.delete(eventId);
  }

  async #decide(eventId: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const arrivals = batch.map(({ arrival }) => arrival);
      const outcomes = await this.dataSource.transaction((tx) => this.admission.admit(tx, eventId, arrivals));
      batch.forEach(({ resolve }, index) => resolve(outcomes[index] as Outcome));
    } catch (error) {
      if (batch.length === 1) return batch[0]?.reject(error);
      // One of them may have brought down the others: alone, only it fails.
      for (const single of batch) await this.#decide(eventId, [single]);
    }
  }
}
