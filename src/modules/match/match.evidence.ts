import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { type Sql, sql } from '../../plan/sql.js';
import { CompetenceProfile, CompetenceScore } from '../competence/competence-profile.entity.js';
import { utc } from '../matrix/matrix-measurement.evidence.js';
import { LadderAssessment } from '../participant/ladder-assessment.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { type LadderStep, rungNumber } from '../participant/vocabulary.js';
import { freePlaces } from '../workplace/occupancy.sql.js';
import { Requirement, WorkplaceProfile, WorkplaceRequirements } from '../workplace/workplace-profile.entity.js';
import type { Place, Seeker, SeekerProfile } from './facts.js';

/** Conditions on `p` for participants, on `w` and `l` for workplaces with their locations. */
export interface Reading {
  /** Which rows are read. */
  readonly read: Sql;
  /** Which of them the list looks at. */
  readonly wanted: Sql;
}

interface SeekerRow extends Omit<Seeker, 'rung' | 'home' | 'profiles'> {
  readonly step: LadderStep | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly profiles: readonly (Omit<SeekerProfile, 'levels'> & { levels: Record<string, number | null> | null })[];
}

/** The participants that a list looks at, in one statement, with what was measured by today. */
export async function readSeekers(loaders: Loaders, { read, wanted }: Reading, today: Sql): Promise<Seeker[]> {
  const rows = (await loaders.query(sql`
    select p.id, coalesce(${wanted}, false) as wanted, (${stepOf(loaders)}) as step, m.latitude, m.longitude,
      p.dream_work_area_code as "dreamWorkArea", coalesce((${profilesOf(loaders, today)}), '[]') as profiles,
      array(select c.work_area_code from chosen_work_area c where c.participant_id = p.id) as "chosenWorkAreas"
    from participant p join municipality m on m.code = p.municipality_code
    where ${read} and ${seen(loaders, Participant, 'p')}`)) as unknown as SeekerRow[];
  return rows.map(({ step, latitude, longitude, profiles, ...row }) => ({
    ...row,
    rung: step && rungNumber(step),
    home: { latitude, longitude },
    profiles: profiles.map(({ levels, ...profile }) => ({
      ...profile,
      levels: new Map(Object.entries(levels ?? {})),
    })),
  }));
}

const stepOf = (loaders: Loaders): Sql => sql`
  select a.step from ladder_assessment a where a.participant_id = p.id and ${seen(loaders, LadderAssessment, 'a')}
  order by a.assessed_on desc, a.recorded_at desc, a.id desc limit 1`;

/** Per instrument only the latest profile that can count; whether it does is a rule (`profileForFit`). */
const profilesOf = (loaders: Loaders, today: Sql): Sql => sql`
  select json_agg(json_build_object('id', c.id, 'measuredOn', c.measured_on, 'status', c.status, 'rater', c.rater,
    'finalizedAt', ${utc(sql`c.finalized_at`)}, 'instrument', c.instrument_id, 'levels', (
      select json_object_agg(s.position, s.level) from competence_score s
      where s.profile_id = c.id and ${seen(loaders, CompetenceScore, 's')})))
  from (select distinct on (f.instrument_id) f.* from competence_profile f
    where f.participant_id = p.id and f.status = 'FINALIZED' and f.rater <> 'SELF'
      and f.measured_on <= ${today} and ${seen(loaders, CompetenceProfile, 'f')}
    order by f.instrument_id, f.measured_on desc, f.finalized_at desc, f.id desc) c`;

interface PlaceRow extends Omit<Place, 'at' | 'asked'> {
  readonly latitude: number;
  readonly longitude: number;
  readonly instrument: string | null;
  readonly min: number;
  readonly max: number;
  /** Per item: place in the instrument, level, weight, 1 when essential. */
  readonly asked: readonly (readonly [position: number, level: number, weight: number, essential: number])[];
}

/** The workplaces that a list looks at, in one statement, with the places that are free on a day. */
export async function readPlaces(loaders: Loaders, { read, wanted }: Reading, day: Sql): Promise<Place[]> {
  const rows = (await loaders.query(sql`
    select w.id, coalesce(${wanted}, false) as wanted, w.work_area_code as "workArea", w.rung,
      ${freePlaces(sql`w.id`, sql`w.places`, day)} as "freePlaces", l.latitude, l.longitude,
      v.instrument_id as instrument, s.min, s.max, coalesce((
        select json_agg(json_build_array(r.position, r.level, r.weight, r.essential::int))
        from requirement r where r.requirements_id = v.id and ${seen(loaders, Requirement, 'r')}), '[]') as asked
    from workplace_profile w join location l on l.id = w.location_id
      left join workplace_requirements v on v.workplace_profile_id = w.id and v.version = w.requirements_version
        and ${seen(loaders, WorkplaceRequirements, 'v')}
      left join (select instrument_id, min(level) as min, max(level) as max from scale_level group by 1) s
        on s.instrument_id = v.instrument_id
    where ${read} and ${seen(loaders, WorkplaceProfile, 'w')}`)) as unknown as PlaceRow[];
  return rows.map(placeOf);
}

function placeOf({ latitude, longitude, instrument, min, max, asked, ...row }: PlaceRow): Place {
  const requirements = asked.map(([position, level, weight, essential]) => {
    return { itemId: String(position), itemOrder: position, level, weight, essential: essential === 1 };
  });
  return {
    ...row,
    at: { latitude, longitude },
    asked: instrument === null ? null : { instrument, scale: { min, max }, requirements },
  };
}
