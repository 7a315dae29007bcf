// The crowd, in a process of its own: it takes orders from the benchmark and answers with numbers.
import { performance } from 'node:perf_hooks';
import { Connection } from '../../crowd/connection.ts';
import { aPerson, pageRequest, registrationRequest } from '../../crowd/registration-request.ts';

export interface Order {
  readonly port: number;
  readonly connections: number;
  readonly warmUpMs: number;
  /** How long is measured; or `count`, how many requests are sent in all. */
  readonly forMs?: number;
  readonly count?: number;
  readonly what: { readonly register: string } | { readonly page: string };
}

export interface LoadReport {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How often each status was answered, in the measured time. */
  readonly statuses: Record<string, number>;
}

process.on('message', (order: Order) => {
  carryOut(order).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function carryOut({
  port,
  connections,
  warmUpMs,
  forMs = 60_000,
  count,
  what,
}: Order): Promise<LoadReport> {
  const request = (): string =>
    'page' in what ? pageRequest(what.page) : registrationRequest(what.register, aPerson());
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  const begin = performance.now() + warmUpMs;
  const end = begin + forMs;
  let left = count ?? Number.POSITIVE_INFINITY;
  const oneAfterTheOther = async (): Promise<void> => {
    const connection = new Connection(port);
    while (left > 0 && performance.now() < end) {
      left -= 1;
      const text = request();
      const sent = performance.now();
      const { status } = await connection.send(text);
      const answered = performance.now();
      if (answered < begin || answered > end) continue;
      times.push(answered - sent);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, oneAfterTheOther));
  const took = Math.min(performance.now(), end) - begin;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { perSecond: (times.length * 1000) / took, p50Ms: at(0.5), p99Ms: at(0.99), statuses };
}
