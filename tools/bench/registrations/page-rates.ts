import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '../../crowd/connection.ts';
import { makeCrowdEvent } from '../../crowd/crowd-event.ts';
import { startCrowdHouse } from '../../crowd/houses.ts';
import { pageRequest } from '../../crowd/registration-request.ts';
import { inProject } from '../../project-root.ts';
import { median, MEMORY_PATH, onlyWith, rounded, ROUNDS, WARM_UP_MS, type Scene } from './scene.ts';

const CONNECTIONS = 100;
const WINDOW_MS = 2_500;

/** Pages a second at 100 connections: the page of an event, and the same bytes from memory, by the same process. */
export async function pageRates(scene: Scene): Promise<{ page_rps: number; page_memory_rps: number }> {
  const { slug } = await makeCrowdEvent(scene.database, 50, { seated: 20 });
  const page = `/fi/tapahtumat/${slug}`;
  const pageFile = path.join(scene.folder, 'page.html');
  writeFileSync(pageFile, '');
  const settings = { ...scene, env: { BENCH_PAGE: pageFile } };
  const script = inProject('tools/bench/registrations/house-with-memory.ts');
  const house = await startCrowdHouse({ ...settings, script }, 'pages');
  try {
    const connection = new Connection(house.port);
    const { status, body } = await connection.send(pageRequest(page));
    connection.close();
    if (status !== 200) throw new Error(`the page answered ${status}`);
    writeFileSync(pageFile, body);
    const [fromHouse, fromMemory]: [number[], number[]] = [[], []];
    const order = { port: house.port, connections: CONNECTIONS, warmUpMs: WARM_UP_MS, forMs: WINDOW_MS };
    for (let round = 0; round < ROUNDS; round += 1) {
      const rate = async (what: string) =>
        onlyWith(200, await scene.crowd.send({ ...order, what: { page: what } })).perSecond;
      fromMemory.push(await rate(MEMORY_PATH));
      fromHouse.push(await rate(page));
    }
    return { page_rps: rounded(median(fromHouse)), page_memory_rps: rounded(median(fromMemory)) };
  } finally {
    await house.process.stop();
  }
}
