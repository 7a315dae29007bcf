import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../platform/config.ts';

export async function loadStarter(_app: NestFastifyApplication, _config: Config): Promise<void> {
  // Filled in with the features.
}
