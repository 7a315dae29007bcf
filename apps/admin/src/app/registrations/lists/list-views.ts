import type { components } from '@talkoot/api-client';

type Views = components['schemas'];
export type ListImportReport = Views['ListImportReportView'];
export type ListImportColumn = Views['ListImportColumnView'];
export type ListImportMistake = Views['ListImportMistakeView'];
export type ListImportOutcome = Views['ListImportOutcomeView'];
export type HeadcountSnapshot = Views['HeadcountSnapshotView'];
