import type { Chromium } from '../chromium/resolve-chromium.ts';
import { type BrowserProcess, startBrowser } from './browser-process.ts';
import type { FontFiles } from './font-files.ts';
import { openPage, type RenderPage } from './render-page.ts';

const PAGE_RENDERS = 500;

/** One browser and its pages, one page for each place of the queue. */
export class BrowserSession {
  readonly process: BrowserProcess;
  renders = 0;
  isGone = false;
  #fonts: FontFiles;
  #pages = new Map<number, Promise<RenderPage>>();

  constructor(browser: BrowserProcess, fonts: FontFiles) {
    this.process = browser;
    this.#fonts = fonts;
    void browser.connection.closed.then(() => this.end());
  }

  static async start(chromium: Chromium, fonts: FontFiles): Promise<BrowserSession> {
    return new BrowserSession(await startBrowser(chromium), fonts);
  }

  /** Prints on the page of this place; a page that is worn or has misbehaved is replaced afterwards. */
  async print(place: number, html: string): Promise<Uint8Array> {
    const opening = this.#pages.get(place) ?? openPage(this.process.connection, this.#fonts);
    this.#pages.set(place, opening);
    this.renders += 1;
    let page: RenderPage | null = null;
    try {
      page = await opening;
      return await page.print(html);
    } catch (error) {
      this.#drop(place, page);
      throw error;
    } finally {
      if (page && (!page.isSound || page.renders >= PAGE_RENDERS)) this.#drop(place, page);
    }
  }

  /** Kills the browser; everything that still prints fails with RENDER_BROWSER_GONE. */
  async end(): Promise<void> {
    this.isGone = true;
    await this.process.kill();
  }

  #drop(place: number, page: RenderPage | null): void {
    this.#pages.delete(place);
    void page?.close();
  }
}
