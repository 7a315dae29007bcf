/** No browser could be found or started from any of the places that were tried. */
export class ChromiumMissingError extends Error {
  readonly code = 'CHROMIUM_MISSING';
  /** What was tried, in order, and why each place did not do. */
  readonly tried: readonly string[];

  constructor(tried: readonly string[]) {
    super(
      'No Chromium to print documents with was found. Run "npm ci" again, install the system package ' +
        `"chromium", or set the path of a Chromium in the configuration. Tried: ${tried.join('; ')}.`,
    );
    this.name = 'ChromiumMissingError';
    this.tried = tried;
  }
}
