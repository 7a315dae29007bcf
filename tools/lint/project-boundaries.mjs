// Which project may import which, by the tags in each project.json (docs/architecture.md).
const allow = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

export const projectBoundaries = {
  enforceBuildableLibDependency: false,
  depConstraints: [
    allow('scope:messages', 'scope:messages'),
    allow('scope:api-client', 'scope:api-client'),
    allow('scope:lib', 'scope:messages'),
    allow('scope:server', 'scope:lib', 'scope:messages'),
    // The desk talks to the server through api-client only; of the libs it may have those that run in a browser.
    {
      ...allow('scope:admin', 'scope:api-client', 'scope:messages', 'scope:lib'),
      notDependOnLibsWithTags: ['runs:node'],
    },
    allow('scope:e2e', 'scope:lib', 'scope:messages', 'scope:api-client', 'scope:tool'),
    allow('scope:tool', 'scope:lib', 'scope:messages'),
  ],
};

/** Tests start the database, and journeys the server, with the same tools as npm start; no other way into tools/. */
export const projectBoundariesForTests = {
  ...projectBoundaries,
  allow: [
    '../../../tools/postgres.ts',
    '../../../../tools/postgres.ts',
    '../../tools/postgres.ts',
    '../../../tools/start/server-process.ts',
    '../../../../tools/crowd/**',
  ],
};
