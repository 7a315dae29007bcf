export const eventsFi = {} as const;
