import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExampleEvents } from '@talkoot/curriculum';
import { loadCostSharingStarter } from '../features/cost-sharing/index.ts';
import { loadLibrary, readLibrary } from '../features/curriculum/index.ts';
import { loadEventsStarter } from '../features/events/index.ts';
import { loadDemoPeople } from '../features/organisations/index.ts';
import type { Config } from '../platform/config.ts';
import { projectRoot } from '../platform/project-root.ts';
import type { StarterPart } from './load-starter.ts';

const FOLDER = join(projectRoot, 'apps/server/starter');

const library: StarterPart = {
  name: 'library',
  load: async (tx) => {
    const files = readLibrary(FOLDER);
    await loadLibrary(tx, files);
    return files.text;
  },
};

const examples: StarterPart = {
  name: 'example-events',
  load: async (tx) => {
    const text = readFileSync(join(FOLDER, 'events.yaml'), 'utf8');
    const parsed = parseExampleEvents(text);
    if (!parsed.ok) {
      throw new Error(
        parsed.mistakes.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'),
      );
    }
    await loadEventsStarter(tx, parsed.value, Temporal.Now.instant());
    await loadCostSharingStarter(tx, parsed.value);
    await loadDemoPeople(tx);
    return text;
  },
};

/** The library for every house; example events and demo people for trying out only. */
export function starterParts(config: Pick<Config, 'mode'>): readonly StarterPart[] {
  return config.mode === 'try-out' ? [library, examples] : [library];
}
