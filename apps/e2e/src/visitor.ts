import { readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession, ElementHandle, Page } from 'puppeteer';
import { elementOf, findAccessible, fits, type Name } from './accessible.ts';
import { inspect, mediaOf, type Violation } from './axe.ts';
import { watchFaults } from './faults.ts';
import { JOURNEY_FOLDER } from './house.ts';
import { until } from './wait.ts';

export interface VisitorOptions {
  readonly name: string;
  readonly lang: 'fi' | 'sv' | 'en';
  /** Left out: on. */
  readonly javaScript?: boolean;
  /** Left out: wide. Pictures are of both in any case. */
  readonly screen?: 'wide' | 'telephone';
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
const HIGHEST = 12_000;
const FIELD_ROLES = ['textbox', 'searchbox', 'spinbutton', 'combobox', 'listbox', 'Date', 'InputTime'];

/** Somebody in front of a browser. Finds things by role and name, and notices whatever goes wrong. */
export class Visitor {
  /** Everything that must not happen; a step ends by looking here. */
  readonly faults: string[] = [];
  readonly violations: Violation[] = [];
  readonly page: Page;
  readonly name: string;
  readonly #cdp: CDPSession;
  readonly #houseUrl: string;
  readonly #downloads: string;
  readonly #javaScript: boolean;
  readonly #screen: typeof WIDE;

  private constructor(
    page: Page,
    cdp: CDPSession,
    houseUrl: string,
    downloads: string,
    options: VisitorOptions,
  ) {
    this.page = page;
    this.name = options.name;
    this.#cdp = cdp;
    this.#houseUrl = houseUrl;
    this.#downloads = downloads;
    this.#javaScript = options.javaScript ?? true;
    this.#screen = options.screen === 'telephone' ? NARROW : WIDE;
  }

  static async enter(
    context: BrowserContext,
    houseUrl: string,
    downloads: string,
    options: VisitorOptions,
  ): Promise<Visitor> {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    const visitor = new Visitor(page, cdp, houseUrl, downloads, options);
    await watchFaults(page, cdp, (fault) => visitor.faults.push(`${options.name}: ${fault}`));
    await visitor.#furnish(page);
    await cdp.send('Emulation.setUserAgentOverride', {
      userAgent: await page.browser().userAgent(),
      acceptLanguage: options.lang,
    });
    await page.setJavaScriptEnabled(visitor.#javaScript);
    return visitor;
  }

  async #furnish(page: Page): Promise<void> {
    await page.setViewport(this.#screen);
    await page.emulateTimezone('Europe/Helsinki');
    await page.emulateMediaFeatures(mediaOf('light'));
  }

  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.#houseUrl).href, { waitUntil: 'load' });
  }

  /** Path and query of the page. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** The first thing of this role and name, as soon as there is one. */
  find(role: string, name: Name | null, within?: ElementHandle): Promise<ElementHandle> {
    return this.#find([role], name, within);
  }

  /** A control by its label. */
  field(label: Name, within?: ElementHandle): Promise<ElementHandle> {
    return this.#find(FIELD_ROLES, label, within);
  }

  /** The first thing of this role that says these words and holds no smaller such thing: for what has no name of its own, such as a list item. */
  async part(role: string, words: Name): Promise<ElementHandle> {
    return until(
      async () => {
        const elements = await this.page.$$(`::-p-aria([role="${role}"])`);
        const texts = await Promise.all(elements.map((element) => this.text(element)));
        const said = (text = '') => (typeof words === 'string' ? text.includes(words) : words.test(text));
        const saying = elements.filter((_, index) => said(texts[index]));
        for (const element of saying) {
          const isOutside = await element.evaluate(
            (outer, ...others) => others.some((inner) => inner !== outer && outer.contains(inner)),
            ...saying,
          );
          if (!isOutside) return element;
        }
        return null;
      },
      () => `${this.name} finds no ${role} that says "${String(words)}" at ${this.address}.`,
    );
  }

