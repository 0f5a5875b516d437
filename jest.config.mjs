import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: process.env.TEST_DATABASE_URL ? [] : ['/test/postgres/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  setupFiles: ['reflect-metadata'],
  // A worker with an embedded database takes half a gigabyte and seldom a whole core.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  workerGracefulExitTimeout: 10_000,
  // An old worker holds on to what earlier files loaded, and spends its time collecting it.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000,
};
