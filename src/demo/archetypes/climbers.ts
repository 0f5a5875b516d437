import { placed, planAround } from '../story/plan.js';
import { drawTalent } from '../story/skills.js';
import {
  type Archetype,
  bornYearsBefore,
  employerAt,
  levels,
  matrices,
  person,
  placementAt,
  rungs,
  type Stage,
  stay,
} from './cast.js';

/** Milan, "the straight climb": everything in one go, to a job as a gardener. */
export const milan: Archetype = (stage) => {
  const { random, today } = stage;
  const startsOn = today - 86 - 77 - 91 - 92 - 60;
  const milan = person({
    name: ['Milan', null, 'Groenhof'],
    bornOn: bornYearsBefore(startsOn, 19, 120),
    town: 'GM0141',
    frames: ['PARTICIPATIEWET'],
    areas: ['GREEN_AND_ANIMALS'],
    dream: { job: 'hovenier', area: 'GREEN_AND_ANIMALS' },
  });
  const interim = levels('3 2 3 4 3 3 4 4 5 4 3 3 –');
  const scenes = [
    {
      day: 8,
      moment: 'BASELINE',
      found: levels('2 2 2 3 3 3 4 3 5 3 3 2 –'),
      self: levels('3 3 2 4 3 3 4 4 5 4 4 3 –'),
    },
    { day: 130, moment: 'INTERIM', found: interim },
    { day: 166, moment: 'PHASE_BASELINE', found: interim },
    { day: 205, moment: 'PHASE_INTERIM', found: levels('3 3 3 4 3 3 4 4 5 4 4 3 –') },
    { day: 249, moment: 'PHASE_FINAL', found: levels('3 4 4 4 3 4 4 4 5 4 4 4 –') },
    { day: 340, moment: 'FINAL', found: levels('3 4 4 4 4 4 4 4 5 4 4 4 –') },
  ] as const;
  const job = employerAt(stage, 'Groenploeg wijkonderhoud');
  const contract = {
    signedOn: startsOn + 248,
    startsOn: startsOn + 254,
    endsOn: startsOn + 254 + 212,
    hoursPerWeek: 24,
    subsidized: true,
  };
  const start = {
    startsOn,
    today,
    talent: drawTalent(random),
    frames: milan.frames,
    market: marketOf(stage),
    placing: stage.placing,
  };
  const stays = [stay(1, 86), stay(2, 77), stay(3, 91), stay(4, 92)];
  const run = planAround(random, start, placed(random, stays, startsOn), {
    question: 'Ik wil gewoon een ritme en iets met mijn handen.',
    matrices: matrices(startsOn, scenes),
    ladder: rungs(startsOn, [
      [-6, 2],
      [84, 3],
      [160, 4],
      [250, 5],
    ]),
    answers: [83, 159, 250].map((day) => ({ on: startsOn + day, answer: 'YES' as const })),
    contracts: [{ ...contract, employer: job.organization, workplace: job.workplace }],
    helpers: { FINANCES: 'de budgetcoach van de gemeente', TIME_USE: 'het dagcentrum' },
    placements: [
      placementAt(stage, startsOn, {
        kind: 'DAY_ACTIVITY',
        at: 'Kas en kruidentuin',
        days: [14, 120],
        hoursPerWeek: 8,
      }),
      placementAt(stage, startsOn, {
        kind: 'LEARNING_PLACE',
        at: 'Kas en kruidentuin',
        days: [165, 204],
        hoursPerWeek: 18,
      }),
      placementAt(stage, startsOn, {
        kind: 'LEARNING_PLACE',
        at: 'Groenploeg wijkonderhoud',
        days: [205, 253],
        hoursPerWeek: 18,
      }),
    ],
    pauses: [],
    tailorings: [],
  });
  return { person: milan, runs: [run] };
};

