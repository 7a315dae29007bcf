import type { eventsFi } from './fi.ts';

export const eventsSv: Record<keyof typeof eventsFi, string> = {};
