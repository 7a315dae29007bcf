import type { registrationsFi } from './fi.ts';

export const registrationsSv: Record<keyof typeof registrationsFi, string> = {};
