export const feedbackFi = {} as const;
