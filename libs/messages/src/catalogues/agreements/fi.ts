export const agreementsFi = {} as const;
