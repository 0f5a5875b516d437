import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { sql } from '../../plan/sql.js';
import type { Scale } from '../instrument/definition.js';
import { hiddenRefusals } from '../instrument/hidden.js';
import { levelRefusals } from '../instrument/level-rules.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import type { Participant } from '../participant/participant.entity.js';
import { MatrixTarget } from './matrix-measurement.entity.js';
import type { MatrixTargetSetInput } from './matrix-target.inputs.js';

/** Sets, changes or takes away the target of a domain (domain.md §4). @throws Refused `DOMAIN_HIDDEN`, `LEVEL_OUTSIDE_SCALE` */
export async function setTarget(
  work: Work,
  { domain, level }: MatrixTargetSetInput,
  participant: Participant,
): Promise<Result> {
  refuseIf(hiddenRefusals(domain, { viewer: work.viewer, participantId: participant.id }, ['input', 'domain']));
  if (level != null) refuseIf(levelRefusals(level, await scaleOf(work, domain), ['input', 'level']));
  const target = await work.em.findOne(MatrixTarget, { participant: participant.id, domain });
  if (level == null) {
    if (target) work.em.remove(target);
  } else if (target) {
    work.em.assign(target, { level, setOn: work.today });
  } else {
    work.em.create(MatrixTarget, { participant, domain, level, setOn: work.today });
  }
  return { participant: participant.id };
}

/** The scale of the matrices in use that have the domain. */
export async function scaleOf(work: Work, domain: MatrixDomain): Promise<Scale> {
  const [scale] = await work.read<Scale>(sql`
    select min(l.level)::int as min, max(l.level)::int as max
    from instrument_item t join instrument i on i.id = t.instrument_id join scale_level l on l.instrument_id = i.id
    where i.kind = 'MATRIX' and not i.retired and t.code = ${domain}::text`);
  return scale as Scale;
}
