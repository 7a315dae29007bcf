import { createHash } from 'node:crypto';
import type { Chromium } from '../chromium/resolve-chromium.ts';
import { composeHtml } from '../compose/compose-html.ts';
import { loadTemplates } from '../compose/load-templates.ts';
import type { DocumentKind, DocumentLang, DocumentViews } from '../document-kinds.ts';
import { BrowserSession } from './browser-session.ts';
import { countPages, type DocumentMeta, withDocumentInfo } from './document-info.ts';
import { loadFonts } from './font-files.ts';
import { JobQueue, type Priority } from './job-queue.ts';
import type { Sandbox } from './launch-flags.ts';
import { RenderError } from './render-errors.ts';

const MAX_HTML_BYTES = 4 * 1024 * 1024;
const MAX_PAGES = 500;
const BROWSER_RENDERS = 1000;

export interface RenderRequest<Kind extends DocumentKind = DocumentKind> {
  template: Kind;
  data: DocumentViews[Kind];
  lang: DocumentLang;
  meta: DocumentMeta;
  priority?: Priority;
}

export interface RenderResult {
  pdf: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal; fit for an ETag. */
  hash: string;
  pages: number;
  stats: RenderStats;
}

/** Milliseconds that the parts of one render took, and how many browsers it needed (2 after a crash). */
export interface RenderStats {
  composeMs: number;
  waitMs: number;
  printMs: number;
  postprocessMs: number;
  attempts: number;
  htmlBytes: number;
}

export interface RenderBatchRequest<Kind extends DocumentKind = DocumentKind> {
  template: Kind;
  lang: DocumentLang;
  /** One document each; `meta` of an item goes before the common one. */
  items: Iterable<{ data: DocumentViews[Kind]; meta?: Partial<DocumentMeta> }>;
  meta: DocumentMeta;
  signal?: AbortSignal;
}

export interface RendererHealth {
  state: 'idle' | 'running' | 'closed';
  chromium: string;
  source: Chromium['source'];
  /** `null` until a browser has been started. */
  sandbox: Sandbox | null;
  pid: number | null;
  launches: number;
  renders: number;
  running: number;
  waiting: number;
}

/** A stage after printing. It must give the same bytes for the same input. */
export type Postprocess = (
  pdf: Uint8Array,
  document: { meta: DocumentMeta; lang: DocumentLang },
) => Uint8Array;

export interface RendererOptions {
  chromium: Chromium;
  /** Pages that print at the same time; more than there are processor cores gains nothing. Default 2. */
  poolSize?: number;
  /** Folder of a fontsource package. Default: Atkinson Hyperlegible Next. */
  fontsDir?: string;
  /** Limit of one document. Default 20 s. */
  timeoutMs?: number;
  /** A browser that has had nothing to do for so long is stopped. Default 5 min. */
  idleStopMs?: number;
  /** Documents that may wait before new ones are refused with RENDER_BUSY. Default 500. */
  maxWaiting?: number;
  /** Stages after printing, in order. Default: title, author, dates and stable numbers. */
  postprocess?: readonly Postprocess[];
}

export interface Renderer {
  /** Prints one document. @throws RenderError, DocumentDataError */
  render<Kind extends DocumentKind>(request: RenderRequest<Kind>): Promise<RenderResult>;
  /** Prints many documents of one kind, one file each, in the order of the items. */
  renderBatch<Kind extends DocumentKind>(request: RenderBatchRequest<Kind>): AsyncIterable<RenderResult>;
  health(): RendererHealth;
  /** Stops the browser and refuses further work. Resolves when no process is left. */
  close(): Promise<void>;
}

