import { execFileSync } from 'node:child_process';
import { inProject, projectRoot } from '../project-root.ts';

const boundary = '2 @nx/enforce-module-boundaries';
const floor = '2 no-restricted-imports';
const syntax = '2 no-restricted-syntax';

const events = 'apps/server/src/features/events/probe.ts';
const forbidden: [path: string, text: string, rule: string][] = [
  ['libs/seating/src/probe.ts', `import '@talkoot/cost-sharing';`, boundary],
  ['libs/messages/src/probe.ts', `import '@talkoot/seating';`, boundary],
  ['libs/seating/src/probe.ts', `import '../../messages/src/index.ts';`, boundary],
  ['libs/seating/src/probe.ts', `import '@nestjs/common';`, floor],
  ['libs/seating/src/probe.ts', `export const now = Temporal.Now.instant();`, syntax],
  ['libs/seating/src/probe.ts', `export const luck = Math.random();`, syntax],
  ['apps/admin/src/app/probe.ts', `import '../../../server/src/main.ts';`, boundary],
  ['apps/admin/src/app/probe.ts', `import '@talkoot/documents';`, boundary],
  ['apps/server/src/probe.ts', `import '@talkoot/api-client';`, boundary],
  ['apps/server/src/platform/audit/probe.ts', `import '../../features/events/index.ts';`, floor],
  [events, `import '../registrations/index.ts';`, floor],
  [events, `export * from '../agreements/index.ts';`, floor],
  [events, `import type { Person } from '../organisations/person.entity.ts';`, floor],
  ['apps/server/src/features/registrations/probe.ts', `import '../cost-sharing/index.ts';`, floor],
  ['apps/server/src/features/events/deep/probe.ts', `import '../../feedback/index.ts';`, floor],
  ['apps/server/src/app.module.ts', `import './features/events/events.service.ts';`, floor],
  ['apps/server/src/features/events/a.entity.ts', `import '../registrations/b.entity.ts';`, floor],
  ['apps/server/src/features/events/a.entity.ts', `import '../organisations/people.service.ts';`, floor],
  [events, `export const port = process.env.PORT;`, syntax],
  [events, `export const port = process.env['PORT'];`, syntax],
  [events, `export default 1;`, syntax],
  [events, '// a line\n'.repeat(301), '2 max-lines'],
];
const allowed: [path: string, text: string][] = [
  ['libs/seating/src/probe.ts', `import '@talkoot/messages';`],
  ['apps/admin/src/app/probe.ts', `import '@talkoot/api-client';\nimport '@talkoot/cost-sharing';`],
  [
    'apps/server/src/features/agreements/probe.ts',
    `import '../cost-sharing/index.ts';\nimport '@talkoot/documents';`,
  ],
  [
    events,
    `import '../organisations/index.ts';\nimport './programme/x.ts';\nimport '../../platform/config.ts';`,
  ],
  ['apps/server/src/app.module.ts', `import './features/events/index.ts';`],
  ['apps/server/src/features/events/a.entity.ts', `import '../organisations/person.entity.ts';`],
  ['apps/server/src/platform/config.ts', `export const port = process.env['PORT'];`],
];

describe('boundaries', () => {
  let findings: string[][] = [];

  beforeAll(() => {
    const env = { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' };
    const nx = inProject('node_modules/nx/dist/bin/nx.js');
    // The rule reads the project graph from Nx's cache.
    execFileSync(process.execPath, [nx, 'show', 'projects'], { cwd: projectRoot, env });
    const input = JSON.stringify([...forbidden, ...allowed].map(([path, text]) => ({ path, text })));
    const probe = execFileSync(process.execPath, [inProject('tools/lint/probe.ts')], { input, env });
    findings = JSON.parse(probe.toString()) as string[][];
  });

  it.each(
    forbidden.map(([path, text, rule], index) => ({
      path,
      text: text.slice(0, 60).replaceAll('\n', ' '),
      rule,
      index,
    })),
  )('refuses $text in $path', ({ rule, index }) => {
    expect(findings[index]).toEqual([rule]);
  });

  it.each(allowed.map(([path, text], index) => ({ path, text: text.replaceAll('\n', ' '), index })))(
    'allows $text in $path',
    ({ index }) => {
      expect(findings[forbidden.length + index]).toEqual([]);
    },
  );
});
