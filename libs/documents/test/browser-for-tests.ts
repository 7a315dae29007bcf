import { join } from 'node:path';
import { type Chromium, resolveChromium } from '../src/chromium/resolve-chromium.ts';

/** Unpacked once for all test files; it lies where package caches lie. */
export const TEST_CACHE = join(import.meta.dirname, '../../../node_modules/.cache/talkoot');

export const chromiumForTests = (): Promise<Chromium> => resolveChromium({ cacheDir: TEST_CACHE });