/** Makes a renderer. No browser is started before the first document. */
export function createRenderer(options: RendererOptions): Renderer {
  const { chromium, poolSize = 2, timeoutMs = 20_000, idleStopMs = 300_000, maxWaiting = 500 } = options;
  const stages = options.postprocess ?? [(pdf, { meta }) => withDocumentInfo(pdf, meta)];
  const fonts = loadFonts(options.fontsDir);
  loadTemplates();
  const queue = new JobQueue(poolSize);
  let session: Promise<BrowserSession> | null = null;
  let current: BrowserSession | null = null;
  let idleTimer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let launches = 0;
  let renders = 0;

  const ending = new Set<Promise<void>>();
  const endSession = (): void => {
    const old = session;
    session = null;
    current = null;
    if (!old) return;
    const end = old.then((started) => started.end()).catch(() => undefined);
    ending.add(end);
    void end.then(() => ending.delete(end));
  };

  const ensureSession = async (): Promise<BrowserSession> => {
    if (isClosed) throw closedError();
    if (current?.isGone) endSession();
    if (!session) {
      launches += 1;
      const starting = BrowserSession.start(chromium, fonts);
      session = starting;
      starting.catch(() => {
        if (session === starting) session = null;
      });
    }
    const started = await session;
    if (isClosed) throw closedError();
    return (current = started);
  };

  const printOnce = async (place: number, html: string): Promise<Uint8Array> => {
    const used = await ensureSession();
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(
          new RenderError('RENDER_TIMEOUT', `The document was not ready in ${timeoutMs / 1000} seconds.`),
        );
        // Chromium goes on with a document that nobody waits for: only killing it stops the work.
        void used.end();
      }, timeoutMs);
    });
    try {
      return await Promise.race([used.print(place, html), limit]);
    } finally {
      clearTimeout(timer);
    }
  };

  const print = async (place: number, html: string): Promise<{ pdf: Uint8Array; attempts: number }> => {
    try {
      return { pdf: await printOnce(place, html), attempts: 1 };
    } catch (error) {
      if (isClosed) throw closedError();
      if (!(error instanceof RenderError) || error.code !== 'RENDER_BROWSER_GONE') throw error;
      return { pdf: await printOnce(place, html), attempts: 2 };
    }
  };

  const afterJob = (): void => {
    if (queue.running > 1 || queue.waiting > 0) return;
    if (current && current.renders >= BROWSER_RENDERS) endSession();
    clearTimeout(idleTimer);
    idleTimer = setTimeout(endSession, idleStopMs).unref();
  };

  const render: Renderer['render'] = async ({ template, data, lang, meta, priority = 'interactive' }) => {
    if (isClosed) throw closedError();
    if (queue.waiting >= maxWaiting)
      throw new RenderError('RENDER_BUSY', 'Too many documents are waiting already.');
    const asked = performance.now();
    const html = composeHtml({ template, data, lang, meta, fontCss: fonts.css });
    const htmlBytes = Buffer.byteLength(html);
    if (htmlBytes > MAX_HTML_BYTES)
      throw new RenderError('RENDER_TOO_LARGE', 'The document is larger than 4 MB.');
    const composed = performance.now();
    return queue.run(priority, async (place) => {
      clearTimeout(idleTimer);
      const started = performance.now();
      try {
        const { pdf: raw, attempts } = await print(place, html);
        const printed = performance.now();
        const pages = countPages(raw);
        if (pages > MAX_PAGES) {
          throw new RenderError(
            'RENDER_TOO_LARGE',
            `The document has ${pages} pages; ${MAX_PAGES} are allowed.`,
          );
        }
        const pdf = stages.reduce((bytes, stage) => stage(bytes, { meta, lang }), raw);
        renders += 1;
        return {
          pdf,
          hash: createHash('sha256').update(pdf).digest('hex'),
          pages,
          stats: {
            composeMs: composed - asked,
            waitMs: started - composed,
            printMs: printed - started,
            postprocessMs: performance.now() - printed,
            attempts,
            htmlBytes,
          },
        };
      } finally {
        afterJob();
      }
    });
  };

  async function* renderBatch<Kind extends DocumentKind>({
    template,
    lang,
    items,
    meta,
    signal,
  }: RenderBatchRequest<Kind>): AsyncGenerator<RenderResult> {
    const ahead: Promise<RenderResult>[] = [];
    for (const item of items) {
      signal?.throwIfAborted();
      const next = render({
        template,
        lang,
        data: item.data,
        meta: { ...meta, ...item.meta },
        priority: 'batch',
      });
      // Awaited later, in order; until then a failure must not count as unhandled.
      next.catch(() => undefined);
      ahead.push(next);
      if (ahead.length > poolSize) yield await (ahead.shift() as Promise<RenderResult>);
    }
    for (const next of ahead) {
      signal?.throwIfAborted();
      yield await next;
    }
  }

  return {
    render,
    renderBatch,

    health: () => ({
      state: isClosed ? 'closed' : current && !current.isGone ? 'running' : 'idle',
      chromium: current?.process.version ?? chromium.version,
      source: chromium.source,
      sandbox: current?.process.sandbox ?? null,
      pid: current && !current.isGone ? current.process.pid : null,
      launches,
      renders,
      running: queue.running,
      waiting: queue.waiting,
    }),

    async close() {
      isClosed = true;
      clearTimeout(idleTimer);
      endSession();
      await Promise.all(ending);
    },
  };
}

const closedError = (): RenderError => new RenderError('RENDER_CLOSED', 'The renderer has been closed.');
