// Journeys through the built system in a real browser; `npm test` builds before.
import root from '../../jest.config.mjs';

const { transform } = root.projects.find(({ displayName }) => displayName === 'libs');

export default {
  displayName: 'journeys',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/**/*.journey.ts'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/global-setup.ts',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  testTimeout: 300_000,
};
