import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resolveChromium, steadyFlags } from '@talkoot/documents';
import puppeteer, { type Browser } from 'puppeteer';
import { CHROMIUM_CACHE, JOURNEY_FOLDER } from './house.ts';
import { Visitor, type VisitorOptions } from './visitor.ts';

export interface JourneyBrowser {
  readonly version: string;
  /** Somebody with a browser of their own: nothing is shared with the others. */
  visitor(options: VisitorOptions): Promise<Visitor>;
  close(): Promise<void>;
}

/** The same Chromium that prints the documents, shown what people are shown. */
export async function openBrowser(houseUrl: string): Promise<JourneyBrowser> {
  const chromium = await resolveChromium({
    configuredPath: process.env['PDF_CHROMIUM_PATH']?.trim() || null,
    cacheDir: CHROMIUM_CACHE,
  });
  const home = mkdtempSync(path.join(tmpdir(), 'talkoot-journey-'));
  const launch = (sandbox: 'on' | 'off-root' | 'off-unavailable'): Promise<Browser> =>
    puppeteer.launch({
      executablePath: chromium.executablePath,
      headless: 'shell',
      pipe: true,
      waitForInitialPage: false,
      ignoreDefaultArgs: true,
      args: [...steadyFlags(sandbox), '--remote-debugging-pipe', `--user-data-dir=${home}`],
      env: { ...process.env, ...chromium.env, HOME: home },
    });
  const browser =
    process.getuid?.() === 0
      ? await launch('off-root')
      : await launch('on').catch(() => launch('off-unavailable'));
  return {
    version: chromium.version,
    visitor: async (options) => {
      const downloads = path.join(JOURNEY_FOLDER, 'downloads', options.name);
      mkdirSync(downloads, { recursive: true });
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: 'allow', downloadPath: downloads },
      });
      return Visitor.enter(context, houseUrl, downloads, options);
    },
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
