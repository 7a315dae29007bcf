import type { costSharingFi } from './fi.ts';

export const costSharingSv: Record<keyof typeof costSharingFi, string> = {};
