import type { organisationsFi } from './fi.ts';

export const organisationsEn: Record<keyof typeof organisationsFi, string> = {};
