import type { registrationsFi } from './fi.ts';

export const registrationsEn: Record<keyof typeof registrationsFi, string> = {};
