// Tests of the tools; libs and server have theirs in the root, the desk its own.
import root from '../jest.config.mjs';

const { transform } = root.projects.find(({ displayName }) => displayName === 'libs');

export default {
  displayName: 'tools',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  testTimeout: 60_000,
};
