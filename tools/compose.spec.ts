import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inProject } from './project-root.ts';

interface Compose {
  services: Record<string, { image?: string; build?: string; depends_on?: object; volumes?: string[] }>;
  volumes: Record<string, unknown>;
}

// There is no Docker where the tests run: this is about the file, not about what Docker makes of it.
describe('docker-compose.yml', () => {
  const compose = parse(readFileSync(inProject('docker-compose.yml'), 'utf8'), { strict: true }) as Compose;

  it('has the app, PostgreSQL 18 and a mail catcher', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['app', 'database', 'mail']);
    expect(compose.services['database']?.image).toBe('postgres:18');
    expect(compose.services['app']?.build).toBe('.');
  });

  it('waits for services that exist, and declares the volumes it uses', () => {
    for (const { depends_on: needed = {}, volumes = [] } of Object.values(compose.services)) {
      for (const name of Object.keys(needed)) expect(compose.services).toHaveProperty(name);
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    }
  });

  it('has no secret with a default', () => {
    const text = readFileSync(inProject('docker-compose.yml'), 'utf8');
    expect(text).toMatch(/TALKOOT_SECRET: \$\{TALKOOT_SECRET:\?/);
    expect(text).toMatch(/POSTGRES_PASSWORD: \$\{POSTGRES_PASSWORD:\?/);
  });
});
