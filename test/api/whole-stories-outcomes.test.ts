import { describe, expect, test } from '@jest/globals';
import { refused } from '../support/refused.js';
import { startServer } from '../support/server.js';
import { Surroundings } from '../support/whole-places.js';
import { moment, STOP, TO_1, TO_2, TO_3, WholeStory, weekly } from '../support/whole-story.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-02-02' });
const world = new World(server.db, server.clock);
const around = new Surroundings(server);
const at = (day: string) => server.clock.set(day);

const ADULTS = { code: 'ZRM', version: '2017' };
const YOUTH = { code: 'ZRM_JONGEREN', version: '2017' };

/** Somebody who starts on 2 February 2026 and is measured that day. */
async function begun(name: string, question: string, of = { birthDate: '2001-11-08', instrument: ADULTS }) {
  at('2026-02-02');
  const provider = await around.organization('CARE_PROVIDER', 'De Werkplaats');
  const story = new WholeStory(server, world, await around.participant(provider, name, of.birthDate));
  await (await story.assess('STEP_2')).start(question);
  expect(await story.next()).toEqual([
    'ADVANCE TALENT_DEVELOPMENT BLOCKED: FEELS_STABLE BASELINE_MEASURED MATRIX_RECENT FOUNDATION_STABLE APPOINTMENTS_KEPT',
    STOP,
  ]);
  await story.measure(moment('TRAJECTORY', 'BASELINE'), {}, of.instrument);
  expect(await story.next()).toEqual([
    'ADVANCE TALENT_DEVELOPMENT ALLOWED_WITH_WAIVERS: FEELS_STABLE APPOINTMENTS_KEPT',
    STOP,
  ]);
  return story;
}

/** The same, two weeks later in phase 2. */
async function finding(...of: Parameters<typeof begun>): Promise<WholeStory> {
  const story = await begun(...of);
  at('2026-02-16');
  await story.feels('YES');
  await story.attends('CARE', ['2026-02-03', '2026-02-05', '2026-02-10', '2026-02-12'], '2.00');
  expect(await story.next()).toEqual(['ADVANCE TALENT_DEVELOPMENT ALLOWED', STOP]);
  expect(await story.take('ADVANCE')).toEqual([]);
  return story;
}

const FOUND_OUT = 'FEELS_STABLE ORIENTATION_ANSWERED TALENT_PROGRAMME_DONE COMPETENCES_MEASURED LADDER_EXPECTED';
const AFTER_PHASE_2 = [
  `ADVANCE WORKPLACE_LEARNING BLOCKED: ${FOUND_OUT}`,
  'OUTPLACE AFTERCARE BLOCKED: COMPETENCES_MEASURED CONTRACT_SIGNED LADDER_EXPECTED',
  'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED LADDER_EXPECTED',
  TO_1,
  STOP,
];

describe('Outplacement to sheltered work', () => {
  test('ends the trajectory of Bram, and his place runs on', async () => {
    const bram = await finding('Bram', 'Ik wil een plek waar ik mag blijven.');
    expect(await bram.next()).toEqual(AFTER_PHASE_2);
    const farm = await around.offer('CARE_PROVIDER', 'Zorgboerderij Het Erf');
    await bram.place(farm, { kind: 'DAY_ACTIVITY', hoursPerWeek: '12.00' });

    at('2026-04-07');
    await bram.assess('STEP_3');
    const company = await around.offer('SHELTERED_COMPANY', 'Soweco', { rung: 4 });
    const placeId = await bram.place(company, {
      kind: 'SHELTERED_WORK',
      startsOn: '2026-05-08',
      income: 'WAGE_WITH_SUBSIDY',
    });
    const ways = (sheltered: string) => [
      `ADVANCE WORKPLACE_LEARNING BLOCKED: ${FOUND_OUT.replace(' LADDER_EXPECTED', '')}`,
      'OUTPLACE AFTERCARE BLOCKED: COMPETENCES_MEASURED CONTRACT_SIGNED',
      `OUTPLACE SHELTERED_WORK ${sheltered}`,
      TO_1,
      STOP,
    ];
    // The place begins in 31 days, and a day later in 30.
    expect(await bram.next()).toEqual(ways('BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED'));
    at('2026-04-08');
    expect(await bram.next()).toEqual(ways('ALLOWED_WITH_WAIVERS: FINAL_MEASURED'));
    await bram.measure(moment('TRAJECTORY', 'FINAL'), { WORK_AND_EDUCATION: 4 });
    expect(await bram.next()).toEqual(ways('ALLOWED'));
    expect(await bram.take({ work: 'SHELTERED_WORK' })).toEqual([]);

    expect(await bram.next()).toEqual([]);
    expect(await bram.file()).toMatchObject({
      status: 'ENDED',
      phase: null,
      endedOn: '2026-04-08',
      outcome: 'SHELTERED_WORK',
      outcomeGroup: 'WORK',
    });
    const { transitions } = await bram.file();
    const agreed = transitions?.at(-1)?.criteria.find(({ code }) => code === 'SHELTERED_PLACE_AGREED');
    expect(agreed).toMatchObject({ required: '2026-05-08', actual: '2026-05-08', evidence: [{ id: placeId }] });
    at('2026-11-21');
    expect(await bram.places()).toEqual([
      'DAY_ACTIVITY 2026-02-16 2026-04-08 ENDED',
      'SHELTERED_WORK 2026-05-08 … ACTIVE',
    ]);
  });
});

