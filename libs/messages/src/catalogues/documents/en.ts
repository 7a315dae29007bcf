import type { documentsFi } from './fi.ts';

export const documentsEn: Record<keyof typeof documentsFi, string> = {};
