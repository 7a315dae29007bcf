// The other side of keeper.ts: reads what to watch, and stops it once its input ends.
import { createInterface } from 'node:readline';
import { hasEnded, signalProcess, startTimeOf } from './alive.ts';

type Message = { watch: number; signal: NodeJS.Signals } | { forget: number };

const watched = new Map<number, { signal: NodeJS.Signals; startTime: string | undefined }>();

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line) as Message;
  if ('forget' in message) watched.delete(message.forget);
  else watched.set(message.watch, { signal: message.signal, startTime: startTimeOf(message.watch) });
}

for (const [pid, { signal, startTime }] of [...watched].reverse()) {
  // The number may meanwhile belong to a stranger.
  if (startTimeOf(pid) !== startTime) continue;
  signalProcess(pid, signal);
  if (!(await hasEnded(pid, 15_000))) signalProcess(pid, 'SIGKILL');
}
