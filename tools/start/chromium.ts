import path from 'node:path';
import { resolveChromium } from '@talkoot/documents';

/**
 * Looks for the Chromium that makes the PDFs; the first time it is unpacked here, before anybody waits for it.
 *
 * @returns what to do when there is none (everything else works without), undefined when all is well
 */
export async function chromiumAdvice(dataDir: string): Promise<string | undefined> {
  const configuredPath = process.env['PDF_CHROMIUM_PATH']?.trim() || null;
  try {
    await resolveChromium({ configuredPath, cacheDir: path.join(dataDir, 'chromium') });
    return undefined;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return configuredPath
      ? `There is no Chromium at ${configuredPath} (PDF_CHROMIUM_PATH), so PDFs cannot be made. Correct the path, or leave it out.`
      : `No Chromium starts here, so PDFs cannot be made; everything else works. Install one (apt install chromium, say), ` +
          `or name one: PDF_CHROMIUM_PATH=/path/to/chromium npm start\n(${detail})`;
  }
}
