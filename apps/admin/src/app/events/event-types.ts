import type { components } from '@talkoot/api-client';

type Schemas = components['schemas'];

export type EventView = Schemas['EventView'];
export type EventRow = Schemas['EventRowView'];
export type EventFacts = Schemas['ChangeEventDto'];
export type Partner = Schemas['EventPartnerView'];
export type PartnerRole = Partner['role'];
export type Task = Schemas['EventTaskView'];
export type Blocker = Schemas['BlockerView'];
export type ProgrammeView = Schemas['ProgrammeView'];
export type ProgrammeItem = Schemas['ProgrammeItemView'];