describe('Outplacement to regular work', () => {
  test('takes Mila from a trial straight to aftercare, and on to a job that was kept', async () => {
    const mila = await finding('Mila', 'Ik kan het werk al, ik moet alleen durven.');
    expect(await mila.next()).toEqual(AFTER_PHASE_2);
    const bakery = await around.offer('EMPLOYER', 'Bakkerij Nollen', { workArea: 'HOSPITALITY_AND_SERVICES', rung: 3 });
    await mila.introduce(bakery);
    await mila.place(bakery, { kind: 'TRIAL', startsOn: '2026-02-23', endsOn: '2026-04-22' });
    at('2026-03-16');
    await (await mila.competences()).assess('STEP_3');
    const ways = (regular: string) => [
      'ADVANCE WORKPLACE_LEARNING BLOCKED: FEELS_STABLE ORIENTATION_ANSWERED TALENT_PROGRAMME_DONE',
      `OUTPLACE AFTERCARE ${regular}`,
      'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED',
      TO_1,
      STOP,
    ];
    expect(await mila.next()).toEqual(ways('BLOCKED: CONTRACT_SIGNED'));
    const contractId = await mila.signs(bakery, '2026-03-23');
    expect(await mila.next()).toEqual(ways('ALLOWED'));
    expect(await mila.take({ work: 'REGULAR_WORK' })).toEqual([]);

    const back = [TO_3, TO_2, TO_1, STOP];
    expect(await mila.next()).toEqual([
      'COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED FINAL_MEASURED AFTERCARE_AGREED AFTERCARE_GIVEN LADDER_EXPECTED',
      ...back,
    ]);
    await mila.place(bakery, { kind: 'REGULAR_WORK', startsOn: '2026-03-23', income: 'WAGE', contractId });
    await mila.agreeAftercare('6.00');
    at('2026-06-22');
    await mila.isSupported('AFTERCARE', weekly('2026-03-30', 3));
    await mila.measure(moment('TRAJECTORY', 'FINAL'));
    await mila.assess('STEP_6');
    expect(await mila.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED', ...back]);
    at('2026-06-23');
    expect(await mila.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED', ...back]);
    expect(await mila.take('COMPLETE')).toEqual([]);

    expect(await mila.next()).toEqual([]);
    const { transitions, phasePeriods, ...file } = await mila.file();
    expect(file).toMatchObject({ status: 'ENDED', endedOn: '2026-06-23', outcome: 'REGULAR_WORK' });
    expect(transitions?.map(({ kind }) => kind)).toEqual(['START', 'ADVANCE', 'OUTPLACE', 'COMPLETE']);
    expect(phasePeriods?.map(({ phase }) => phase)).toEqual(['CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'AFTERCARE']);
    expect(await mila.places()).toEqual(['TRIAL 2026-02-23 2026-03-16 ENDED', 'REGULAR_WORK 2026-03-23 … ACTIVE']);
  });
});

describe('An under-18 on the school route', () => {
  test('is measured as a young person, learns in practice with a school, and goes back to school', async () => {
    const young = { birthDate: '2009-09-01', instrument: YOUTH };
    const daan = await finding('Daan', 'Leren met mijn handen, niet uit een boek.', young);
    expect(await refused(server, () => daan.measure(moment('TRAJECTORY', 'INTERIM')))).toEqual([
      'INSTRUMENT_NOT_FOR_AGE',
    ]);
    expect(await daan.next()).toEqual(AFTER_PHASE_2);

    at('2026-04-13');
    await daan.attends('TALENT_PROGRAMME', weekly('2026-02-17', 8));
    await (await daan.orient()).competences();
    await (await daan.feels('YES')).assess('STEP_3');
    expect(await daan.next()).toEqual([
      'ADVANCE WORKPLACE_LEARNING ALLOWED',
      'OUTPLACE AFTERCARE BLOCKED: CONTRACT_SIGNED',
      'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED',
      TO_1,
      STOP,
    ]);
    expect(await daan.take('ADVANCE')).toEqual([]);

    const asked = 'FEELS_STABLE PHASE_CYCLE_MEASURED PRACTICE_HOURS_DONE WORKPLACE_SUPPORT_GIVEN';
    const more = 'QUALIFICATION_EARNED CONTRACT_SIGNED LADDER_EXPECTED';
    expect(await daan.next()).toEqual([`ADVANCE AFTERCARE BLOCKED: ${asked} ${more}`, TO_2, TO_1, STOP]);
    const schoolId = await around.organization('SCHOOL', 'Praktijkschool Almelo');
    const garage = await around.offer('EMPLOYER', 'Garage Ten Cate', { rung: 4 });
    await daan.introduce(garage);
    await daan.place(garage, { kind: 'LEARNING_PLACE', trainingRoute: 'PRACTICE_LEARNING', schoolId, income: 'NONE' });
    await daan.measure(moment('PHASE', 'BASELINE'), {}, YOUTH);
    at('2026-04-14');
    expect(await refused(server, () => daan.attends('PRACTICE', ['2026-04-14'], '8.25'))).toEqual(['DAY_TOO_FULL']);
    await daan.attends('PRACTICE', ['2026-04-14'], '8.00');

    at('2026-07-03');
    await daan.earns('Assistent mobiliteit', 'Praktijkschool Almelo');
    expect(await daan.next()).toEqual([
      `ADVANCE AFTERCARE BLOCKED: ${asked} CONTRACT_SIGNED LADDER_EXPECTED`,
      TO_2,
      TO_1,
      STOP,
    ]);
    expect(await daan.stops('EDUCATION')).toEqual([]);
    expect(await daan.next()).toEqual([]);
    expect(await daan.file()).toMatchObject({
      status: 'ENDED',
      outcome: 'EDUCATION',
      outcomeGroup: 'EDUCATION',
      placements: [
        {
          kind: 'LEARNING_PLACE',
          startsOn: '2026-04-13',
          endsOn: '2026-07-03',
          trainingRoute: 'PRACTICE_LEARNING',
          school: { name: 'Praktijkschool Almelo' },
        },
      ],
    });
  });
});

describe('Lasting day activity', () => {
  test('is an outcome of its own: Gerda stays at the farm when her trajectory ends', async () => {
    const gerda = await begun('Gerda', 'Ik wil onder de mensen zijn.');
    const farm = await around.offer('CARE_PROVIDER', 'Boerderij De Bongerd');
    await gerda.place(farm, { kind: 'DAY_ACTIVITY' });
    at('2026-03-02');
    await gerda.feels('ALMOST');
    await gerda.attends('DAY_ACTIVITY', weekly('2026-02-09', 4));
    expect(await gerda.next()).toEqual(['ADVANCE TALENT_DEVELOPMENT ALLOWED', STOP]);
    expect(await gerda.take('ADVANCE')).toEqual([]);
    expect(await gerda.next()).toEqual(AFTER_PHASE_2);
    expect(await gerda.places()).toEqual(['DAY_ACTIVITY 2026-02-02 … ACTIVE']);

    at('2026-06-09');
    expect(await gerda.next()).toEqual([
      `ADVANCE WORKPLACE_LEARNING BLOCKED: ${FOUND_OUT.replace('ORIENTATION', 'MATRIX_RECENT ORIENTATION')} DURATION_GUIDELINE`,
      'OUTPLACE AFTERCARE BLOCKED: MATRIX_RECENT COMPETENCES_MEASURED CONTRACT_SIGNED LADDER_EXPECTED DURATION_GUIDELINE',
      'OUTPLACE SHELTERED_WORK BLOCKED: MATRIX_RECENT SHELTERED_PLACE_AGREED FINAL_MEASURED LADDER_EXPECTED DURATION_GUIDELINE',
      TO_1,
      STOP,
    ]);
    expect(await gerda.stops('DAY_ACTIVITY')).toEqual([]);
    expect(await gerda.next()).toEqual([]);
    expect(await gerda.file()).toMatchObject({ outcome: 'DAY_ACTIVITY', outcomeGroup: 'PARTICIPATION' });
    at('2026-11-21');
    expect(await gerda.places()).toEqual(['DAY_ACTIVITY 2026-02-02 … ACTIVE']);
  });
});
