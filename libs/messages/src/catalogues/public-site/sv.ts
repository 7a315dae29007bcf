import type { publicSiteFi } from './fi.ts';

export const publicSiteSv: Record<keyof typeof publicSiteFi, string> = {};
