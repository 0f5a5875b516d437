import fc from 'fast-check';

/** What happens in a random life: a mutation, or days that pass. Numbers choose among what there is at that moment. */
export type Happening =
  | { readonly what: 'DAYS_PASS'; readonly days: number }
  | {
      readonly what:
        | 'CLIMB'
        | 'START'
        | 'ORIENT'
        | 'COMPETENCES'
        | 'CONTRACT'
        | 'RESUME'
        | 'REVOKE'
        | 'COMPLETE'
        | 'CONTRACT_END';
    }
  | { readonly what: 'ADVANCE' | 'OUTPLACE'; readonly waive: boolean; readonly back: number }
  | { readonly what: 'FALL_BACK' | 'STOP' | 'PAUSE'; readonly back: number; readonly choice: number }
  | { readonly what: 'MEASURE'; readonly moment: number; readonly level: number }
  | { readonly what: 'CORRECT'; readonly level: number }
  | { readonly what: 'NEED'; readonly choice: number }
  | { readonly what: 'ATTEND'; readonly back: number; readonly choice: number }
  | { readonly what: 'PLACE'; readonly back: number; readonly choice: number }
  | { readonly what: 'PLACE_END'; readonly back: number };

const back = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 15 }) },
);
const choice = fc.integer({ min: 0, max: 9 });
const plain = (
  what: 'CLIMB' | 'START' | 'ORIENT' | 'COMPETENCES' | 'CONTRACT' | 'RESUME' | 'REVOKE' | 'COMPLETE' | 'CONTRACT_END',
) => fc.constant<Happening>({ what });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant('DAYS_PASS' as const), days: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 9, arbitrary: plain('CLIMB') },
  { weight: 2, arbitrary: plain('START') },
  { weight: 2, arbitrary: plain('ORIENT') },
  { weight: 2, arbitrary: plain('COMPETENCES') },
  { weight: 2, arbitrary: plain('CONTRACT') },
  { weight: 1, arbitrary: plain('CONTRACT_END') },
  { weight: 3, arbitrary: plain('RESUME') },
  { weight: 2, arbitrary: plain('REVOKE') },
  { weight: 1, arbitrary: plain('COMPLETE') },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constantFrom('ADVANCE' as const, 'OUTPLACE' as const), waive: fc.boolean(), back }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom('FALL_BACK' as const, 'STOP' as const, 'PAUSE' as const),
      back,
      choice,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('MEASURE' as const),
      moment: fc.integer({ min: 0, max: 5 }),
      level: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('CORRECT' as const), level: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('NEED' as const), choice }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('ATTEND' as const), back, choice }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('PLACE' as const), back, choice }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('PLACE_END' as const), back }) },
);

/** A life of so many happenings; it begins with a start. */
export const randomLife = (length: number): fc.Arbitrary<Happening[]> =>
  fc
    .array(happening, { minLength: length - 1, maxLength: length - 1 })
    .map((rest) => [{ what: 'START' as const }, ...rest]);
