// Libs and server: ESM, transformed by swc. The admin has its own preset (apps/admin/jest.config.mjs).
const swc = (decorators) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', decorators },
      transform: decorators ? { legacyDecorator: true, decoratorMetadata: true } : {},
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const esm = { extensionsToTreatAsEsm: ['.ts'], testEnvironment: 'node' };

export default {
  // Read here only, not in a project. A whole house starts for each file of the server: on a busy machine that alone
  // can take half a minute.
  testTimeout: 120_000,
  projects: [
    {
      ...esm,
      displayName: 'libs',
      rootDir: import.meta.dirname,
      roots: ['<rootDir>/libs'],
      testMatch: ['<rootDir>/libs/*/{src,test}/**/*.spec.ts'],
      transform: { '\\.ts$': swc(false) },
    },
    {
      ...esm,
      displayName: 'server',
      rootDir: import.meta.dirname,
      roots: ['<rootDir>/apps/server'],
      testMatch: ['<rootDir>/apps/server/{src,test}/**/*.spec.ts'],
      // They run the built server: apps/server/test/processes/jest.config.mjs.
      testPathIgnorePatterns: ['<rootDir>/apps/server/test/processes/'],
      transform: { '\\.ts$': swc(true) },
      globalSetup: '<rootDir>/apps/server/test/global-setup.ts',
      globalTeardown: '<rootDir>/apps/server/test/global-teardown.ts',
    },
  ],
};
