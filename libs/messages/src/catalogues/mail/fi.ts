export const mailFi = {} as const;
