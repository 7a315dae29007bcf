import type { AgreementView } from './views/agreement-view.ts';
import type { AttendanceListView } from './views/attendance-list-view.ts';
import type { BadgesView } from './views/badges-view.ts';
import type { CertificateView } from './views/certificate-view.ts';
import type { HandoutView } from './views/handout-view.ts';
import type { SettlementView, StatementView } from './views/money-views.ts';
import type { NeedsView } from './views/needs-view.ts';
import type { ProgrammeView } from './views/programme-view.ts';
import type { SessionListsView } from './views/session-lists-view.ts';

/** Languages a document can be printed in. Plain Finnish has the labels of Finnish. */
export type DocumentLang = 'fi' | 'sv' | 'en' | 'fi-simple';

/** Each kind of document and the view model that its template shows. */
export interface DocumentViews {
  programme: ProgrammeView;
  handout: HandoutView;
  'attendance-list': AttendanceListView;
  'session-lists': SessionListsView;
  badges: BadgesView;
  needs: NeedsView;
  certificate: CertificateView;
  statement: StatementView;
  settlement: SettlementView;
  agreement: AgreementView;
}

export type DocumentKind = keyof DocumentViews;

export const DOCUMENT_KINDS = [
  'programme',
  'handout',
  'attendance-list',
  'session-lists',
  'badges',
  'needs',
  'certificate',
  'statement',
  'settlement',
  'agreement',
] as const satisfies readonly DocumentKind[];

/** The data of a document contradict themselves, for example a column that does not add up. */
export class DocumentDataError extends Error {
  readonly code = 'DOCUMENT_DATA';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DocumentDataError';
  }
}
