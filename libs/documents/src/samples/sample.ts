import type { DocumentKind, DocumentLang, DocumentViews } from '../document-kinds.ts';
import { labelsFor } from '../labels/labels.ts';
import type { DocumentMeta } from '../renderer/document-info.ts';
import { agreementSample } from './agreement-sample.ts';
import { handoutSample } from './handout-sample.ts';
import { settlementSample, statementSample } from './money-samples.ts';
import {
  attendanceListSample,
  badgesSample,
  certificateSample,
  needsSample,
  sessionListsSample,
} from './people-samples.ts';
import { programmeSample } from './programme-sample.ts';

const SAMPLES: { readonly [Kind in DocumentKind]: (lang: DocumentLang) => DocumentViews[Kind] } = {
  programme: programmeSample,
  handout: handoutSample,
  'attendance-list': attendanceListSample,
  'session-lists': sessionListsSample,
  badges: badgesSample,
  needs: needsSample,
  certificate: certificateSample,
  statement: statementSample,
  settlement: settlementSample,
  agreement: agreementSample,
};

/** An invented but believable view of a kind, for previews, tests and looking at templates. */
export function sample<Kind extends DocumentKind>(kind: Kind, lang: DocumentLang): DocumentViews[Kind] {
  return SAMPLES[kind](lang);
}

/** Title, author and date that go with a sample. */
export function sampleMeta(kind: DocumentKind, lang: DocumentLang): DocumentMeta {
  const labels = labelsFor(lang);
  const names: Record<DocumentKind, string> = {
    programme: labels.programme.kind,
    handout: labels.handout.kind,
    'attendance-list': labels.attendance.kind,
    'session-lists': labels.attendance.bySession,
    badges: labels.badges.kind,
    needs: labels.needs.kind,
    certificate: labels.certificate.title,
    statement: labels.money.statement,
    settlement: labels.money.settlement,
    agreement: labels.agreement.kind,
  };
  const { event } = sample(kind, lang);
  return {
    title: `${names[kind]}: ${event.title}`,
    author: event.organisers[0]?.name ?? 'Talkoot',
    date: '2027-02-09',
  };
}
