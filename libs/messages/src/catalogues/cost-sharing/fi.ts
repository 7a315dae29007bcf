export const costSharingFi = {} as const;
