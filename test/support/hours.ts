import { addDays, type Day } from '../../src/graph/day.js';
import { graphql } from '../generated/gql.js';
import type { AttendanceLineInput, SupportHoursLineInput } from '../generated/graphql.js';
import type { TestServer } from './server.js';
import { succeeded } from './story.js';

export const Attend = graphql(`
  mutation HoursAttend($input: AttendanceRecordInput!) {
    attendanceRecord(input: $input) {
      attendance { id participant { id } trajectory { id } on kind hours presence mode correctionReason recordedAt }
      warnings { code }
      errors { code path lineIndex message existing { id } }
    }
  }
`);

export const Support = graphql(`
  mutation HoursSupport($input: SupportHoursRecordInput!) {
    supportHoursRecord(input: $input) {
      supportHours { id trajectory { id } professional { id } on kind hours supported note correctionReason }
      warnings { code }
      errors { code path lineIndex message existing { id } }
    }
  }
`);

export const Correct = graphql(`
  mutation HoursCorrect($input: HoursCorrectInput!) {
    hoursCorrect(input: $input) {
      attendance {
        id trajectory { id } on kind hours presence mode correctionReason corrects { id hours } correctedBy { id }
      }
      supportHours {
        id professional { id } on kind hours supported note correctionReason corrects { id hours } correctedBy { id }
      }
      warnings { code }
      errors { code path message }
    }
  }
`);

/** A line of six hours of practice, present. */
export function attended(
  participantId: string,
  on: Day,
  change: Partial<AttendanceLineInput> = {},
): AttendanceLineInput {
  return { participantId, on, kind: 'PRACTICE', hours: '6.00', presence: 'PRESENT', mode: 'INDIVIDUAL', ...change };
}

/** A line of two hours of support at the workplace, for both sides. */
export function supported(
  participantId: string,
  on: Day,
  change: Partial<SupportHoursLineInput> = {},
): SupportHoursLineInput {
  return { participantId, on, kind: 'WORKPLACE_SUPPORT', hours: '2.00', supported: 'BOTH', ...change };
}

/** Records attendance that is not refused. @returns the ids of the lines */
export async function attend(server: TestServer, lines: readonly AttendanceLineInput[]): Promise<string[]> {
  const { data, errors } = await server.ask(Attend, { input: { lines: [...lines] } });
  const answer = data?.attendanceRecord;
  return succeeded(answer?.attendance, answer?.errors, errors).map(({ id }) => id);
}

/** Records support hours that are not refused. @returns the ids of the lines */
export async function support(server: TestServer, lines: readonly SupportHoursLineInput[]): Promise<string[]> {
  const { data, errors } = await server.ask(Support, { input: { lines: [...lines] } });
  const answer = data?.supportHoursRecord;
  return succeeded(answer?.supportHours, answer?.errors, errors).map(({ id }) => id);
}

/** `count` days, `apart` days from each other, of which `last` is the last; oldest first. */
export function daysUpTo(last: Day, count: number, apart = 1): Day[] {
  return Array.from({ length: count }, (_, i) => addDays(last, (i + 1 - count) * apart));
}
