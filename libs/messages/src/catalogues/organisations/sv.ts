import type { organisationsFi } from './fi.ts';

export const organisationsSv: Record<keyof typeof organisationsFi, string> = {};
