import type { Day } from '../../graph/day.js';
import type { Row } from '../../plan/load.js';
import { seen, seenSection } from '../../plan/seen.js';
import { type Sql, sql, typed } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import {
  Requirement as RequirementRow,
  WorkplaceProfile,
  WorkplaceRequirements,
} from '../workplace/workplace-profile.entity.js';
import { CompetenceProfile, CompetenceScore } from './competence-profile.entity.js';
import type { Requirement } from './fit-items.js';
import type { CandidateProfile } from './profile-choice.js';

/** Whose fit with which workplace, by what was known on a day; keys of rows. */
export interface FitAsked {
  readonly participantId: string;
  readonly workplaceProfileId: string;
  readonly asOf: Day;
}

/** What a workplace asked on the day, and the profiles to choose from. */
export interface FitFacts {
  /** Null when nothing had been asked yet. */
  readonly asked: {
    readonly version: number;
    readonly instrument: string;
    readonly scale: { readonly min: number; readonly max: number };
    readonly requirements: readonly Requirement[];
  } | null;
  readonly profiles: readonly CandidateProfile[];
}

/** Whoever asks for fits: the loaders of a request, or the work of a mutation. */
export type FitReader = Parameters<typeof seen>[0] & { query(statement: Sql): Promise<Row[]> };

/** The facts of any number of fits in one statement; null where workplace or participant is unknown, or may not be seen beside it. */
export async function fitFacts(loaders: FitReader, keys: readonly FitAsked[]): Promise<(FitFacts | null)[]> {
  const column = (of: (key: FitAsked) => string, type: string) => typed(keys.map(of), type);
  const rows = await loaders.query(sql`
    select k.n::int as n, (${askedOf(loaders)}) as asked, coalesce((${profilesOf(loaders)}), '[]') as profiles
    from unnest(${column((k) => k.participantId, 'uuid[]')}, ${column((k) => k.workplaceProfileId, 'uuid[]')},
        ${column((k) => k.asOf, 'date[]')}) with ordinality as k(participant_id, workplace_profile_id, as_of, n)
      join participant p on p.id = k.participant_id and ${seenSection(loaders, Participant, 'p', 'FIT')}
      join workplace_profile w on w.id = k.workplace_profile_id and ${seen(loaders, WorkplaceProfile, 'w')}`);
  const found = new Map(rows.map(({ n, asked, profiles }) => [n, { asked, profiles } as FitFacts]));
  return keys.map((_, i) => found.get(i + 1) ?? null);
}

/** The version of the requirements that was recorded by the day, which is a day in Amsterdam. */
const askedOf = (loaders: FitReader): Sql => sql`
  select json_build_object('version', v.version, 'instrument', v.instrument_id,
    'scale', (select json_build_object('min', min(s.level), 'max', max(s.level))
      from scale_level s where s.instrument_id = v.instrument_id),
    'requirements', coalesce((select json_agg(json_build_object('itemId', r.item_id, 'itemOrder', i.position,
        'level', r.level, 'weight', r.weight, 'essential', r.essential))
      from requirement r join instrument_item i on i.id = r.item_id
      where r.requirements_id = v.id and ${seen(loaders, RequirementRow, 'r')}), '[]'))
  from workplace_requirements v
  where v.workplace_profile_id = w.id and (v.recorded_at at time zone 'Europe/Amsterdam')::date <= k.as_of
    and ${seen(loaders, WorkplaceRequirements, 'v')}
  order by v.version desc limit 1`;

/** Every profile of the participant; which of them counts is a rule. */
const profilesOf = (loaders: FitReader): Sql => sql`
  select json_agg(json_build_object('id', c.id, 'measuredOn', c.measured_on, 'status', c.status, 'rater', c.rater,
    'finalizedAt', to_char(c.finalized_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'instrument', c.instrument_id))
  from competence_profile c where c.participant_id = p.id and ${seen(loaders, CompetenceProfile, 'c')}`;

/** What profiles say, in one statement: item → level, null when not assessed. */
export async function levelsOf(
  loaders: FitReader,
  profileIds: readonly string[],
): Promise<ReadonlyMap<string, number | null>[]> {
  const rows = await loaders.query(sql`
    select s.profile_id as profile, json_object_agg(s.item_id, s.level) as levels from competence_score s
    where s.profile_id = any(${typed(profileIds, 'uuid[]')}) and ${seen(loaders, CompetenceScore, 's')}
    group by s.profile_id`);
  const found = new Map(rows.map(({ profile, levels }) => [profile, levels as Record<string, number | null>]));
  return profileIds.map((id) => new Map(Object.entries(found.get(id) ?? {})));
}
