import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { encodeId, type IdPrefix, parseId } from '../../graph/ids.js';
import { LocaleEnum } from '../../graph/locale.js';
import { Node } from '../../graph/node.js';
import type { Locale } from '../../graph/words.js';
import { type Loaders, SUBJECT } from '../../plan/load.js';
import { sql, typed } from '../../plan/sql.js';
import { isDomainHidden, seesCriminal } from '../instrument/hidden.js';
import { notHidden } from '../instrument/sensitive.sql.js';
import type { EvidenceRef } from './criteria/case.js';
import { Criterion } from './criterion.entity.js';
import { criterionSeen, type Telling } from './criterion-seen.js';
import { explain } from './explain.js';

/** A criterion: computed, in the file of a participant, or a stored one of a step. Both name whose file it is by key. */
interface AnyCriterion extends Telling {
  readonly participantId?: string;
  readonly [SUBJECT]?: string;
  readonly evidence: readonly (EvidenceRef | string)[];
}

/** The key of the participant whose file a criterion stands in; empty when nobody's. */
const subjectOf = ({ participantId, [SUBJECT]: stored }: AnyCriterion): string => participantId ?? stored ?? '';

/** A criterion as the viewer may see it. */
function seenBy({ viewer }: Context, criterion: AnyCriterion): Telling {
  if (seesCriminal(viewer)) return criterion;
  const subject = subjectOf(criterion);
  return criterionSeen(criterion, (domain) => isDomainHidden(domain, viewer, subject));
}

/** Whether a need is in a domain that is hidden from the viewer; one that is gone is not. */
function isNeedHidden(loaders: Loaders, need: string): Promise<boolean> {
  const hidden = loaders.batch<string, boolean>('hidden needs', async (ids) => {
    const visible = notHidden(sql`n.domain`, sql`n.participant_id`, loaders.viewer);
    const rows = visible
      ? await loaders.query(
          sql`select n.id from support_need n where n.id = any(${typed(ids, 'uuid[]')}) and not ${visible}`,
        )
      : [];
    const found = new Set(rows.map(({ id }) => id));
    return ids.map((id) => found.has(id));
  });
  return hidden.load(need);
}

@Resolver(() => Criterion)
export class CriterionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The threshold, machine-readable, as decided; domains that are hidden from you count when they hold it up.',
  })
  required(@Root() criterion: AnyCriterion, @Ctx() context: Context): string {
    return seenBy(context, criterion).required;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was found, in the terms of the threshold.' })
  actual(@Root() criterion: AnyCriterion, @Ctx() context: Context): string | null {
    return seenBy(context, criterion).actual;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was waived; null when it was not, or when it is about a domain that is hidden from you.',
  })
  motivation(@Root() criterion: AnyCriterion, @Ctx() context: Context): string | null {
    return seenBy(context, criterion).motivation;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was found and what is asked, in a sentence.' })
  explanation(
    @Root() criterion: AnyCriterion,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: 'The language; that of the request by default.' })
    locale: Locale | null,
    @Ctx() context: Context,
  ): string {
    const { viewer } = context;
    const subject = seesCriminal(viewer) ? '' : subjectOf(criterion);
    const seen = seenBy(context, criterion);
    return explain(seen, locale ?? context.locale, (domain) => isDomainHidden(domain, viewer, subject));
  }

  @FieldResolver(() => [Node], {
    nullable: 'itemsAndList',
    description:
      'What it rests on, at most 20, newest first; null in the place of what is invisible or gone. Needs in a domain that is hidden from you are left out.',
  })
  async evidence(@Root() { evidence }: AnyCriterion, @Ctx() { loaders }: Context): Promise<string[]> {
    const ids = evidence.map((e) => (typeof e === 'string' ? e : encodeId(e.prefix as IdPrefix, e.id)));
    const hidden = await Promise.all(ids.map((id) => isHiddenNeed(loaders, id)));
    return ids.filter((_, i) => !hidden[i]);
  }
}

async function isHiddenNeed(loaders: Loaders, id: string): Promise<boolean> {
  const parsed = parseId(id);
  return parsed?.prefix === 'ned' && !seesCriminal(loaders.viewer) && isNeedHidden(loaders, parsed.uuid);
}

export const criterionResolvers = [CriterionResolver];
