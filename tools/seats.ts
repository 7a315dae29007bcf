// `npm run seats:check`: every event's seats computed anew from its registrations, and what differs; `npm run
// seats:repair` writes the counts anew and gives free seats to who waits.
import { pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { openHouseDatabase } from './library/house-database.ts';
import { PlainError } from './processes/plain-error.ts';
import { inProject } from './project-root.ts';

interface SeatDifference {
  readonly eventId: string;
  readonly what: string;
}
type SeatWork = (env: Record<string, string | undefined>, isRepair: boolean) => Promise<SeatDifference[]>;

/** @returns the exit code: 1 where the check has found something */
export async function run([what = '', ...more]: readonly string[]): Promise<number> {
  const isRepair = what === 'repair';
  if ((!isRepair && what !== 'check') || more.length > 0) {
    throw new PlainError('Say npm run seats:check or npm run seats:repair.');
  }
  const database = await openHouseDatabase();
  try {
    await build((line) => console.error(line), 'server');
    const url = pathToFileURL(inProject('dist/server/seats-command.js')).href;
    const { checkSeats } = (await import(url)) as { readonly checkSeats: SeatWork };
    const found = await checkSeats({ ...process.env, DATABASE_URL: database.url }, isRepair);
    for (const { eventId, what: difference } of found) console.log(`event ${eventId}: ${difference}`);
    if (found.length === 0) console.log('Every event agrees with its registrations.');
    else
      console.log(
        `${found.length} differences${isRepair ? ' mended' : '. npm run seats:repair mends them'}.`,
      );
    return found.length > 0 && !isRepair ? 1 : 0;
  } finally {
    await database.stop();
  }
}
