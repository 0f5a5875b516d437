import quick from './jest.config.mjs';

/** The same suite with random tests at full size (`test/support/runs.ts`). */
export default { ...quick, globals: { LONG: true }, testTimeout: 600_000 };
