import { renderSVG } from 'uqr';
import { escapeHtml } from '../../../platform/http/escape-html.ts';

/** A QR code drawn in the page itself, with its quiet edge and a text alternative. */
export function qrPicture(text: string, label: string): string {
  const picture = renderSVG(text, { ecc: 'M', border: 4, pixelSize: 1 });
  return picture.replace('<svg ', `<svg class="qr" role="img" aria-label="${escapeHtml(label)}" `);
}
