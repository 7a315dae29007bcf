import { setInterval as every } from 'node:timers';

export interface StopRequests {
  /** Resolves when somebody asks us to stop, to the way they asked. */
  readonly asked: Promise<string>;
  /** Calls `force` when they ask again. */
  onInsisted(force: () => void): void;
}

/** npm passes a signal on that the terminal has already given to all of us: within this time it is one Ctrl-C. */
const ECHO_MS = 700;

/** Listens for Ctrl-C, SIGTERM and a closed terminal; and for the end of npm, when npm has started us. */
export function listenForStop(): StopRequests {
  const { promise: asked, resolve } = Promise.withResolvers<string>();
  let firstAt: number | undefined;
  let force: () => void = () => undefined;
  const ask = (how: string) => {
    if (firstAt === undefined) {
      firstAt = Date.now();
      resolve(how);
    } else if (Date.now() - firstAt > ECHO_MS) {
      force();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ask(signal));

  if (process.env['npm_lifecycle_event'] !== undefined) {
    const npm = process.ppid;
    const watch = every(() => {
      if (process.ppid === npm) return;
      clearInterval(watch);
      ask('the end of npm');
    }, 500);
    watch.unref();
  }
  return { asked, onInsisted: (action) => void (force = action) };
}