/** Yusuf, "falls back and returns": a relapse in phase 3, back within five weeks, and on to a contract. */
export const yusuf: Archetype = (stage) => {
  const { random, today } = stage;
  const startsOn = today - 70 - 75 - 40 - 33 - 96 - 45;
  const yusuf = person({
    name: ['Yusuf', null, 'Elshorst'],
    bornOn: bornYearsBefore(startsOn, 26, 40),
    town: 'GM0141',
    frames: ['PARTICIPATIEWET'],
    areas: ['HOSPITALITY_AND_SERVICES', 'ENGINEERING_AND_PRODUCTION'],
    dream: { job: 'magazijnmedewerker', area: 'ENGINEERING_AND_PRODUCTION' },
  });
  const back = { kind: 'FALL_BACK', to: 'CARE_AND_ACTIVATION', reason: 'RELAPSE', returnInDays: 35 } as const;
  const stays = [stay(1, 70), stay(2, 75), stay(3, 40, back), stay(1, 33), stay(2, 0), stay(3, 96), stay(4, 96)];
  // The step to phase 3 was first recorded three days too early.
  const dated = placed(random, stays, startsOn).map((one, i) => (i === 1 ? { ...one, slip: 3 } : one));
  const scenes = [
    { day: 6, moment: 'BASELINE', found: levels('2 2 2 3 4 3 4 3 5 3 3 2 4') },
    { day: 66, moment: 'INTERIM', found: levels('3 2 3 3 4 3 4 3 5 3 3 2 4') },
    { day: 149, moment: 'PHASE_BASELINE', found: levels('3 3 3 3 4 3 4 3 5 4 3 3 4') },
    { day: 188, moment: 'INTERIM', found: levels('3 2 3 3 4 3 4 2 5 4 3 3 4') },
    { day: 215, moment: 'INTERIM', found: levels('3 3 3 3 4 3 4 3 5 4 3 3 4') },
    { day: 256, moment: 'PHASE_INTERIM', found: levels('3 3 3 4 4 3 4 3 5 4 3 3 4') },
    { day: 308, moment: 'PHASE_FINAL', found: levels('3 4 4 4 4 4 4 4 5 4 4 4 4') },
  ] as const;
  const job = employerAt(stage, 'Schoonmaak kantoren en evenementenhal');
  const contract = {
    signedOn: startsOn + 306,
    startsOn: startsOn + 314,
    endsOn: startsOn + 530,
    hoursPerWeek: 32,
    subsidized: false,
  };
  const start = {
    startsOn,
    today,
    talent: drawTalent(random),
    frames: yusuf.frames,
    market: marketOf(stage),
    placing: stage.placing,
  };
  const run = planAround(random, start, dated, {
    question: 'Ik wil weer aan het werk en van mijn oude vrienden los.',
    matrices: matrices(startsOn, scenes),
    ladder: rungs(startsOn, [
      [-10, 2],
      [69, 3],
      [140, 3],
      [187, 2],
      [310, 4],
    ]),
    contracts: [{ ...contract, employer: job.organization, workplace: job.workplace }],
    pauses: [],
    tailorings: [],
  });
  return { person: yusuf, runs: [run] };
};

/** Robin, "contact lost": gone after two months, back seven months later, now in phase 2. */
export const robin: Archetype = (stage) => {
  const { random, today } = stage;
  const startsOn = today - 64 - 210 - 80 - 35;
  const robin = person({
    name: ['Robin', 'van', 'Veldzicht'],
    bornOn: bornYearsBefore(startsOn, 24, 200),
    town: 'GM0153',
    frames: ['UWV'],
    areas: ['ARTS_AND_CREATIVE'],
  });
  const lost = { kind: 'STOP', outcome: 'LOST_CONTACT' } as const;
  const found = { ...levels('2 2 2 3 – 2 3 – 5 3 – 3 –'), SUBSTANCE_USE: 'DECLINED', JUSTICE: 'DECLINED' } as const;
  const self = { ...levels('4 3 4 5 – 4 5 – 5 4 – 4 –'), SUBSTANCE_USE: 'DECLINED', JUSTICE: 'DECLINED' } as const;
  const baseline = matrices(startsOn, [{ day: 11, moment: 'BASELINE', found, self }]);
  const start = {
    startsOn,
    today,
    talent: drawTalent(random),
    frames: robin.frames,
    market: marketOf(stage),
    placing: stage.placing,
  };
  const reason = 'Drie keer niet gekomen in twee weken. We blijven bellen en langsgaan.';
  const first = planAround(random, start, placed(random, [stay(1, 64, lost)], startsOn), {
    question: 'Ik heb eigenlijk geen hulp nodig, maar ik wil wel iets te doen hebben.',
    matrices: baseline.map((one) => ({ ...one, selfNote: 'Ik vind dat het veel beter gaat dan hier staat.' })),
    ladder: rungs(startsOn, [[-3, 2]]),
    pauses: [{ from: startsOn + 48, until: null, reason, expectedReturn: null }],
    tailorings: [],
  });
  const backOn = startsOn + 64 + 210;
  const again = { ...start, startsOn: backOn };
  const second = planAround(
    random,
    again,
    placed(random, [stay(1, 80), stay(2, 85), stay(3, 95), stay(4, 97)], backOn),
    {
      question: 'Ik ben er weer. Nu wil ik het afmaken.',
      ladder: rungs(backOn, [
        [-8, 2],
        [76, 3],
      ]),
      pauses: [],
    },
  );
  return { person: robin, runs: [first, second] };
};

const marketOf = (stage: Stage) => ({ employers: stage.employers, areas: [] });
