import type { feedbackFi } from './fi.ts';

export const feedbackEn: Record<keyof typeof feedbackFi, string> = {};
