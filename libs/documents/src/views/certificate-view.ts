import type { EventView } from './event-view.ts';

/** Certificates of attendance: one page for each holder. */
export interface CertificateView {
  event: EventView;
  /** `4 tuntia` */
  durationText: string;
  outcomes: string[];
  holders: CertificateHolderView[];
  signatories: { name: string; title: string | null; organisation: string }[];
  /** `Saarijärvellä 9.2.2027` */
  issuedText: string;
}

export interface CertificateHolderView {
  name: string;
  organisation: string | null;
  /** Where it is another than that of the event: who was in a part of it. Else null. */
  durationText: string | null;
  /** Where the certificate can be checked; printed and set as a QR code. http or https. */
  verification: { code: string; url: string } | null;
}
