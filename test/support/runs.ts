/** How often a random test runs: `quick` times in `npm test`, `long` times in `npm run test:long`. */
export function runs(quick: number, long: number): number {
  return (globalThis as { LONG?: boolean }).LONG ? long : quick;
}
