import presets from 'jest-preset-angular/presets/index.js';

/** The desk: TestBed with the real templates in jsdom, without zone.js, as ES modules. */
export default {
  ...presets.createEsmPreset({ testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env.js' }),
  displayName: 'admin',
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/src'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/set-up.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  // The first test of a file compiles its whole screen; on a busy machine that alone may take longer than the usual 5 s.
  testTimeout: 30_000,
};
