import type { EventView, MoneyView, Prose } from './event-view.ts';

/** One version of the agreement between the organisers, with shares, tasks and who has accepted it. */
export interface AgreementView {
  event: EventView;
  /** `Versio 2, ehdotettu 1.12.2026` */
  versionText: string;
  parties: { name: string; businessId: string | null; role: string; contact: string | null }[];
  terms: { heading: string; body: Prose }[];
  /** Estimated shares; they must add up to the total. `null` when nothing is shared. */
  shares: { rows: { partner: string; rule: string; amount: MoneyView }[]; total: MoneyView } | null;
  tasks: { task: string; responsible: string; dueText: string | null; statusText: string | null }[];
  acceptances: AcceptanceView[];
  /** Hash of the text that was accepted, so that paper and system can be compared. */
  contentHash: string | null;
}

export interface AcceptanceView {
  party: string;
  /** `null` prints "not yet accepted". */
  accepted: { person: string; atText: string } | null;
}
