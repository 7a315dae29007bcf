import type { curriculumFi } from './fi.ts';

export const curriculumSv: Record<keyof typeof curriculumFi, string> = {};
