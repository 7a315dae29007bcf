import type { feedbackFi } from './fi.ts';

export const feedbackSv: Record<keyof typeof feedbackFi, string> = {};
