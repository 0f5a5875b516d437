import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../graph/ids.js';
import { Node } from '../../graph/node.js';
import { type Order, Rows } from '../../plan/spec.js';
import { sql } from '../../plan/sql.js';
import { CompetenceProfile } from '../competence/competence-profile.entity.js';
import { MatrixMeasurement } from '../matrix/matrix-measurement.entity.js';
import { SupportNeed } from '../matrix/support-need.entity.js';
import { LadderAssessment } from '../participant/ladder-assessment.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { Report } from '../participant/result.entity.js';
import { Contract } from '../placement/contract.entity.js';
import { Placement } from '../placement/placement.entity.js';
import { Goal } from '../portfolio/goal.entity.js';
import { PhaseTransition } from '../transition/phase-transition.entity.js';
import { Remark } from './remark.entity.js';

const LATEST: Order = [
  ['on', 'desc'],
  ['id', 'desc'],
];

@Resolver(() => Participant)
export class ParticipantRemarks {
  @Rows(() => [Remark], {
    nullable: true,
    orderBy: LATEST,
    description: 'What the participant says of what is recorded about them, latest first.',
  })
  remarks!: never;
}

@Resolver(() => Remark)
export class RemarkSubject {
  @FieldResolver(() => Node, { nullable: true, description: 'What it is about; null when that is invisible or gone.' })
  about(@Root() { aboutType, aboutId }: Remark): string {
    return encodeId(aboutType, aboutId);
  }
}

/** The resolver of `remarks` for a type of record. */
function remarksOn(type: () => ClassType<object>): new () => object {
  @Resolver(type)
  class Remarks {
    @Rows(() => [Remark], {
      nullable: true,
      on: (row, record) => sql`${row('aboutId')} = ${record}`,
      orderBy: LATEST,
      description: 'What the participant says of this, latest first.',
    })
    remarks!: never;
  }
  return Remarks;
}

export const remarkResolvers = [
  ParticipantRemarks,
  RemarkSubject,
  remarksOn(() => LadderAssessment),
  remarksOn(() => Report),
  remarksOn(() => PhaseTransition),
  remarksOn(() => MatrixMeasurement),
  remarksOn(() => SupportNeed),
  remarksOn(() => CompetenceProfile),
  remarksOn(() => Placement),
  remarksOn(() => Contract),
  remarksOn(() => Goal),
];
