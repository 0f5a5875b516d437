import { enumType } from '../../graph/enums.js';
import {
  ATTENDANCE_KINDS,
  ATTENDANCE_MODES,
  HALF_DAYS,
  INCOMES,
  PLACEMENT_KINDS,
  PLACEMENT_STATUSES,
  PRESENCES,
  SUPPORT_KINDS,
  SUPPORTED,
  TRAINING_ROUTES,
} from './vocabulary.js';

export const PlacementKindEnum = enumType('PlacementKind', 'A kind of placement (plaatsing).', PLACEMENT_KINDS);
export const PlacementStatusEnum = enumType('PlacementStatus', 'How a placement stands today.', PLACEMENT_STATUSES);
export const IncomeEnum = enumType('Income', 'What a participant lives on during a placement.', INCOMES);
export const TrainingRouteEnum = enumType('TrainingRoute', 'How a participant learns at a workplace.', TRAINING_ROUTES);
export const HalfDayEnum = enumType('HalfDay', 'A half day (dagdeel) of the week.', HALF_DAYS);
export const AttendanceKindEnum = enumType('AttendanceKind', 'What a participant was there for.', ATTENDANCE_KINDS);
export const PresenceEnum = enumType('Presence', 'Whether a participant was there.', PRESENCES);
export const AttendanceModeEnum = enumType('AttendanceMode', 'Alone or in a group.', ATTENDANCE_MODES);
export const SupportKindEnum = enumType('SupportKind', 'What hours of a professional were for.', SUPPORT_KINDS);
export const SupportedEnum = enumType('Supported', 'Whom hours of a professional were for.', SUPPORTED);
