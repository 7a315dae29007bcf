import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { Person, Welcome } from './features/organisations/index.ts';
import type { Config } from './platform/config.ts';
import { StartRefused } from './platform/database/prepare.ts';

/** Production never runs with people whom anybody can be. */
export async function refuseDemoPeople(dataSource: DataSource): Promise<void> {
  if (await dataSource.manager.existsBy(Person, { isDemo: true })) {
    throw new StartRefused(
      'This database holds the demo people of try-out mode, so it cannot be used in production. Set DATABASE_URL to a database of its own.',
    );
  }
}

/** The sentence with the link that makes the first administrator, while there is none. */
export async function firstAdministratorSentence(
  app: NestFastifyApplication,
  config: Config,
): Promise<string | null> {
  const token = await app.get(Welcome).firstAdministratorToken();
  return (
    token &&
    `Talkoot has no administrator yet. Open this link once, within 24 hours: ${config.publicUrl}/desk/welcome/${token}`
  );
}
