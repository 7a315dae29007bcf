import type { costSharingFi } from './fi.ts';

export const costSharingEn: Record<keyof typeof costSharingFi, string> = {};
