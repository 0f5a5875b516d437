import { graphql } from '../generated/gql.js';

export const Export = graphql(`
  mutation PersonalExport($input: ParticipantExportInput!) {
    participantExport(input: $input) { personalFile { document sha256 } errors { code path message } }
  }
`);

export const Anonymize = graphql(`
  mutation PersonalAnonymize($input: ParticipantAnonymizeInput!) {
    participantAnonymize(input: $input) {
      destructionReport { participantId kind on frame from keptUntil counts { table rows } doneBy }
      errors { code path message }
    }
  }
`);

export const Hold = graphql(`
  mutation PersonalHold($input: LegalHoldSetInput!) {
    legalHoldSet(input: $input) {
      legalHold { participantId reason setOn until liftedOn }
      errors { code path message }
    }
  }
`);

export const Run = graphql(`
  mutation PersonalRetention($input: RetentionRunInput!) {
    retentionRun(input: $input) {
      due { participantId frame from keptUntil reasons }
      kept { participantId frame from keptUntil reasons }
      destructionReports { participantId kind on frame from keptUntil counts { table rows } doneBy recordedAt }
      remaining
      registrations
      errors { code path message }
    }
  }
`);

export const Reports = graphql(`
  query PersonalReports($first: Int, $after: String) {
    destructionReports(first: $first, after: $after) {
      totalCount
      nodes { participantId kind on frame from keptUntil counts { table rows } }
    }
  }
`);
