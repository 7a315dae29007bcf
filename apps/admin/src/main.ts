import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app.ts';
import { appConfig } from './app/app.config.ts';

// Clocks and dates are Temporal. Browsers that do not have it yet get it before anything else runs.
const ready: Promise<unknown> =
  'Temporal' in globalThis ? Promise.resolve() : import('temporal-polyfill/global');

ready.then(() => bootstrapApplication(App, appConfig)).catch((error: unknown) => console.error(error));
