import { graphql } from '../generated/gql.js';

export const Options = graphql(`
  query WholeOptions($id: ID!) {
    trajectory(id: $id) { nextTransitions { kind to outcome decision criteria { code outcome } } }
  }
`);

export const Assign = graphql(`
  mutation WholeCoach($input: TrajectoryAssignCoachInput!) {
    trajectoryAssignCoach(input: $input) { trajectory { id } errors { code path } }
  }
`);

export const Assess = graphql(`
  mutation WholeAssess($input: LadderAssessInput!) {
    ladderAssess(input: $input) { participant { id } errors { code path } }
  }
`);

export const Answer = graphql(`
  mutation WholeAnswer($input: StabilityAnswerInput!) {
    stabilityAnswer(input: $input) { trajectory { id } errors { code path } }
  }
`);

export const Needs = graphql(`
  query WholeNeeds($id: ID!) {
    participant(id: $id) { supportNeeds { id version domain status urgency } }
  }
`);

export const TakeUp = graphql(`
  mutation WholeNeedChange($input: SupportNeedChangeInput!) {
    supportNeedChange(input: $input) { supportNeed { id } errors { code path } }
  }
`);

export const Intake = graphql(`
  mutation WholeIntake($input: EmployerIntakeRecordInput!) {
    employerIntakeRecord(input: $input) { employerIntake { on } errors { code path } }
  }
`);

export const Place = graphql(`
  mutation WholePlacement($input: PlacementStartInput!) {
    placementStart(input: $input) { placement { id } warnings { code } errors { code path } }
  }
`);

export const Sign = graphql(`
  mutation WholeContract($input: ContractRecordInput!) {
    contractRecord(input: $input) { contract { id } errors { code path } }
  }
`);

export const Award = graphql(`
  mutation WholeCertificate($input: CertificateAwardInput!) {
    certificateAward(input: $input) { certificate { id } errors { code path } }
  }
`);

export const Agree = graphql(`
  mutation WholeAftercare($input: AftercareAgreeInput!) {
    aftercareAgree(input: $input) { aftercareAgreement { agreedOn } errors { code path } }
  }
`);

export const Advance = graphql(`
  mutation WholeAdvance($input: TrajectoryAdvanceInput!) {
    step: trajectoryAdvance(input: $input) {
      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }
    }
  }
`);

export const Outplace = graphql(`
  mutation WholeOutplace($input: TrajectoryOutplaceInput!) {
    step: trajectoryOutplace(input: $input) {
      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }
    }
  }
`);

export const Complete = graphql(`
  mutation WholeComplete($input: TrajectoryCompleteInput!) {
    step: trajectoryComplete(input: $input) {
      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }
    }
  }
`);

export const FallBack = graphql(`
  mutation WholeFallBack($input: TrajectoryFallBackInput!) {
    trajectoryFallBack(input: $input) { transition { id } warnings { code } errors { code path } }
  }
`);

export const Stop = graphql(`
  mutation WholeStop($input: TrajectoryStopInput!) {
    trajectoryStop(input: $input) { transition { id } warnings { code } errors { code path } }
  }
`);

export const Pause = graphql(`
  mutation WholePause($input: TrajectoryPauseInput!) {
    trajectoryPause(input: $input) { trajectory { status } errors { code path } }
  }
`);

export const Resume = graphql(`
  mutation WholeResume($input: TrajectoryResumeInput!) {
    trajectoryResume(input: $input) { trajectory { status } errors { code path } }
  }
`);

export const File = graphql(`
  query WholeFile($id: ID!) {
    trajectory(id: $id) {
      status
      phase
      coach { name { given } }
      endedOn
      outcome
      outcomeGroup
      phasePeriods { phase startedOn endedOn }
      placements { id kind startsOn endsOn status heldUntil held continues { id } trainingRoute school { name } }
      contracts { id version startsOn endsOn }
      transitions { kind from to on criteria { code severity outcome required actual motivation evidence { id } } }
      matrixMeasurements { id version measuredOn moments { cycle moment countsAs } }
      attendance(first: 100) { nodes { id on kind hours } }
    }
  }
`);
