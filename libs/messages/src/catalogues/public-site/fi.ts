export const publicSiteFi = {} as const;
