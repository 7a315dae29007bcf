import { join } from 'node:path';
import { loadLibrary, readLibrary } from '../features/curriculum/index.ts';
import type { Config } from '../platform/config.ts';
import { projectRoot } from '../platform/project-root.ts';
import type { StarterPart } from './load-starter.ts';

const FOLDER = join(projectRoot, 'apps/server/starter');

/** The library for every house; example events and demo people for trying out only. */
export function starterParts(_config: Config): readonly StarterPart[] {
  return [
    {
      name: 'library',
      load: async (tx) => {
        const library = readLibrary(FOLDER);
        await loadLibrary(tx, library);
        return library.text;
      },
    },
  ];
}
