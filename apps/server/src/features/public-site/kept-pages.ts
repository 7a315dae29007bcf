import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource, type EntitySubscriberInterface } from 'typeorm';
import { Clock } from '../../platform/clock.ts';

/** How old a page may be when another server has changed what it tells. */
const KEPT_MS = 1_000;
/** Far more than there are public events at a time; each page is some kilobytes. */
const MOST_PAGES = 500;

interface KeptPage {
  readonly bytes: Buffer;
  readonly etag: string;
  /** When its reading began, in milliseconds of the clock. */
  readonly since: number;
}

/**
 * Public pages as bytes, for the crowd that reads one when registration opens. Whatever this process writes empties it
 * before the writer is answered, so nobody sees a seat that they themselves have just taken; what another process
 * writes is seen a second later at the latest. Those who come while a page is made wait for it together.
 *
 * Only for pages that are the same for everybody: never one with a person in it.
 */
@Injectable()
export class KeptPages implements EntitySubscriberInterface {
  #pages = new Map<string, KeptPage>();
  #beingMade = new Map<string, Promise<KeptPage>>();

  constructor(
    dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    dataSource.subscribers.push(this);
  }

  /** @param make reads and renders; called only when there is no page that is fresh enough */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    lang: string,
    make: () => Promise<string>,
  ): Promise<void> {
    // What follows the path changes nothing in these pages, and could be anything.
    const key = request.url.split('?', 1)[0] ?? '';
    const page = this.#fresh(key) ?? (await (this.#beingMade.get(key) ?? this.#make(key, make)));
    void reply
      .header('cache-control', 'public, max-age=0, must-revalidate')
      .header('content-language', lang)
      .header('etag', page.etag);
    if (request.headers['if-none-match'] === page.etag) return void (await reply.status(304).send());
    await reply.header('content-type', 'text/html; charset=utf-8').send(page.bytes);
  }

  /** Called by TypeORM, as are the next ones, before the transaction's caller goes on. */
  afterTransactionCommit(): void {
    this.#forget();
  }

  /** Without a transaction. */
  afterInsert(): void {
    this.#forget();
  }

  afterUpdate(): void {
    this.#forget();
  }

  afterRemove(): void {
    this.#forget();
  }

  /** Also those being made: they may have read what was before, and nobody who comes later may join them. */
  #forget(): void {
    this.#pages = new Map();
    this.#beingMade = new Map();
  }

  #fresh(key: string): KeptPage | undefined {
    const page = this.#pages.get(key);
    const age = page && this.clock.now().epochMilliseconds - page.since;
    return age !== undefined && age >= 0 && age < KEPT_MS ? page : undefined;
  }

  #make(key: string, make: () => Promise<string>): Promise<KeptPage> {
    const [pages, beingMade] = [this.#pages, this.#beingMade];
    const since = this.clock.now().epochMilliseconds;
    const making = make()
      .then((html) => {
        const bytes = Buffer.from(html);
        const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
        const page = { bytes, etag, since };
        if (pages.size >= MOST_PAGES) pages.clear();
        // If something was written meanwhile, this is a map that nobody looks into any more.
        pages.set(key, page);
        return page;
      })
      .finally(() => beingMade.delete(key));
    beingMade.set(key, making);
    return making;
  }
}
