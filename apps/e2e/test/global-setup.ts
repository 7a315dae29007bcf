import { mkdirSync, rmSync } from 'node:fs';
import { JOURNEY_FOLDER } from '../src/house.ts';

/** Once for all journeys: what they leave behind is of one run. */
export default function cleanFolder(): void {
  rmSync(JOURNEY_FOLDER, { recursive: true, force: true });
  mkdirSync(JOURNEY_FOLDER, { recursive: true });
}
