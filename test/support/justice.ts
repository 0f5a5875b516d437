import { HOUSE, type Viewer } from '../../src/access/viewer.js';
import { type Answer, startServer } from './server.js';
import { Story } from './story.js';
import { uuid, World } from './world.js';

/** Words that stand in everything that speaks of Justitie, and nowhere else. */
export const SECRET = 'Geheimtaakstraf';

const MEASURED = { HOUSING: 1, JUSTICE: 1 } as const;

type Asked = Record<string, unknown>;

/** Somebody who looks: with the scope, without it, and the participant. */
export type Who = 'coach' | 'without' | 'self';

/** Somebody in phase 2 whose file speaks of Justitie everywhere; and those who look: with the scope, without, and the participant. */
export class JusticeStory {
  needs: Record<string, string> = {};
  goals: string[] = [];
  matrices: string[] = [];
  remarks: string[] = [];

  private constructor(
    readonly server: Awaited<ReturnType<typeof startServer>>,
    readonly story: Story,
    /** By name: `coach` and `without` are one coach of the caseload, with the scope and without it. */
    readonly viewers: Readonly<Record<string, Viewer>>,
  ) {}

  /** Tells the story, on a server that takes the name of a viewer. */
  static async tell(): Promise<JusticeStory> {
    const viewers: Record<string, Viewer> = {};
    const server = await startServer({
      now: '2026-10-01',
      identify: async ({ headers }) => viewers[String(headers['x-viewer'])] ?? HOUSE,
    });
    const world = new World(server.db, server.clock);
    const organizationId = await world.organization();
    const participantId = await world.participant({ organizationId });
    const professional = uuid(await world.coach(organizationId));
    const nobody: Viewer = { ...HOUSE, roles: [], scopes: [], everywhere: false };
    const coach: Viewer = { ...nobody, roles: ['JOB_COACH'], professionalId: professional, coaches: [professional] };
    viewers.without = { ...coach, organizationId: uuid(organizationId) };
    viewers.coach = { ...viewers.without, scopes: HOUSE.scopes };
    viewers.self = { ...nobody, roles: ['PARTICIPANT'], participantId: uuid(participantId) };
    const told = new JusticeStory(server, new Story(server, world, participantId), viewers);
    await told.#begin();
    await told.#goOn();
    return told;
  }

  get participantId(): string {
    return this.story.participantId;
  }

  get trajectoryId(): string {
    return this.story.trajectoryId;
  }

  /** Asks as one of the viewers; every answer without a fault. */
  async as(viewer: Who, query: string): Promise<Asked> {
    const { data, errors } = await this.asWithFaults(viewer, query);
    if (errors.length > 0) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return data as Asked;
  }

  asWithFaults(viewer: string, query: string): Promise<Answer<Asked>> {
    return this.server.send(query, {}, { 'x-viewer': viewer });
  }

  /** A mutation, `name(input: {…}) {…}`; throws when it is refused. @returns what it answers */
  async do(mutation: string, viewer: Who = 'coach'): Promise<Asked> {
    const { answer } = await this.as(viewer, `mutation { answer: ${mutation} }`);
    const { errors } = answer as { errors: object[] };
    if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return answer as Asked;
  }

  /** The codes with which a mutation of somebody without the scope is refused. */
  async codes(mutation: string): Promise<string[]> {
    const { answer } = await this.as('without', `mutation { answer: ${mutation} { errors { code } } }`);
    return (answer as { errors: { code: string }[] }).errors.map(({ code }) => code);
  }

  async #begin(): Promise<void> {
    await this.story.start();
    const coach = this.viewers.coach?.professionalId;
    await this.server.db.em.fork().execute(`update trajectory set coach_id = '${coach}'`);
    this.matrices.push(await this.story.measure([{ cycle: 'TRAJECTORY', moment: 'BASELINE' }], MEASURED));
    const { participant } = (await this.as(
      'coach',
      `{ participant(id: "${this.participantId}") { supportNeeds { id version domain } } }`,
    )) as { participant: { supportNeeds: { id: string; version: number; domain: string }[] } };
    for (const { id, version, domain } of participant.supportNeeds) {
      this.needs[domain] = id;
      if (domain === 'WORK_AND_EDUCATION') continue;
      const words = domain === 'JUSTICE' ? `, note: "${SECRET}", description: "${SECRET}"` : '';
      await this.do(
        `supportNeedChange(input: { supportNeedId: "${id}", expectedVersion: ${version}, status: IN_PROGRESS${words} }) { errors { code } }`,
      );
    }
    await this.#plan();
    await this.story.advance();
  }

  async #plan(): Promise<void> {
    const participant = `participantId: "${this.participantId}"`;
    await this.do(`matrixTargetSet(input: { ${participant}, domain: JUSTICE, level: 4 }) { errors { code } }`);
    for (const about of [
      `domain: JUSTICE, targetLevel: 4, steps: [{ text: "${SECRET}" }]`,
      `supportNeedId: "${this.needs.JUSTICE}", status: ACTIVE`,
    ]) {
      const { goal } = await this.do(
        `goalSet(input: { ${participant}, text: "${SECRET}", ${about} }) { goal { id } errors { code } }`,
      );
      this.goals.push((goal as { id: string }).id);
    }
    const [, ended] = this.goals;
    await this.do(
      `goalAchieve(input: { goalId: "${ended}", expectedVersion: 1, note: "${SECRET}" }) { errors { code } }`,
    );
    for (const about of [this.needs.JUSTICE, ended]) {
      const { remark } = await this.do(
        `remarkAdd(input: { aboutId: "${about}", text: "${SECRET}" }) { remark { id } errors { code } }`,
      );
      this.remarks.push((remark as { id: string }).id);
    }
  }

  /** A second matrix a month later, in which Justitie is better but low, with a note; the need waits for attention. */
  async #goOn(): Promise<void> {
    this.server.clock.set('2026-11-01');
    const levels = { HOUSING: 3, JUSTICE: 2 };
    this.matrices.push(await this.story.measure([{ cycle: 'TRAJECTORY', moment: 'INTERIM' }], levels));
    const em = this.server.db.em.fork();
    await em.execute(`update domain_score set note = '${SECRET}' where position = 13`);
    await em.execute(
      `update support_need set status = 'OPEN', urgency = 'HIGH' where id = '${uuid(String(this.needs.JUSTICE))}'`,
    );
    this.server.clock.set('2026-11-21');
  }
}
