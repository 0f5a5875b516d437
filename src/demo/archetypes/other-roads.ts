import { placed, planAround } from '../story/plan.js';
import { drawTalent } from '../story/skills.js';
import { type Archetype, bornYearsBefore, levels, matrices, person, placementAt, rungs, stay } from './cast.js';

/** Sara, "acute first": debts and no roof at the start; from phase 2 to a sheltered place. */
export const sara: Archetype = (stage) => {
  const { random, today, employers, placing } = stage;
  const startsOn = today - 128 - 84 - 30;
  const sara = person({
    name: ['Sara', null, 'Morskamp'],
    bornOn: bornYearsBefore(startsOn, 23, 77),
    town: 'GM0164',
    frames: ['WMO'],
    areas: ['ENGINEERING_AND_PRODUCTION'],
  });
  const scenes = [
    { day: 1, moment: 'BASELINE', found: levels('1 2 2 1 2 2 3 3 5 3 2 2 5') },
    { day: 100, moment: 'INTERIM', found: levels('2 2 3 3 3 3 3 3 5 3 3 3 5') },
    { day: 206, moment: 'FINAL', found: levels('3 4 4 3 3 3 3 4 5 4 3 3 5') },
  ] as const;
  const start = {
    startsOn,
    today,
    talent: drawTalent(random),
    frames: sara.frames,
    market: { employers, areas: [] },
    placing,
  };
  const stays = [stay(1, 128), stay(2, 84, { kind: 'OUTPLACE', work: 'SHELTERED_WORK' })];
  const dated = placed(random, stays, startsOn).map((one, i) => {
    return i === 1
      ? {
          ...one,
          note: 'Gaat 24 uur per week werken op een beschutte plek in de montage. Het UWV gaf een positief advies.',
        }
      : one;
  });
  const run = planAround(random, start, dated, {
    question: 'Help me eerst met mijn schulden en een dak. Daarna wil ik werken.',
    matrices: matrices(startsOn, scenes),
    ladder: rungs(startsOn, [
      [-4, 1],
      [125, 2],
      [205, 3],
    ]),
    answers: [{ on: startsOn + 124, answer: 'ALMOST' }],
    helpers: { HOUSING: 'het wijkteam', FINANCES: 'de gemeentelijke schuldhulp' },
    placements: [
      {
        ...placementAt(stage, startsOn, {
          kind: 'SHELTERED_WORK',
          at: 'Assistent productie, beschut',
          days: [213, null],
          hoursPerWeek: 24,
        }),
        agreedOn: startsOn + 207,
      },
    ],
    pauses: [],
    tailorings: [],
  });
  return { person: sara, runs: [run] };
};

/** Daan, "minor, school route": turns 18 in phase 2, and goes to school from phase 3. */
export const daan: Archetype = (stage) => {
  const { random, today, employers, placing } = stage;
  const startsOn = today - 80 - 88 - 75 - 45;
  const daan = person({
    name: ['Daan', 'ter', 'Brinkzicht'],
    bornOn: bornYearsBefore(startsOn + 80 + 40, 18, 0),
    town: 'GM0189',
    frames: ['JEUGDWET', 'PASSEND_ONDERWIJS'],
    areas: ['MEDIA_AND_ENTERTAINMENT'],
    dream: { job: 'geluidstechnicus', area: 'MEDIA_AND_ENTERTAINMENT' },
    travelKm: 20,
  });
  const start = {
    startsOn,
    today,
    talent: drawTalent(random),
    frames: daan.frames,
    market: { employers, areas: [] },
    placing,
  };
  const stays = [stay(1, 80), stay(2, 88), stay(3, 75, { kind: 'STOP', outcome: 'EDUCATION' })];
  const dated = placed(random, stays, startsOn).map((one, i) => {
    return i === 2 ? { ...one, note: 'Start met de entree-opleiding, met praktijkleren bij het poppodium.' } : one;
  });
  const run = planAround(random, start, dated, {
    question: 'School lukte niet. Ik wil met geluid werken.',
    ladder: rungs(startsOn, [
      [-9, 2],
      [78, 3],
      [166, 3],
      [240, 4],
    ]),
    placements: [
      placementAt(stage, startsOn, {
        kind: 'LEARNING_PLACE',
        at: 'Podium, licht en geluid',
        days: [170, 260],
        hoursPerWeek: 18,
      }),
    ],
    pauses: [],
    tailorings: [],
  });
  return { person: daan, runs: [run] };
};

/** Lotte, "slow and steady, other success": over the guideline with tailoring, to a lasting day activity near home. */
export const lotte: Archetype = (stage) => {
  const { random, today, employers, placing } = stage;
  const startsOn = today - 160 - 120 - 40;
  const lotte = person({
    name: ['Lotte', null, 'Lindehaar'],
    bornOn: bornYearsBefore(startsOn, 21, 150),
    town: 'GM1700',
    frames: ['WLZ'],
    areas: ['CARE_AND_WELFARE'],
    dream: { job: 'gastvrouw in een verzorgingshuis', area: 'CARE_AND_WELFARE' },
    travelKm: 5,
  });
  const found = levels('3 2 3 4 4 3 2 5 3 2 2 2 5');
  const scenes = [
    { day: 12, moment: 'BASELINE', found },
    { day: 95, moment: 'INTERIM', found: levels('3 2 3 4 4 3 2 5 3 2 3 3 5') },
    { day: 155, moment: 'INTERIM', found: levels('3 2 3 4 4 3 3 5 3 2 3 3 5') },
    { day: 272, moment: 'FINAL', found: levels('3 3 4 4 4 4 3 5 4 3 3 4 5') },
  ] as const;
  const start = {
    startsOn,
    today,
    talent: drawTalent(random),
    frames: lotte.frames,
    market: { employers, areas: [] },
    placing,
  };
  const stays = [stay(1, 160), stay(2, 120, { kind: 'STOP', outcome: 'DAY_ACTIVITY' })];
  const dated = placed(random, stays, startsOn).map((one, i) => {
    return i === 1
      ? { ...one, note: 'Blijft als gastvrouw in het ontmoetingsrestaurant, drie kilometer van huis.' }
      : one;
  });
  const tailored = {
    phase: 'CARE_AND_ACTIVATION',
    on: startsOn + 14,
    hoursPerWeek: 9,
    programmeWeeks: null,
    guidelineMonths: 6,
  } as const;
  const run = planAround(random, start, dated, {
    question: 'Ik wil mensen blij maken, maar wel rustig aan.',
    matrices: matrices(startsOn, scenes),
    ladder: rungs(startsOn, [
      [-12, 2],
      [270, 3],
    ]),
    answers: [{ on: startsOn + 154, answer: 'YES' }],
    tailorings: [{ ...tailored, reason: 'Kortere dagen, omdat de energie snel op is.' }],
    placements: [
      placementAt(stage, startsOn, {
        kind: 'DAY_ACTIVITY',
        at: 'Gastvrouw/-heer ontmoetingsrestaurant',
        days: [185, null],
        hoursPerWeek: 9,
        adjustments: {
          B4: 'Een vaste collega helpt bij lastige gasten.',
          A6: 'De werkkleding hangt klaar, met een lijstje.',
        },
      }),
    ],
    pauses: [],
  });
  return { person: lotte, runs: [run] };
};
