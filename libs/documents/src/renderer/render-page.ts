import type { DevtoolsConnection } from './devtools-connection.ts';
import { DOCUMENT_ORIGIN, type FontFiles } from './font-files.ts';
import { RenderError } from './render-errors.ts';

/** Given once, by response header: a policy in each document would add up on a page that is used again. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `font-src ${DOCUMENT_ORIGIN}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const MAX_ELEMENTS = 20_000;

const FONT_CHECK = `document.fonts.ready.then(() => JSON.stringify({
  failed: [...document.fonts].filter((font) => font.status === 'error').map((font) => font.family),
  loaded: [...document.fonts].filter((font) => font.status === 'loaded').length,
}))`;

interface PausedRequest {
  requestId: string;
  resourceType: string;
  request: { url: string };
}

/** One browser tab that prints documents one after another, without scripts and without a network. */
export interface RenderPage {
  readonly sessionId: string;
  readonly renders: number;
  /** False after anything that a well-behaved document does not do; such a page is thrown away. */
  readonly isSound: boolean;
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a tab and shuts every door of it before the first document comes. */
export async function openPage(connection: DevtoolsConnection, fonts: FontFiles): Promise<RenderPage> {
  const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const { sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const send = <Result>(method: string, params: Record<string, unknown> = {}): Promise<Result> =>
    connection.send<Result>(method, params, sessionId);
  const ignoreFailure = (): undefined => undefined;

  let isReady = false;
  let isSound = true;
  let renders = 0;

  // At most one document loads at a time; a page that dies must not leave its document waiting for ever.
  let loading: PromiseWithResolvers<void> | null = null;
  const nextLoad = (): Promise<void> => (loading = Promise.withResolvers<void>()).promise;
  const abandon = (): void => {
    isSound = false;
    loading?.reject(new RenderError('RENDER_BROWSER_GONE', 'The page that was printing stopped.'));
    connection.abandon(sessionId);
  };
  connection.on('Page.loadEventFired', sessionId, () => loading?.resolve());
  connection.on('Inspector.targetCrashed', sessionId, abandon);
  void connection.closed.then(abandon);
  connection.on<PausedRequest>('Fetch.requestPaused', sessionId, ({ requestId, resourceType, request }) => {
    const font = fonts.files.get(request.url);
    if (font !== undefined) {
      void send('Fetch.fulfillRequest', fontResponse(requestId, font)).catch(ignoreFailure);
    } else if (!isReady && request.url === `${DOCUMENT_ORIGIN}/`) {
      void send('Fetch.fulfillRequest', shellResponse(requestId)).catch(ignoreFailure);
    } else {
      if (resourceType === 'Document') isSound = false;
      void send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(ignoreFailure);
    }
  });

  await Promise.all([
    send('Inspector.enable'),
    send('Page.enable'),
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    send('Emulation.setScriptExecutionDisabled', { value: true }),
    send('Emulation.setEmulatedMedia', { media: 'print' }),
  ]);
  const [{ frameId }] = await Promise.all([
    send<{ frameId: string }>('Page.navigate', { url: `${DOCUMENT_ORIGIN}/` }),
    nextLoad(),
  ]);
  isReady = true;
  connection.on<{ frame: { parentId?: string } }>('Page.frameNavigated', sessionId, ({ frame }) => {
    if (!frame.parentId) isSound = false;
  });

  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const answer = await send<{ result: { value: Result }; exceptionDetails?: { text: string } }>(
      'Runtime.evaluate',
      {
        expression,
        awaitPromise: true,
        returnByValue: true,
      },
    );
    if (answer.exceptionDetails) throw new RenderError('RENDER_FAILED', answer.exceptionDetails.text);
    return answer.result.value;
  };

  return {
    sessionId,
    get renders() {
      return renders;
    },
    get isSound() {
      return isSound;
    },

    async print(html) {
      renders += 1;
      await Promise.all([send('Page.setDocumentContent', { frameId, html }), nextLoad()]);
      const elements = await evaluate<number>("document.getElementsByTagName('*').length");
      if (elements > MAX_ELEMENTS) {
        throw new RenderError(
          'RENDER_TOO_LARGE',
          `The document has ${elements} elements; ${MAX_ELEMENTS} are allowed.`,
        );
      }
      const checked = JSON.parse(await evaluate<string>(FONT_CHECK)) as { failed: string[]; loaded: number };
      if (checked.failed.length > 0 || checked.loaded === 0) {
        throw new RenderError(
          'RENDER_FONT_FAILED',
          `A font did not load: ${checked.failed.join(', ') || 'none loaded'}.`,
        );
      }
      const { data } = await send<{ data: string }>('Page.printToPDF', {
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        transferMode: 'ReturnAsBase64',
      });
      if (!isSound)
        throw new RenderError('RENDER_NAVIGATED', 'The document tried to lead the page elsewhere.');
      return Buffer.from(data, 'base64');
    },

    async close() {
      await connection.send('Target.closeTarget', { targetId }).catch(ignoreFailure);
    },
  };
}

const fontResponse = (requestId: string, body: string): Record<string, unknown> => ({
  requestId,
  responseCode: 200,
  responseHeaders: [
    { name: 'Content-Type', value: 'font/woff2' },
    { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
    { name: 'Access-Control-Allow-Origin', value: '*' },
  ],
  body,
});

const shellResponse = (requestId: string): Record<string, unknown> => ({
  requestId,
  responseCode: 200,
  responseHeaders: [
    { name: 'Content-Type', value: 'text/html; charset=utf-8' },
    { name: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
    { name: 'Referrer-Policy', value: 'no-referrer' },
  ],
  body: Buffer.from('<!doctype html><title>-</title>').toString('base64'),
});
