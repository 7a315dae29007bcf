import type { publicSiteFi } from './fi.ts';

export const publicSiteEn: Record<keyof typeof publicSiteFi, string> = {};
