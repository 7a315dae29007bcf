import type { documentsFi } from './fi.ts';

export const documentsSv: Record<keyof typeof documentsFi, string> = {};
