import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { connectionOf, Forward } from '../../graph/connection.js';
import { encodeId } from '../../graph/ids.js';
import { RootRows } from '../../plan/spec.js';
import { DestructionCount, DestructionReport } from './destruction-report.entity.js';
import { LegalHold } from './legal-hold.entity.js';

const DestructionReportConnection = connectionOf('DestructionReport', () => DestructionReport, 'destruction reports');

@Resolver()
export class DestructionReportRoots {
  @RootRows(() => DestructionReportConnection, {
    args: () => Forward,
    orderBy: [['recordedAt', 'desc']],
    description: 'What was anonymized or destroyed after its retention term, latest first.',
  })
  destructionReports!: never;
}

@Resolver(() => DestructionReport)
export class DestructionReportFields {
  @FieldResolver(() => ID, { description: 'The id that the participant has or had, `par_…`.' })
  participantId(@Root() { participantId }: DestructionReport): string {
    return encodeId('par', participantId);
  }

  @FieldResolver(() => [DestructionCount], { description: 'How many rows of each table were changed or removed.' })
  counts(@Root() { counts }: DestructionReport): DestructionCount[] {
    return Object.entries(counts).map(([table, rows]) => ({ table, rows }));
  }
}

@Resolver(() => LegalHold)
export class LegalHoldFields {
  @FieldResolver(() => ID, { description: 'The id of the participant whose file is held, `par_…`.' })
  participantId(@Root() { participant }: { participant: unknown }): string {
    return encodeId('par', String(participant));
  }
}
