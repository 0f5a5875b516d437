import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { type Sql, sql, typed } from '../../plan/sql.js';
import { CompetenceProfile } from '../competence/competence-profile.entity.js';
import type { Requirement } from '../competence/fit-items.js';
import { Requirement as RequirementRow, WorkplaceRequirements } from '../workplace/workplace-profile.entity.js';
import { Placement } from './placement.entity.js';
import { PlacementAdjustment } from './placement-parts.entity.js';

/** What the fit of a placement was decided on, and what was adapted since; keys of rows. */
export interface FitBasis {
  readonly profile: string;
  readonly workplaceProfile: string;
  readonly requirementsVersion: number;
  readonly instrument: string;
  readonly scale: { readonly min: number; readonly max: number };
  readonly requirements: readonly Requirement[];
  readonly adjusted: readonly string[];
}

/** The basis of the fit of any number of placements in one statement; null where it was decided without a profile. */
export async function fitBases(loaders: Loaders, ids: readonly string[]): Promise<(FitBasis | null)[]> {
  const rows = await loaders.query(sql`
    select p.id, json_build_object('profile', c.id, 'workplaceProfile', v.workplace_profile_id,
      'requirementsVersion', v.version, 'instrument', v.instrument_id,
      'scale', (select json_build_object('min', min(s.level), 'max', max(s.level))
        from scale_level s where s.instrument_id = v.instrument_id),
      'requirements', coalesce((${requirements(loaders)}), '[]'::json),
      'adjusted', coalesce((${adjusted(loaders)}), '[]'::json)) as basis
    from placement p
      join competence_profile c on c.id = p.fit_profile_id and ${seen(loaders, CompetenceProfile, 'c')}
      join workplace_requirements v on v.workplace_profile_id = p.workplace_profile_id
        and v.version = p.fit_requirements_version and ${seen(loaders, WorkplaceRequirements, 'v')}
    where p.id = any(${typed(ids, 'uuid[]')}) and ${seen(loaders, Placement, 'p')}`);
  const found = new Map(rows.map(({ id, basis }) => [id, basis as FitBasis]));
  return ids.map((id) => found.get(id) ?? null);
}

const requirements = (loaders: Loaders): Sql => sql`
  select json_agg(json_build_object('itemId', r.item_id, 'itemOrder', i.position, 'level', r.level, 'weight', r.weight,
    'essential', r.essential))
  from requirement r join instrument_item i on i.id = r.item_id
  where r.requirements_id = v.id and ${seen(loaders, RequirementRow, 'r')}`;

const adjusted = (loaders: Loaders): Sql => sql`
  select json_agg(a.item_id) from placement_adjustment a
  where a.placement_id = p.id and ${seen(loaders, PlacementAdjustment, 'a')}`;
