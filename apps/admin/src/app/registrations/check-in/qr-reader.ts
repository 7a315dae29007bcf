/** What browsers that can do it call their reader of QR codes; TypeScript does not know it yet. */
interface BarcodeDetectorLike {
  detect(source: HTMLVideoElement): Promise<{ readonly rawValue: string }[]>;
}

interface BarcodeDetectorClass {
  new (options: { formats: string[] }): BarcodeDetectorLike;
  getSupportedFormats(): Promise<string[]>;
}

declare global {
  interface Window {
    readonly BarcodeDetector?: BarcodeDetectorClass;
  }
}

export type QrReader = BarcodeDetectorLike;

/** The browser's own reader; null where it has none, or no camera that a page may ask for. */
export async function qrReader(window: Window): Promise<QrReader | null> {
  const Detector = window.BarcodeDetector;
  const canFilm = 'mediaDevices' in window.navigator && 'getUserMedia' in window.navigator.mediaDevices;
  if (!Detector || !canFilm) return null;
  const formats = await Detector.getSupportedFormats();
  return formats.includes('qr_code') ? new Detector({ formats: ['qr_code'] }) : null;
}
