import { describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { Correct } from '../support/hours.js';
import { startServer } from '../support/server.js';
import { Surroundings } from '../support/whole-places.js';
import { moment, STOP, TO_1, TO_2, TO_3, WholeStory, weekly, workdays } from '../support/whole-story.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2025-12-15' });
const world = new World(server.db, server.clock);
const around = new Surroundings(server);

const Changed = graphql(`
  mutation WholeMatrixCorrect($input: MatrixMeasurementCorrectInput!) {
    matrixMeasurementCorrect(input: $input) { matrixMeasurement { id } errors { code } }
  }
`);

const Ended = graphql(`
  mutation WholeContractEnd($input: ContractEndInput!) {
    contractEnd(input: $input) { contract { endsOn } errors { code } }
  }
`);

/** Chapters of one story: each goes on where the one before it ended. */
describe('From a question to a job that was kept, on real evidence', () => {
  const at = (day: string) => server.clock.set(day);
  let noor: WholeStory;

  test('Noor asks for a place, is invited and accepted, and starts', async () => {
    const provider = await around.organization('CARE_PROVIDER', 'De Werkplaats');
    const anke = await around.professional(provider, 'Anke', ['JOB_COACH']);
    const invited = await around.invited(provider, 'Noor de Boer', 'Ik wil werken, maar thuis loopt alles vast.');
    expect(invited.status).toBe('INTAKE_PLANNED');
    at('2026-01-05');
    noor = new WholeStory(server, world, await around.accepted(invited, 'Noor', '2004-03-14'));
    await (await noor.assess('STEP_1')).start('Ik wil werken, maar thuis loopt alles vast.');
    await noor.isGuidedBy(anke);
    expect(await noor.file()).toMatchObject({ phase: 'CARE_AND_ACTIVATION', coach: { name: { given: 'Anke' } } });
    expect(await noor.next()).toEqual([
      'ADVANCE TALENT_DEVELOPMENT BLOCKED: FEELS_STABLE BASELINE_MEASURED MATRIX_RECENT FOUNDATION_STABLE APPOINTMENTS_KEPT LADDER_EXPECTED',
      STOP,
    ]);
  });

  test('Phase 1: what is acute first, then a rhythm', async () => {
    at('2026-01-12');
    await noor.measure(moment('TRAJECTORY', 'BASELINE'), { HOUSING: 1, FINANCES: 2 });
    expect(await noor.next()).toEqual([
      'ADVANCE TALENT_DEVELOPMENT BLOCKED: FEELS_STABLE ACUTE_DOMAINS_ATTENDED FOUNDATION_STABLE APPOINTMENTS_KEPT LADDER_EXPECTED',
      STOP,
    ]);
    await (await noor.takeUp('HOUSING')).takeUp('FINANCES');
    expect(await noor.next()).toEqual([
      'ADVANCE TALENT_DEVELOPMENT ALLOWED_WITH_WAIVERS: FEELS_STABLE FOUNDATION_STABLE APPOINTMENTS_KEPT LADDER_EXPECTED',
      STOP,
    ]);
    at('2026-03-02');
    await noor.attends('CARE', [...weekly('2026-02-09', 3), ...weekly('2026-02-12', 3)], '2.00');
    await noor.misses('CARE', '2026-03-02');
    expect(await noor.next()).toEqual([
      'ADVANCE TALENT_DEVELOPMENT ALLOWED_WITH_WAIVERS: FEELS_STABLE FOUNDATION_STABLE LADDER_EXPECTED',
      STOP,
    ]);
    await noor.measure(moment('TRAJECTORY', 'INTERIM'), { HOUSING: 3, FINANCES: 2 });
    await (await noor.feels('ALMOST')).assess('STEP_2');
    expect(await noor.next()).toEqual(['ADVANCE TALENT_DEVELOPMENT ALLOWED', STOP]);
    expect(await noor.take('ADVANCE')).toEqual([]);
  });

  test('Phase 2: eight weeks of finding out', async () => {
    expect(await noor.next()).toEqual([
      'ADVANCE WORKPLACE_LEARNING BLOCKED: FEELS_STABLE ORIENTATION_ANSWERED TALENT_PROGRAMME_DONE COMPETENCES_MEASURED LADDER_EXPECTED',
      'OUTPLACE AFTERCARE BLOCKED: COMPETENCES_MEASURED CONTRACT_SIGNED LADDER_EXPECTED',
      'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED LADDER_EXPECTED',
      TO_1,
      STOP,
    ]);
    at('2026-04-20');
    await noor.attends('TALENT_PROGRAMME', weekly('2026-03-03', 7));
    await (await noor.orient()).competences();
    expect(await noor.next()).toEqual([
      'ADVANCE WORKPLACE_LEARNING ALLOWED_WITH_WAIVERS: FEELS_STABLE TALENT_PROGRAMME_DONE LADDER_EXPECTED',
      'OUTPLACE AFTERCARE BLOCKED: CONTRACT_SIGNED LADDER_EXPECTED',
      'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED LADDER_EXPECTED',
      TO_1,
      STOP,
    ]);
    at('2026-05-04');
    await noor.attends('TALENT_PROGRAMME', ['2026-04-21']);
    await (await noor.feels('YES')).assess('STEP_3');
    expect(await noor.next()).toEqual([
      'ADVANCE WORKPLACE_LEARNING ALLOWED',
      'OUTPLACE AFTERCARE BLOCKED: CONTRACT_SIGNED',
      'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED',
      TO_1,
      STOP,
    ]);
    expect(await noor.take('ADVANCE')).toEqual([]);
  });

  test('Phase 3: a learning place, a fall-back for three weeks while the place is held, and back', async () => {
    const back = [TO_2, TO_1, STOP];
    expect(await noor.next()).toEqual([
      'ADVANCE AFTERCARE BLOCKED: FEELS_STABLE PHASE_CYCLE_MEASURED PRACTICE_HOURS_DONE WORKPLACE_SUPPORT_GIVEN QUALIFICATION_EARNED CONTRACT_SIGNED LADDER_EXPECTED',
      ...back,
    ]);
    await noor.measure(moment('PHASE', 'BASELINE'));
    at('2026-05-11');
    const nursery = await around.offer('EMPLOYER', 'Kwekerij De Hoeve', { rung: 4 });
    await noor.introduce(nursery);
    await noor.place(nursery, { kind: 'LEARNING_PLACE', endsOn: '2026-09-25' });
    at('2026-06-01');
    await noor.attends('PRACTICE', workdays('2026-05-11', 3));
    await noor.isSupported('WORKPLACE_SUPPORT', weekly('2026-05-12', 3));

    expect(await noor.fallsBack({ to: 'TALENT_DEVELOPMENT', reason: 'HEALTH', holdPlaceUntil: '2026-07-06' })).toEqual(
      [],
    );
    expect(await noor.places()).toEqual(['LEARNING_PLACE 2026-05-11 2026-06-01 ACTIVE']);
    expect((await noor.file()).placements).toMatchObject([{ held: true, heldUntil: '2026-07-06' }]);
    expect(await noor.next()).toEqual([
      'ADVANCE WORKPLACE_LEARNING ALLOWED_WITH_WAIVERS: FEELS_STABLE',
      'OUTPLACE AFTERCARE BLOCKED: CONTRACT_SIGNED',
      'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED',
      TO_1,
      STOP,
    ]);
    at('2026-06-22');
    await noor.feels('ALMOST');
    expect(await noor.next()).toEqual([
      'ADVANCE WORKPLACE_LEARNING ALLOWED',
      'OUTPLACE AFTERCARE BLOCKED: CONTRACT_SIGNED',
      'OUTPLACE SHELTERED_WORK BLOCKED: SHELTERED_PLACE_AGREED FINAL_MEASURED',
      TO_1,
      STOP,
    ]);
    expect(await noor.take('ADVANCE')).toEqual([]);
    expect(await noor.places()).toEqual([
      'LEARNING_PLACE 2026-05-11 2026-06-01 ENDED',
      'LEARNING_PLACE 2026-06-22 2026-09-25 ACTIVE',
    ]);
    const [resumed, held] = (await noor.file()).placements ?? [];
    expect(resumed?.continues?.id).toBe(held?.id);
    expect(await noor.next()).toEqual([
      'ADVANCE AFTERCARE BLOCKED: FEELS_STABLE PHASE_CYCLE_MEASURED PRACTICE_HOURS_DONE WORKPLACE_SUPPORT_GIVEN QUALIFICATION_EARNED CONTRACT_SIGNED LADDER_EXPECTED',
      ...back,
    ]);
  });

  test('Phase 3 again: the hours of both stays count, and a contract follows', async () => {
    const back = [TO_2, TO_1, STOP];
    at('2026-07-13');
    await noor.measure(moment('PHASE', 'INTERIM'));
    at('2026-08-24');
    await noor.attends('PRACTICE', workdays('2026-06-22', 9));
    await noor.isSupported('WORKPLACE_SUPPORT', weekly('2026-06-23', 9));
    expect(await noor.next()).toEqual([
      'ADVANCE AFTERCARE BLOCKED: FEELS_STABLE PHASE_CYCLE_MEASURED QUALIFICATION_EARNED CONTRACT_SIGNED LADDER_EXPECTED',
      ...back,
    ]);
    await noor.measure(moment('PHASE', 'FINAL'));
    await (await noor.feels('YES')).assess('STEP_4');
    await noor.earns('Werken in het groen', 'Zone.college');
    expect(await noor.next()).toEqual(['ADVANCE AFTERCARE BLOCKED: CONTRACT_SIGNED', ...back]);
    const gardener = await around.offer('EMPLOYER', 'Hofstede Groenwerk', { rung: 5, hoursPerWeek: '24.00' });
    const contractId = await noor.signs(gardener, '2026-09-01');
    expect(await noor.next()).toEqual(['ADVANCE AFTERCARE ALLOWED', ...back]);
    expect(await noor.take('ADVANCE')).toEqual([]);
    await noor.place(gardener, { kind: 'REGULAR_WORK', startsOn: '2026-09-01', income: 'WAGE', contractId });
    expect(await noor.places()).toEqual([
      'LEARNING_PLACE 2026-05-11 2026-06-01 ENDED',
      'LEARNING_PLACE 2026-06-22 2026-08-24 ACTIVE',
      'REGULAR_WORK 2026-09-01 … PLANNED',
    ]);
  });

  test('Phase 4: three months in the job, to the day', async () => {
    const back = [TO_3, TO_2, TO_1, STOP];
    expect(await noor.next()).toEqual([
      'COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED FINAL_MEASURED AFTERCARE_AGREED AFTERCARE_GIVEN LADDER_EXPECTED',
      ...back,
    ]);
    at('2026-08-31');
    await noor.agreeAftercare('12.00');
    expect(await noor.next()).toEqual([
      'COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED FINAL_MEASURED AFTERCARE_GIVEN LADDER_EXPECTED',
      ...back,
    ]);
    at('2026-11-30');
    await noor.isSupported('AFTERCARE', weekly('2026-09-07', 12), '1.00');
    await noor.measure(moment('TRAJECTORY', 'FINAL'), { WORK_AND_EDUCATION: 4 });
    await noor.assess('STEP_5');
    expect(await noor.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED_WITH_WAIVERS: JOB_RETAINED', ...back]);
    at('2026-12-01');
    expect(await noor.next()).toEqual(['COMPLETE REGULAR_WORK ALLOWED', ...back]);
    expect(await noor.take('COMPLETE')).toEqual([]);
    expect(await noor.next()).toEqual([]);
  });

  test('At the end the job goes on, and not one criterion was waived', async () => {
    const { transitions, phasePeriods, ...file } = await noor.file();
    expect(file).toMatchObject({ status: 'ENDED', phase: null, endedOn: '2026-12-01', outcome: 'REGULAR_WORK' });
    expect((await noor.places()).at(-1)).toBe('REGULAR_WORK 2026-09-01 … ACTIVE');
    expect(phasePeriods?.map(({ startedOn, endedOn }) => [startedOn, endedOn])).toEqual([
      ['2026-01-05', '2026-03-02'],
      ['2026-03-02', '2026-05-04'],
      ['2026-05-04', '2026-06-01'],
      ['2026-06-01', '2026-06-22'],
      ['2026-06-22', '2026-08-24'],
      ['2026-08-24', '2026-12-01'],
    ]);
    expect(transitions?.map(({ kind, criteria }) => `${kind} ${criteria.length}`)).toEqual([
      'START 0',
      'ADVANCE 9',
      'ADVANCE 10',
      'FALL_BACK 0',
      'ADVANCE 10',
      'ADVANCE 12',
      'COMPLETE 9',
    ]);
    const criteria = transitions?.flatMap((transition) => transition.criteria) ?? [];
    expect(criteria.filter(({ outcome }) => outcome !== 'MET')).toEqual([]);
    const found = (code: string) => criteria.findLast((criterion) => criterion.code === code);
    expect(found('TALENT_PROGRAMME_DONE')).toMatchObject({ actual: 'hours=48.00 weeks=8' });
    expect(found('PRACTICE_HOURS_DONE')).toMatchObject({ required: '172.80', actual: '216.00' });
    expect(found('WORKPLACE_SUPPORT_GIVEN')).toMatchObject({ required: '19.20', actual: '24.00' });
    expect(found('AFTERCARE_GIVEN')).toMatchObject({ required: '12.00', actual: '12.00' });
    expect(found('CONTRACT_SIGNED')).toMatchObject({
      actual: '2026-09-01',
      evidence: [{ id: file.contracts?.[0]?.id }],
    });
    expect(found('JOB_RETAINED')).toMatchObject({ required: 'months=3', actual: 'since=2026-09-01' });
  });

  test('Every step keeps its criteria as they were decided, whatever is corrected later', async () => {
    const before = await noor.file();
    at('2026-12-14');
    for (const { id } of before.attendance?.nodes.filter(({ kind }) => kind === 'PRACTICE').slice(0, 20) ?? []) {
      const attendance = { attendanceId: id, hours: '0.00', presence: 'ABSENT' as const };
      const { data } = await server.ask(Correct, { input: { attendance, reason: 'Verkeerde deelnemer.' } });
      expect(data?.hoursCorrect.errors).toEqual([]);
    }
    for (const { id, version } of before.matrixMeasurements ?? []) {
      const scores = [{ domain: 'MENTAL_HEALTH', level: 1 }];
      const corrected = { matrixMeasurementId: id, expectedVersion: version, reason: 'Anders bedoeld.', scores };
      expect((await server.ask(Changed, { input: corrected })).data?.matrixMeasurementCorrect.errors).toEqual([]);
    }
    for (const { id, version } of before.contracts ?? []) {
      const end = { contractId: id, expectedVersion: version, endsOn: '2026-12-13' };
      expect((await server.ask(Ended, { input: end })).data?.contractEnd.errors).toEqual([]);
    }
    const after = await noor.file();
    expect(after.matrixMeasurements).not.toEqual(before.matrixMeasurements);
    expect(after.contracts).not.toEqual(before.contracts);
    expect(after.attendance).not.toEqual(before.attendance);
    expect(after.transitions).toEqual(before.transitions);
  });
});
