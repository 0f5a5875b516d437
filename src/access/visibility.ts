import type { Day } from '../graph/day.js';
import { keptSince } from '../modules/participant/registering.js';
import type { Column } from '../plan/spec.js';
import { all, join, raw, type Sql, sql, typed } from '../plan/sql.js';
import { notSensitive } from './sensitivity.js';
import { TIES, type Tie, type TieName } from './ties.js';
import type { Viewer } from './viewer.js';
import { boundValues, type ViewerValues } from './viewer-values.js';
import { PLACES } from './visible-places.js';
import type { ParticipantSection } from './vocabulary.js';
import { WALLS, type Wall } from './walls.js';

/** The ties, as a list. */
export const TIE_LIST = Object.entries(TIES) as readonly [TieName, Tie][];

/** Either of the conditions; none of them is nobody. */
const either = (conditions: readonly Sql[]): Sql =>
  conditions.length > 0 ? sql`(${join(conditions, ' or ')})` : raw('false');

/** A condition of a tie for those whose role it is; undefined for others. */
function forRole({ roles }: Tie, viewer: ViewerValues, condition: () => Sql): Sql | undefined {
  const is = viewer.is(roles);
  if (typeof is === 'boolean') return is ? condition() : undefined;
  return sql`(${is} and ${condition()})`;
}

const shows = ({ sections }: Tie, section: Wall['section']) => section === 'ANY' || sections.includes(section);

/**
 * Whether a viewer may see this part of the file that a row belongs to.
 * @param changing only ties count that let somebody change anything
 */
export function seesSection(
  { path, narrow = {} }: Wall,
  section: Wall['section'],
  { row, viewer, changing = false }: { row: Column; viewer: ViewerValues; changing?: boolean },
): Sql {
  const ties = TIE_LIST.filter(([, tie]) => shows(tie, section) && (tie.changes || !changing));
  const whole = ties.filter(([name]) => !narrow[name]);
  const holding = (spot: Parameters<Tie['holds']>[0]) =>
    whole.flatMap(([, tie]) => forRole(tie, viewer, () => tie.holds(spot, viewer)) ?? []);
  const narrowed = ties.flatMap(([name, tie]) => {
    const further = narrow[name];
    if (!further) return [];
    const condition = () => sql`(${path.along(row, (spot) => tie.holds(spot, viewer))} and ${further(row, viewer)})`;
    return forRole(tie, viewer, condition) ?? [];
  });
  const anyone = whole.some(([, { roles }]) => viewer.is(roles) !== false);
  return either([...(anyone ? [path.along(row, (spot) => either(holding(spot)))] : []), ...narrowed]);
}

/** Conditions that hold for everybody, also for the house. */
const GONE: Readonly<Record<string, (row: Column, today: Sql) => Sql>> = {
  // A withdrawn registration is gone after six weeks, also before anything has removed it (domain.md §15).
  Registration: (row, today) => sql`(${row('status')} <> 'WITHDRAWN' or ${row('since')} >= ${today})`,
};

/** The condition of a type for a viewer who is not the house. */
export function wallOf(type: string, row: Column, viewer: ViewerValues): Sql | undefined {
  const wall = WALLS[type];
  return wall ? seesSection(wall, wall.section, { row, viewer }) : PLACES[type]?.(row, viewer);
}

/** The visibility condition of a type; the reading road asks it for every table of every statement. */
export function visible(type: string, row: Column, viewer: Viewer, today: Day): Sql | undefined {
  const gone = GONE[type]?.(row, typed(keptSince(today), 'date'));
  const wall = viewer.everywhere ? undefined : wallOf(type, row, boundValues(viewer, today));
  return all([gone, wall, notSensitive(type, row, viewer)]);
}

/** Whether a viewer may see a part of the file of the participant that the row is about. */
export function visibleSection(
  type: string,
  section: ParticipantSection,
  at: { row: Column; viewer: Viewer; today: Day },
): Sql {
  const wall = WALLS[type];
  if (at.viewer.everywhere || !wall) return raw('true');
  return seesSection({ path: wall.path, section }, section, { row: at.row, viewer: boundValues(at.viewer, at.today) });
}

/** The participant whom a row is about; undefined for a type that is about none, or is a part of another row. */
export const subjectOf = (type: string, row: Column): Sql | undefined => WALLS[type]?.path.subject(row);

/** The rows of a type that a viewer may change something about; what, the table of permissions says. */
export function changeable(type: string, row: Column, viewer: Viewer, today: Day): Sql | undefined {
  const wall = WALLS[type];
  if (!wall || viewer.everywhere) return visible(type, row, viewer, today);
  const own = seesSection(wall, wall.section, { row, viewer: boundValues(viewer, today), changing: true });
  return all([own, notSensitive(type, row, viewer)]);
}
