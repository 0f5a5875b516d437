import { describe, expect, test } from '@jest/globals';
import { refused } from '../support/refused.js';
import { startServer } from '../support/server.js';
import { Surroundings } from '../support/whole-places.js';
import { moment, STOP, TO_1, TO_2, TO_3, WholeStory, weekly, workdays } from '../support/whole-story.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-01-05' });
const world = new World(server.db, server.clock);
const around = new Surroundings(server);
const at = (day: string) => server.clock.set(day);

const BACK = [TO_3, TO_2, TO_1, STOP];
const LEARNED = 'WORKPLACE_SUPPORT_GIVEN QUALIFICATION_EARNED';

/** Somebody whose foundation stood, who learned in practice and has a job since 13 April 2026. */
async function inAJob(name: string): Promise<WholeStory> {
  at('2026-01-05');
  const provider = await around.organization('CARE_PROVIDER', 'De Werkplaats');
  const story = new WholeStory(server, world, await around.participant(provider, name, '2002-06-30'));
  await (await story.assess('STEP_2')).start('Ik wil een vaste baan.');
  await story.measure(moment('TRAJECTORY', 'BASELINE'));
  await story.feels('YES');
  expect(await story.next()).toEqual(['ADVANCE TALENT_DEVELOPMENT ALLOWED_WITH_WAIVERS: APPOINTMENTS_KEPT', STOP]);
  expect(await story.take('ADVANCE', 'APPOINTMENTS_KEPT')).toEqual(['WAIVED APPOINTMENTS_KEPT']);

  await (await story.orient()).competences();
  expect(await story.next()).toEqual([
    'ADVANCE WORKPLACE_LEARNING ALLOWED_WITH_WAIVERS: FEELS_STABLE TALENT_PROGRAMME_DONE LADDER_EXPECTED',
    'OUTPLACE AFTERCARE BLOCKED: CONTRACT_SIGNED LADDER_EXPECTED',
    'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED LADDER_EXPECTED',
    TO_1,
    STOP,
  ]);
  at('2026-02-02');
  await (await story.feels('YES')).assess('STEP_3');
  expect(await story.next()).toEqual([
    'ADVANCE WORKPLACE_LEARNING ALLOWED_WITH_WAIVERS: TALENT_PROGRAMME_DONE',
    'OUTPLACE AFTERCARE BLOCKED: CONTRACT_SIGNED',
    'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED',
    TO_1,
    STOP,
  ]);
  expect(await story.take('ADVANCE', 'TALENT_PROGRAMME_DONE')).toEqual(['WAIVED TALENT_PROGRAMME_DONE']);

  expect(await story.next()).toEqual([
    `ADVANCE AFTERCARE BLOCKED: FEELS_STABLE PHASE_CYCLE_MEASURED PRACTICE_HOURS_DONE ${LEARNED} CONTRACT_SIGNED LADDER_EXPECTED`,
    TO_2,
    TO_1,
    STOP,
  ]);
  await story.measure(moment('PHASE', 'BASELINE'));
  at('2026-03-02');
  await story.measure(moment('PHASE', 'INTERIM'));
  at('2026-04-13');
  await story.measure(moment('PHASE', 'FINAL'));
  await story.attends('PRACTICE', workdays('2026-02-02', 10));
  await (await story.feels('YES')).assess('STEP_4');
  expect(await story.next()).toEqual([`ADVANCE AFTERCARE BLOCKED: ${LEARNED} CONTRACT_SIGNED`, TO_2, TO_1, STOP]);
  const job = await around.offer('EMPLOYER', `Bouwbedrijf ${name}`, { rung: 5 });
  const contractId = await story.signs(job, '2026-04-13');
  expect(await story.next()).toEqual([`ADVANCE AFTERCARE ALLOWED: ${LEARNED}`, TO_2, TO_1, STOP]);
  expect(await story.take('ADVANCE')).toEqual(['UNMET WORKPLACE_SUPPORT_GIVEN', 'UNMET QUALIFICATION_EARNED']);
  await story.place(job, { kind: 'REGULAR_WORK', income: 'WAGE', contractId });
  expect(await story.next()).toEqual([
    'COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED FINAL_MEASURED AFTERCARE_AGREED AFTERCARE_GIVEN LADDER_EXPECTED',
    ...BACK,
  ]);
  return story;
}

/** What the matrices of a cycle were taken as, and count as now, earliest first. */
async function counted(story: WholeStory, cycle: 'TRAJECTORY' | 'PHASE'): Promise<string[]> {
  const { matrixMeasurements } = await story.file();
  const lines = (matrixMeasurements ?? []).flatMap(({ measuredOn, moments }) =>
    moments.filter((one) => one.cycle === cycle).map((one) => `${measuredOn} ${one.moment} ${one.countsAs}`),
  );
  return lines.toSorted();
}

