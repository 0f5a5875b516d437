import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Professional } from '../organization/professional.entity.js';
import { requireCoach } from './coach.service.js';
import { StandIn } from './stand-in.entity.js';
import type { StandInEndInput, StandInSaveInput } from './stand-in.inputs.js';
import { standInEndRefusals, standInRefusals } from './standing-in.js';

/** The coach whose caseload it is, and who stands in. */
interface Pair {
  readonly coach: Professional;
  readonly standIn: Professional;
}

/** Both coaches. @throws Refused `NOT_FOUND` */
export async function coachesToPair(work: Work, input: StandInSaveInput): Promise<Pair> {
  const coach = await work.find(Professional, input.coachId, ['input', 'coachId']);
  const path = ['input', 'standInProfessionalId'];
  return { coach, standIn: await work.find(Professional, input.standInProfessionalId, path) };
}

/**
 * Lets a coach hold the caseload of a colleague of the same organization, which is that of the team lead.
 * @throws Refused `NOT_A_COACH`, then see `standInRefusals`
 */
export async function saveStandIn(work: Work, input: StandInSaveInput, { coach, standIn }: Pair): Promise<Result> {
  const organization = work.viewer.organizationId ?? coach.organization.id;
  requireCoach(coach, organization, ['input', 'coachId']);
  requireCoach(standIn, organization, ['input', 'standInProfessionalId']);
  const days = { from: input.from ?? work.today, until: input.until ?? null };
  refuseIf(standInRefusals(coach.id, standIn.id, days));
  const saved = work.em.create(StandIn, { coach, standIn, ...days, recordedAt: work.now });
  work.event('standIn.save', saved.id, { coachId: coach.id, standInId: standIn.id, ...days });
  return { professional: coach.id, standIn: saved.id };
}

/** The stand-in of an input, locked; one of another organization does not exist. @throws Refused `NOT_FOUND` */
export async function standInToEnd(work: Work, { standInId }: StandInEndInput): Promise<StandIn> {
  const path = ['input', 'standInId'];
  const standIn = await work.lock(StandIn, standInId, path);
  const { organization } = await standIn.coach.loadOrFail();
  const { organizationId = organization.id } = work.viewer;
  if (organization.id !== organizationId) throw new Refused([refusal('NOT_FOUND', path)]);
  return standIn;
}

/** Gives a stand-in its last day; one that has not begun by then is taken away. @throws Refused, see `standInEndRefusals` */
export async function endStandIn(work: Work, input: StandInEndInput, standIn: StandIn): Promise<Result> {
  const day = input.until ?? work.today;
  const { id, from, coach } = standIn;
  refuseIf(standInEndRefusals({ from, until: standIn.until ?? null }, day, work.today));
  work.event('standIn.end', id, { coachId: coach.id, until: day });
  if (day >= from) {
    standIn.until = day;
    return { professional: coach.id, standIn: id };
  }
  work.em.remove(standIn);
  return { professional: coach.id };
}
