import type { components } from '@talkoot/api-client';

/** What the server says to those who write modules. */
type Views = components['schemas'];
export type ModuleDraft = Views['ModuleDraftView'];
export type DraftFacts = Views['ModuleFactsView'];
export type DraftText = Views['ModuleTextFieldsView'];
export type FieldStateView = Views['FieldStateView'];
export type Finding = Views['FindingView'];
export type DiffPiece = Views['DiffPieceView'];
export type OwnModule = Views['OwnModuleView'];
export type ModuleTask = Views['ModuleTaskView'];
export type ModuleDiff = Views['ModuleDiffView'];
export type VersionRow = Views['ModuleVersionRowView'];
export type ContentField = FieldStateView['field'] | 'sources';

/** In the order in which they are offered: the original can be any of the first three. */
export const VISIBILITIES = ['own', 'partners', 'public'] as const;
