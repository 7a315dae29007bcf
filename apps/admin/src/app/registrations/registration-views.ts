import type { components } from '@talkoot/api-client';

/** What the server answers, by the names of its document. */
type Views = components['schemas'];
export type RegistrationView = Views['RegistrationView'];
export type RegistrationListView = Views['RegistrationListView'];
export type RegistrationSummaryView = Views['RegistrationSummaryView'];
export type Sector = RegistrationView['sector'];

export const SECTORS: readonly Sector[] = [
  'employment',
  'early-education',
  'health',
  'youth',
  'social-work',
  'third-sector',
  'other',
];
