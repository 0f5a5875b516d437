import { sql, typed } from '../../plan/sql.js';
import type { Read } from './file.find.js';
import { type JsonSchema, objectOf } from './file-schema.js';
import type { Row } from './file-shape.js';

const texts: JsonSchema = { type: 'array', items: { type: 'string' } };
const text: JsonSchema = { type: 'string' };
const textOrNull: JsonSchema = { type: ['string', 'null'] };

/** What the document says of each look at the file: when, what for and by whom; nothing of others whom the answer showed. */
export const LOOK_SCHEMA = objectOf([
  ['recordedAt', { type: 'string', format: 'date-time' }],
  ['event', text],
  ['action', text],
  ['outcome', text],
  ['roles', texts],
  ['purpose', text],
  ['ground', text],
  ['professional', textOrNull],
  ['organization', textOrNull],
  ['operation', textOrNull],
]);

/** Who looked at the file of a participant or changed it, the earliest first (domain.md §13). */
export async function readLooks(read: Read, participant: string): Promise<Row[]> {
  const rows =
    await read(sql`select l.recorded_at, l.event, l.action, l.outcome, l.roles, l.purpose, l.ground, l.operation,
      concat_ws(' ', p.given_name, p.infix, p.family_name) as professional, o.name as organization
    from access_log l left join professional p on p.id = l.professional_id
    left join organization o on o.id = l.organization_id
    where l.participants @> array[${typed(participant, 'uuid')}] order by l.recorded_at, l.id`);
  return rows.map(({ recorded_at: at, professional, ...row }) => ({
    ...row,
    recordedAt: new Date(String(at)).toISOString(),
    professional: professional || null,
  }));
}
