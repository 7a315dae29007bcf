import { agreementsPersonalData } from './features/agreements/index.ts';
import { costSharingPersonalData } from './features/cost-sharing/index.ts';
import { curriculumPersonalData } from './features/curriculum/index.ts';
import { eventsPersonalData } from './features/events/index.ts';
import { organisationsPersonalData } from './features/organisations/index.ts';
import { invitationsPersonalData, registrationsPersonalData } from './features/registrations/index.ts';
import type { PersonalDataRegister } from './platform/personal-data/personal-data.ts';
import { platformPersonalData } from './platform/personal-data/platform-personal-data.ts';

/** Every feature's list. */
export const personalDataRegisters: readonly PersonalDataRegister[] = [
  platformPersonalData,
  organisationsPersonalData,
  curriculumPersonalData,
  eventsPersonalData,
  registrationsPersonalData,
  invitationsPersonalData,
  costSharingPersonalData,
  agreementsPersonalData,
];
