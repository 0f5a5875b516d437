import { addDays, type Day } from '../../src/graph/day.js';
import type { Happening } from './random-life.js';
import type { TestServer } from './server.js';
import { Story } from './story.js';
import type { World } from './world.js';

const PHASES = ['CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'];
const OUTCOMES = ['LOST_CONTACT', 'EDUCATION', 'FOUND_WORK', 'DAY_ACTIVITY', 'MOVED', 'CARE'];
const REASONS = ['RELAPSE', 'HEALTH', 'JOB_LOST', 'OWN_WISH'];
const MOMENTS = [
  [{ cycle: 'TRAJECTORY', moment: 'BASELINE' }],
  [{ cycle: 'TRAJECTORY', moment: 'INTERIM' }],
  [{ cycle: 'TRAJECTORY', moment: 'FINAL' }],
  [{ cycle: 'PHASE', moment: 'BASELINE' }],
  [{ cycle: 'PHASE', moment: 'INTERIM' }],
  [{ cycle: 'PHASE', moment: 'FINAL' }],
] as const;
const NEED_STATES = ['IN_PROGRESS', 'RESOLVED', 'OPEN', 'ELSEWHERE'];
const KINDS = ['CARE', 'DAY_ACTIVITY', 'TALENT_PROGRAMME', 'PRACTICE', 'ORIENTATION'];
const PLACEMENTS = ['ORIENTATION', 'DAY_ACTIVITY', 'LEARNING_PLACE', 'TRIAL', 'SHELTERED_WORK', 'REGULAR_WORK'];

type Answer = Record<string, unknown>;

const FILE = `query LivingFile($id: ID!) {
  participant(id: $id) {
    trajectories { id version status phase transitions { id } nextTransitions { kind criteria { code severity outcome } } }
    matrixMeasurements(first: 1) { nodes { id version } }
    supportNeeds { id version }
    contracts { id version }
    placements { id version }
  }
}`;

/** One participant to whom anything can happen, allowed or not. What is refused must leave no trace. */
export class Living {
  readonly #story: Story;
  refused = 0;
  done = 0;

  constructor(
    readonly server: TestServer,
    readonly world: World,
    readonly participantId: string,
    readonly employerId: string,
    readonly workplaceIds: readonly string[],
  ) {
    this.#story = new Story(server, world, participantId);
  }

