export const organisationsFi = {} as const;
