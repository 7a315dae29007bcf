export const curriculumFi = {} as const;
