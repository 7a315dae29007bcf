import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { freePort } from '../postgres.ts';
import { isReady, startServer, type ServerProcess } from '../start/server-process.ts';

/** Where the houses of a crowd say that they are: production wants https, which its proxy would speak. */
export const CROWD_URL = 'https://talkoot.test.example';

export interface CrowdHouse {
  readonly port: number;
  readonly process: ServerProcess;
}

export interface HouseSettings {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  /** For logs and whatever else the house keeps in files. */
  readonly folder: string;
  /** What is run instead of the built server. */
  readonly script?: string;
  readonly env?: Record<string, string>;
  /** Left out: a free one. */
  readonly port?: number;
}

const SECRET = randomBytes(36).toString('base64');

/** The built server as it runs in production, in a process of its own, ready. */
export async function startCrowdHouse(settings: HouseSettings, name = 'server'): Promise<CrowdHouse> {
  const port = settings.port ?? (await freePort());
  const house = startServer({
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: settings.databaseUrl,
      DATA_DIR: settings.folder,
      PUBLIC_URL: CROWD_URL,
      SMTP_URL: settings.smtpUrl,
      MAIL_FROM: 'talkoot@talkoot.test.example',
      TALKOOT_SECRET: SECRET,
      LOG_LEVEL: 'info',
      ...settings.env,
    },
    logFile: path.join(settings.folder, `${name}.log`),
    shows: () => false,
    ...(settings.script ? { script: settings.script } : {}),
  });
  if (!(await isReady(house, `http://127.0.0.1:${port}`, 120_000))) {
    house.kill();
    throw new Error(`the server did not become ready; see ${settings.folder}/${name}.log`);
  }
  return { port, process: house };
}
