import type { eventsFi } from './fi.ts';

export const eventsEn: Record<keyof typeof eventsFi, string> = {};
