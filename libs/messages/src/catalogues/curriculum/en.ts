import type { curriculumFi } from './fi.ts';

export const curriculumEn: Record<keyof typeof curriculumFi, string> = {};
