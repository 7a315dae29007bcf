export const documentsFi = {} as const;
