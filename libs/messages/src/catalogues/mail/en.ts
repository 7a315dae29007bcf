import type { mailFi } from './fi.ts';

export const mailEn: Record<keyof typeof mailFi, string> = {};
