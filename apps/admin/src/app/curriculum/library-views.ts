import type { components } from '@talkoot/api-client';

/** What the library answers, by the names of the server's document. */
type Views = components['schemas'];
export type ModuleSummary = Views['ModuleSummaryView'];
export type ModuleView = Views['ModuleView'];
export type SourceView = Views['SourceView'];
export type TranslationView = Views['TranslationView'];
export type PackageSummary = Views['PackageSummaryView'];
export type PackageView = Views['PackageView'];
export type PackageItem = Views['PackageItemView'];
export type SearchHit = Views['SearchHitView'];
export type SearchKind = SearchHit['kind'];
export type TextPiece = Views['TextPieceView'];
export type LinkCheck = Views['LinkCheckView'];
export type PackageModule = Views['PackageModuleView'];
export type MinutesView = Views['MinutesView'];
export type DatasetSummary = Views['DatasetSummaryView'];
export type DatasetView = Views['DatasetView'];
export type ModuleFigures = Views['ModuleFiguresView'];
export type Attachment = Views['AttachmentView'];
export type ImportReport = Views['ImportReportView'];
