import type { PersonalDataRegister } from './platform/personal-data/personal-data.ts';
import { curriculumPersonalData } from './features/curriculum/index.ts';
import { organisationsPersonalData } from './features/organisations/index.ts';
import { platformPersonalData } from './platform/personal-data/platform-personal-data.ts';

/** Every feature's list. */
export const personalDataRegisters: readonly PersonalDataRegister[] = [
  platformPersonalData,
  organisationsPersonalData,
  curriculumPersonalData,
];
