import quick from './jest.config.mjs';

/** Takes every condition of visibility away in turn, and holds that the table of `test/access` notices each. */
export default { ...quick, testMatch: ['**/test/access/walls.check.ts'], testTimeout: 600_000 };
