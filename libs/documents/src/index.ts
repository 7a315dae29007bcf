export { ChromiumMissingError } from './chromium/chromium-errors.ts';
export { type Chromium, resolveChromium, type ResolveChromiumOptions } from './chromium/resolve-chromium.ts';
export { composeHtml, type ComposeRequest } from './compose/compose-html.ts';
export {
  DOCUMENT_KINDS,
  DocumentDataError,
  type DocumentKind,
  type DocumentLang,
  type DocumentViews,
} from './document-kinds.ts';
export type { Labels } from './labels/labels.ts';
export type { DocumentMeta } from './renderer/document-info.ts';
export type { Priority } from './renderer/job-queue.ts';
export { type Sandbox, steadyFlags } from './renderer/launch-flags.ts';
export { RenderError, type RenderErrorCode } from './renderer/render-errors.ts';
export {
  createRenderer,
  type Postprocess,
  type RenderBatchRequest,
  type Renderer,
  type RendererHealth,
  type RendererOptions,
  type RenderRequest,
  type RenderResult,
  type RenderStats,
} from './renderer/renderer.ts';
export { type LintFinding, lintHtml, type LintRule } from './lint/lint-html.ts';
export { asSafeHtml, isSafeHtml, type SafeHtml } from './safe-html.ts';
export { sample, sampleMeta } from './samples/sample.ts';
export type * from './views/agreement-view.ts';
export type * from './views/attendance-list-view.ts';
export type * from './views/badges-view.ts';
export type * from './views/certificate-view.ts';
export type * from './views/event-view.ts';
export type * from './views/handout-view.ts';
export type * from './views/money-views.ts';
export type * from './views/needs-view.ts';
export type * from './views/programme-view.ts';
export type * from './views/session-lists-view.ts';
