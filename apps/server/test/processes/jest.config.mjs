// Crowds at several processes of the built server; `npm test` builds before. `npm run test:deep` brings larger ones.
import root from '../../../../jest.config.mjs';

const { transform } = root.projects.find(({ displayName }) => displayName === 'libs');

export default {
  displayName: 'processes',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/*.spec.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  testTimeout: 300_000,
};
