import { parseNeeds, type Party } from '@talkoot/seating';
import type { EntityManager } from 'typeorm';

const PAGE = 100;

/** A party in the queue; `partySeq` is its place in the order. */
export interface WaitingParty extends Party<bigint> {
  readonly key: string;
}

/**
 * The queue of a locked event, read as a bundle of lines: parties with equal needs stand in one line, and only the
 * first of each line can be the next. So reading it costs by the number of different needs, not of people.
 */
export class WaitingLine {
  readonly #eventId: string;
  #lines: Map<string, WaitingParty[]> | null = null;
  /** Lines whose later parties are still in the database, and the last one that was read. */
  readonly #more = new Map<string, bigint>();

  constructor(eventId: string) {
    this.#eventId = eventId;
  }

  /** The first of every line, in the order of the queue. */
  async heads(tx: EntityManager): Promise<WaitingParty[]> {
    const lines = (this.#lines ??= await this.#read(tx));
    return [...lines.values()]
      .flatMap(([head]) => (head ? [head] : []))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }

  /** The head of a line has left it. */
  async leave(tx: EntityManager, { key, id }: WaitingParty): Promise<void> {
    const line = this.#lines?.get(key);
    if (!line || line[0]?.id !== id) throw new Error('only the first of a line leaves it');
    line.shift();
    if (line.length > 0 || !this.#more.has(key)) return;
    line.push(...(await this.#page(tx, key, this.#more.get(key) as bigint)));
  }

  /** A newcomer who waits, behind everybody else. */
  join(party: WaitingParty): void {
    // A line that goes on in the database will be read from there, this party with it.
    if (this.#lines === null || this.#more.has(party.key)) return;
    const line = this.#lines.get(party.key);
    if (line) line.push(party);
    else this.#lines.set(party.key, [party]);
  }

  /** What was read is old: somebody in the middle has left, or needs have changed. */
  forget(): void {
    this.#lines = null;
    this.#more.clear();
  }

  async #read(tx: EntityManager): Promise<Map<string, WaitingParty[]>> {
    // From key to key by the index `registration_queue`, never through all who wait.
    const rows = await tx.query<{ key: string }[]>(
      `WITH RECURSIVE line AS (
         (SELECT needs_key FROM registration WHERE event_id = $1 AND status = 'waiting' ORDER BY needs_key LIMIT 1)
         UNION ALL
         SELECT (SELECT r.needs_key FROM registration r
                  WHERE r.event_id = $1 AND r.status = 'waiting' AND r.needs_key > line.needs_key
                  ORDER BY r.needs_key LIMIT 1)
           FROM line WHERE line.needs_key IS NOT NULL)
       SELECT needs_key AS key FROM line WHERE needs_key IS NOT NULL`,
      [this.#eventId],
    );
    const lines = new Map<string, WaitingParty[]>();
    for (const { key } of rows) lines.set(key, await this.#page(tx, key, 0n));
    return lines;
  }

  async #page(tx: EntityManager, key: string, after: bigint): Promise<WaitingParty[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT party_seq AS id FROM registration
        WHERE event_id = $1 AND status = 'waiting' AND needs_key = $2 AND party_seq > $3
        ORDER BY party_seq LIMIT ${PAGE}`,
      [this.#eventId, key, String(after)],
    );
    const needs = parseNeeds(key);
    const parties = rows.map(({ id }) => ({ id: BigInt(id), key, needs }));
    const last = parties.at(-1);
    if (parties.length === PAGE && last) this.#more.set(key, last.id);
    else this.#more.delete(key);
    return parties;
  }
}
