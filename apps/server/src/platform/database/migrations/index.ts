import { CreateSchema1795300000000 } from './1795300000000-create-schema.ts';

/** In order; `npm run migration:generate` adds to the end. */
export const migrations = [CreateSchema1795300000000];
