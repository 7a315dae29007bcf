import { fork } from 'node:child_process';
import { inProject } from '../../project-root.ts';
import type { LoadReport, Order } from './load-process.ts';

export interface Crowd {
  readonly send: (order: Order) => Promise<LoadReport>;
  readonly goHome: () => void;
}

/** A process that sends requests: it shares neither the server's thread nor the benchmark's. */
export function gatherCrowd(): Crowd {
  const child = fork(inProject('tools/bench/registrations/load-process.ts'), {
    // What it says is no part of the document.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let order = Promise.withResolvers<LoadReport>();
  child.on('message', (report) => order.resolve(report as LoadReport));
  child.on('exit', () => order.reject(new Error('the crowd has run away')));
  order.promise.catch(() => undefined);
  return {
    send: (wanted) => {
      order = Promise.withResolvers<LoadReport>();
      child.send(wanted);
      return order.promise;
    },
    goHome: () => void child.kill(),
  };
}
