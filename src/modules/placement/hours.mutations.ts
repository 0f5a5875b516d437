import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import { Attendance, SupportHours } from './hours.entity.js';
import { AttendanceRecordInput, HoursCorrectInput, SupportHoursRecordInput } from './hours.inputs.js';
import { attendees, recordAttendance, recordSupport, supportedPersons } from './hours.service.js';
import { lineToCorrect } from './hours-correcting.find.js';
import { correctHours } from './hours-correcting.service.js';

const CODES = [
  'DATE_IN_FUTURE',
  'NO_TRAJECTORY_ON_DAY',
  'DAY_PAUSED',
  'VALUE_OUT_OF_RANGE',
  'DAY_TOO_FULL',
  'HOURS_EXIST',
];

const LINE_INDEX: Shown[string] = [() => Int, 'The index of the bad line, from 0; null when it is about no line.'];
const ATTENDANCE_THERE: Shown[string] = [
  () => Attendance,
  'With HOURS_EXIST: the line that is there, to correct; null when it is in this entry itself.',
];
const SUPPORT_THERE: Shown[string] = [
  () => SupportHours,
  'With HOURS_EXIST: the line that is there, to correct; null when it is in this entry itself.',
];

export const hoursMutations = [
  mutation({
    name: 'attendanceRecord',
    description:
      'Records attendance (aanwezigheid) of one or more participants: all lines or none. Every bad line is told, at most 100 reasons at once.',
    input: () => AttendanceRecordInput,
    payload: { attendance: [() => [Attendance], 'The new lines, in the order of the input; null when refused.'] },
    codes: CODES,
    errorFields: { lineIndex: LINE_INDEX, existing: ATTENDANCE_THERE },
    find: attendees,
    service: recordAttendance,
  }),
  mutation({
    name: 'supportHoursRecord',
    description:
      'Records hours of professionals (begeleidingsuren) for one or more participants or their employers: all lines or none. Every bad line is told, at most 100 reasons at once.',
    input: () => SupportHoursRecordInput,
    payload: { supportHours: [() => [SupportHours], 'The new lines, in the order of the input; null when refused.'] },
    codes: CODES,
    errorFields: { lineIndex: LINE_INDEX, existing: SUPPORT_THERE },
    find: supportedPersons,
    service: recordSupport,
  }),
  mutation({
    name: 'hoursCorrect',
    description:
      'Puts a new line in the place of a line of attendance or of support hours. The old one is kept, and counts nowhere. A line that should not be there becomes no hours at all, with attendance on leave.',
    input: () => HoursCorrectInput,
    payload: {
      attendance: [() => Attendance, 'The new line of attendance; null when refused or when it was about support.'],
      supportHours: [() => SupportHours, 'The new line of support hours; null when refused or not about support.'],
    },
    codes: ['CORRECT_ONE_LINE', 'HOURS_ALREADY_CORRECTED', ...CODES],
    find: lineToCorrect,
    service: correctHours,
  }),
];
