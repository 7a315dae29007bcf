export type RenderErrorCode =
  | 'RENDER_TIMEOUT'
  | 'RENDER_BROWSER_GONE'
  | 'RENDER_TOO_LARGE'
  | 'RENDER_FONT_FAILED'
  | 'RENDER_NAVIGATED'
  | 'RENDER_BUSY'
  | 'RENDER_CLOSED'
  | 'RENDER_FAILED';

/** A document could not be printed; `code` says why, in a form that other code may depend on. */
export class RenderError extends Error {
  readonly code: RenderErrorCode;

  constructor(code: RenderErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RenderError';
    this.code = code;
  }
}
