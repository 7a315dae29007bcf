import type { mailFi } from './fi.ts';

export const mailSv: Record<keyof typeof mailFi, string> = {};
