export const registrationsFi = {} as const;