  /** Lets one thing happen. */
  async happen(happening: Happening): Promise<void> {
    const { what } = happening;
    if (what === 'DAYS_PASS') {
      this.server.clock.set(addDays(this.world.today, happening.days));
      return;
    }
    const file = await this.#file();
    const trajectory = (file.trajectories as Answer[])[0];
    const of = trajectory && { trajectoryId: trajectory.id, expectedVersion: trajectory.version };
    switch (what) {
      case 'START':
        await this.world.ladder(this.participantId, 'STEP_3', this.world.today);
        await this.#mutate('trajectoryStart', { participantId: this.participantId, question: 'Ik wil werken.' });
        return;
      case 'CLIMB':
        if (of && trajectory) await this.#climb(of, trajectory);
        return;
      case 'ORIENT':
        if (of) await this.#try(() => this.#orient(String(of.trajectoryId)));
        return;
      case 'COMPETENCES':
        await this.#try(() => this.#story.competences());
        return;
      case 'CONTRACT':
        await this.#try(() => this.#story.contract(this.employerId));
        return;
      case 'CONTRACT_END':
        await this.#withFirst(file.contracts, (c) =>
          this.#mutate('contractEnd', { contractId: c.id, expectedVersion: c.version, endsOn: this.world.today }),
        );
        return;
      case 'REVOKE':
        await this.#withFirst((trajectory?.transitions as Answer[])?.toReversed(), (t) =>
          this.#mutate('transitionRevoke', {
            transitionId: t.id,
            expectedVersion: of?.expectedVersion,
            reason: 'Vergissing.',
          }),
        );
        return;
      case 'RESUME':
        if (of) await this.#mutate('trajectoryResume', of);
        return;
      case 'COMPLETE':
        if (of) await this.#mutate('trajectoryComplete', { ...of, ...this.#agreed(trajectory, 'COMPLETE', true) });
        return;
      case 'ADVANCE':
        if (of) {
          const agreed = this.#agreed(trajectory, 'ADVANCE', happening.waive);
          await this.#mutate('trajectoryAdvance', { ...of, on: this.#day(happening.back), ...agreed });
        }
        return;
      case 'OUTPLACE':
        if (of) {
          const agreed = this.#agreed(trajectory, 'OUTPLACE', happening.waive);
          const work = happening.back % 2 ? 'REGULAR_WORK' : 'SHELTERED_WORK';
          await this.#mutate('trajectoryOutplace', { ...of, work, on: this.#day(happening.back), ...agreed });
        }
        return;
      case 'FALL_BACK':
        if (of) {
          const [to, reason] = [PHASES[happening.choice % 3], REASONS[happening.choice % REASONS.length]];
          const on = this.#day(happening.back);
          await this.#mutate('trajectoryFallBack', { ...of, on, to, reason, participantView: 'AGREES' });
        }
        return;
      case 'STOP':
        // A life that stops too easily tells little.
        if (of && happening.choice < 3) {
          const outcome = OUTCOMES[happening.back % OUTCOMES.length] ?? 'CARE';
          await this.#mutate('trajectoryStop', { ...of, on: this.#day(happening.back), outcome });
        }
        return;
      case 'PAUSE':
        if (of) await this.#mutate('trajectoryPause', { ...of, from: this.#day(happening.back), reason: 'Ziek.' });
        return;
      case 'MEASURE':
        await this.#try(() =>
          this.#story.measure(MOMENTS[happening.moment] ?? [], {
            HOUSING: happening.level,
            FINANCES: 6 - happening.level,
          }),
        );
        return;
      case 'CORRECT':
        await this.#withFirst((file.matrixMeasurements as Answer).nodes, (m) =>
          this.#mutate('matrixMeasurementCorrect', {
            matrixMeasurementId: m.id,
            expectedVersion: m.version,
            reason: 'Verkeerd ingevuld.',
            scores: [{ domain: 'HOUSING', level: happening.level }],
          }),
        );
        return;
      case 'NEED':
        await this.#withFirst(file.supportNeeds, (n) =>
          this.#mutate('supportNeedChange', {
            supportNeedId: n.id,
            expectedVersion: n.version,
            status: NEED_STATES[happening.choice % NEED_STATES.length],
            party: 'Wijkteam',
            motivation: 'Samen besloten.',
          }),
        );
        return;
      case 'ATTEND':
        await this.#mutate('attendanceRecord', {
          lines: [
            {
              participantId: this.participantId,
              on: this.#day(happening.back),
              kind: KINDS[happening.choice % KINDS.length],
              hours: '6.00',
              presence: 'PRESENT',
            },
          ],
        });
        return;
      case 'PLACE':
        if (!of) return;
        await this.#mutate('employerIntakeRecord', { trajectoryId: of.trajectoryId, employerId: this.employerId });
        await this.#mutate('placementStart', {
          trajectoryId: of.trajectoryId,
          workplaceProfileId: this.workplaceIds[happening.choice % this.workplaceIds.length],
          kind: PLACEMENTS[happening.choice % PLACEMENTS.length],
          startsOn: this.#day(happening.back),
          endsOn: happening.choice % 2 ? addDays(this.world.today, 20) : null,
          schedule: ['MONDAY_MORNING'],
          hoursPerWeek: '12.00',
          income: 'BENEFIT_KEPT',
          reason: 'Past bij de wens.',
          motivation: 'Samen besloten.',
        });
        return;
      case 'PLACE_END':
        await this.#withFirst(file.placements, (p) =>
          this.#mutate('placementEnd', {
            placementId: p.id,
            expectedVersion: p.version,
            endsOn: this.#day(happening.back),
            reason: 'Klaar.',
          }),
        );
    }
  }

  /** Everything that a step asks, and then the step: what a good coach does. */
  async #climb({ trajectoryId }: Answer, { phase, nextTransitions }: Answer): Promise<void> {
    const options = (nextTransitions ?? []) as { kind: string; criteria: Answer[] }[];
    const [step] = options.filter(({ kind }) => kind === 'ADVANCE' || kind === 'COMPLETE');
    const unmet = (code: string) => step?.criteria.some((c) => c.code === code && c.outcome === 'UNMET');
    if (unmet('BASELINE_MEASURED')) await this.#try(() => this.#story.measure(MOMENTS[0] ?? []));
    if (unmet('ORIENTATION_ANSWERED')) await this.#try(() => this.#orient(String(trajectoryId)));
    if (unmet('COMPETENCES_MEASURED')) await this.#try(() => this.#story.competences());
    if (unmet('CONTRACT_SIGNED')) await this.#try(() => this.#story.contract(this.employerId));
    const [now] = (await this.#file()).trajectories as Answer[];
    const of = { trajectoryId, expectedVersion: now?.version };
    const kind = phase === 'AFTERCARE' ? 'COMPLETE' : 'ADVANCE';
    await this.#mutate(kind === 'COMPLETE' ? 'trajectoryComplete' : 'trajectoryAdvance', {
      ...of,
      ...this.#agreed(now, kind, true),
    });
  }

  #day(back: number): Day {
    return addDays(this.world.today, -back);
  }

  #agreed(trajectory: Answer | undefined, kind: string, waive: boolean): Answer {
    const options = (trajectory?.nextTransitions ?? []) as { kind: string; criteria: Answer[] }[];
    const unmet = options
      .find((o) => o.kind === kind)
      ?.criteria.filter((c) => c.severity === 'WAIVABLE' && c.outcome === 'UNMET');
    const waivers = waive ? (unmet ?? []).map(({ code }) => ({ criterion: code, motivation: 'Samen besloten.' })) : [];
    return { agreement: { givenBy: 'PARTICIPANT', how: 'SPOKEN' }, waivers };
  }

  async #orient(trajectoryId: string): Promise<unknown> {
    this.#story.trajectoryId = trajectoryId;
    return this.#story.orient();
  }

  async #withFirst(rows: unknown, use: (row: Answer) => Promise<void>): Promise<void> {
    const [first] = (rows ?? []) as Answer[];
    if (first) await use(first);
  }

  /** A helper of the story, which throws when it is refused. */
  async #try(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      this.done += 1;
    } catch (refusal) {
      if (String(refusal).includes('INTERNAL_SERVER_ERROR')) throw refusal;
      this.refused += 1;
    }
  }

  async #file(): Promise<Answer> {
    const { data, errors } = await this.server.send(FILE, { id: this.participantId });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data?.participant as Answer;
  }

  async #mutate(name: string, input: Answer): Promise<void> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await this.server.send(
      `mutation Living($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
      { input },
    );
    if (errors.length > 0) throw new Error(`${name} ${JSON.stringify(input)}: ${JSON.stringify(errors)}`);
    const payload = data?.[name] as { errors: { code: string }[] } | undefined;
    if (payload?.errors.length === 0) this.done += 1;
    else this.refused += 1;
  }
}
