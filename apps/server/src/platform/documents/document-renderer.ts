import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  ChromiumMissingError,
  createRenderer,
  RenderError,
  resolveChromium,
  type DocumentKind,
  type DocumentLang,
  type Renderer,
  type RenderResult,
} from '@talkoot/documents';
import { Clock } from '../clock.ts';
import { CONFIG, type Config } from '../config.ts';
import { ProblemError } from '../problem/problem-error.ts';
import type { DocumentContent } from './document-kinds.ts';

/** The one renderer of the server. Chromium is looked for, and started, by the first document. */
@Injectable()
export class DocumentRenderer implements OnApplicationShutdown {
  #renderer: Promise<Renderer> | null = null;

  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws {ProblemError} CHROMIUM_MISSING, PDF_BUSY, or INTERNAL with the renderer's reason in the log */
  async print<Kind extends DocumentKind>(
    kind: Kind,
    content: DocumentContent<Kind>,
    lang: DocumentLang,
  ): Promise<RenderResult> {
    const date = this.clock.today().toString();
    try {
      const renderer = await (this.#renderer ??= this.#start());
      return await renderer.render({
        template: kind,
        data: content.data,
        lang,
        meta: { title: content.title, author: 'Talkoot', date },
      });
    } catch (cause) {
      if (cause instanceof ChromiumMissingError) {
        this.#renderer = null;
        throw new ProblemError('CHROMIUM_MISSING', { cause });
      }
      if (cause instanceof RenderError && cause.code === 'RENDER_BUSY')
        throw new ProblemError('PDF_BUSY', { cause });
      throw cause;
    }
  }

  async #start(): Promise<Renderer> {
    const chromium = await resolveChromium({
      configuredPath: this.config.chromiumPath,
      cacheDir: join(this.config.dataDir, 'chromium'),
    });
    return createRenderer({ chromium });
  }

  async onApplicationShutdown(): Promise<void> {
    const renderer = await this.#renderer?.catch(() => null);
    await renderer?.close();
  }
}
