import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../../access/viewer.type.js';
import type { Context } from '../../context.js';
import { connectionOf, Forward } from '../../graph/connection.js';
import { Fault } from '../../graph/fault.js';
import { encodeId } from '../../graph/ids.js';
import { LocaleEnum } from '../../graph/locale.js';
import type { Locale } from '../../graph/words.js';
import { computedConnection, startAfter } from '../../plan/computed.js';
import { pageOf } from '../../plan/paging.js';
import { sql, typed } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import { inCaseload } from '../trajectory/caseload.sql.js';
import { cursorOf, placeOf } from './cursor.js';
import { findSignals } from './signal.find.js';
import { SignalFilter, SignalType } from './signal.type.js';
import { compareSignals, type Signal } from './signals.js';
import { tell } from './telling.js';

const SignalConnection = connectionOf('Signal', () => SignalType, 'signals');

@ArgsType()
class SignalsArgs extends Forward {
  @Field(() => SignalFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: SignalFilter | null;
}

/** A signal as the graph shows it; what its sentence needs stays with it. */
function shown(signal: Signal) {
  const { participantId, trajectoryId, about } = signal;
  return {
    ...signal,
    participant: participantId,
    trajectory: trajectoryId,
    about: encodeId(about.prefix, about.id),
    signal,
  };
}

/** Whether a signal meets every condition. */
function isAsked(signal: Signal, { code, severity, dueUntil }: SignalFilter): boolean {
  if (code && !code.includes(signal.code)) return false;
  if (severity && !severity.includes(signal.severity)) return false;
  return !dueUntil || signal.dueOn <= dueUntil;
}

@Resolver(() => Participant)
export class ParticipantSignals {
  @FieldResolver(() => [SignalType], {
    nullable: true,
    description:
      'What asks for attention today, by due date, then severity; none without a trajectory that has not ended.',
  })
  async signals(@Root() { id }: Participant, @Ctx() context: Context): Promise<object[] | null> {
    const signals = await context.loaders
      .batch<string, readonly Signal[]>('signals', async (ids) => {
        const found = await findSignals(context, sql`t.participant_id = any(${typed(ids, 'uuid[]')})`);
        return ids.map((key) => found.filter(({ participantId }) => participantId === key));
      })
      .load(id);
    return signals.map(shown);
  }
}

@Resolver(() => ViewerType)
export class ViewerSignals {
  @FieldResolver(() => SignalConnection, {
    description: 'What asks for attention today in your caseload, by due date, then severity.',
  })
  async signals(
    @Args(() => SignalsArgs) { filter, first, after }: SignalsArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    const { size } = pageOf({ first });
    const place = after == null ? undefined : placeOf(after);
    if (after != null && !place) throw new Fault('BAD_CURSOR');
    const found = await context.loaders
      .batch<'caseload', Signal[]>('signals of the caseload', async () => [
        await findSignals(context, inCaseload(context.viewer, 't')),
      ])
      .load('caseload');
    const rows = found.filter((signal) => isAsked(signal, filter ?? {}));
    const start = place ? startAfter(rows, place, compareSignals) : 0;
    return computedConnection({ rows, start, cursor: cursorOf }, { size, from: after ?? undefined }, (signal) => {
      context.trail.show(signal.participantId);
      return shown(signal);
    });
  }
}

@Resolver(() => SignalType)
export class SignalText {
  @FieldResolver(() => String, { description: 'What asks for attention, in a sentence.' })
  text(
    @Root() { signal }: ReturnType<typeof shown>,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: 'The language; that of the request by default.' })
    locale: Locale | null,
    @Ctx() { locale: spoken }: Context,
  ): string {
    return tell(signal, locale ?? spoken);
  }
}

export const signalResolvers = [ParticipantSignals, ViewerSignals, SignalText];