describe('A job that is lost after the final measurement', () => {
  test('brings Sem back to learning; climbed again he completes on a new final', async () => {
    const sem = await inAJob('Sem');
    at('2026-04-20');
    await sem.agreeAftercare('4.00');
    expect(await sem.next()).toEqual([
      'COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED FINAL_MEASURED AFTERCARE_GIVEN LADDER_EXPECTED',
      ...BACK,
    ]);
    at('2026-07-06');
    await sem.measure(moment('TRAJECTORY', 'FINAL'));
    await (await sem.isSupported('AFTERCARE', weekly('2026-04-20', 2))).assess('STEP_5');
    expect(await sem.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED', ...BACK]);

    // A week before he could complete, the employer stops.
    at('2026-07-08');
    const lost = { to: 'WORKPLACE_LEARNING', reason: 'JOB_LOST', contractEndedOn: '2026-07-07' } as const;
    expect(await sem.fallsBack(lost)).toEqual([]);
    expect((await sem.file()).contracts).toMatchObject([{ startsOn: '2026-04-13', endsOn: '2026-07-07' }]);
    expect(await sem.places()).toEqual(['REGULAR_WORK 2026-04-13 2026-07-07 ENDED']);
    expect(await counted(sem, 'TRAJECTORY')).toEqual(['2026-01-05 BASELINE BASELINE', '2026-07-06 FINAL INTERIM']);
    expect(await counted(sem, 'PHASE')).toEqual([
      '2026-02-02 BASELINE BASELINE',
      '2026-03-02 INTERIM INTERIM',
      '2026-04-13 FINAL INTERIM',
    ]);
    expect(await sem.next()).toEqual([
      `ADVANCE AFTERCARE BLOCKED: FEELS_STABLE PHASE_CYCLE_MEASURED ${LEARNED} CONTRACT_SIGNED`,
      TO_2,
      TO_1,
      STOP,
    ]);

    at('2026-08-10');
    await sem.measure(moment('PHASE', 'FINAL'));
    await sem.feels('ALMOST');
    const again = await around.offer('EMPLOYER', 'Timmerfabriek Almelo', { rung: 5 });
    const contractId = await sem.signs(again, '2026-08-10', '2027-02-09');
    expect(await sem.next()).toEqual([`ADVANCE AFTERCARE ALLOWED: ${LEARNED}`, TO_2, TO_1, STOP]);
    expect(await sem.take('ADVANCE')).toEqual(['UNMET WORKPLACE_SUPPORT_GIVEN', 'UNMET QUALIFICATION_EARNED']);
    await sem.place(again, { kind: 'REGULAR_WORK', income: 'WAGE_WITH_SUBSIDY', contractId });
    // The talk of the first stay and its final were for another job.
    expect(await sem.next()).toEqual([
      'COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED FINAL_MEASURED AFTERCARE_AGREED AFTERCARE_GIVEN',
      ...BACK,
    ]);

    at('2026-08-17');
    await sem.agreeAftercare('4.00');
    at('2026-11-09');
    await sem.isSupported('AFTERCARE', weekly('2026-08-17', 2));
    await sem.measure(moment('TRAJECTORY', 'FINAL'));
    expect(await sem.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED', ...BACK]);
    at('2026-11-10');
    expect(await sem.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED', ...BACK]);
    expect(await sem.take('COMPLETE')).toEqual([]);
    expect(await sem.next()).toEqual([]);
    expect(await counted(sem, 'TRAJECTORY')).toEqual([
      '2026-01-05 BASELINE BASELINE',
      '2026-07-06 FINAL INTERIM',
      '2026-11-09 FINAL FINAL',
    ]);
    expect(await sem.file()).toMatchObject({ status: 'ENDED', outcome: 'REGULAR_WORK', outcomeGroup: 'WORK' });
    expect(await sem.places()).toEqual([
      'REGULAR_WORK 2026-04-13 2026-07-07 ENDED',
      'REGULAR_WORK 2026-08-10 … ACTIVE',
    ]);
  });
});

describe('A pause in phase 4', () => {
  test('lets Fatima rest, keeps her from a step and not from a fall-back, and does not move the three months', async () => {
    const fatima = await inAJob('Fatima');
    at('2026-04-20');
    await fatima.agreeAftercare('2.00');
    await fatima.isSupported('AFTERCARE', ['2026-04-20']);
    expect(await fatima.next()).toEqual([
      'COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED FINAL_MEASURED LADDER_EXPECTED',
      ...BACK,
    ]);

    at('2026-05-18');
    await fatima.pauses('Een operatie, het werk wacht.');
    expect(await fatima.next()).toEqual([
      'COMPLETE REGULAR_WORK BLOCKED: JOB_RETAINED FINAL_MEASURED LADDER_EXPECTED',
      ...BACK,
    ]);
    expect(await refused(server, () => fatima.isSupported('AFTERCARE', ['2026-05-18']))).toEqual(['DAY_PAUSED']);
    expect(await fatima.places()).toEqual(['REGULAR_WORK 2026-04-13 … ACTIVE']);

    // Measuring stays possible, a step does not.
    at('2026-06-08');
    await fatima.measure(moment('TRAJECTORY', 'FINAL'));
    await fatima.assess('STEP_5');
    expect(await fatima.next()).toEqual(['COMPLETE REGULAR_WORK BLOCKED: JOB_RETAINED', ...BACK]);
    expect(await refused(server, () => fatima.take('COMPLETE', 'JOB_RETAINED'))).toEqual(['TRAJECTORY_PAUSED']);
    expect(await fatima.file()).toMatchObject({ status: 'PAUSED', phase: 'AFTERCARE', endedOn: null });

    at('2026-06-15');
    await fatima.resumes();
    expect(await fatima.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED', ...BACK]);
    at('2026-07-12');
    expect(await fatima.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED', ...BACK]);
    at('2026-07-13');
    expect(await fatima.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED', ...BACK]);
    expect(await fatima.take('COMPLETE')).toEqual([]);
    expect(await fatima.next()).toEqual([]);
    expect(await fatima.file()).toMatchObject({ status: 'ENDED', endedOn: '2026-07-13', outcome: 'REGULAR_WORK' });
    expect(await fatima.places()).toEqual(['REGULAR_WORK 2026-04-13 … ACTIVE']);
  });
});