  /** Everything of this role and name that is there now. */
  async all(role: string, name: Name | null = null, within?: ElementHandle): Promise<string[]> {
    const found = await findAccessible(this.#cdp, within ?? (await this.#document()), [role], name);
    return found.map((one) => one.name);
  }

  /** Clicks with the mouse, in the middle of it. */
  async click(role: string, name: Name | null, within?: ElementHandle): Promise<void> {
    const press = async () => (await this.find(role, name, within)).click();
    // A page that draws itself anew between looking and pressing: nothing was pressed, so press what is there now.
    await press().catch((error: unknown) => {
      if (!/detached|not clickable/i.test(String(error))) throw error;
      return press();
    });
  }

  /** Clicks what leads to another page that the server sends. */
  async follow(role: string, name: Name, within?: ElementHandle): Promise<void> {
    const element = await this.find(role, name, within);
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), element.click()]);
  }

  async fill(label: Name, text: string, within?: ElementHandle): Promise<void> {
    const field = await this.field(label, within);
    const type = await field.evaluate((element) => (element as HTMLInputElement).type);
    if (type === 'date' || type === 'time' || type === 'month') {
      await field.evaluate((element, value) => {
        (element as HTMLInputElement).value = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
      return;
    }
    await field.focus();
    await field.evaluate((element) => (element as HTMLInputElement).select());
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.sendCharacter(text);
    // Some controls tidy up what was typed when they are left.
    await field.evaluate((element) => (element as HTMLInputElement).blur());
  }

  /** Chooses from a list of options by what the option says, as soon as there is one. */
  async choose(label: Name, option: Name, within?: ElementHandle): Promise<void> {
    const field = await this.field(label, within);
    const options = () =>
      field.evaluate((element) =>
        [...(element as HTMLSelectElement).options].map(({ text, value }) => ({
          text: text.replace(/\s+/g, ' ').trim(),
          value,
        })),
      );
    const chosen = await until(
      async () => (await options()).find(({ text }) => fits(text, option)),
      async () =>
        `No option ${String(option)}; there are: ${(await options()).map(({ text }) => text).join(', ')}`,
    );
    await field.select(chosen.value);
  }

  /** Ticks a checkbox or radio button; one that is ticked stays so. */
  async tick(role: 'checkbox' | 'radio', label: Name, within?: ElementHandle): Promise<void> {
    const box = await this.find(role, label, within);
    const isTicked = () => box.evaluate((element) => (element as HTMLInputElement).checked);
    if (!(await isTicked())) await box.click();
    if (!(await isTicked())) throw new Error(`A click does not tick ${String(label)}.`);
  }

  /** What people can read on the page, or on a part of it, with single spaces. */
  async text(within?: ElementHandle): Promise<string> {
    const root = within ?? (await this.#document());
    const text = await root.evaluate(
      (node) => ((node as unknown as Document).body ?? (node as HTMLElement)).innerText,
    );
    return text.replace(/\s+/g, ' ').trim();
  }

  /** Waits until the page says it. */
  async see(words: Name, within?: ElementHandle): Promise<string> {
    return until(
      async () => {
        const text = await this.text(within);
        return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
      },
      async () =>
        `${this.name} does not read "${String(words)}" at ${this.address}:\n${await this.text(within)}`,
    );
  }

  /** Presses what makes a file, and waits for the file. */
  async download(press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
    const before = new Set(readdirSync(this.#downloads));
    await press();
    const name = await until(
      async () =>
        readdirSync(this.#downloads).find((file) => !before.has(file) && !file.endsWith('.crdownload')),
      async () => `No file came to ${this.name}:\n${await this.text()}`,
      30_000,
    );
    // The browser writes over a file of the same name, and then nothing new would be seen.
    const file = path.join(this.#downloads, `${before.size + 1} ${name}`);
    renameSync(path.join(this.#downloads, name), file);
    return { name, bytes: readFileSync(file) };
  }

  /** A picture of the whole page; `narrow` adds one as wide as a telephone, which must not scroll sideways. */
  async picture(name: string, narrow = false): Promise<void> {
    await this.page.setViewport(WIDE);
    await this.#shoot(`${name}-1280`);
    if (!narrow) return this.page.setViewport(this.#screen);
    await this.page.setViewport(NARROW);
    const width = await this.page.evaluate(() => document.documentElement.scrollWidth);
    await this.#shoot(`${name}-390`);
    await this.page.setViewport(this.#screen);
    if (width > NARROW.width)
      this.faults.push(`${this.name}: ${name} is ${width} px wide on a screen of ${NARROW.width}`);
  }

  /** In a window as high as the page, so that what floats stands where it belongs, and frames are drawn. */
  async #shoot(name: string): Promise<void> {
    const { width, height } = this.page.viewport() ?? WIDE;
    const whole = await this.page.evaluate(() => {
      scrollTo(0, 0);
      return document.documentElement.scrollHeight;
    });
    await this.page.setViewport({ width, height: Math.min(Math.max(whole, height), HIGHEST) });
    await this.page.screenshot({ path: path.join(JOURNEY_FOLDER, `${name}.png`) });
    await this.page.setViewport({ width, height });
  }

  /** Axe over the page as it stands; where scripts are off, over the same address with scripts on. */
  async inspect(name: string): Promise<void> {
    if (this.#javaScript) {
      this.violations.push(...(await inspect(this.page, name)));
      return;
    }
    const page = await this.page.browserContext().newPage();
    await this.#furnish(page);
    await page.goto(this.page.url(), { waitUntil: 'load' });
    this.violations.push(...(await inspect(page, name)));
    await page.close();
  }

  /** From the next page on, the clock of this browser is ahead, as the house's is. */
  async moveClockAhead(by: Temporal.Duration): Promise<void> {
    await this.page.evaluateOnNewDocument(
      (ahead) => {
        const RealDate = Date;
        const now = () => RealDate.now() + ahead;
        globalThis.Date = new Proxy(RealDate, {
          construct: (_, given: unknown[]) =>
            given.length === 0 ? new RealDate(now()) : new RealDate(...(given as [number])),
          get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
        });
        if (typeof Temporal === 'undefined') return;
        const { instant, timeZoneId } = Temporal.Now;
        const zoned = (zone: Temporal.TimeZoneLike = timeZoneId()) =>
          instant().add({ milliseconds: ahead }).toZonedDateTimeISO(zone);
        Object.assign(Temporal.Now, {
          instant: () => zoned('UTC').toInstant(),
          zonedDateTimeISO: zoned,
          plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
          plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
        });
      },
      by.total({ unit: 'milliseconds' }),
    );
  }

  #find(roles: readonly string[], name: Name | null, within?: ElementHandle): Promise<ElementHandle> {
    return until(
      async () => {
        const root = within ?? (await this.#document());
        const [first] = await findAccessible(this.#cdp, root, roles, name);
        return first ? elementOf(within ?? this.page, first) : null;
      },
      async () => {
        const there = await findAccessible(this.#cdp, within ?? (await this.#document()), roles, null);
        return `${this.name} finds no ${roles[0]} "${String(name)}" at ${this.address}. There are: ${there.map((one) => `"${one.name}"`).join(', ')}`;
      },
    );
  }

  async #document(): Promise<ElementHandle> {
    return (await this.page.evaluateHandle(() => document)) as unknown as ElementHandle;
  }
}
