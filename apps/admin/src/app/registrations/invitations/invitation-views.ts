import type { components } from '@talkoot/api-client';

type Views = components['schemas'];
export type InvitationView = Views['InvitationView'];
export type InvitationState = InvitationView['state'];
export type InvitingOrganisation = Views['InvitingOrganisationView'];
export type InvitationPreview = Views['InvitationPreviewView'];
export type BouncedAddress = Views['BouncedAddressView'];

export const INVITATION_STATES: readonly InvitationState[] = [
  'queued',
  'sent',
  'registered',
  'declined',
  'opted-out',
  'bounced',
  'not-sent',
];
