/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ClimbFile($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      endedOn\n      outcome\n      outcomeGroup\n      phasePeriods { phase startedOn endedOn }\n      transitions { kind from to on revokedAt criteria { code outcome motivation } }\n      participant { currentTrajectory { id } trajectories { id status } contracts { endsOn } }\n    }\n  }\n": typeof types.ClimbFileDocument,
    "\n  mutation ClimbComplete($input: TrajectoryCompleteInput!) {\n    trajectoryComplete(input: $input) { trajectory { status outcome } errors { code criteria { code outcome } } }\n  }\n": typeof types.ClimbCompleteDocument,
    "\n  mutation ClimbStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { trajectory { status outcome } warnings { code } errors { code path } }\n  }\n": typeof types.ClimbStopDocument,
    "\n  mutation CompetenceRecord($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) {\n      competenceProfile {\n        id version status rater measuredOn finalizedAt participant { id } professional { id }\n        instrument { code version } scores { item { code } level notAssessed note }\n      }\n      warnings { code }\n      errors { code path message currentVersion }\n    }\n  }\n": typeof types.CompetenceRecordDocument,
    "\n  mutation CompetenceFinalize($input: CompetenceProfileFinalizeInput!) {\n    competenceProfileFinalize(input: $input) {\n      competenceProfile { version status finalizedAt scores { level } }\n      warnings { code }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.CompetenceFinalizeDocument,
    "\n  query CompetenceProfiles($id: ID!, $rater: Rater, $asOf: Date, $status: [MeasurementStatus!]) {\n    participant(id: $id) {\n      competenceProfile(rater: $rater, asOf: $asOf) { id }\n      competenceProfiles(status: $status) { totalCount nodes { id status } }\n    }\n  }\n": typeof types.CompetenceProfilesDocument,
    "\n  query CompetenceFit($participantId: ID!, $workplaceProfileId: ID!, $asOf: Date) {\n    fitScore(participantId: $participantId, workplaceProfileId: $workplaceProfileId, asOf: $asOf) {\n      verdict score coverage scoreRange { low high }\n      items { item { code } required present gap weight essential outcome }\n      learningGoals { item { code } } surplus underChallenged\n      profile { id } workplaceProfile { id } requirementsVersion\n    }\n  }\n": typeof types.CompetenceFitDocument,
    "\n  mutation ConsentGive($input: ConsentGiveInput!) {\n    consentGive(input: $input) {\n      consent {\n        id version kind scope organization { name } givenOn until withdrawnOn givenBy how words holds participant { id }\n      }\n      errors { code path message }\n    }\n  }\n": typeof types.ConsentGiveDocument,
    "\n  mutation ConsentWithdraw($input: ConsentWithdrawInput!) {\n    consentWithdraw(input: $input) {\n      consent { version withdrawnOn holds }\n      participant { consents { kind holds } }\n      errors { code path message }\n    }\n  }\n": typeof types.ConsentWithdrawDocument,
    "\n  query ConsentsOf($id: ID!) {\n    participant(id: $id) {\n      consents { kind scope holds }\n      photos: consents(kind: PHOTO) { scope }\n    }\n  }\n": typeof types.ConsentsOfDocument,
    "\n  mutation BriefingShare($input: BriefingShareInput!) {\n    briefingShare(input: $input) {\n      briefing { id talents pointsOfAttention sharedOn placement { id } recordedBy { id } }\n      placement { briefing { talents } }\n      errors { code path message }\n    }\n  }\n": typeof types.BriefingShareDocument,
    "\n  query BriefingTold($id: ID!) {\n    participant(id: $id) {\n      consents { id }\n      placements { briefing { talents pointsOfAttention } }\n    }\n  }\n": typeof types.BriefingToldDocument,
    "\n  mutation ContractRecord($input: ContractRecordInput!) {\n    contractRecord(input: $input) {\n      contract {\n        id version participant { id } trajectory { id version } employer { id } workplaceProfile { id }\n        signedOn startsOn endsOn hoursPerWeek subsidized\n      }\n      warnings { code message }\n      errors { code path message }\n    }\n  }\n": typeof types.ContractRecordDocument,
    "\n  mutation ContractEnd($input: ContractEndInput!) {\n    contractEnd(input: $input) {\n      contract { version startsOn endsOn }\n      warnings { code }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.ContractEndDocument,
    "\n  query Contracts($id: ID!) {\n    participant(id: $id) { contracts { id } trajectories { id contracts { id } } }\n  }\n": typeof types.ContractsDocument,
    "\n  query ContractAsked($id: ID!) {\n    trajectory(id: $id) { status nextTransitions { kind criteria { code outcome evidence { id } } } }\n  }\n": typeof types.ContractAskedDocument,
    "\n  query DemoPeople($after: String) {\n    participants(first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        clientNumber\n        currentTrajectory {\n          status\n          phase\n          phasePeriods { phase startedOn endedOn }\n          transitions { kind on }\n          nextTransitions { kind decision criteria { code outcome explanation } }\n        }\n        matrixMeasurements(first: 2) { nodes { measuredOn scores { domain { label } level } } }\n      }\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  mutation EmergencyAccessOpen($input: EmergencyAccessOpenInput!) {\n    emergencyAccessOpen(input: $input) {\n      participant { id birthDate }\n      errors { code path message }\n    }\n  }\n": typeof types.EmergencyAccessOpenDocument,
    "\n  query EmergencyFile($id: ID!) {\n    participant(id: $id) {\n      birthDate\n      emergencyOpenings { professional { id } role reason openedAt until participant { id } }\n    }\n  }\n": typeof types.EmergencyFileDocument,
    "\n  mutation GuidedLocationsSave($input: ProfessionalSaveInput!) {\n    professionalSave(input: $input) {\n      professional { id locations { name } }\n      errors { code path }\n    }\n  }\n": typeof types.GuidedLocationsSaveDocument,
    "\n  query HoursJudged($id: ID!) {\n    trajectory(id: $id) {\n      nextTransitions { kind to criteria { code outcome required actual evidence { id } } }\n    }\n  }\n": typeof types.HoursJudgedDocument,
    "\n  query HoursTaken($id: ID!) {\n    trajectory(id: $id) { transitions { criteria { code outcome required actual evidence { id } } } }\n  }\n": typeof types.HoursTakenDocument,
    "\n  query HoursRead($id: ID!, $trajectoryId: ID!, $from: Date, $until: Date, $first: Int, $after: String, $all: Boolean) {\n    participant(id: $id) {\n      attendance(from: $from, until: $until, first: $first, after: $after, withCorrected: $all) {\n        totalCount nodes { on kind hours } pageInfo { hasNextPage endCursor }\n      }\n    }\n    trajectory(id: $trajectoryId) {\n      attendance { totalCount }\n      care: attendance(kind: [CARE]) { nodes { on } }\n      supportHours(from: $from, until: $until, withCorrected: $all) { totalCount nodes { on hours kind } }\n      hours { present sick absent leave daysCounted daysPresent presence perWeek { week hours } perKind { kind hours } }\n      practice: hours(kind: PRACTICE) { present presence daysCounted }\n      none: hours(kind: ORIENTATION) { present presence daysCounted perWeek { week } perKind { kind } }\n      supportHourSummary { total perWeek { week hours } perKind { kind hours } }\n      aftercare: supportHourSummary(kind: AFTERCARE) { total perKind { kind hours } }\n    }\n  }\n": typeof types.HoursReadDocument,
    "\n      query HoursMany($first: Int!) {\n        trajectories(first: $first) {\n          nodes { hours { present } practice: hours(kind: PRACTICE) { present } supportHourSummary { total } }\n        }\n      }\n    ": typeof types.HoursManyDocument,
    "\n  query ReferenceLists {\n    workAreas { code position label nl: label(locale: NL) en: label(locale: EN) }\n    sectors { code label(locale: NL) }\n    municipalities { code name }\n  }\n": typeof types.ReferenceListsDocument,
    "\n  query ReferenceMunicipality($code: MunicipalityCode!, $search: String) {\n    municipality(code: $code) { code name province latitude longitude }\n    municipalities(search: $search) { name }\n  }\n": typeof types.ReferenceMunicipalityDocument,
    "\n  query ReferenceInstrument($code: String!, $version: String) {\n    instrument(code: $code, version: $version) {\n      code version kind retired minAge maxAge label(locale: NL)\n      groups { code position label(locale: EN) items { code } }\n      items { code position sensitivity label(locale: NL) group { code } }\n      levels { level label(locale: EN) }\n    }\n  }\n": typeof types.ReferenceInstrumentDocument,
    "\n  query ReferenceInstruments($kind: InstrumentKind) {\n    instruments(kind: $kind) { code version }\n  }\n": typeof types.ReferenceInstrumentsDocument,
    "\n  mutation ReferenceImport($input: InstrumentImportInput!) {\n    instrumentImport(input: $input) {\n      instrument { code version retired minAge maxAge label(locale: EN) groups { code items { code label(locale: NL) } } levels { level label(locale: NL) } }\n      warnings { code }\n      errors { code path line column message }\n    }\n  }\n": typeof types.ReferenceImportDocument,
    "\n  mutation IntakeRegister($input: ParticipantRegisterInput!) {\n    participantRegister(input: $input) {\n      participant { id viewerSees name { given } birthDate }\n      errors { code path }\n    }\n  }\n": typeof types.IntakeRegisterDocument,
    "\n  mutation IntakeReceive($input: RegistrationReceiveInput!) {\n    registrationReceive(input: $input) { registration { id } errors { code path } }\n  }\n": typeof types.IntakeReceiveDocument,
    "\n  mutation IntakeAssess($input: LadderAssessInput!) {\n    ladderAssess(input: $input) { ladderAssessment { id } errors { code path } }\n  }\n": typeof types.IntakeAssessDocument,
    "\n  mutation IntakeStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) { trajectory { id coach { id } } errors { code path } }\n  }\n": typeof types.IntakeStartDocument,
    "\n  query IntakeSee($id: ID!) {\n    participant(id: $id) {\n      viewerSees clientNumber birthDate ladderStep\n      name { given }\n      currentTrajectory { status phase question coach { id } }\n    }\n  }\n": typeof types.IntakeSeeDocument,
    "\n  mutation IntakeJudge($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) { competenceProfile { id } errors { code path } }\n  }\n": typeof types.IntakeJudgeDocument,
    "\n  mutation IntakeMeasure($input: MatrixMeasurementRecordInput!) {\n    matrixMeasurementRecord(input: $input) { matrixMeasurement { id } errors { code path } }\n  }\n": typeof types.IntakeMeasureDocument,
    "\n  mutation LineSave($input: LearningLineSaveInput!) {\n    learningLineSave(input: $input) {\n      learningLine {\n        id version name region active\n        workArea { code }\n        steps { position workplaceProfile { name location { organization { name } } } }\n      }\n      warnings { code }\n      errors { code path step currentVersion }\n    }\n  }\n": typeof types.LineSaveDocument,
    "\n  mutation LineWorkplace($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile { rung }\n      errors { code path step message learningLine { name } }\n    }\n  }\n": typeof types.LineWorkplaceDocument,
    "\n  query LineList($filter: LearningLineFilter, $first: Int, $after: String) {\n    learningLines(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { name }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.LineListDocument,
    "\n  query LineThrough($line: ID!, $workplace: ID!, $location: ID!, $organization: ID!) {\n    learningLine(id: $line) { name steps { position } }\n    workplaceProfile(id: $workplace) { learningLines { name } }\n    location(id: $location) { learningLines { name } }\n    organization(id: $organization) { learningLines { totalCount nodes { name } } }\n  }\n": typeof types.LineThroughDocument,
    "\n  query LineNext($id: ID!) {\n    participant(id: $id) {\n      nextLineSteps {\n        line { name }\n        from { position workplaceProfile { name } }\n        placement { id }\n        next { position workplaceProfile { name } }\n      }\n    }\n  }\n": typeof types.LineNextDocument,
    "\n  query MatchWorkplaces($id: ID!, $filter: WorkplaceMatchFilter, $orderBy: MatchOrder, $first: Int, $after: String) {\n    participant(id: $id) {\n      workplaceMatches(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          workplaceProfile { id name }\n          distanceKm\n          freePlaces\n          isDreamArea\n          obstacles\n          fit { verdict score coverage items { item { code } outcome } learningGoals { item { code } } }\n        }\n        edges { cursor node { workplaceProfile { id } } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.MatchWorkplacesDocument,
    "\n  query MatchCandidates($id: ID!, $filter: CandidateMatchFilter, $first: Int, $after: String) {\n    workplaceProfile(id: $id) {\n      candidateMatches(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes { participant { id } distanceKm isDreamArea obstacles fit { verdict score workplaceProfile { id } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.MatchCandidatesDocument,
    "\n  query MatchEverybody($first: Int!) {\n    participants(first: $first) {\n      nodes {\n        id\n        workplaceMatches(first: 2) {\n          nodes { workplaceProfile { id name } fit { verdict score items { present } } distanceKm }\n        }\n      }\n    }\n  }\n": typeof types.MatchEverybodyDocument,
    "\n  query MatrixListed($id: ID!, $filter: MatrixMeasurementFilter, $first: Int, $after: String) {\n    participant(id: $id) {\n      matrixMeasurements(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes { id measuredOn }\n        pageInfo { hasNextPage endCursor }\n      }\n      currentTrajectory { matrixMeasurements { id } }\n    }\n  }\n": typeof types.MatrixListedDocument,
    "\n  query MatrixProgressed($id: ID!, $from: ID, $to: ID) {\n    participant(id: $id) {\n      matrixProgress(from: $from, to: $to) {\n        from { id }\n        to { id }\n        domains { domain { code label(locale: EN) } from to change hidden }\n      }\n    }\n  }\n": typeof types.MatrixProgressedDocument,
    "\n  query MatrixAreas($id: ID!) {\n    participant(id: $id) {\n      lifeAreas {\n        area\n        domains { domain level measuredOn trend hidden }\n        openNeeds { domain urgency }\n      }\n    }\n  }\n": typeof types.MatrixAreasDocument,
    "\n  mutation MatrixTargetSet($input: MatrixTargetSetInput!) {\n    matrixTargetSet(input: $input) {\n      participant { matrixTargets { domain level setOn } }\n      errors { code path }\n    }\n  }\n": typeof types.MatrixTargetSetDocument,
    "\n  query MatrixLevels {\n    participants(first: 50) {\n      nodes { matrixMeasurements(first: 5) { nodes { measuredOn scores { level hidden domain { code label } } } } }\n    }\n  }\n": typeof types.MatrixLevelsDocument,
    "\n  query MatrixNested {\n    participants(first: 50) {\n      nodes {\n        matrixMeasurements(first: 5) {\n          nodes {\n            measuredOn\n            instrument { code }\n            moments { cycle moment countsAs }\n            scores { level hidden target domain { code label } }\n            supersedes { id }\n            supersededBy { id }\n          }\n        }\n        matrixProgress { from { id } to { id } domains { change domain { code } } }\n        lifeAreas { area domains { level trend } openNeeds { domain } }\n        supportNeeds(status: [OPEN]) { domain attendBy changes { status } }\n      }\n    }\n  }\n": typeof types.MatrixNestedDocument,
    "\n  query MistakesFile($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      endedOn\n      outcome\n      phasePeriods { phase startedOn endedOn }\n      pauses { from until }\n      transitions { id kind revokedAt revokeReason }\n      participant { contracts { endsOn } }\n    }\n  }\n": typeof types.MistakesFileDocument,
    "\n  mutation MistakesRevoke($input: TransitionRevokeInput!) {\n    transitionRevoke(input: $input) { trajectory { version phase status } errors { code path } }\n  }\n": typeof types.MistakesRevokeDocument,
    "\n  mutation MistakesPause($input: TrajectoryPauseInput!) {\n    trajectoryPause(input: $input) { trajectory { version status } errors { code path currentVersion } }\n  }\n": typeof types.MistakesPauseDocument,
    "\n  mutation MistakesResume($input: TrajectoryResumeInput!) {\n    trajectoryResume(input: $input) { trajectory { version status } errors { code path } }\n  }\n": typeof types.MistakesResumeDocument,
    "\n  query NestedPeople($first: Int!) {\n    viewer { roles }\n    participants(first: $first) {\n      totalCount\n      nodes {\n        name { display }\n        currentTrajectory {\n          phase\n          phasePeriods { phase startedOn endedOn }\n          nextTransitions { kind decision criteria { code outcome explanation } }\n        }\n        matrixMeasurements(first: 3) {\n          nodes { measuredOn scores { domain { label } level } }\n        }\n      }\n    }\n  }\n": typeof types.NestedPeopleDocument,
    "\n  query NestedFit($participantId: ID!, $workplaceProfileId: ID!) {\n    fitScore(participantId: $participantId, workplaceProfileId: $workplaceProfileId) {\n      verdict\n      score\n      coverage\n      items { item { label } required present outcome }\n      workplaceProfile { location { name workAreas { label } municipality { name } } }\n    }\n  }\n": typeof types.NestedFitDocument,
    "\n  mutation OrganizationsSave($input: OrganizationSaveInput!) {\n    organizationSave(input: $input) {\n      organization { id version name kind kvkNumber }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.OrganizationsSaveDocument,
    "\n  mutation OrganizationsProfessional($input: ProfessionalSaveInput!) {\n    professionalSave(input: $input) {\n      professional { id version name { given infix family display } email roles active organization { name } locations { name } }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.OrganizationsProfessionalDocument,
    "\n  mutation OrganizationsLocation($input: LocationSaveInput!) {\n    locationSave(input: $input) {\n      location { id version name latitude longitude methods active municipality { name } organization { name } workInstructionCards { title } }\n      warnings { code message }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.OrganizationsLocationDocument,
    "\n  mutation OrganizationsCard($input: WorkInstructionCardSaveInput!) {\n    workInstructionCardSave(input: $input) {\n      workInstructionCard { id version title instruction trains { code label(locale: NL) } location { id } }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.OrganizationsCardDocument,
    "\n  query OrganizationsProfessionals($filter: ProfessionalFilter) {\n    professionals(filter: $filter) { totalCount nodes { name { display } } }\n  }\n": typeof types.OrganizationsProfessionalsDocument,
    "\n  query OrganizationsLocations($filter: LocationFilter, $orderBy: LocationOrder) {\n    locations(filter: $filter, orderBy: $orderBy) { totalCount nodes { name } }\n  }\n": typeof types.OrganizationsLocationsDocument,
    "\n  query OrganizationsOne($id: ID!) {\n    organization(id: $id) {\n      name\n      professionals { totalCount nodes { name { family } } }\n      locations { totalCount nodes { name } }\n    }\n  }\n": typeof types.OrganizationsOneDocument,
    "\n  query ParticipantFile($id: ID!) {\n    participant(id: $id) {\n      id version viewerSees clientNumber\n      name { given infix family display }\n      birthDate dreamJob travelKm email phone ladderStep\n      organization { id }\n      municipality { code }\n      dreamWorkArea { code }\n      chosenWorkAreas { code }\n      ladderAssessments { step assessedOn note professional { id } }\n      currentTrajectory { id }\n      trajectories { id }\n    }\n  }\n": typeof types.ParticipantFileDocument,
    "\n  mutation ParticipantRegistering($input: ParticipantRegisterInput!) {\n    participantRegister(input: $input) { participant { id version } errors { code path message } }\n  }\n": typeof types.ParticipantRegisteringDocument,
    "\n  mutation ParticipantUpdating($input: ParticipantUpdateInput!) {\n    participantUpdate(input: $input) {\n      participant { version clientNumber name { display } birthDate dreamJob travelKm email municipality { code } chosenWorkAreas { code } }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.ParticipantUpdatingDocument,
    "\n  mutation ParticipantAssessing($input: LadderAssessInput!) {\n    ladderAssess(input: $input) {\n      participant { version ladderStep }\n      ladderAssessment { id step assessedOn note }\n      errors { code path }\n    }\n  }\n": typeof types.ParticipantAssessingDocument,
    "\n  query ParticipantList($filter: ParticipantFilter, $orderBy: ParticipantOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    participants(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { clientNumber }\n      edges { cursor node { clientNumber } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.ParticipantListDocument,
    "\n  query ParticipantViewer {\n    viewer { roles scopes permissions organization { id } professional { id } }\n  }\n": typeof types.ParticipantViewerDocument,
    "\n  mutation RegistrationReceive($input: RegistrationReceiveInput!) {\n    registrationReceive(input: $input) {\n      registration {\n        id version organization { id } registrant name email phone question municipality { name }\n        wishedWorkArea { code } status since note participant { id } receivedOn\n      }\n      errors { code path }\n    }\n  }\n": typeof types.RegistrationReceiveDocument,
    "\n  mutation RegistrationChange($input: RegistrationChangeInput!) {\n    registrationChange(input: $input) {\n      registration { version status since note }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.RegistrationChangeDocument,
    "\n  mutation RegistrationAccept($input: RegistrationAcceptInput!) {\n    registrationAccept(input: $input) {\n      registration { version status since note participant { id } }\n      participant { id clientNumber name { display } birthDate municipality { code } email phone chosenWorkAreas { code } organization { id } }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.RegistrationAcceptDocument,
    "\n  query Registrations($filter: RegistrationFilter, $first: Int, $after: String) {\n    registrations(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { id name }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.RegistrationsDocument,
    "\n  query RegistrationFound($id: ID!) {\n    node(id: $id) { id }\n  }\n": typeof types.RegistrationFoundDocument,
    "\n  mutation TalentProfileRecord($input: TalentProfileRecordInput!) {\n    talentProfileRecord(input: $input) {\n      talentProfile { id talents drives dreams pointsOfAttention recordedOn }\n      participant { talentProfile { id } talentProfiles { talents recordedOn } }\n      errors { code path }\n    }\n  }\n": typeof types.TalentProfileRecordDocument,
    "\n  mutation InterestRecord($input: InterestRecordInput!) {\n    interestRecord(input: $input) {\n      interestResult { id takenOn scores { workArea { code } score } }\n      participant { interests { id takenOn } }\n      errors { code path }\n    }\n  }\n": typeof types.InterestRecordDocument,
    "\n  mutation ReportRecord($input: ReportRecordInput!) {\n    reportRecord(input: $input) {\n      report { id kind on summary }\n      participant { reports { on kind } advice: reports(kind: CAREER_ADVICE) { on summary } }\n      errors { code path }\n    }\n  }\n": typeof types.ReportRecordDocument,
    "\n  query StepsFile($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      outcome\n      endedOn\n      placements { id kind status held startsOn endsOn cancelledOn heldUntil continues { id } adjustments { measure } }\n      nextTransitions { kind to outcome decision }\n      transitions { id kind }\n    }\n  }\n": typeof types.StepsFileDocument,
    "\n  mutation StepsFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) { transition { id } warnings { code } errors { code path message } }\n  }\n": typeof types.StepsFallBackDocument,
    "\n  mutation StepsAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) { transition { id } warnings { code message } errors { code criteria { code outcome } } }\n  }\n": typeof types.StepsAdvanceDocument,
    "\n  mutation StepsOutplace($input: TrajectoryOutplaceInput!) {\n    trajectoryOutplace(input: $input) {\n      trajectory { status outcome outcomeGroup phase }\n      transition { kind outcome criteria { code outcome evidence { id } } }\n      warnings { code }\n      errors { code criteria { code outcome } }\n    }\n  }\n": typeof types.StepsOutplaceDocument,
    "\n  mutation StepsStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { transition { id } errors { code } }\n  }\n": typeof types.StepsStopDocument,
    "\n  mutation StepsRevoke($input: TransitionRevokeInput!) {\n    transitionRevoke(input: $input) { trajectory { phase status } warnings { code } errors { code } }\n  }\n": typeof types.StepsRevokeDocument,
    "\n  mutation StepsEnd($input: PlacementEndInput!) {\n    placementEnd(input: $input) { placement { held status heldUntil endsOn } errors { code } }\n  }\n": typeof types.StepsEndDocument,
    "\n  mutation StepsAdjust($input: PlacementAdjustInput!) {\n    placementAdjust(input: $input) { errors { code } }\n  }\n": typeof types.StepsAdjustDocument,
    "\n  mutation PlacementStart($input: PlacementStartInput!) {\n    placementStart(input: $input) {\n      placement {\n        id version status held kind agreedOn startsOn endsOn cancelledOn endReason heldUntil schedule hoursPerWeek\n        contact income trainingRoute reason motivation fitVerdict fitScore\n        participant { id } trajectory { id version } workplaceProfile { id } school { id } contract { id }\n        continues { id } reviews { text } adjustments { measure }\n        fit { verdict score requirementsVersion items { outcome } }\n      }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": typeof types.PlacementStartDocument,
    "\n  mutation PlacementEnd($input: PlacementEndInput!) {\n    placementEnd(input: $input) {\n      placement { version status endsOn cancelledOn endReason }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.PlacementEndDocument,
    "\n  mutation PlacementExtend($input: PlacementExtendInput!) {\n    placementExtend(input: $input) { placement { version endsOn } errors { code path currentVersion } }\n  }\n": typeof types.PlacementExtendDocument,
    "\n  mutation PlacementReview($input: PlacementReviewInput!) {\n    placementReview(input: $input) {\n      review { on text }\n      placement { version reviews { on text professional { id } } }\n      errors { code path }\n    }\n  }\n": typeof types.PlacementReviewDocument,
    "\n  mutation PlacementAdjust($input: PlacementAdjustInput!) {\n    placementAdjust(input: $input) {\n      placement {\n        version fitVerdict adjustments { item { code } measure }\n        fit { verdict coverage items { item { code } outcome } learningGoals { item { code } } }\n      }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.PlacementAdjustDocument,
    "\n  mutation PlacementIntake($input: EmployerIntakeRecordInput!) {\n    employerIntakeRecord(input: $input) {\n      employerIntake { employer { id } on note }\n      trajectory { version employerIntakes { on } }\n      errors { code path }\n    }\n  }\n": typeof types.PlacementIntakeDocument,
    "\n  mutation PlacementAftercare($input: AftercareAgreeInput!) {\n    aftercareAgree(input: $input) {\n      aftercareAgreement { agreedOn agreedHours text }\n      trajectory { version aftercareAgreements { agreedOn } }\n      errors { code path }\n    }\n  }\n": typeof types.PlacementAftercareDocument,
    "\n  query PlacementLists($participant: ID!, $trajectory: ID!, $workplace: ID!, $on: Date) {\n    participant(id: $participant) {\n      placements { id }\n      now: placements(active: true) { id }\n      others: placements(active: false) { id }\n    }\n    trajectory(id: $trajectory) { placements { id } }\n    workplaceProfile(id: $workplace) { placements(activeOn: $on, first: 1) { totalCount nodes { id } } }\n  }\n": typeof types.PlacementListsDocument,
    "\n  query PlacementFound($filter: PlacementFilter, $first: Int, $after: String) {\n    placements(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { id }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PlacementFoundDocument,
    "\n  mutation PlacementPause($input: TrajectoryPauseInput!) {\n    trajectoryPause(input: $input) { trajectory { status } errors { code } }\n  }\n": typeof types.PlacementPauseDocument,
    "\n  query PlacesFound($locations: LocationFilter, $workplaces: WorkplaceProfileFilter) {\n    locations(filter: $locations) { totalCount nodes { name } }\n    workplaceProfiles(filter: $workplaces, first: 100) { totalCount nodes { name } }\n  }\n": typeof types.PlacesFoundDocument,
    "\n  query PlacesOf($id: ID!, $on: Date) {\n    workplaceProfile(id: $id) { places occupiedPlaces(on: $on) freePlaces(on: $on) }\n  }\n": typeof types.PlacesOfDocument,
    "\n  query PlacesAll {\n    workplaceProfiles { nodes { occupiedPlaces freePlaces today: freePlaces(on: \"2026-11-21\") later: freePlaces(on: \"2027-01-01\") } }\n  }\n": typeof types.PlacesAllDocument,
    "\n  mutation PlacesSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile { places version }\n      errors { code path message }\n    }\n  }\n": typeof types.PlacesSaveDocument,
    "\n  fragment GoalShown on Goal {\n    id version text status\n    participant { id }\n    item { code } domain need { id } placement { id }\n    targetLevel dueOn achievementProposedOn endedOn endNote\n    steps { position text doneOn }\n    cards { title }\n    okCards { card { title } }\n  }\n": typeof types.GoalShownFragmentDoc,
    "\n  mutation GoalsSet($input: GoalSetInput!) {\n    goalSet(input: $input) { goal { ...GoalShown } warnings { code } errors { code path message currentVersion } }\n  }\n": typeof types.GoalsSetDocument,
    "\n  mutation GoalsFromFit($input: GoalsFromFitInput!) {\n    goalsFromFit(input: $input) { goals { ...GoalShown } warnings { code message } errors { code path message } }\n  }\n": typeof types.GoalsFromFitDocument,
    "\n  mutation GoalsAchieve($input: GoalAchieveInput!) {\n    goalAchieve(input: $input) { goal { ...GoalShown } warnings { code message } errors { code path message currentVersion } }\n  }\n": typeof types.GoalsAchieveDocument,
    "\n  mutation GoalsDrop($input: GoalDropInput!) {\n    goalDrop(input: $input) { goal { ...GoalShown } warnings { code } errors { code path message currentVersion } }\n  }\n": typeof types.GoalsDropDocument,
    "\n  mutation GoalsNeed($input: SupportNeedOpenInput!) {\n    supportNeedOpen(input: $input) { supportNeed { id } errors { code } }\n  }\n": typeof types.GoalsNeedDocument,
    "\n  query GoalsListed($id: ID!, $status: [GoalStatus!]) {\n    participant(id: $id) { portfolio { goals(status: $status) { id text } } }\n  }\n": typeof types.GoalsListedDocument,
    "\n  query GoalsAround($id: ID!) {\n    participant(id: $id) { lifeAreas { area goals { id } } }\n  }\n": typeof types.GoalsAroundDocument,
    "\n  mutation PortfolioGoal($input: GoalSetInput!) {\n    goalSet(input: $input) { goal { id version } errors { code } }\n  }\n": typeof types.PortfolioGoalDocument,
    "\n  mutation PortfolioAchieve($input: GoalAchieveInput!) {\n    goalAchieve(input: $input) { goal { status endedOn } warnings { code message } errors { code } }\n  }\n": typeof types.PortfolioAchieveDocument,
    "\n  mutation PortfolioSign($input: OkCardSignInput!) {\n    okCardSign(input: $input) {\n      okCard { id participant { id } card { title } signedBy { id } signedOn note }\n      goals { id version status achievementProposedOn okCards { card { title } } }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": typeof types.PortfolioSignDocument,
    "\n  mutation PortfolioAward($input: CertificateAwardInput!) {\n    certificateAward(input: $input) {\n      certificate { id participant { id } kind title issuer earnedOn creboCode }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": typeof types.PortfolioAwardDocument,
    "\n  mutation PortfolioShareIt($input: PortfolioShareInput!) {\n    portfolioShare(input: $input) {\n      portfolioShare { id sharedWith sharedOn until endedOn active }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": typeof types.PortfolioShareItDocument,
    "\n  mutation PortfolioEndShare($input: PortfolioShareEndInput!) {\n    portfolioShareEnd(input: $input) {\n      portfolioShare { id endedOn active }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": typeof types.PortfolioEndShareDocument,
    "\n  query PortfolioShown($id: ID!, $locale: Locale) {\n    participant(id: $id) {\n      portfolio {\n        participant { id }\n        goals { id }\n        okCards { id }\n        certificates { id }\n        shares { id active }\n        export(locale: $locale)\n      }\n    }\n  }\n": typeof types.PortfolioShownDocument,
    "\n  mutation GroundStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) {\n      trajectory { processingGround }\n      errors { code path }\n    }\n  }\n": typeof types.GroundStartDocument,
    "\n  mutation ProcessingGroundSet($input: ProcessingGroundSetInput!) {\n    processingGroundSet(input: $input) {\n      trajectory { version processingGround }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.ProcessingGroundSetDocument,
    "\n  query Root {\n    __typename\n  }\n": typeof types.RootDocument,
    "\n  query SignalsOfOne($id: ID!, $locale: Locale) {\n    participant(id: $id) {\n      signals { code severity dueOn text(locale: $locale) participant { id } trajectory { id } about { __typename id } }\n    }\n  }\n": typeof types.SignalsOfOneDocument,
    "\n  query SignalsOfCaseload($filter: SignalFilter, $first: Int, $after: String) {\n    viewer {\n      signals(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes { code severity dueOn participant { id } }\n        edges { cursor node { code } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.SignalsOfCaseloadDocument,
    "\n  query SignalsOfPeople($first: Int!) {\n    viewer {\n      caseload(first: $first) {\n        totalCount\n        nodes { id name { family } signals { code text trajectory { phase } } }\n        pageInfo { hasNextPage }\n      }\n    }\n  }\n": typeof types.SignalsOfPeopleDocument,
    "\n  mutation SignalFund($input: FundingSaveInput!) { fundingSave(input: $input) { trajectory { id } errors { code } } }\n": typeof types.SignalFundDocument,
    "\n  mutation SignalOpenNeed($input: SupportNeedOpenInput!) { supportNeedOpen(input: $input) { supportNeed { id version } errors { code } } }\n": typeof types.SignalOpenNeedDocument,
    "\n  mutation SignalChangeNeed($input: SupportNeedChangeInput!) { supportNeedChange(input: $input) { supportNeed { status } errors { code } } }\n": typeof types.SignalChangeNeedDocument,
    "\n  mutation SignalStepRequest($input: StepRequestInput!) { stepRequest(input: $input) { stepRequest { id } errors { code } } }\n": typeof types.SignalStepRequestDocument,
    "\n  mutation SignalStepAnswer($input: StepRequestAnswerInput!) { stepRequestAnswer(input: $input) { stepRequest { answeredOn } errors { code } } }\n": typeof types.SignalStepAnswerDocument,
    "\n  mutation SignalPause($input: TrajectoryPauseInput!) { trajectoryPause(input: $input) { trajectory { status } errors { code } } }\n": typeof types.SignalPauseDocument,
    "\n  mutation StandInSave($input: StandInSaveInput!) {\n    standInSave(input: $input) {\n      standIn { id coach { id } standIn { id } from until }\n      professional { standIns { from until } }\n      errors { code path message }\n    }\n  }\n": typeof types.StandInSaveDocument,
    "\n  mutation StandInEnd($input: StandInEndInput!) {\n    standInEnd(input: $input) {\n      standIn { from until }\n      professional { standIns { from until } }\n      errors { code path message }\n    }\n  }\n": typeof types.StandInEndDocument,
    "\n  query StandsInFor {\n    viewer { standsInFor { coach { id } until } }\n  }\n": typeof types.StandsInForDocument,
    "\n  mutation StandInAssign($input: TrajectoryAssignCoachInput!) {\n    trajectoryAssignCoach(input: $input) { errors { code path } }\n  }\n": typeof types.StandInAssignDocument,
    "\n  query StandInBorn($id: ID!) {\n    participant(id: $id) { birthDate }\n  }\n": typeof types.StandInBornDocument,
    "\n  mutation StepRequest($input: StepRequestInput!) {\n    stepRequest(input: $input) {\n      trajectory { version stepRequests { id } }\n      stepRequest { id kind to requestedOn words answeredOn answer transition { id } trajectory { id } }\n      errors { code path }\n    }\n  }\n": typeof types.StepRequestDocument,
    "\n  mutation StepRequestAnswer($input: StepRequestAnswerInput!) {\n    stepRequestAnswer(input: $input) {\n      trajectory { version }\n      stepRequest { answeredOn answer transition { id } }\n      errors { code path }\n    }\n  }\n": typeof types.StepRequestAnswerDocument,
    "\n  query StepRequests($id: ID!) {\n    trajectory(id: $id) {\n      version\n      transitions { id }\n      stepRequests { kind to answeredOn answer transition { id } }\n      open: stepRequests(open: true) { kind }\n      answered: stepRequests(open: false) { kind }\n    }\n  }\n": typeof types.StepRequestsDocument,
    "\n  mutation StepRequestRevoke($input: TransitionRevokeInput!) {\n    transitionRevoke(input: $input) { trajectory { version } errors { code } }\n  }\n": typeof types.StepRequestRevokeDocument,
    "\n  mutation StepRequestStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { trajectory { status } errors { code } }\n  }\n": typeof types.StepRequestStopDocument,
    "\n  mutation FollowUpRecord($input: FollowUpRecordInput!) {\n    followUpRecord(input: $input) {\n      followUp { id months askedOn agreed result note }\n      trajectory { version followUps { months result } }\n      errors { code path message }\n    }\n  }\n": typeof types.FollowUpRecordDocument,
    "\n  mutation ParticipantTransfer($input: ParticipantTransferInput!) {\n    participantTransfer(input: $input) {\n      participant { version clientNumber organization { id } trajectories { organization { id } } }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.ParticipantTransferDocument,
    "\n  mutation StepStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) {\n      trajectory { id version status phase startedOn phasePeriods { phase startedOn endedOn } }\n      transition { kind to on criteria { code } }\n      errors { code path }\n    }\n  }\n": typeof types.StepStartDocument,
    "\n  mutation StepAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) {\n      trajectory { version phase phasePeriods { phase startedOn endedOn } }\n      transition { kind from to on criteria { code severity outcome required actual explanation motivation evidence { id } } }\n      warnings { code }\n      errors { code path currentVersion criteria { code outcome } }\n    }\n  }\n": typeof types.StepAdvanceDocument,
    "\n  query StepNext($id: ID!, $on: Date) {\n    trajectory(id: $id) {\n      version\n      nextTransitions(on: $on) { kind to outcome decision criteria { code outcome explanation(locale: EN) evidence { id } } }\n      transitions { kind revokedAt }\n    }\n  }\n": typeof types.StepNextDocument,
    "\n  query NeedsOf($id: ID!, $status: [SupportNeedStatus!]) {\n    participant(id: $id) {\n      supportNeeds(status: $status) {\n        id version domain kind urgency urgentSince openedOn status since improved attendBy\n        description helpFrom askAgainOn party\n        measurement { id }\n        changes { status urgency on note author { id } }\n      }\n    }\n  }\n": typeof types.NeedsOfDocument,
    "\n  mutation NeedOpen($input: SupportNeedOpenInput!) {\n    supportNeedOpen(input: $input) {\n      supportNeed { id version domain kind urgency status openedOn description helpFrom measurement { id } }\n      errors { code path }\n    }\n  }\n": typeof types.NeedOpenDocument,
    "\n  mutation NeedChange($input: SupportNeedChangeInput!) {\n    supportNeedChange(input: $input) {\n      supportNeed {\n        id version kind urgency urgentSince status since openedOn improved description helpFrom askAgainOn party\n        changes { status urgency on note }\n      }\n      errors { code path currentVersion needs { id } }\n    }\n  }\n": typeof types.NeedChangeDocument,
    "\n  query NeedsWorklist($filter: SupportNeedFilter, $first: Int, $after: String) {\n    supportNeeds(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { id domain urgency openedOn participant { id } }\n      pageInfo { endCursor }\n    }\n  }\n": typeof types.NeedsWorklistDocument,
    "\n  query Timeline($id: ID!, $first: Int, $after: String) {\n    participant(id: $id) {\n      timeline(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { kind on label english: label(locale: EN) node { __typename id } } }\n        nodes { on }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  query TimelineOfPeople($first: Int!) {\n    participants(first: $first) { nodes { timeline(first: 5) { nodes { kind on label } pageInfo { hasNextPage } } } }\n  }\n": typeof types.TimelineOfPeopleDocument,
    "\n  mutation RemarkAdd($input: RemarkAddInput!) {\n    remarkAdd(input: $input) {\n      remark { id text on about { id } participant { id } writtenBy { id } }\n      participant { id remarks { text } }\n      errors { code path }\n    }\n  }\n": typeof types.RemarkAddDocument,
    "\n  query Remarked($id: ID!) {\n    participant(id: $id) {\n      remarks { text about { id } }\n      ladderAssessments { remarks { text } }\n      trajectories { transitions { remarks { text } } }\n    }\n  }\n": typeof types.RemarkedDocument,
    "\n  query TrajectoryFile($id: ID!) {\n    trajectory(id: $id) {\n      id version viewerSees status startedOn endedOn question phase outcome outcomeGroup\n      participant { id }\n      organization { id }\n      coach { id }\n      phasePeriods { id phase startedOn endedOn stabilityAnswers { answer } }\n      pauses { reason from until expectedReturnOn }\n      agreements { id kind to outcome givenBy how on words withdrawnOn served }\n      stabilityAnswers { answer on words }\n      orientation { want can goal need recordedOn }\n      funding { id frame commissioner { id } reference from until agreedHours }\n      tailoring { phase hoursPerWeek programmeWeeks guidelineMonths reason agreedOn givenBy how words }\n    }\n  }\n": typeof types.TrajectoryFileDocument,
    "\n  query TrajectoryOfParticipant($id: ID!) {\n    participant(id: $id) {\n      version\n      currentTrajectory { id }\n      trajectories { id }\n      chosenWorkAreas { code }\n    }\n  }\n": typeof types.TrajectoryOfParticipantDocument,
    "\n  query TrajectoryList($filter: TrajectoryFilter, $orderBy: TrajectoryOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    trajectories(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.TrajectoryListDocument,
    "\n  query TrajectoryCaseload($id: ID!, $status: [TrajectoryStatus!]) {\n    node(id: $id) { ... on Professional { caseload(status: $status) { totalCount nodes { id } } } }\n  }\n": typeof types.TrajectoryCaseloadDocument,
    "\n  mutation TrajectoryAgreeing($input: TrajectoryAgreeInput!) {\n    trajectoryAgree(input: $input) {\n      trajectory { version }\n      agreement { id kind to outcome givenBy how on words withdrawnOn served }\n      errors { code path }\n    }\n  }\n": typeof types.TrajectoryAgreeingDocument,
    "\n  mutation TrajectoryWithdrawing($input: AgreementWithdrawInput!) {\n    agreementWithdraw(input: $input) { agreement { withdrawnOn } errors { code path } }\n  }\n": typeof types.TrajectoryWithdrawingDocument,
    "\n  mutation TrajectoryAnswering($input: StabilityAnswerInput!) {\n    stabilityAnswer(input: $input) { trajectory { version } stabilityAnswer { answer on words } errors { code path } }\n  }\n": typeof types.TrajectoryAnsweringDocument,
    "\n  mutation TrajectoryAssigning($input: TrajectoryAssignCoachInput!) {\n    trajectoryAssignCoach(input: $input) { trajectory { version coach { id } } errors { code path currentVersion } }\n  }\n": typeof types.TrajectoryAssigningDocument,
    "\n  mutation TrajectoryOrienting($input: OrientationRecordInput!) {\n    orientationRecord(input: $input) {\n      trajectory { version orientation { want can goal need recordedOn } }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.TrajectoryOrientingDocument,
    "\n  mutation TrajectoryTailoring($input: TailoringAgreeInput!) {\n    tailoringAgree(input: $input) { trajectory { version tailoring { phase } } errors { code path } }\n  }\n": typeof types.TrajectoryTailoringDocument,
    "\n  mutation TrajectoryFunding($input: FundingSaveInput!) {\n    fundingSave(input: $input) { funding { id from until agreedHours } errors { code path } }\n  }\n": typeof types.TrajectoryFundingDocument,
    "\n  mutation WholeMatrixCorrect($input: MatrixMeasurementCorrectInput!) {\n    matrixMeasurementCorrect(input: $input) { matrixMeasurement { id } errors { code } }\n  }\n": typeof types.WholeMatrixCorrectDocument,
    "\n  mutation WholeContractEnd($input: ContractEndInput!) {\n    contractEnd(input: $input) { contract { endsOn } errors { code } }\n  }\n": typeof types.WholeContractEndDocument,
    "\n  mutation WorkplaceSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile {\n        id version name tasks guidance shelter rung places hoursPerWeek active requirementsVersion\n        location { name }\n        workArea { code }\n        sector { label(locale: NL) }\n        workInstructionCards { id title }\n        requirements { version recordedAt instrument { code version } items { item { code } level weight essential } }\n      }\n      warnings { code }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.WorkplaceSaveDocument,
    "\n  query WorkplaceOne($id: ID!, $version: Int) {\n    workplaceProfile(id: $id) {\n      requirementsVersion\n      requirements(version: $version) { version items { item { code } level } }\n    }\n  }\n": typeof types.WorkplaceOneDocument,
    "\n  query WorkplaceList(\n    $filter: WorkplaceProfileFilter\n    $orderBy: WorkplaceProfileOrder\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    workplaceProfiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { name }\n      edges { cursor node { name } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.WorkplaceListDocument,
    "\n  query WorkplaceLocation($id: ID!, $active: Boolean) {\n    location(id: $id) {\n      workAreas { code }\n      workplaceProfiles(active: $active) { totalCount nodes { name } }\n    }\n  }\n": typeof types.WorkplaceLocationDocument,
    "\n  query WorkplaceAreas($workArea: [String!]) {\n    locations(filter: { workArea: $workArea }) { nodes { name workAreas { code } } }\n  }\n": typeof types.WorkplaceAreasDocument,
    "\n  mutation WorkplaceAtLocation($input: LocationSaveInput!) {\n    locationSave(input: $input) { location { id } errors { code } }\n  }\n": typeof types.WorkplaceAtLocationDocument,
    "\n  mutation WorkplaceWithCard($input: WorkInstructionCardSaveInput!) {\n    workInstructionCardSave(input: $input) { workInstructionCard { id } errors { code } }\n  }\n": typeof types.WorkplaceWithCardDocument,
    "\n  query WorkplaceNested {\n    locations {\n      nodes {\n        workAreas { code }\n        workplaceProfiles {\n          nodes {\n            location { municipality { name } }\n            workInstructionCards { title }\n            requirements { instrument { code } items { level item { code group { code } } } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.WorkplaceNestedDocument,
    "\n  mutation RaceAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) { trajectory { version } transition { id } errors { code } }\n  }\n": typeof types.RaceAdvanceDocument,
    "\n  mutation LastPlaceFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) { errors { code } }\n  }\n": typeof types.LastPlaceFallBackDocument,
    "\n  mutation RaceNeed($input: SupportNeedOpenInput!) {\n    supportNeedOpen(input: $input) { supportNeed { id } errors { code } }\n  }\n": typeof types.RaceNeedDocument,
    "\n  mutation CompetencesRecord($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) {\n      competenceProfile { id version }\n      errors { code path }\n    }\n  }\n": typeof types.CompetencesRecordDocument,
    "\n  mutation CompetencesFinalize($input: CompetenceProfileFinalizeInput!) {\n    competenceProfileFinalize(input: $input) {\n      competenceProfile { id version status }\n      errors { code path }\n    }\n  }\n": typeof types.CompetencesFinalizeDocument,
    "\n  mutation HoursAttend($input: AttendanceRecordInput!) {\n    attendanceRecord(input: $input) {\n      attendance { id participant { id } trajectory { id } on kind hours presence mode correctionReason recordedAt }\n      warnings { code }\n      errors { code path lineIndex message existing { id } }\n    }\n  }\n": typeof types.HoursAttendDocument,
    "\n  mutation HoursSupport($input: SupportHoursRecordInput!) {\n    supportHoursRecord(input: $input) {\n      supportHours { id trajectory { id } professional { id } on kind hours supported note correctionReason }\n      warnings { code }\n      errors { code path lineIndex message existing { id } }\n    }\n  }\n": typeof types.HoursSupportDocument,
    "\n  mutation HoursCorrect($input: HoursCorrectInput!) {\n    hoursCorrect(input: $input) {\n      attendance {\n        id trajectory { id } on kind hours presence mode correctionReason corrects { id hours } correctedBy { id }\n      }\n      supportHours {\n        id professional { id } on kind hours supported note correctionReason corrects { id hours } correctedBy { id }\n      }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": typeof types.HoursCorrectDocument,
    "\n  mutation MatrixRecord($input: MatrixMeasurementRecordInput!) {\n    matrixMeasurementRecord(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path message }\n    }\n  }\n": typeof types.MatrixRecordDocument,
    "\n  mutation MatrixUpdate($input: MatrixMeasurementUpdateInput!) {\n    matrixMeasurementUpdate(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path currentVersion }\n    }\n  }\n": typeof types.MatrixUpdateDocument,
    "\n  mutation MatrixFinalize($input: MatrixMeasurementFinalizeInput!) {\n    matrixMeasurementFinalize(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path message currentVersion }\n    }\n  }\n": typeof types.MatrixFinalizeDocument,
    "\n  mutation MatrixCorrect($input: MatrixMeasurementCorrectInput!) {\n    matrixMeasurementCorrect(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path message currentVersion }\n    }\n  }\n": typeof types.MatrixCorrectDocument,
    "\n  query MatrixShow($id: ID!) {\n    matrixMeasurement(id: $id) { ...MatrixShown }\n  }\n": typeof types.MatrixShowDocument,
    "\n  fragment MatrixShown on MatrixMeasurement {\n    id\n    version\n    status\n    source\n    rater\n    measuredOn\n    finalizedAt\n    correctionReason\n    instrument { code version }\n    participant { id }\n    trajectory { id }\n    moments { cycle moment countsAs }\n    scores { domain { code } level notAssessed note hidden target }\n    supersedes { id status version }\n    supersededBy { id }\n  }\n": typeof types.MatrixShownFragmentDoc,
    "\n  mutation PersonalExport($input: ParticipantExportInput!) {\n    participantExport(input: $input) { personalFile { document sha256 } errors { code path message } }\n  }\n": typeof types.PersonalExportDocument,
    "\n  mutation PersonalAnonymize($input: ParticipantAnonymizeInput!) {\n    participantAnonymize(input: $input) {\n      destructionReport { participantId kind on frame from keptUntil counts { table rows } doneBy }\n      errors { code path message }\n    }\n  }\n": typeof types.PersonalAnonymizeDocument,
    "\n  mutation PersonalHold($input: LegalHoldSetInput!) {\n    legalHoldSet(input: $input) {\n      legalHold { participantId reason setOn until liftedOn }\n      errors { code path message }\n    }\n  }\n": typeof types.PersonalHoldDocument,
    "\n  mutation PersonalRetention($input: RetentionRunInput!) {\n    retentionRun(input: $input) {\n      due { participantId frame from keptUntil reasons }\n      kept { participantId frame from keptUntil reasons }\n      destructionReports { participantId kind on frame from keptUntil counts { table rows } doneBy recordedAt }\n      remaining\n      registrations\n      errors { code path message }\n    }\n  }\n": typeof types.PersonalRetentionDocument,
    "\n  query PersonalReports($first: Int, $after: String) {\n    destructionReports(first: $first, after: $after) {\n      totalCount\n      nodes { participantId kind on frame from keptUntil counts { table rows } }\n    }\n  }\n": typeof types.PersonalReportsDocument,
    "\n  mutation PlacingSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) { workplaceProfile { id } errors { code path } }\n  }\n": typeof types.PlacingSaveDocument,
    "\n  mutation PlacingTalk($input: EmployerIntakeRecordInput!) {\n    employerIntakeRecord(input: $input) { employerIntake { on } errors { code path } }\n  }\n": typeof types.PlacingTalkDocument,
    "\n  mutation PlacingStart($input: PlacementStartInput!) {\n    placementStart(input: $input) { placement { id version } warnings { code } errors { code path message } }\n  }\n": typeof types.PlacingStartDocument,
    "\n  mutation StoryStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) { trajectory { id version } errors { code } }\n  }\n": typeof types.StoryStartDocument,
    "\n  mutation StoryRecord($input: MatrixMeasurementRecordInput!) {\n    matrixMeasurementRecord(input: $input) { matrixMeasurement { id version } errors { code path } }\n  }\n": typeof types.StoryRecordDocument,
    "\n  mutation StoryFinalize($input: MatrixMeasurementFinalizeInput!) {\n    matrixMeasurementFinalize(input: $input) { matrixMeasurement { id version status } errors { code path } }\n  }\n": typeof types.StoryFinalizeDocument,
    "\n  mutation StoryAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) {\n      trajectory { version phase }\n      transition { id criteria { code outcome } }\n      errors { code path criteria { code outcome } }\n    }\n  }\n": typeof types.StoryAdvanceDocument,
    "\n  query StoryOptions($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      nextTransitions { kind to decision criteria { code severity outcome } }\n    }\n  }\n": typeof types.StoryOptionsDocument,
    "\n  mutation StoryOrient($input: OrientationRecordInput!) {\n    orientationRecord(input: $input) { trajectory { version } errors { code path } }\n  }\n": typeof types.StoryOrientDocument,
    "\n  mutation StoryJudge($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) { competenceProfile { id version } errors { code path } }\n  }\n": typeof types.StoryJudgeDocument,
    "\n  mutation StoryFinalizeProfile($input: CompetenceProfileFinalizeInput!) {\n    competenceProfileFinalize(input: $input) { competenceProfile { id status } errors { code path } }\n  }\n": typeof types.StoryFinalizeProfileDocument,
    "\n  mutation StoryContract($input: ContractRecordInput!) {\n    contractRecord(input: $input) { contract { id startsOn } warnings { code } errors { code path } }\n  }\n": typeof types.StoryContractDocument,
    "\n  mutation StoryFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) {\n      trajectory { version phase status }\n      transition { id }\n      warnings { code }\n      errors { code path }\n    }\n  }\n": typeof types.StoryFallBackDocument,
    "\n  query WholeOptions($id: ID!) {\n    trajectory(id: $id) { nextTransitions { kind to outcome decision criteria { code outcome } } }\n  }\n": typeof types.WholeOptionsDocument,
    "\n  mutation WholeCoach($input: TrajectoryAssignCoachInput!) {\n    trajectoryAssignCoach(input: $input) { trajectory { id } errors { code path } }\n  }\n": typeof types.WholeCoachDocument,
    "\n  mutation WholeAssess($input: LadderAssessInput!) {\n    ladderAssess(input: $input) { participant { id } errors { code path } }\n  }\n": typeof types.WholeAssessDocument,
    "\n  mutation WholeAnswer($input: StabilityAnswerInput!) {\n    stabilityAnswer(input: $input) { trajectory { id } errors { code path } }\n  }\n": typeof types.WholeAnswerDocument,
    "\n  query WholeNeeds($id: ID!) {\n    participant(id: $id) { supportNeeds { id version domain status urgency } }\n  }\n": typeof types.WholeNeedsDocument,
    "\n  mutation WholeNeedChange($input: SupportNeedChangeInput!) {\n    supportNeedChange(input: $input) { supportNeed { id } errors { code path } }\n  }\n": typeof types.WholeNeedChangeDocument,
    "\n  mutation WholeIntake($input: EmployerIntakeRecordInput!) {\n    employerIntakeRecord(input: $input) { employerIntake { on } errors { code path } }\n  }\n": typeof types.WholeIntakeDocument,
    "\n  mutation WholePlacement($input: PlacementStartInput!) {\n    placementStart(input: $input) { placement { id } warnings { code } errors { code path } }\n  }\n": typeof types.WholePlacementDocument,
    "\n  mutation WholeContract($input: ContractRecordInput!) {\n    contractRecord(input: $input) { contract { id } errors { code path } }\n  }\n": typeof types.WholeContractDocument,
    "\n  mutation WholeCertificate($input: CertificateAwardInput!) {\n    certificateAward(input: $input) { certificate { id } errors { code path } }\n  }\n": typeof types.WholeCertificateDocument,
    "\n  mutation WholeAftercare($input: AftercareAgreeInput!) {\n    aftercareAgree(input: $input) { aftercareAgreement { agreedOn } errors { code path } }\n  }\n": typeof types.WholeAftercareDocument,
    "\n  mutation WholeAdvance($input: TrajectoryAdvanceInput!) {\n    step: trajectoryAdvance(input: $input) {\n      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }\n    }\n  }\n": typeof types.WholeAdvanceDocument,
    "\n  mutation WholeOutplace($input: TrajectoryOutplaceInput!) {\n    step: trajectoryOutplace(input: $input) {\n      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }\n    }\n  }\n": typeof types.WholeOutplaceDocument,
    "\n  mutation WholeComplete($input: TrajectoryCompleteInput!) {\n    step: trajectoryComplete(input: $input) {\n      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }\n    }\n  }\n": typeof types.WholeCompleteDocument,
    "\n  mutation WholeFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) { transition { id } warnings { code } errors { code path } }\n  }\n": typeof types.WholeFallBackDocument,
    "\n  mutation WholeStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { transition { id } warnings { code } errors { code path } }\n  }\n": typeof types.WholeStopDocument,
    "\n  mutation WholePause($input: TrajectoryPauseInput!) {\n    trajectoryPause(input: $input) { trajectory { status } errors { code path } }\n  }\n": typeof types.WholePauseDocument,
    "\n  mutation WholeResume($input: TrajectoryResumeInput!) {\n    trajectoryResume(input: $input) { trajectory { status } errors { code path } }\n  }\n": typeof types.WholeResumeDocument,
    "\n  query WholeFile($id: ID!) {\n    trajectory(id: $id) {\n      status\n      phase\n      coach { name { given } }\n      endedOn\n      outcome\n      outcomeGroup\n      phasePeriods { phase startedOn endedOn }\n      placements { id kind startsOn endsOn status heldUntil held continues { id } trainingRoute school { name } }\n      contracts { id version startsOn endsOn }\n      transitions { kind from to on criteria { code severity outcome required actual motivation evidence { id } } }\n      matrixMeasurements { id version measuredOn moments { cycle moment countsAs } }\n      attendance(first: 100) { nodes { id on kind hours } }\n    }\n  }\n": typeof types.WholeFileDocument,
    "\n  mutation WholeOrganization($input: OrganizationSaveInput!) {\n    organizationSave(input: $input) { organization { id } errors { code path } }\n  }\n": typeof types.WholeOrganizationDocument,
    "\n  mutation WholeLocation($input: LocationSaveInput!) {\n    locationSave(input: $input) { location { id } errors { code path } }\n  }\n": typeof types.WholeLocationDocument,
    "\n  mutation WholeProfessional($input: ProfessionalSaveInput!) {\n    professionalSave(input: $input) { professional { id } errors { code path } }\n  }\n": typeof types.WholeProfessionalDocument,
    "\n  mutation WholeParticipant($input: ParticipantRegisterInput!) {\n    participantRegister(input: $input) { participant { id } errors { code path } }\n  }\n": typeof types.WholeParticipantDocument,
    "\n  mutation WholeRegistration($input: RegistrationReceiveInput!) {\n    registrationReceive(input: $input) { registration { id version status } errors { code path } }\n  }\n": typeof types.WholeRegistrationDocument,
    "\n  mutation WholeRegistrationChange($input: RegistrationChangeInput!) {\n    registrationChange(input: $input) { registration { id version status } errors { code path } }\n  }\n": typeof types.WholeRegistrationChangeDocument,
    "\n  mutation WholeRegistrationAccept($input: RegistrationAcceptInput!) {\n    registrationAccept(input: $input) { registration { status } participant { id } errors { code path } }\n  }\n": typeof types.WholeRegistrationAcceptDocument,
    "\n  mutation WorkplacesSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile { id version requirementsVersion }\n      errors { code path }\n    }\n  }\n": typeof types.WorkplacesSaveDocument,
};
const documents: Documents = {
    "\n  query ClimbFile($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      endedOn\n      outcome\n      outcomeGroup\n      phasePeriods { phase startedOn endedOn }\n      transitions { kind from to on revokedAt criteria { code outcome motivation } }\n      participant { currentTrajectory { id } trajectories { id status } contracts { endsOn } }\n    }\n  }\n": types.ClimbFileDocument,
    "\n  mutation ClimbComplete($input: TrajectoryCompleteInput!) {\n    trajectoryComplete(input: $input) { trajectory { status outcome } errors { code criteria { code outcome } } }\n  }\n": types.ClimbCompleteDocument,
    "\n  mutation ClimbStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { trajectory { status outcome } warnings { code } errors { code path } }\n  }\n": types.ClimbStopDocument,
    "\n  mutation CompetenceRecord($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) {\n      competenceProfile {\n        id version status rater measuredOn finalizedAt participant { id } professional { id }\n        instrument { code version } scores { item { code } level notAssessed note }\n      }\n      warnings { code }\n      errors { code path message currentVersion }\n    }\n  }\n": types.CompetenceRecordDocument,
    "\n  mutation CompetenceFinalize($input: CompetenceProfileFinalizeInput!) {\n    competenceProfileFinalize(input: $input) {\n      competenceProfile { version status finalizedAt scores { level } }\n      warnings { code }\n      errors { code path currentVersion }\n    }\n  }\n": types.CompetenceFinalizeDocument,
    "\n  query CompetenceProfiles($id: ID!, $rater: Rater, $asOf: Date, $status: [MeasurementStatus!]) {\n    participant(id: $id) {\n      competenceProfile(rater: $rater, asOf: $asOf) { id }\n      competenceProfiles(status: $status) { totalCount nodes { id status } }\n    }\n  }\n": types.CompetenceProfilesDocument,
    "\n  query CompetenceFit($participantId: ID!, $workplaceProfileId: ID!, $asOf: Date) {\n    fitScore(participantId: $participantId, workplaceProfileId: $workplaceProfileId, asOf: $asOf) {\n      verdict score coverage scoreRange { low high }\n      items { item { code } required present gap weight essential outcome }\n      learningGoals { item { code } } surplus underChallenged\n      profile { id } workplaceProfile { id } requirementsVersion\n    }\n  }\n": types.CompetenceFitDocument,
    "\n  mutation ConsentGive($input: ConsentGiveInput!) {\n    consentGive(input: $input) {\n      consent {\n        id version kind scope organization { name } givenOn until withdrawnOn givenBy how words holds participant { id }\n      }\n      errors { code path message }\n    }\n  }\n": types.ConsentGiveDocument,
    "\n  mutation ConsentWithdraw($input: ConsentWithdrawInput!) {\n    consentWithdraw(input: $input) {\n      consent { version withdrawnOn holds }\n      participant { consents { kind holds } }\n      errors { code path message }\n    }\n  }\n": types.ConsentWithdrawDocument,
    "\n  query ConsentsOf($id: ID!) {\n    participant(id: $id) {\n      consents { kind scope holds }\n      photos: consents(kind: PHOTO) { scope }\n    }\n  }\n": types.ConsentsOfDocument,
    "\n  mutation BriefingShare($input: BriefingShareInput!) {\n    briefingShare(input: $input) {\n      briefing { id talents pointsOfAttention sharedOn placement { id } recordedBy { id } }\n      placement { briefing { talents } }\n      errors { code path message }\n    }\n  }\n": types.BriefingShareDocument,
    "\n  query BriefingTold($id: ID!) {\n    participant(id: $id) {\n      consents { id }\n      placements { briefing { talents pointsOfAttention } }\n    }\n  }\n": types.BriefingToldDocument,
    "\n  mutation ContractRecord($input: ContractRecordInput!) {\n    contractRecord(input: $input) {\n      contract {\n        id version participant { id } trajectory { id version } employer { id } workplaceProfile { id }\n        signedOn startsOn endsOn hoursPerWeek subsidized\n      }\n      warnings { code message }\n      errors { code path message }\n    }\n  }\n": types.ContractRecordDocument,
    "\n  mutation ContractEnd($input: ContractEndInput!) {\n    contractEnd(input: $input) {\n      contract { version startsOn endsOn }\n      warnings { code }\n      errors { code path currentVersion }\n    }\n  }\n": types.ContractEndDocument,
    "\n  query Contracts($id: ID!) {\n    participant(id: $id) { contracts { id } trajectories { id contracts { id } } }\n  }\n": types.ContractsDocument,
    "\n  query ContractAsked($id: ID!) {\n    trajectory(id: $id) { status nextTransitions { kind criteria { code outcome evidence { id } } } }\n  }\n": types.ContractAskedDocument,
    "\n  query DemoPeople($after: String) {\n    participants(first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        clientNumber\n        currentTrajectory {\n          status\n          phase\n          phasePeriods { phase startedOn endedOn }\n          transitions { kind on }\n          nextTransitions { kind decision criteria { code outcome explanation } }\n        }\n        matrixMeasurements(first: 2) { nodes { measuredOn scores { domain { label } level } } }\n      }\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  mutation EmergencyAccessOpen($input: EmergencyAccessOpenInput!) {\n    emergencyAccessOpen(input: $input) {\n      participant { id birthDate }\n      errors { code path message }\n    }\n  }\n": types.EmergencyAccessOpenDocument,
    "\n  query EmergencyFile($id: ID!) {\n    participant(id: $id) {\n      birthDate\n      emergencyOpenings { professional { id } role reason openedAt until participant { id } }\n    }\n  }\n": types.EmergencyFileDocument,
    "\n  mutation GuidedLocationsSave($input: ProfessionalSaveInput!) {\n    professionalSave(input: $input) {\n      professional { id locations { name } }\n      errors { code path }\n    }\n  }\n": types.GuidedLocationsSaveDocument,
    "\n  query HoursJudged($id: ID!) {\n    trajectory(id: $id) {\n      nextTransitions { kind to criteria { code outcome required actual evidence { id } } }\n    }\n  }\n": types.HoursJudgedDocument,
    "\n  query HoursTaken($id: ID!) {\n    trajectory(id: $id) { transitions { criteria { code outcome required actual evidence { id } } } }\n  }\n": types.HoursTakenDocument,
    "\n  query HoursRead($id: ID!, $trajectoryId: ID!, $from: Date, $until: Date, $first: Int, $after: String, $all: Boolean) {\n    participant(id: $id) {\n      attendance(from: $from, until: $until, first: $first, after: $after, withCorrected: $all) {\n        totalCount nodes { on kind hours } pageInfo { hasNextPage endCursor }\n      }\n    }\n    trajectory(id: $trajectoryId) {\n      attendance { totalCount }\n      care: attendance(kind: [CARE]) { nodes { on } }\n      supportHours(from: $from, until: $until, withCorrected: $all) { totalCount nodes { on hours kind } }\n      hours { present sick absent leave daysCounted daysPresent presence perWeek { week hours } perKind { kind hours } }\n      practice: hours(kind: PRACTICE) { present presence daysCounted }\n      none: hours(kind: ORIENTATION) { present presence daysCounted perWeek { week } perKind { kind } }\n      supportHourSummary { total perWeek { week hours } perKind { kind hours } }\n      aftercare: supportHourSummary(kind: AFTERCARE) { total perKind { kind hours } }\n    }\n  }\n": types.HoursReadDocument,
    "\n      query HoursMany($first: Int!) {\n        trajectories(first: $first) {\n          nodes { hours { present } practice: hours(kind: PRACTICE) { present } supportHourSummary { total } }\n        }\n      }\n    ": types.HoursManyDocument,
    "\n  query ReferenceLists {\n    workAreas { code position label nl: label(locale: NL) en: label(locale: EN) }\n    sectors { code label(locale: NL) }\n    municipalities { code name }\n  }\n": types.ReferenceListsDocument,
    "\n  query ReferenceMunicipality($code: MunicipalityCode!, $search: String) {\n    municipality(code: $code) { code name province latitude longitude }\n    municipalities(search: $search) { name }\n  }\n": types.ReferenceMunicipalityDocument,
    "\n  query ReferenceInstrument($code: String!, $version: String) {\n    instrument(code: $code, version: $version) {\n      code version kind retired minAge maxAge label(locale: NL)\n      groups { code position label(locale: EN) items { code } }\n      items { code position sensitivity label(locale: NL) group { code } }\n      levels { level label(locale: EN) }\n    }\n  }\n": types.ReferenceInstrumentDocument,
    "\n  query ReferenceInstruments($kind: InstrumentKind) {\n    instruments(kind: $kind) { code version }\n  }\n": types.ReferenceInstrumentsDocument,
    "\n  mutation ReferenceImport($input: InstrumentImportInput!) {\n    instrumentImport(input: $input) {\n      instrument { code version retired minAge maxAge label(locale: EN) groups { code items { code label(locale: NL) } } levels { level label(locale: NL) } }\n      warnings { code }\n      errors { code path line column message }\n    }\n  }\n": types.ReferenceImportDocument,
    "\n  mutation IntakeRegister($input: ParticipantRegisterInput!) {\n    participantRegister(input: $input) {\n      participant { id viewerSees name { given } birthDate }\n      errors { code path }\n    }\n  }\n": types.IntakeRegisterDocument,
    "\n  mutation IntakeReceive($input: RegistrationReceiveInput!) {\n    registrationReceive(input: $input) { registration { id } errors { code path } }\n  }\n": types.IntakeReceiveDocument,
    "\n  mutation IntakeAssess($input: LadderAssessInput!) {\n    ladderAssess(input: $input) { ladderAssessment { id } errors { code path } }\n  }\n": types.IntakeAssessDocument,
    "\n  mutation IntakeStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) { trajectory { id coach { id } } errors { code path } }\n  }\n": types.IntakeStartDocument,
    "\n  query IntakeSee($id: ID!) {\n    participant(id: $id) {\n      viewerSees clientNumber birthDate ladderStep\n      name { given }\n      currentTrajectory { status phase question coach { id } }\n    }\n  }\n": types.IntakeSeeDocument,
    "\n  mutation IntakeJudge($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) { competenceProfile { id } errors { code path } }\n  }\n": types.IntakeJudgeDocument,
    "\n  mutation IntakeMeasure($input: MatrixMeasurementRecordInput!) {\n    matrixMeasurementRecord(input: $input) { matrixMeasurement { id } errors { code path } }\n  }\n": types.IntakeMeasureDocument,
    "\n  mutation LineSave($input: LearningLineSaveInput!) {\n    learningLineSave(input: $input) {\n      learningLine {\n        id version name region active\n        workArea { code }\n        steps { position workplaceProfile { name location { organization { name } } } }\n      }\n      warnings { code }\n      errors { code path step currentVersion }\n    }\n  }\n": types.LineSaveDocument,
    "\n  mutation LineWorkplace($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile { rung }\n      errors { code path step message learningLine { name } }\n    }\n  }\n": types.LineWorkplaceDocument,
    "\n  query LineList($filter: LearningLineFilter, $first: Int, $after: String) {\n    learningLines(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { name }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.LineListDocument,
    "\n  query LineThrough($line: ID!, $workplace: ID!, $location: ID!, $organization: ID!) {\n    learningLine(id: $line) { name steps { position } }\n    workplaceProfile(id: $workplace) { learningLines { name } }\n    location(id: $location) { learningLines { name } }\n    organization(id: $organization) { learningLines { totalCount nodes { name } } }\n  }\n": types.LineThroughDocument,
    "\n  query LineNext($id: ID!) {\n    participant(id: $id) {\n      nextLineSteps {\n        line { name }\n        from { position workplaceProfile { name } }\n        placement { id }\n        next { position workplaceProfile { name } }\n      }\n    }\n  }\n": types.LineNextDocument,
    "\n  query MatchWorkplaces($id: ID!, $filter: WorkplaceMatchFilter, $orderBy: MatchOrder, $first: Int, $after: String) {\n    participant(id: $id) {\n      workplaceMatches(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          workplaceProfile { id name }\n          distanceKm\n          freePlaces\n          isDreamArea\n          obstacles\n          fit { verdict score coverage items { item { code } outcome } learningGoals { item { code } } }\n        }\n        edges { cursor node { workplaceProfile { id } } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.MatchWorkplacesDocument,
    "\n  query MatchCandidates($id: ID!, $filter: CandidateMatchFilter, $first: Int, $after: String) {\n    workplaceProfile(id: $id) {\n      candidateMatches(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes { participant { id } distanceKm isDreamArea obstacles fit { verdict score workplaceProfile { id } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.MatchCandidatesDocument,
    "\n  query MatchEverybody($first: Int!) {\n    participants(first: $first) {\n      nodes {\n        id\n        workplaceMatches(first: 2) {\n          nodes { workplaceProfile { id name } fit { verdict score items { present } } distanceKm }\n        }\n      }\n    }\n  }\n": types.MatchEverybodyDocument,
    "\n  query MatrixListed($id: ID!, $filter: MatrixMeasurementFilter, $first: Int, $after: String) {\n    participant(id: $id) {\n      matrixMeasurements(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes { id measuredOn }\n        pageInfo { hasNextPage endCursor }\n      }\n      currentTrajectory { matrixMeasurements { id } }\n    }\n  }\n": types.MatrixListedDocument,
    "\n  query MatrixProgressed($id: ID!, $from: ID, $to: ID) {\n    participant(id: $id) {\n      matrixProgress(from: $from, to: $to) {\n        from { id }\n        to { id }\n        domains { domain { code label(locale: EN) } from to change hidden }\n      }\n    }\n  }\n": types.MatrixProgressedDocument,
    "\n  query MatrixAreas($id: ID!) {\n    participant(id: $id) {\n      lifeAreas {\n        area\n        domains { domain level measuredOn trend hidden }\n        openNeeds { domain urgency }\n      }\n    }\n  }\n": types.MatrixAreasDocument,
    "\n  mutation MatrixTargetSet($input: MatrixTargetSetInput!) {\n    matrixTargetSet(input: $input) {\n      participant { matrixTargets { domain level setOn } }\n      errors { code path }\n    }\n  }\n": types.MatrixTargetSetDocument,
    "\n  query MatrixLevels {\n    participants(first: 50) {\n      nodes { matrixMeasurements(first: 5) { nodes { measuredOn scores { level hidden domain { code label } } } } }\n    }\n  }\n": types.MatrixLevelsDocument,
    "\n  query MatrixNested {\n    participants(first: 50) {\n      nodes {\n        matrixMeasurements(first: 5) {\n          nodes {\n            measuredOn\n            instrument { code }\n            moments { cycle moment countsAs }\n            scores { level hidden target domain { code label } }\n            supersedes { id }\n            supersededBy { id }\n          }\n        }\n        matrixProgress { from { id } to { id } domains { change domain { code } } }\n        lifeAreas { area domains { level trend } openNeeds { domain } }\n        supportNeeds(status: [OPEN]) { domain attendBy changes { status } }\n      }\n    }\n  }\n": types.MatrixNestedDocument,
    "\n  query MistakesFile($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      endedOn\n      outcome\n      phasePeriods { phase startedOn endedOn }\n      pauses { from until }\n      transitions { id kind revokedAt revokeReason }\n      participant { contracts { endsOn } }\n    }\n  }\n": types.MistakesFileDocument,
    "\n  mutation MistakesRevoke($input: TransitionRevokeInput!) {\n    transitionRevoke(input: $input) { trajectory { version phase status } errors { code path } }\n  }\n": types.MistakesRevokeDocument,
    "\n  mutation MistakesPause($input: TrajectoryPauseInput!) {\n    trajectoryPause(input: $input) { trajectory { version status } errors { code path currentVersion } }\n  }\n": types.MistakesPauseDocument,
    "\n  mutation MistakesResume($input: TrajectoryResumeInput!) {\n    trajectoryResume(input: $input) { trajectory { version status } errors { code path } }\n  }\n": types.MistakesResumeDocument,
    "\n  query NestedPeople($first: Int!) {\n    viewer { roles }\n    participants(first: $first) {\n      totalCount\n      nodes {\n        name { display }\n        currentTrajectory {\n          phase\n          phasePeriods { phase startedOn endedOn }\n          nextTransitions { kind decision criteria { code outcome explanation } }\n        }\n        matrixMeasurements(first: 3) {\n          nodes { measuredOn scores { domain { label } level } }\n        }\n      }\n    }\n  }\n": types.NestedPeopleDocument,
    "\n  query NestedFit($participantId: ID!, $workplaceProfileId: ID!) {\n    fitScore(participantId: $participantId, workplaceProfileId: $workplaceProfileId) {\n      verdict\n      score\n      coverage\n      items { item { label } required present outcome }\n      workplaceProfile { location { name workAreas { label } municipality { name } } }\n    }\n  }\n": types.NestedFitDocument,
    "\n  mutation OrganizationsSave($input: OrganizationSaveInput!) {\n    organizationSave(input: $input) {\n      organization { id version name kind kvkNumber }\n      errors { code path currentVersion }\n    }\n  }\n": types.OrganizationsSaveDocument,
    "\n  mutation OrganizationsProfessional($input: ProfessionalSaveInput!) {\n    professionalSave(input: $input) {\n      professional { id version name { given infix family display } email roles active organization { name } locations { name } }\n      errors { code path currentVersion }\n    }\n  }\n": types.OrganizationsProfessionalDocument,
    "\n  mutation OrganizationsLocation($input: LocationSaveInput!) {\n    locationSave(input: $input) {\n      location { id version name latitude longitude methods active municipality { name } organization { name } workInstructionCards { title } }\n      warnings { code message }\n      errors { code path currentVersion }\n    }\n  }\n": types.OrganizationsLocationDocument,
    "\n  mutation OrganizationsCard($input: WorkInstructionCardSaveInput!) {\n    workInstructionCardSave(input: $input) {\n      workInstructionCard { id version title instruction trains { code label(locale: NL) } location { id } }\n      errors { code path currentVersion }\n    }\n  }\n": types.OrganizationsCardDocument,
    "\n  query OrganizationsProfessionals($filter: ProfessionalFilter) {\n    professionals(filter: $filter) { totalCount nodes { name { display } } }\n  }\n": types.OrganizationsProfessionalsDocument,
    "\n  query OrganizationsLocations($filter: LocationFilter, $orderBy: LocationOrder) {\n    locations(filter: $filter, orderBy: $orderBy) { totalCount nodes { name } }\n  }\n": types.OrganizationsLocationsDocument,
    "\n  query OrganizationsOne($id: ID!) {\n    organization(id: $id) {\n      name\n      professionals { totalCount nodes { name { family } } }\n      locations { totalCount nodes { name } }\n    }\n  }\n": types.OrganizationsOneDocument,
    "\n  query ParticipantFile($id: ID!) {\n    participant(id: $id) {\n      id version viewerSees clientNumber\n      name { given infix family display }\n      birthDate dreamJob travelKm email phone ladderStep\n      organization { id }\n      municipality { code }\n      dreamWorkArea { code }\n      chosenWorkAreas { code }\n      ladderAssessments { step assessedOn note professional { id } }\n      currentTrajectory { id }\n      trajectories { id }\n    }\n  }\n": types.ParticipantFileDocument,
    "\n  mutation ParticipantRegistering($input: ParticipantRegisterInput!) {\n    participantRegister(input: $input) { participant { id version } errors { code path message } }\n  }\n": types.ParticipantRegisteringDocument,
    "\n  mutation ParticipantUpdating($input: ParticipantUpdateInput!) {\n    participantUpdate(input: $input) {\n      participant { version clientNumber name { display } birthDate dreamJob travelKm email municipality { code } chosenWorkAreas { code } }\n      errors { code path currentVersion }\n    }\n  }\n": types.ParticipantUpdatingDocument,
    "\n  mutation ParticipantAssessing($input: LadderAssessInput!) {\n    ladderAssess(input: $input) {\n      participant { version ladderStep }\n      ladderAssessment { id step assessedOn note }\n      errors { code path }\n    }\n  }\n": types.ParticipantAssessingDocument,
    "\n  query ParticipantList($filter: ParticipantFilter, $orderBy: ParticipantOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    participants(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { clientNumber }\n      edges { cursor node { clientNumber } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.ParticipantListDocument,
    "\n  query ParticipantViewer {\n    viewer { roles scopes permissions organization { id } professional { id } }\n  }\n": types.ParticipantViewerDocument,
    "\n  mutation RegistrationReceive($input: RegistrationReceiveInput!) {\n    registrationReceive(input: $input) {\n      registration {\n        id version organization { id } registrant name email phone question municipality { name }\n        wishedWorkArea { code } status since note participant { id } receivedOn\n      }\n      errors { code path }\n    }\n  }\n": types.RegistrationReceiveDocument,
    "\n  mutation RegistrationChange($input: RegistrationChangeInput!) {\n    registrationChange(input: $input) {\n      registration { version status since note }\n      errors { code path currentVersion }\n    }\n  }\n": types.RegistrationChangeDocument,
    "\n  mutation RegistrationAccept($input: RegistrationAcceptInput!) {\n    registrationAccept(input: $input) {\n      registration { version status since note participant { id } }\n      participant { id clientNumber name { display } birthDate municipality { code } email phone chosenWorkAreas { code } organization { id } }\n      errors { code path currentVersion }\n    }\n  }\n": types.RegistrationAcceptDocument,
    "\n  query Registrations($filter: RegistrationFilter, $first: Int, $after: String) {\n    registrations(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { id name }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.RegistrationsDocument,
    "\n  query RegistrationFound($id: ID!) {\n    node(id: $id) { id }\n  }\n": types.RegistrationFoundDocument,
    "\n  mutation TalentProfileRecord($input: TalentProfileRecordInput!) {\n    talentProfileRecord(input: $input) {\n      talentProfile { id talents drives dreams pointsOfAttention recordedOn }\n      participant { talentProfile { id } talentProfiles { talents recordedOn } }\n      errors { code path }\n    }\n  }\n": types.TalentProfileRecordDocument,
    "\n  mutation InterestRecord($input: InterestRecordInput!) {\n    interestRecord(input: $input) {\n      interestResult { id takenOn scores { workArea { code } score } }\n      participant { interests { id takenOn } }\n      errors { code path }\n    }\n  }\n": types.InterestRecordDocument,
    "\n  mutation ReportRecord($input: ReportRecordInput!) {\n    reportRecord(input: $input) {\n      report { id kind on summary }\n      participant { reports { on kind } advice: reports(kind: CAREER_ADVICE) { on summary } }\n      errors { code path }\n    }\n  }\n": types.ReportRecordDocument,
    "\n  query StepsFile($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      outcome\n      endedOn\n      placements { id kind status held startsOn endsOn cancelledOn heldUntil continues { id } adjustments { measure } }\n      nextTransitions { kind to outcome decision }\n      transitions { id kind }\n    }\n  }\n": types.StepsFileDocument,
    "\n  mutation StepsFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) { transition { id } warnings { code } errors { code path message } }\n  }\n": types.StepsFallBackDocument,
    "\n  mutation StepsAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) { transition { id } warnings { code message } errors { code criteria { code outcome } } }\n  }\n": types.StepsAdvanceDocument,
    "\n  mutation StepsOutplace($input: TrajectoryOutplaceInput!) {\n    trajectoryOutplace(input: $input) {\n      trajectory { status outcome outcomeGroup phase }\n      transition { kind outcome criteria { code outcome evidence { id } } }\n      warnings { code }\n      errors { code criteria { code outcome } }\n    }\n  }\n": types.StepsOutplaceDocument,
    "\n  mutation StepsStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { transition { id } errors { code } }\n  }\n": types.StepsStopDocument,
    "\n  mutation StepsRevoke($input: TransitionRevokeInput!) {\n    transitionRevoke(input: $input) { trajectory { phase status } warnings { code } errors { code } }\n  }\n": types.StepsRevokeDocument,
    "\n  mutation StepsEnd($input: PlacementEndInput!) {\n    placementEnd(input: $input) { placement { held status heldUntil endsOn } errors { code } }\n  }\n": types.StepsEndDocument,
    "\n  mutation StepsAdjust($input: PlacementAdjustInput!) {\n    placementAdjust(input: $input) { errors { code } }\n  }\n": types.StepsAdjustDocument,
    "\n  mutation PlacementStart($input: PlacementStartInput!) {\n    placementStart(input: $input) {\n      placement {\n        id version status held kind agreedOn startsOn endsOn cancelledOn endReason heldUntil schedule hoursPerWeek\n        contact income trainingRoute reason motivation fitVerdict fitScore\n        participant { id } trajectory { id version } workplaceProfile { id } school { id } contract { id }\n        continues { id } reviews { text } adjustments { measure }\n        fit { verdict score requirementsVersion items { outcome } }\n      }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": types.PlacementStartDocument,
    "\n  mutation PlacementEnd($input: PlacementEndInput!) {\n    placementEnd(input: $input) {\n      placement { version status endsOn cancelledOn endReason }\n      errors { code path currentVersion }\n    }\n  }\n": types.PlacementEndDocument,
    "\n  mutation PlacementExtend($input: PlacementExtendInput!) {\n    placementExtend(input: $input) { placement { version endsOn } errors { code path currentVersion } }\n  }\n": types.PlacementExtendDocument,
    "\n  mutation PlacementReview($input: PlacementReviewInput!) {\n    placementReview(input: $input) {\n      review { on text }\n      placement { version reviews { on text professional { id } } }\n      errors { code path }\n    }\n  }\n": types.PlacementReviewDocument,
    "\n  mutation PlacementAdjust($input: PlacementAdjustInput!) {\n    placementAdjust(input: $input) {\n      placement {\n        version fitVerdict adjustments { item { code } measure }\n        fit { verdict coverage items { item { code } outcome } learningGoals { item { code } } }\n      }\n      errors { code path currentVersion }\n    }\n  }\n": types.PlacementAdjustDocument,
    "\n  mutation PlacementIntake($input: EmployerIntakeRecordInput!) {\n    employerIntakeRecord(input: $input) {\n      employerIntake { employer { id } on note }\n      trajectory { version employerIntakes { on } }\n      errors { code path }\n    }\n  }\n": types.PlacementIntakeDocument,
    "\n  mutation PlacementAftercare($input: AftercareAgreeInput!) {\n    aftercareAgree(input: $input) {\n      aftercareAgreement { agreedOn agreedHours text }\n      trajectory { version aftercareAgreements { agreedOn } }\n      errors { code path }\n    }\n  }\n": types.PlacementAftercareDocument,
    "\n  query PlacementLists($participant: ID!, $trajectory: ID!, $workplace: ID!, $on: Date) {\n    participant(id: $participant) {\n      placements { id }\n      now: placements(active: true) { id }\n      others: placements(active: false) { id }\n    }\n    trajectory(id: $trajectory) { placements { id } }\n    workplaceProfile(id: $workplace) { placements(activeOn: $on, first: 1) { totalCount nodes { id } } }\n  }\n": types.PlacementListsDocument,
    "\n  query PlacementFound($filter: PlacementFilter, $first: Int, $after: String) {\n    placements(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { id }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PlacementFoundDocument,
    "\n  mutation PlacementPause($input: TrajectoryPauseInput!) {\n    trajectoryPause(input: $input) { trajectory { status } errors { code } }\n  }\n": types.PlacementPauseDocument,
    "\n  query PlacesFound($locations: LocationFilter, $workplaces: WorkplaceProfileFilter) {\n    locations(filter: $locations) { totalCount nodes { name } }\n    workplaceProfiles(filter: $workplaces, first: 100) { totalCount nodes { name } }\n  }\n": types.PlacesFoundDocument,
    "\n  query PlacesOf($id: ID!, $on: Date) {\n    workplaceProfile(id: $id) { places occupiedPlaces(on: $on) freePlaces(on: $on) }\n  }\n": types.PlacesOfDocument,
    "\n  query PlacesAll {\n    workplaceProfiles { nodes { occupiedPlaces freePlaces today: freePlaces(on: \"2026-11-21\") later: freePlaces(on: \"2027-01-01\") } }\n  }\n": types.PlacesAllDocument,
    "\n  mutation PlacesSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile { places version }\n      errors { code path message }\n    }\n  }\n": types.PlacesSaveDocument,
    "\n  fragment GoalShown on Goal {\n    id version text status\n    participant { id }\n    item { code } domain need { id } placement { id }\n    targetLevel dueOn achievementProposedOn endedOn endNote\n    steps { position text doneOn }\n    cards { title }\n    okCards { card { title } }\n  }\n": types.GoalShownFragmentDoc,
    "\n  mutation GoalsSet($input: GoalSetInput!) {\n    goalSet(input: $input) { goal { ...GoalShown } warnings { code } errors { code path message currentVersion } }\n  }\n": types.GoalsSetDocument,
    "\n  mutation GoalsFromFit($input: GoalsFromFitInput!) {\n    goalsFromFit(input: $input) { goals { ...GoalShown } warnings { code message } errors { code path message } }\n  }\n": types.GoalsFromFitDocument,
    "\n  mutation GoalsAchieve($input: GoalAchieveInput!) {\n    goalAchieve(input: $input) { goal { ...GoalShown } warnings { code message } errors { code path message currentVersion } }\n  }\n": types.GoalsAchieveDocument,
    "\n  mutation GoalsDrop($input: GoalDropInput!) {\n    goalDrop(input: $input) { goal { ...GoalShown } warnings { code } errors { code path message currentVersion } }\n  }\n": types.GoalsDropDocument,
    "\n  mutation GoalsNeed($input: SupportNeedOpenInput!) {\n    supportNeedOpen(input: $input) { supportNeed { id } errors { code } }\n  }\n": types.GoalsNeedDocument,
    "\n  query GoalsListed($id: ID!, $status: [GoalStatus!]) {\n    participant(id: $id) { portfolio { goals(status: $status) { id text } } }\n  }\n": types.GoalsListedDocument,
    "\n  query GoalsAround($id: ID!) {\n    participant(id: $id) { lifeAreas { area goals { id } } }\n  }\n": types.GoalsAroundDocument,
    "\n  mutation PortfolioGoal($input: GoalSetInput!) {\n    goalSet(input: $input) { goal { id version } errors { code } }\n  }\n": types.PortfolioGoalDocument,
    "\n  mutation PortfolioAchieve($input: GoalAchieveInput!) {\n    goalAchieve(input: $input) { goal { status endedOn } warnings { code message } errors { code } }\n  }\n": types.PortfolioAchieveDocument,
    "\n  mutation PortfolioSign($input: OkCardSignInput!) {\n    okCardSign(input: $input) {\n      okCard { id participant { id } card { title } signedBy { id } signedOn note }\n      goals { id version status achievementProposedOn okCards { card { title } } }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": types.PortfolioSignDocument,
    "\n  mutation PortfolioAward($input: CertificateAwardInput!) {\n    certificateAward(input: $input) {\n      certificate { id participant { id } kind title issuer earnedOn creboCode }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": types.PortfolioAwardDocument,
    "\n  mutation PortfolioShareIt($input: PortfolioShareInput!) {\n    portfolioShare(input: $input) {\n      portfolioShare { id sharedWith sharedOn until endedOn active }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": types.PortfolioShareItDocument,
    "\n  mutation PortfolioEndShare($input: PortfolioShareEndInput!) {\n    portfolioShareEnd(input: $input) {\n      portfolioShare { id endedOn active }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": types.PortfolioEndShareDocument,
    "\n  query PortfolioShown($id: ID!, $locale: Locale) {\n    participant(id: $id) {\n      portfolio {\n        participant { id }\n        goals { id }\n        okCards { id }\n        certificates { id }\n        shares { id active }\n        export(locale: $locale)\n      }\n    }\n  }\n": types.PortfolioShownDocument,
    "\n  mutation GroundStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) {\n      trajectory { processingGround }\n      errors { code path }\n    }\n  }\n": types.GroundStartDocument,
    "\n  mutation ProcessingGroundSet($input: ProcessingGroundSetInput!) {\n    processingGroundSet(input: $input) {\n      trajectory { version processingGround }\n      errors { code path currentVersion }\n    }\n  }\n": types.ProcessingGroundSetDocument,
    "\n  query Root {\n    __typename\n  }\n": types.RootDocument,
    "\n  query SignalsOfOne($id: ID!, $locale: Locale) {\n    participant(id: $id) {\n      signals { code severity dueOn text(locale: $locale) participant { id } trajectory { id } about { __typename id } }\n    }\n  }\n": types.SignalsOfOneDocument,
    "\n  query SignalsOfCaseload($filter: SignalFilter, $first: Int, $after: String) {\n    viewer {\n      signals(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes { code severity dueOn participant { id } }\n        edges { cursor node { code } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.SignalsOfCaseloadDocument,
    "\n  query SignalsOfPeople($first: Int!) {\n    viewer {\n      caseload(first: $first) {\n        totalCount\n        nodes { id name { family } signals { code text trajectory { phase } } }\n        pageInfo { hasNextPage }\n      }\n    }\n  }\n": types.SignalsOfPeopleDocument,
    "\n  mutation SignalFund($input: FundingSaveInput!) { fundingSave(input: $input) { trajectory { id } errors { code } } }\n": types.SignalFundDocument,
    "\n  mutation SignalOpenNeed($input: SupportNeedOpenInput!) { supportNeedOpen(input: $input) { supportNeed { id version } errors { code } } }\n": types.SignalOpenNeedDocument,
    "\n  mutation SignalChangeNeed($input: SupportNeedChangeInput!) { supportNeedChange(input: $input) { supportNeed { status } errors { code } } }\n": types.SignalChangeNeedDocument,
    "\n  mutation SignalStepRequest($input: StepRequestInput!) { stepRequest(input: $input) { stepRequest { id } errors { code } } }\n": types.SignalStepRequestDocument,
    "\n  mutation SignalStepAnswer($input: StepRequestAnswerInput!) { stepRequestAnswer(input: $input) { stepRequest { answeredOn } errors { code } } }\n": types.SignalStepAnswerDocument,
    "\n  mutation SignalPause($input: TrajectoryPauseInput!) { trajectoryPause(input: $input) { trajectory { status } errors { code } } }\n": types.SignalPauseDocument,
    "\n  mutation StandInSave($input: StandInSaveInput!) {\n    standInSave(input: $input) {\n      standIn { id coach { id } standIn { id } from until }\n      professional { standIns { from until } }\n      errors { code path message }\n    }\n  }\n": types.StandInSaveDocument,
    "\n  mutation StandInEnd($input: StandInEndInput!) {\n    standInEnd(input: $input) {\n      standIn { from until }\n      professional { standIns { from until } }\n      errors { code path message }\n    }\n  }\n": types.StandInEndDocument,
    "\n  query StandsInFor {\n    viewer { standsInFor { coach { id } until } }\n  }\n": types.StandsInForDocument,
    "\n  mutation StandInAssign($input: TrajectoryAssignCoachInput!) {\n    trajectoryAssignCoach(input: $input) { errors { code path } }\n  }\n": types.StandInAssignDocument,
    "\n  query StandInBorn($id: ID!) {\n    participant(id: $id) { birthDate }\n  }\n": types.StandInBornDocument,
    "\n  mutation StepRequest($input: StepRequestInput!) {\n    stepRequest(input: $input) {\n      trajectory { version stepRequests { id } }\n      stepRequest { id kind to requestedOn words answeredOn answer transition { id } trajectory { id } }\n      errors { code path }\n    }\n  }\n": types.StepRequestDocument,
    "\n  mutation StepRequestAnswer($input: StepRequestAnswerInput!) {\n    stepRequestAnswer(input: $input) {\n      trajectory { version }\n      stepRequest { answeredOn answer transition { id } }\n      errors { code path }\n    }\n  }\n": types.StepRequestAnswerDocument,
    "\n  query StepRequests($id: ID!) {\n    trajectory(id: $id) {\n      version\n      transitions { id }\n      stepRequests { kind to answeredOn answer transition { id } }\n      open: stepRequests(open: true) { kind }\n      answered: stepRequests(open: false) { kind }\n    }\n  }\n": types.StepRequestsDocument,
    "\n  mutation StepRequestRevoke($input: TransitionRevokeInput!) {\n    transitionRevoke(input: $input) { trajectory { version } errors { code } }\n  }\n": types.StepRequestRevokeDocument,
    "\n  mutation StepRequestStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { trajectory { status } errors { code } }\n  }\n": types.StepRequestStopDocument,
    "\n  mutation FollowUpRecord($input: FollowUpRecordInput!) {\n    followUpRecord(input: $input) {\n      followUp { id months askedOn agreed result note }\n      trajectory { version followUps { months result } }\n      errors { code path message }\n    }\n  }\n": types.FollowUpRecordDocument,
    "\n  mutation ParticipantTransfer($input: ParticipantTransferInput!) {\n    participantTransfer(input: $input) {\n      participant { version clientNumber organization { id } trajectories { organization { id } } }\n      errors { code path currentVersion }\n    }\n  }\n": types.ParticipantTransferDocument,
    "\n  mutation StepStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) {\n      trajectory { id version status phase startedOn phasePeriods { phase startedOn endedOn } }\n      transition { kind to on criteria { code } }\n      errors { code path }\n    }\n  }\n": types.StepStartDocument,
    "\n  mutation StepAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) {\n      trajectory { version phase phasePeriods { phase startedOn endedOn } }\n      transition { kind from to on criteria { code severity outcome required actual explanation motivation evidence { id } } }\n      warnings { code }\n      errors { code path currentVersion criteria { code outcome } }\n    }\n  }\n": types.StepAdvanceDocument,
    "\n  query StepNext($id: ID!, $on: Date) {\n    trajectory(id: $id) {\n      version\n      nextTransitions(on: $on) { kind to outcome decision criteria { code outcome explanation(locale: EN) evidence { id } } }\n      transitions { kind revokedAt }\n    }\n  }\n": types.StepNextDocument,
    "\n  query NeedsOf($id: ID!, $status: [SupportNeedStatus!]) {\n    participant(id: $id) {\n      supportNeeds(status: $status) {\n        id version domain kind urgency urgentSince openedOn status since improved attendBy\n        description helpFrom askAgainOn party\n        measurement { id }\n        changes { status urgency on note author { id } }\n      }\n    }\n  }\n": types.NeedsOfDocument,
    "\n  mutation NeedOpen($input: SupportNeedOpenInput!) {\n    supportNeedOpen(input: $input) {\n      supportNeed { id version domain kind urgency status openedOn description helpFrom measurement { id } }\n      errors { code path }\n    }\n  }\n": types.NeedOpenDocument,
    "\n  mutation NeedChange($input: SupportNeedChangeInput!) {\n    supportNeedChange(input: $input) {\n      supportNeed {\n        id version kind urgency urgentSince status since openedOn improved description helpFrom askAgainOn party\n        changes { status urgency on note }\n      }\n      errors { code path currentVersion needs { id } }\n    }\n  }\n": types.NeedChangeDocument,
    "\n  query NeedsWorklist($filter: SupportNeedFilter, $first: Int, $after: String) {\n    supportNeeds(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { id domain urgency openedOn participant { id } }\n      pageInfo { endCursor }\n    }\n  }\n": types.NeedsWorklistDocument,
    "\n  query Timeline($id: ID!, $first: Int, $after: String) {\n    participant(id: $id) {\n      timeline(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { kind on label english: label(locale: EN) node { __typename id } } }\n        nodes { on }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  query TimelineOfPeople($first: Int!) {\n    participants(first: $first) { nodes { timeline(first: 5) { nodes { kind on label } pageInfo { hasNextPage } } } }\n  }\n": types.TimelineOfPeopleDocument,
    "\n  mutation RemarkAdd($input: RemarkAddInput!) {\n    remarkAdd(input: $input) {\n      remark { id text on about { id } participant { id } writtenBy { id } }\n      participant { id remarks { text } }\n      errors { code path }\n    }\n  }\n": types.RemarkAddDocument,
    "\n  query Remarked($id: ID!) {\n    participant(id: $id) {\n      remarks { text about { id } }\n      ladderAssessments { remarks { text } }\n      trajectories { transitions { remarks { text } } }\n    }\n  }\n": types.RemarkedDocument,
    "\n  query TrajectoryFile($id: ID!) {\n    trajectory(id: $id) {\n      id version viewerSees status startedOn endedOn question phase outcome outcomeGroup\n      participant { id }\n      organization { id }\n      coach { id }\n      phasePeriods { id phase startedOn endedOn stabilityAnswers { answer } }\n      pauses { reason from until expectedReturnOn }\n      agreements { id kind to outcome givenBy how on words withdrawnOn served }\n      stabilityAnswers { answer on words }\n      orientation { want can goal need recordedOn }\n      funding { id frame commissioner { id } reference from until agreedHours }\n      tailoring { phase hoursPerWeek programmeWeeks guidelineMonths reason agreedOn givenBy how words }\n    }\n  }\n": types.TrajectoryFileDocument,
    "\n  query TrajectoryOfParticipant($id: ID!) {\n    participant(id: $id) {\n      version\n      currentTrajectory { id }\n      trajectories { id }\n      chosenWorkAreas { code }\n    }\n  }\n": types.TrajectoryOfParticipantDocument,
    "\n  query TrajectoryList($filter: TrajectoryFilter, $orderBy: TrajectoryOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    trajectories(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.TrajectoryListDocument,
    "\n  query TrajectoryCaseload($id: ID!, $status: [TrajectoryStatus!]) {\n    node(id: $id) { ... on Professional { caseload(status: $status) { totalCount nodes { id } } } }\n  }\n": types.TrajectoryCaseloadDocument,
    "\n  mutation TrajectoryAgreeing($input: TrajectoryAgreeInput!) {\n    trajectoryAgree(input: $input) {\n      trajectory { version }\n      agreement { id kind to outcome givenBy how on words withdrawnOn served }\n      errors { code path }\n    }\n  }\n": types.TrajectoryAgreeingDocument,
    "\n  mutation TrajectoryWithdrawing($input: AgreementWithdrawInput!) {\n    agreementWithdraw(input: $input) { agreement { withdrawnOn } errors { code path } }\n  }\n": types.TrajectoryWithdrawingDocument,
    "\n  mutation TrajectoryAnswering($input: StabilityAnswerInput!) {\n    stabilityAnswer(input: $input) { trajectory { version } stabilityAnswer { answer on words } errors { code path } }\n  }\n": types.TrajectoryAnsweringDocument,
    "\n  mutation TrajectoryAssigning($input: TrajectoryAssignCoachInput!) {\n    trajectoryAssignCoach(input: $input) { trajectory { version coach { id } } errors { code path currentVersion } }\n  }\n": types.TrajectoryAssigningDocument,
    "\n  mutation TrajectoryOrienting($input: OrientationRecordInput!) {\n    orientationRecord(input: $input) {\n      trajectory { version orientation { want can goal need recordedOn } }\n      errors { code path currentVersion }\n    }\n  }\n": types.TrajectoryOrientingDocument,
    "\n  mutation TrajectoryTailoring($input: TailoringAgreeInput!) {\n    tailoringAgree(input: $input) { trajectory { version tailoring { phase } } errors { code path } }\n  }\n": types.TrajectoryTailoringDocument,
    "\n  mutation TrajectoryFunding($input: FundingSaveInput!) {\n    fundingSave(input: $input) { funding { id from until agreedHours } errors { code path } }\n  }\n": types.TrajectoryFundingDocument,
    "\n  mutation WholeMatrixCorrect($input: MatrixMeasurementCorrectInput!) {\n    matrixMeasurementCorrect(input: $input) { matrixMeasurement { id } errors { code } }\n  }\n": types.WholeMatrixCorrectDocument,
    "\n  mutation WholeContractEnd($input: ContractEndInput!) {\n    contractEnd(input: $input) { contract { endsOn } errors { code } }\n  }\n": types.WholeContractEndDocument,
    "\n  mutation WorkplaceSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile {\n        id version name tasks guidance shelter rung places hoursPerWeek active requirementsVersion\n        location { name }\n        workArea { code }\n        sector { label(locale: NL) }\n        workInstructionCards { id title }\n        requirements { version recordedAt instrument { code version } items { item { code } level weight essential } }\n      }\n      warnings { code }\n      errors { code path currentVersion }\n    }\n  }\n": types.WorkplaceSaveDocument,
    "\n  query WorkplaceOne($id: ID!, $version: Int) {\n    workplaceProfile(id: $id) {\n      requirementsVersion\n      requirements(version: $version) { version items { item { code } level } }\n    }\n  }\n": types.WorkplaceOneDocument,
    "\n  query WorkplaceList(\n    $filter: WorkplaceProfileFilter\n    $orderBy: WorkplaceProfileOrder\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    workplaceProfiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { name }\n      edges { cursor node { name } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.WorkplaceListDocument,
    "\n  query WorkplaceLocation($id: ID!, $active: Boolean) {\n    location(id: $id) {\n      workAreas { code }\n      workplaceProfiles(active: $active) { totalCount nodes { name } }\n    }\n  }\n": types.WorkplaceLocationDocument,
    "\n  query WorkplaceAreas($workArea: [String!]) {\n    locations(filter: { workArea: $workArea }) { nodes { name workAreas { code } } }\n  }\n": types.WorkplaceAreasDocument,
    "\n  mutation WorkplaceAtLocation($input: LocationSaveInput!) {\n    locationSave(input: $input) { location { id } errors { code } }\n  }\n": types.WorkplaceAtLocationDocument,
    "\n  mutation WorkplaceWithCard($input: WorkInstructionCardSaveInput!) {\n    workInstructionCardSave(input: $input) { workInstructionCard { id } errors { code } }\n  }\n": types.WorkplaceWithCardDocument,
    "\n  query WorkplaceNested {\n    locations {\n      nodes {\n        workAreas { code }\n        workplaceProfiles {\n          nodes {\n            location { municipality { name } }\n            workInstructionCards { title }\n            requirements { instrument { code } items { level item { code group { code } } } }\n          }\n        }\n      }\n    }\n  }\n": types.WorkplaceNestedDocument,
    "\n  mutation RaceAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) { trajectory { version } transition { id } errors { code } }\n  }\n": types.RaceAdvanceDocument,
    "\n  mutation LastPlaceFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) { errors { code } }\n  }\n": types.LastPlaceFallBackDocument,
    "\n  mutation RaceNeed($input: SupportNeedOpenInput!) {\n    supportNeedOpen(input: $input) { supportNeed { id } errors { code } }\n  }\n": types.RaceNeedDocument,
    "\n  mutation CompetencesRecord($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) {\n      competenceProfile { id version }\n      errors { code path }\n    }\n  }\n": types.CompetencesRecordDocument,
    "\n  mutation CompetencesFinalize($input: CompetenceProfileFinalizeInput!) {\n    competenceProfileFinalize(input: $input) {\n      competenceProfile { id version status }\n      errors { code path }\n    }\n  }\n": types.CompetencesFinalizeDocument,
    "\n  mutation HoursAttend($input: AttendanceRecordInput!) {\n    attendanceRecord(input: $input) {\n      attendance { id participant { id } trajectory { id } on kind hours presence mode correctionReason recordedAt }\n      warnings { code }\n      errors { code path lineIndex message existing { id } }\n    }\n  }\n": types.HoursAttendDocument,
    "\n  mutation HoursSupport($input: SupportHoursRecordInput!) {\n    supportHoursRecord(input: $input) {\n      supportHours { id trajectory { id } professional { id } on kind hours supported note correctionReason }\n      warnings { code }\n      errors { code path lineIndex message existing { id } }\n    }\n  }\n": types.HoursSupportDocument,
    "\n  mutation HoursCorrect($input: HoursCorrectInput!) {\n    hoursCorrect(input: $input) {\n      attendance {\n        id trajectory { id } on kind hours presence mode correctionReason corrects { id hours } correctedBy { id }\n      }\n      supportHours {\n        id professional { id } on kind hours supported note correctionReason corrects { id hours } correctedBy { id }\n      }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n": types.HoursCorrectDocument,
    "\n  mutation MatrixRecord($input: MatrixMeasurementRecordInput!) {\n    matrixMeasurementRecord(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path message }\n    }\n  }\n": types.MatrixRecordDocument,
    "\n  mutation MatrixUpdate($input: MatrixMeasurementUpdateInput!) {\n    matrixMeasurementUpdate(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path currentVersion }\n    }\n  }\n": types.MatrixUpdateDocument,
    "\n  mutation MatrixFinalize($input: MatrixMeasurementFinalizeInput!) {\n    matrixMeasurementFinalize(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path message currentVersion }\n    }\n  }\n": types.MatrixFinalizeDocument,
    "\n  mutation MatrixCorrect($input: MatrixMeasurementCorrectInput!) {\n    matrixMeasurementCorrect(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path message currentVersion }\n    }\n  }\n": types.MatrixCorrectDocument,
    "\n  query MatrixShow($id: ID!) {\n    matrixMeasurement(id: $id) { ...MatrixShown }\n  }\n": types.MatrixShowDocument,
    "\n  fragment MatrixShown on MatrixMeasurement {\n    id\n    version\n    status\n    source\n    rater\n    measuredOn\n    finalizedAt\n    correctionReason\n    instrument { code version }\n    participant { id }\n    trajectory { id }\n    moments { cycle moment countsAs }\n    scores { domain { code } level notAssessed note hidden target }\n    supersedes { id status version }\n    supersededBy { id }\n  }\n": types.MatrixShownFragmentDoc,
    "\n  mutation PersonalExport($input: ParticipantExportInput!) {\n    participantExport(input: $input) { personalFile { document sha256 } errors { code path message } }\n  }\n": types.PersonalExportDocument,
    "\n  mutation PersonalAnonymize($input: ParticipantAnonymizeInput!) {\n    participantAnonymize(input: $input) {\n      destructionReport { participantId kind on frame from keptUntil counts { table rows } doneBy }\n      errors { code path message }\n    }\n  }\n": types.PersonalAnonymizeDocument,
    "\n  mutation PersonalHold($input: LegalHoldSetInput!) {\n    legalHoldSet(input: $input) {\n      legalHold { participantId reason setOn until liftedOn }\n      errors { code path message }\n    }\n  }\n": types.PersonalHoldDocument,
    "\n  mutation PersonalRetention($input: RetentionRunInput!) {\n    retentionRun(input: $input) {\n      due { participantId frame from keptUntil reasons }\n      kept { participantId frame from keptUntil reasons }\n      destructionReports { participantId kind on frame from keptUntil counts { table rows } doneBy recordedAt }\n      remaining\n      registrations\n      errors { code path message }\n    }\n  }\n": types.PersonalRetentionDocument,
    "\n  query PersonalReports($first: Int, $after: String) {\n    destructionReports(first: $first, after: $after) {\n      totalCount\n      nodes { participantId kind on frame from keptUntil counts { table rows } }\n    }\n  }\n": types.PersonalReportsDocument,
    "\n  mutation PlacingSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) { workplaceProfile { id } errors { code path } }\n  }\n": types.PlacingSaveDocument,
    "\n  mutation PlacingTalk($input: EmployerIntakeRecordInput!) {\n    employerIntakeRecord(input: $input) { employerIntake { on } errors { code path } }\n  }\n": types.PlacingTalkDocument,
    "\n  mutation PlacingStart($input: PlacementStartInput!) {\n    placementStart(input: $input) { placement { id version } warnings { code } errors { code path message } }\n  }\n": types.PlacingStartDocument,
    "\n  mutation StoryStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) { trajectory { id version } errors { code } }\n  }\n": types.StoryStartDocument,
    "\n  mutation StoryRecord($input: MatrixMeasurementRecordInput!) {\n    matrixMeasurementRecord(input: $input) { matrixMeasurement { id version } errors { code path } }\n  }\n": types.StoryRecordDocument,
    "\n  mutation StoryFinalize($input: MatrixMeasurementFinalizeInput!) {\n    matrixMeasurementFinalize(input: $input) { matrixMeasurement { id version status } errors { code path } }\n  }\n": types.StoryFinalizeDocument,
    "\n  mutation StoryAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) {\n      trajectory { version phase }\n      transition { id criteria { code outcome } }\n      errors { code path criteria { code outcome } }\n    }\n  }\n": types.StoryAdvanceDocument,
    "\n  query StoryOptions($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      nextTransitions { kind to decision criteria { code severity outcome } }\n    }\n  }\n": types.StoryOptionsDocument,
    "\n  mutation StoryOrient($input: OrientationRecordInput!) {\n    orientationRecord(input: $input) { trajectory { version } errors { code path } }\n  }\n": types.StoryOrientDocument,
    "\n  mutation StoryJudge($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) { competenceProfile { id version } errors { code path } }\n  }\n": types.StoryJudgeDocument,
    "\n  mutation StoryFinalizeProfile($input: CompetenceProfileFinalizeInput!) {\n    competenceProfileFinalize(input: $input) { competenceProfile { id status } errors { code path } }\n  }\n": types.StoryFinalizeProfileDocument,
    "\n  mutation StoryContract($input: ContractRecordInput!) {\n    contractRecord(input: $input) { contract { id startsOn } warnings { code } errors { code path } }\n  }\n": types.StoryContractDocument,
    "\n  mutation StoryFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) {\n      trajectory { version phase status }\n      transition { id }\n      warnings { code }\n      errors { code path }\n    }\n  }\n": types.StoryFallBackDocument,
    "\n  query WholeOptions($id: ID!) {\n    trajectory(id: $id) { nextTransitions { kind to outcome decision criteria { code outcome } } }\n  }\n": types.WholeOptionsDocument,
    "\n  mutation WholeCoach($input: TrajectoryAssignCoachInput!) {\n    trajectoryAssignCoach(input: $input) { trajectory { id } errors { code path } }\n  }\n": types.WholeCoachDocument,
    "\n  mutation WholeAssess($input: LadderAssessInput!) {\n    ladderAssess(input: $input) { participant { id } errors { code path } }\n  }\n": types.WholeAssessDocument,
    "\n  mutation WholeAnswer($input: StabilityAnswerInput!) {\n    stabilityAnswer(input: $input) { trajectory { id } errors { code path } }\n  }\n": types.WholeAnswerDocument,
    "\n  query WholeNeeds($id: ID!) {\n    participant(id: $id) { supportNeeds { id version domain status urgency } }\n  }\n": types.WholeNeedsDocument,
    "\n  mutation WholeNeedChange($input: SupportNeedChangeInput!) {\n    supportNeedChange(input: $input) { supportNeed { id } errors { code path } }\n  }\n": types.WholeNeedChangeDocument,
    "\n  mutation WholeIntake($input: EmployerIntakeRecordInput!) {\n    employerIntakeRecord(input: $input) { employerIntake { on } errors { code path } }\n  }\n": types.WholeIntakeDocument,
    "\n  mutation WholePlacement($input: PlacementStartInput!) {\n    placementStart(input: $input) { placement { id } warnings { code } errors { code path } }\n  }\n": types.WholePlacementDocument,
    "\n  mutation WholeContract($input: ContractRecordInput!) {\n    contractRecord(input: $input) { contract { id } errors { code path } }\n  }\n": types.WholeContractDocument,
    "\n  mutation WholeCertificate($input: CertificateAwardInput!) {\n    certificateAward(input: $input) { certificate { id } errors { code path } }\n  }\n": types.WholeCertificateDocument,
    "\n  mutation WholeAftercare($input: AftercareAgreeInput!) {\n    aftercareAgree(input: $input) { aftercareAgreement { agreedOn } errors { code path } }\n  }\n": types.WholeAftercareDocument,
    "\n  mutation WholeAdvance($input: TrajectoryAdvanceInput!) {\n    step: trajectoryAdvance(input: $input) {\n      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }\n    }\n  }\n": types.WholeAdvanceDocument,
    "\n  mutation WholeOutplace($input: TrajectoryOutplaceInput!) {\n    step: trajectoryOutplace(input: $input) {\n      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }\n    }\n  }\n": types.WholeOutplaceDocument,
    "\n  mutation WholeComplete($input: TrajectoryCompleteInput!) {\n    step: trajectoryComplete(input: $input) {\n      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }\n    }\n  }\n": types.WholeCompleteDocument,
    "\n  mutation WholeFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) { transition { id } warnings { code } errors { code path } }\n  }\n": types.WholeFallBackDocument,
    "\n  mutation WholeStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { transition { id } warnings { code } errors { code path } }\n  }\n": types.WholeStopDocument,
    "\n  mutation WholePause($input: TrajectoryPauseInput!) {\n    trajectoryPause(input: $input) { trajectory { status } errors { code path } }\n  }\n": types.WholePauseDocument,
    "\n  mutation WholeResume($input: TrajectoryResumeInput!) {\n    trajectoryResume(input: $input) { trajectory { status } errors { code path } }\n  }\n": types.WholeResumeDocument,
    "\n  query WholeFile($id: ID!) {\n    trajectory(id: $id) {\n      status\n      phase\n      coach { name { given } }\n      endedOn\n      outcome\n      outcomeGroup\n      phasePeriods { phase startedOn endedOn }\n      placements { id kind startsOn endsOn status heldUntil held continues { id } trainingRoute school { name } }\n      contracts { id version startsOn endsOn }\n      transitions { kind from to on criteria { code severity outcome required actual motivation evidence { id } } }\n      matrixMeasurements { id version measuredOn moments { cycle moment countsAs } }\n      attendance(first: 100) { nodes { id on kind hours } }\n    }\n  }\n": types.WholeFileDocument,
    "\n  mutation WholeOrganization($input: OrganizationSaveInput!) {\n    organizationSave(input: $input) { organization { id } errors { code path } }\n  }\n": types.WholeOrganizationDocument,
    "\n  mutation WholeLocation($input: LocationSaveInput!) {\n    locationSave(input: $input) { location { id } errors { code path } }\n  }\n": types.WholeLocationDocument,
    "\n  mutation WholeProfessional($input: ProfessionalSaveInput!) {\n    professionalSave(input: $input) { professional { id } errors { code path } }\n  }\n": types.WholeProfessionalDocument,
    "\n  mutation WholeParticipant($input: ParticipantRegisterInput!) {\n    participantRegister(input: $input) { participant { id } errors { code path } }\n  }\n": types.WholeParticipantDocument,
    "\n  mutation WholeRegistration($input: RegistrationReceiveInput!) {\n    registrationReceive(input: $input) { registration { id version status } errors { code path } }\n  }\n": types.WholeRegistrationDocument,
    "\n  mutation WholeRegistrationChange($input: RegistrationChangeInput!) {\n    registrationChange(input: $input) { registration { id version status } errors { code path } }\n  }\n": types.WholeRegistrationChangeDocument,
    "\n  mutation WholeRegistrationAccept($input: RegistrationAcceptInput!) {\n    registrationAccept(input: $input) { registration { status } participant { id } errors { code path } }\n  }\n": types.WholeRegistrationAcceptDocument,
    "\n  mutation WorkplacesSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile { id version requirementsVersion }\n      errors { code path }\n    }\n  }\n": types.WorkplacesSaveDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClimbFile($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      endedOn\n      outcome\n      outcomeGroup\n      phasePeriods { phase startedOn endedOn }\n      transitions { kind from to on revokedAt criteria { code outcome motivation } }\n      participant { currentTrajectory { id } trajectories { id status } contracts { endsOn } }\n    }\n  }\n"): typeof import('./graphql.js').ClimbFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClimbComplete($input: TrajectoryCompleteInput!) {\n    trajectoryComplete(input: $input) { trajectory { status outcome } errors { code criteria { code outcome } } }\n  }\n"): typeof import('./graphql.js').ClimbCompleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClimbStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { trajectory { status outcome } warnings { code } errors { code path } }\n  }\n"): typeof import('./graphql.js').ClimbStopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompetenceRecord($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) {\n      competenceProfile {\n        id version status rater measuredOn finalizedAt participant { id } professional { id }\n        instrument { code version } scores { item { code } level notAssessed note }\n      }\n      warnings { code }\n      errors { code path message currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').CompetenceRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompetenceFinalize($input: CompetenceProfileFinalizeInput!) {\n    competenceProfileFinalize(input: $input) {\n      competenceProfile { version status finalizedAt scores { level } }\n      warnings { code }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').CompetenceFinalizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompetenceProfiles($id: ID!, $rater: Rater, $asOf: Date, $status: [MeasurementStatus!]) {\n    participant(id: $id) {\n      competenceProfile(rater: $rater, asOf: $asOf) { id }\n      competenceProfiles(status: $status) { totalCount nodes { id status } }\n    }\n  }\n"): typeof import('./graphql.js').CompetenceProfilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompetenceFit($participantId: ID!, $workplaceProfileId: ID!, $asOf: Date) {\n    fitScore(participantId: $participantId, workplaceProfileId: $workplaceProfileId, asOf: $asOf) {\n      verdict score coverage scoreRange { low high }\n      items { item { code } required present gap weight essential outcome }\n      learningGoals { item { code } } surplus underChallenged\n      profile { id } workplaceProfile { id } requirementsVersion\n    }\n  }\n"): typeof import('./graphql.js').CompetenceFitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentGive($input: ConsentGiveInput!) {\n    consentGive(input: $input) {\n      consent {\n        id version kind scope organization { name } givenOn until withdrawnOn givenBy how words holds participant { id }\n      }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').ConsentGiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentWithdraw($input: ConsentWithdrawInput!) {\n    consentWithdraw(input: $input) {\n      consent { version withdrawnOn holds }\n      participant { consents { kind holds } }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').ConsentWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentsOf($id: ID!) {\n    participant(id: $id) {\n      consents { kind scope holds }\n      photos: consents(kind: PHOTO) { scope }\n    }\n  }\n"): typeof import('./graphql.js').ConsentsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BriefingShare($input: BriefingShareInput!) {\n    briefingShare(input: $input) {\n      briefing { id talents pointsOfAttention sharedOn placement { id } recordedBy { id } }\n      placement { briefing { talents } }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').BriefingShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BriefingTold($id: ID!) {\n    participant(id: $id) {\n      consents { id }\n      placements { briefing { talents pointsOfAttention } }\n    }\n  }\n"): typeof import('./graphql.js').BriefingToldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContractRecord($input: ContractRecordInput!) {\n    contractRecord(input: $input) {\n      contract {\n        id version participant { id } trajectory { id version } employer { id } workplaceProfile { id }\n        signedOn startsOn endsOn hoursPerWeek subsidized\n      }\n      warnings { code message }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').ContractRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContractEnd($input: ContractEndInput!) {\n    contractEnd(input: $input) {\n      contract { version startsOn endsOn }\n      warnings { code }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').ContractEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contracts($id: ID!) {\n    participant(id: $id) { contracts { id } trajectories { id contracts { id } } }\n  }\n"): typeof import('./graphql.js').ContractsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractAsked($id: ID!) {\n    trajectory(id: $id) { status nextTransitions { kind criteria { code outcome evidence { id } } } }\n  }\n"): typeof import('./graphql.js').ContractAskedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople($after: String) {\n    participants(first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        clientNumber\n        currentTrajectory {\n          status\n          phase\n          phasePeriods { phase startedOn endedOn }\n          transitions { kind on }\n          nextTransitions { kind decision criteria { code outcome explanation } }\n        }\n        matrixMeasurements(first: 2) { nodes { measuredOn scores { domain { label } level } } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').DemoPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EmergencyAccessOpen($input: EmergencyAccessOpenInput!) {\n    emergencyAccessOpen(input: $input) {\n      participant { id birthDate }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').EmergencyAccessOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyFile($id: ID!) {\n    participant(id: $id) {\n      birthDate\n      emergencyOpenings { professional { id } role reason openedAt until participant { id } }\n    }\n  }\n"): typeof import('./graphql.js').EmergencyFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GuidedLocationsSave($input: ProfessionalSaveInput!) {\n    professionalSave(input: $input) {\n      professional { id locations { name } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').GuidedLocationsSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HoursJudged($id: ID!) {\n    trajectory(id: $id) {\n      nextTransitions { kind to criteria { code outcome required actual evidence { id } } }\n    }\n  }\n"): typeof import('./graphql.js').HoursJudgedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HoursTaken($id: ID!) {\n    trajectory(id: $id) { transitions { criteria { code outcome required actual evidence { id } } } }\n  }\n"): typeof import('./graphql.js').HoursTakenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HoursRead($id: ID!, $trajectoryId: ID!, $from: Date, $until: Date, $first: Int, $after: String, $all: Boolean) {\n    participant(id: $id) {\n      attendance(from: $from, until: $until, first: $first, after: $after, withCorrected: $all) {\n        totalCount nodes { on kind hours } pageInfo { hasNextPage endCursor }\n      }\n    }\n    trajectory(id: $trajectoryId) {\n      attendance { totalCount }\n      care: attendance(kind: [CARE]) { nodes { on } }\n      supportHours(from: $from, until: $until, withCorrected: $all) { totalCount nodes { on hours kind } }\n      hours { present sick absent leave daysCounted daysPresent presence perWeek { week hours } perKind { kind hours } }\n      practice: hours(kind: PRACTICE) { present presence daysCounted }\n      none: hours(kind: ORIENTATION) { present presence daysCounted perWeek { week } perKind { kind } }\n      supportHourSummary { total perWeek { week hours } perKind { kind hours } }\n      aftercare: supportHourSummary(kind: AFTERCARE) { total perKind { kind hours } }\n    }\n  }\n"): typeof import('./graphql.js').HoursReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query HoursMany($first: Int!) {\n        trajectories(first: $first) {\n          nodes { hours { present } practice: hours(kind: PRACTICE) { present } supportHourSummary { total } }\n        }\n      }\n    "): typeof import('./graphql.js').HoursManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferenceLists {\n    workAreas { code position label nl: label(locale: NL) en: label(locale: EN) }\n    sectors { code label(locale: NL) }\n    municipalities { code name }\n  }\n"): typeof import('./graphql.js').ReferenceListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferenceMunicipality($code: MunicipalityCode!, $search: String) {\n    municipality(code: $code) { code name province latitude longitude }\n    municipalities(search: $search) { name }\n  }\n"): typeof import('./graphql.js').ReferenceMunicipalityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferenceInstrument($code: String!, $version: String) {\n    instrument(code: $code, version: $version) {\n      code version kind retired minAge maxAge label(locale: NL)\n      groups { code position label(locale: EN) items { code } }\n      items { code position sensitivity label(locale: NL) group { code } }\n      levels { level label(locale: EN) }\n    }\n  }\n"): typeof import('./graphql.js').ReferenceInstrumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferenceInstruments($kind: InstrumentKind) {\n    instruments(kind: $kind) { code version }\n  }\n"): typeof import('./graphql.js').ReferenceInstrumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReferenceImport($input: InstrumentImportInput!) {\n    instrumentImport(input: $input) {\n      instrument { code version retired minAge maxAge label(locale: EN) groups { code items { code label(locale: NL) } } levels { level label(locale: NL) } }\n      warnings { code }\n      errors { code path line column message }\n    }\n  }\n"): typeof import('./graphql.js').ReferenceImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntakeRegister($input: ParticipantRegisterInput!) {\n    participantRegister(input: $input) {\n      participant { id viewerSees name { given } birthDate }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').IntakeRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntakeReceive($input: RegistrationReceiveInput!) {\n    registrationReceive(input: $input) { registration { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').IntakeReceiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntakeAssess($input: LadderAssessInput!) {\n    ladderAssess(input: $input) { ladderAssessment { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').IntakeAssessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntakeStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) { trajectory { id coach { id } } errors { code path } }\n  }\n"): typeof import('./graphql.js').IntakeStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntakeSee($id: ID!) {\n    participant(id: $id) {\n      viewerSees clientNumber birthDate ladderStep\n      name { given }\n      currentTrajectory { status phase question coach { id } }\n    }\n  }\n"): typeof import('./graphql.js').IntakeSeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntakeJudge($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) { competenceProfile { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').IntakeJudgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntakeMeasure($input: MatrixMeasurementRecordInput!) {\n    matrixMeasurementRecord(input: $input) { matrixMeasurement { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').IntakeMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LineSave($input: LearningLineSaveInput!) {\n    learningLineSave(input: $input) {\n      learningLine {\n        id version name region active\n        workArea { code }\n        steps { position workplaceProfile { name location { organization { name } } } }\n      }\n      warnings { code }\n      errors { code path step currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').LineSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LineWorkplace($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile { rung }\n      errors { code path step message learningLine { name } }\n    }\n  }\n"): typeof import('./graphql.js').LineWorkplaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LineList($filter: LearningLineFilter, $first: Int, $after: String) {\n    learningLines(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { name }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').LineListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LineThrough($line: ID!, $workplace: ID!, $location: ID!, $organization: ID!) {\n    learningLine(id: $line) { name steps { position } }\n    workplaceProfile(id: $workplace) { learningLines { name } }\n    location(id: $location) { learningLines { name } }\n    organization(id: $organization) { learningLines { totalCount nodes { name } } }\n  }\n"): typeof import('./graphql.js').LineThroughDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LineNext($id: ID!) {\n    participant(id: $id) {\n      nextLineSteps {\n        line { name }\n        from { position workplaceProfile { name } }\n        placement { id }\n        next { position workplaceProfile { name } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').LineNextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchWorkplaces($id: ID!, $filter: WorkplaceMatchFilter, $orderBy: MatchOrder, $first: Int, $after: String) {\n    participant(id: $id) {\n      workplaceMatches(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          workplaceProfile { id name }\n          distanceKm\n          freePlaces\n          isDreamArea\n          obstacles\n          fit { verdict score coverage items { item { code } outcome } learningGoals { item { code } } }\n        }\n        edges { cursor node { workplaceProfile { id } } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').MatchWorkplacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchCandidates($id: ID!, $filter: CandidateMatchFilter, $first: Int, $after: String) {\n    workplaceProfile(id: $id) {\n      candidateMatches(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes { participant { id } distanceKm isDreamArea obstacles fit { verdict score workplaceProfile { id } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').MatchCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchEverybody($first: Int!) {\n    participants(first: $first) {\n      nodes {\n        id\n        workplaceMatches(first: 2) {\n          nodes { workplaceProfile { id name } fit { verdict score items { present } } distanceKm }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').MatchEverybodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixListed($id: ID!, $filter: MatrixMeasurementFilter, $first: Int, $after: String) {\n    participant(id: $id) {\n      matrixMeasurements(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes { id measuredOn }\n        pageInfo { hasNextPage endCursor }\n      }\n      currentTrajectory { matrixMeasurements { id } }\n    }\n  }\n"): typeof import('./graphql.js').MatrixListedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixProgressed($id: ID!, $from: ID, $to: ID) {\n    participant(id: $id) {\n      matrixProgress(from: $from, to: $to) {\n        from { id }\n        to { id }\n        domains { domain { code label(locale: EN) } from to change hidden }\n      }\n    }\n  }\n"): typeof import('./graphql.js').MatrixProgressedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixAreas($id: ID!) {\n    participant(id: $id) {\n      lifeAreas {\n        area\n        domains { domain level measuredOn trend hidden }\n        openNeeds { domain urgency }\n      }\n    }\n  }\n"): typeof import('./graphql.js').MatrixAreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatrixTargetSet($input: MatrixTargetSetInput!) {\n    matrixTargetSet(input: $input) {\n      participant { matrixTargets { domain level setOn } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').MatrixTargetSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixLevels {\n    participants(first: 50) {\n      nodes { matrixMeasurements(first: 5) { nodes { measuredOn scores { level hidden domain { code label } } } } }\n    }\n  }\n"): typeof import('./graphql.js').MatrixLevelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixNested {\n    participants(first: 50) {\n      nodes {\n        matrixMeasurements(first: 5) {\n          nodes {\n            measuredOn\n            instrument { code }\n            moments { cycle moment countsAs }\n            scores { level hidden target domain { code label } }\n            supersedes { id }\n            supersededBy { id }\n          }\n        }\n        matrixProgress { from { id } to { id } domains { change domain { code } } }\n        lifeAreas { area domains { level trend } openNeeds { domain } }\n        supportNeeds(status: [OPEN]) { domain attendBy changes { status } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').MatrixNestedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MistakesFile($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      endedOn\n      outcome\n      phasePeriods { phase startedOn endedOn }\n      pauses { from until }\n      transitions { id kind revokedAt revokeReason }\n      participant { contracts { endsOn } }\n    }\n  }\n"): typeof import('./graphql.js').MistakesFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MistakesRevoke($input: TransitionRevokeInput!) {\n    transitionRevoke(input: $input) { trajectory { version phase status } errors { code path } }\n  }\n"): typeof import('./graphql.js').MistakesRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MistakesPause($input: TrajectoryPauseInput!) {\n    trajectoryPause(input: $input) { trajectory { version status } errors { code path currentVersion } }\n  }\n"): typeof import('./graphql.js').MistakesPauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MistakesResume($input: TrajectoryResumeInput!) {\n    trajectoryResume(input: $input) { trajectory { version status } errors { code path } }\n  }\n"): typeof import('./graphql.js').MistakesResumeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NestedPeople($first: Int!) {\n    viewer { roles }\n    participants(first: $first) {\n      totalCount\n      nodes {\n        name { display }\n        currentTrajectory {\n          phase\n          phasePeriods { phase startedOn endedOn }\n          nextTransitions { kind decision criteria { code outcome explanation } }\n        }\n        matrixMeasurements(first: 3) {\n          nodes { measuredOn scores { domain { label } level } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').NestedPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NestedFit($participantId: ID!, $workplaceProfileId: ID!) {\n    fitScore(participantId: $participantId, workplaceProfileId: $workplaceProfileId) {\n      verdict\n      score\n      coverage\n      items { item { label } required present outcome }\n      workplaceProfile { location { name workAreas { label } municipality { name } } }\n    }\n  }\n"): typeof import('./graphql.js').NestedFitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationsSave($input: OrganizationSaveInput!) {\n    organizationSave(input: $input) {\n      organization { id version name kind kvkNumber }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').OrganizationsSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationsProfessional($input: ProfessionalSaveInput!) {\n    professionalSave(input: $input) {\n      professional { id version name { given infix family display } email roles active organization { name } locations { name } }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').OrganizationsProfessionalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationsLocation($input: LocationSaveInput!) {\n    locationSave(input: $input) {\n      location { id version name latitude longitude methods active municipality { name } organization { name } workInstructionCards { title } }\n      warnings { code message }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').OrganizationsLocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganizationsCard($input: WorkInstructionCardSaveInput!) {\n    workInstructionCardSave(input: $input) {\n      workInstructionCard { id version title instruction trains { code label(locale: NL) } location { id } }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').OrganizationsCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationsProfessionals($filter: ProfessionalFilter) {\n    professionals(filter: $filter) { totalCount nodes { name { display } } }\n  }\n"): typeof import('./graphql.js').OrganizationsProfessionalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationsLocations($filter: LocationFilter, $orderBy: LocationOrder) {\n    locations(filter: $filter, orderBy: $orderBy) { totalCount nodes { name } }\n  }\n"): typeof import('./graphql.js').OrganizationsLocationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationsOne($id: ID!) {\n    organization(id: $id) {\n      name\n      professionals { totalCount nodes { name { family } } }\n      locations { totalCount nodes { name } }\n    }\n  }\n"): typeof import('./graphql.js').OrganizationsOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantFile($id: ID!) {\n    participant(id: $id) {\n      id version viewerSees clientNumber\n      name { given infix family display }\n      birthDate dreamJob travelKm email phone ladderStep\n      organization { id }\n      municipality { code }\n      dreamWorkArea { code }\n      chosenWorkAreas { code }\n      ladderAssessments { step assessedOn note professional { id } }\n      currentTrajectory { id }\n      trajectories { id }\n    }\n  }\n"): typeof import('./graphql.js').ParticipantFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ParticipantRegistering($input: ParticipantRegisterInput!) {\n    participantRegister(input: $input) { participant { id version } errors { code path message } }\n  }\n"): typeof import('./graphql.js').ParticipantRegisteringDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ParticipantUpdating($input: ParticipantUpdateInput!) {\n    participantUpdate(input: $input) {\n      participant { version clientNumber name { display } birthDate dreamJob travelKm email municipality { code } chosenWorkAreas { code } }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').ParticipantUpdatingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ParticipantAssessing($input: LadderAssessInput!) {\n    ladderAssess(input: $input) {\n      participant { version ladderStep }\n      ladderAssessment { id step assessedOn note }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').ParticipantAssessingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantList($filter: ParticipantFilter, $orderBy: ParticipantOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    participants(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { clientNumber }\n      edges { cursor node { clientNumber } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): typeof import('./graphql.js').ParticipantListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantViewer {\n    viewer { roles scopes permissions organization { id } professional { id } }\n  }\n"): typeof import('./graphql.js').ParticipantViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegistrationReceive($input: RegistrationReceiveInput!) {\n    registrationReceive(input: $input) {\n      registration {\n        id version organization { id } registrant name email phone question municipality { name }\n        wishedWorkArea { code } status since note participant { id } receivedOn\n      }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').RegistrationReceiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegistrationChange($input: RegistrationChangeInput!) {\n    registrationChange(input: $input) {\n      registration { version status since note }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').RegistrationChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegistrationAccept($input: RegistrationAcceptInput!) {\n    registrationAccept(input: $input) {\n      registration { version status since note participant { id } }\n      participant { id clientNumber name { display } birthDate municipality { code } email phone chosenWorkAreas { code } organization { id } }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').RegistrationAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Registrations($filter: RegistrationFilter, $first: Int, $after: String) {\n    registrations(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { id name }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').RegistrationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationFound($id: ID!) {\n    node(id: $id) { id }\n  }\n"): typeof import('./graphql.js').RegistrationFoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TalentProfileRecord($input: TalentProfileRecordInput!) {\n    talentProfileRecord(input: $input) {\n      talentProfile { id talents drives dreams pointsOfAttention recordedOn }\n      participant { talentProfile { id } talentProfiles { talents recordedOn } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').TalentProfileRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InterestRecord($input: InterestRecordInput!) {\n    interestRecord(input: $input) {\n      interestResult { id takenOn scores { workArea { code } score } }\n      participant { interests { id takenOn } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').InterestRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportRecord($input: ReportRecordInput!) {\n    reportRecord(input: $input) {\n      report { id kind on summary }\n      participant { reports { on kind } advice: reports(kind: CAREER_ADVICE) { on summary } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').ReportRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepsFile($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      outcome\n      endedOn\n      placements { id kind status held startsOn endsOn cancelledOn heldUntil continues { id } adjustments { measure } }\n      nextTransitions { kind to outcome decision }\n      transitions { id kind }\n    }\n  }\n"): typeof import('./graphql.js').StepsFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepsFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) { transition { id } warnings { code } errors { code path message } }\n  }\n"): typeof import('./graphql.js').StepsFallBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepsAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) { transition { id } warnings { code message } errors { code criteria { code outcome } } }\n  }\n"): typeof import('./graphql.js').StepsAdvanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepsOutplace($input: TrajectoryOutplaceInput!) {\n    trajectoryOutplace(input: $input) {\n      trajectory { status outcome outcomeGroup phase }\n      transition { kind outcome criteria { code outcome evidence { id } } }\n      warnings { code }\n      errors { code criteria { code outcome } }\n    }\n  }\n"): typeof import('./graphql.js').StepsOutplaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepsStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { transition { id } errors { code } }\n  }\n"): typeof import('./graphql.js').StepsStopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepsRevoke($input: TransitionRevokeInput!) {\n    transitionRevoke(input: $input) { trajectory { phase status } warnings { code } errors { code } }\n  }\n"): typeof import('./graphql.js').StepsRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepsEnd($input: PlacementEndInput!) {\n    placementEnd(input: $input) { placement { held status heldUntil endsOn } errors { code } }\n  }\n"): typeof import('./graphql.js').StepsEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepsAdjust($input: PlacementAdjustInput!) {\n    placementAdjust(input: $input) { errors { code } }\n  }\n"): typeof import('./graphql.js').StepsAdjustDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacementStart($input: PlacementStartInput!) {\n    placementStart(input: $input) {\n      placement {\n        id version status held kind agreedOn startsOn endsOn cancelledOn endReason heldUntil schedule hoursPerWeek\n        contact income trainingRoute reason motivation fitVerdict fitScore\n        participant { id } trajectory { id version } workplaceProfile { id } school { id } contract { id }\n        continues { id } reviews { text } adjustments { measure }\n        fit { verdict score requirementsVersion items { outcome } }\n      }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').PlacementStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacementEnd($input: PlacementEndInput!) {\n    placementEnd(input: $input) {\n      placement { version status endsOn cancelledOn endReason }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').PlacementEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacementExtend($input: PlacementExtendInput!) {\n    placementExtend(input: $input) { placement { version endsOn } errors { code path currentVersion } }\n  }\n"): typeof import('./graphql.js').PlacementExtendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacementReview($input: PlacementReviewInput!) {\n    placementReview(input: $input) {\n      review { on text }\n      placement { version reviews { on text professional { id } } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').PlacementReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacementAdjust($input: PlacementAdjustInput!) {\n    placementAdjust(input: $input) {\n      placement {\n        version fitVerdict adjustments { item { code } measure }\n        fit { verdict coverage items { item { code } outcome } learningGoals { item { code } } }\n      }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').PlacementAdjustDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacementIntake($input: EmployerIntakeRecordInput!) {\n    employerIntakeRecord(input: $input) {\n      employerIntake { employer { id } on note }\n      trajectory { version employerIntakes { on } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').PlacementIntakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacementAftercare($input: AftercareAgreeInput!) {\n    aftercareAgree(input: $input) {\n      aftercareAgreement { agreedOn agreedHours text }\n      trajectory { version aftercareAgreements { agreedOn } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').PlacementAftercareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacementLists($participant: ID!, $trajectory: ID!, $workplace: ID!, $on: Date) {\n    participant(id: $participant) {\n      placements { id }\n      now: placements(active: true) { id }\n      others: placements(active: false) { id }\n    }\n    trajectory(id: $trajectory) { placements { id } }\n    workplaceProfile(id: $workplace) { placements(activeOn: $on, first: 1) { totalCount nodes { id } } }\n  }\n"): typeof import('./graphql.js').PlacementListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacementFound($filter: PlacementFilter, $first: Int, $after: String) {\n    placements(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { id }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').PlacementFoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacementPause($input: TrajectoryPauseInput!) {\n    trajectoryPause(input: $input) { trajectory { status } errors { code } }\n  }\n"): typeof import('./graphql.js').PlacementPauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacesFound($locations: LocationFilter, $workplaces: WorkplaceProfileFilter) {\n    locations(filter: $locations) { totalCount nodes { name } }\n    workplaceProfiles(filter: $workplaces, first: 100) { totalCount nodes { name } }\n  }\n"): typeof import('./graphql.js').PlacesFoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacesOf($id: ID!, $on: Date) {\n    workplaceProfile(id: $id) { places occupiedPlaces(on: $on) freePlaces(on: $on) }\n  }\n"): typeof import('./graphql.js').PlacesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacesAll {\n    workplaceProfiles { nodes { occupiedPlaces freePlaces today: freePlaces(on: \"2026-11-21\") later: freePlaces(on: \"2027-01-01\") } }\n  }\n"): typeof import('./graphql.js').PlacesAllDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacesSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile { places version }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').PlacesSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoalShown on Goal {\n    id version text status\n    participant { id }\n    item { code } domain need { id } placement { id }\n    targetLevel dueOn achievementProposedOn endedOn endNote\n    steps { position text doneOn }\n    cards { title }\n    okCards { card { title } }\n  }\n"): typeof import('./graphql.js').GoalShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GoalsSet($input: GoalSetInput!) {\n    goalSet(input: $input) { goal { ...GoalShown } warnings { code } errors { code path message currentVersion } }\n  }\n"): typeof import('./graphql.js').GoalsSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GoalsFromFit($input: GoalsFromFitInput!) {\n    goalsFromFit(input: $input) { goals { ...GoalShown } warnings { code message } errors { code path message } }\n  }\n"): typeof import('./graphql.js').GoalsFromFitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GoalsAchieve($input: GoalAchieveInput!) {\n    goalAchieve(input: $input) { goal { ...GoalShown } warnings { code message } errors { code path message currentVersion } }\n  }\n"): typeof import('./graphql.js').GoalsAchieveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GoalsDrop($input: GoalDropInput!) {\n    goalDrop(input: $input) { goal { ...GoalShown } warnings { code } errors { code path message currentVersion } }\n  }\n"): typeof import('./graphql.js').GoalsDropDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GoalsNeed($input: SupportNeedOpenInput!) {\n    supportNeedOpen(input: $input) { supportNeed { id } errors { code } }\n  }\n"): typeof import('./graphql.js').GoalsNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalsListed($id: ID!, $status: [GoalStatus!]) {\n    participant(id: $id) { portfolio { goals(status: $status) { id text } } }\n  }\n"): typeof import('./graphql.js').GoalsListedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalsAround($id: ID!) {\n    participant(id: $id) { lifeAreas { area goals { id } } }\n  }\n"): typeof import('./graphql.js').GoalsAroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PortfolioGoal($input: GoalSetInput!) {\n    goalSet(input: $input) { goal { id version } errors { code } }\n  }\n"): typeof import('./graphql.js').PortfolioGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PortfolioAchieve($input: GoalAchieveInput!) {\n    goalAchieve(input: $input) { goal { status endedOn } warnings { code message } errors { code } }\n  }\n"): typeof import('./graphql.js').PortfolioAchieveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PortfolioSign($input: OkCardSignInput!) {\n    okCardSign(input: $input) {\n      okCard { id participant { id } card { title } signedBy { id } signedOn note }\n      goals { id version status achievementProposedOn okCards { card { title } } }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').PortfolioSignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PortfolioAward($input: CertificateAwardInput!) {\n    certificateAward(input: $input) {\n      certificate { id participant { id } kind title issuer earnedOn creboCode }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').PortfolioAwardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PortfolioShareIt($input: PortfolioShareInput!) {\n    portfolioShare(input: $input) {\n      portfolioShare { id sharedWith sharedOn until endedOn active }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').PortfolioShareItDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PortfolioEndShare($input: PortfolioShareEndInput!) {\n    portfolioShareEnd(input: $input) {\n      portfolioShare { id endedOn active }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').PortfolioEndShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortfolioShown($id: ID!, $locale: Locale) {\n    participant(id: $id) {\n      portfolio {\n        participant { id }\n        goals { id }\n        okCards { id }\n        certificates { id }\n        shares { id active }\n        export(locale: $locale)\n      }\n    }\n  }\n"): typeof import('./graphql.js').PortfolioShownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GroundStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) {\n      trajectory { processingGround }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').GroundStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProcessingGroundSet($input: ProcessingGroundSetInput!) {\n    processingGroundSet(input: $input) {\n      trajectory { version processingGround }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').ProcessingGroundSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Root {\n    __typename\n  }\n"): typeof import('./graphql.js').RootDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignalsOfOne($id: ID!, $locale: Locale) {\n    participant(id: $id) {\n      signals { code severity dueOn text(locale: $locale) participant { id } trajectory { id } about { __typename id } }\n    }\n  }\n"): typeof import('./graphql.js').SignalsOfOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignalsOfCaseload($filter: SignalFilter, $first: Int, $after: String) {\n    viewer {\n      signals(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes { code severity dueOn participant { id } }\n        edges { cursor node { code } }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').SignalsOfCaseloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignalsOfPeople($first: Int!) {\n    viewer {\n      caseload(first: $first) {\n        totalCount\n        nodes { id name { family } signals { code text trajectory { phase } } }\n        pageInfo { hasNextPage }\n      }\n    }\n  }\n"): typeof import('./graphql.js').SignalsOfPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignalFund($input: FundingSaveInput!) { fundingSave(input: $input) { trajectory { id } errors { code } } }\n"): typeof import('./graphql.js').SignalFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignalOpenNeed($input: SupportNeedOpenInput!) { supportNeedOpen(input: $input) { supportNeed { id version } errors { code } } }\n"): typeof import('./graphql.js').SignalOpenNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignalChangeNeed($input: SupportNeedChangeInput!) { supportNeedChange(input: $input) { supportNeed { status } errors { code } } }\n"): typeof import('./graphql.js').SignalChangeNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignalStepRequest($input: StepRequestInput!) { stepRequest(input: $input) { stepRequest { id } errors { code } } }\n"): typeof import('./graphql.js').SignalStepRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignalStepAnswer($input: StepRequestAnswerInput!) { stepRequestAnswer(input: $input) { stepRequest { answeredOn } errors { code } } }\n"): typeof import('./graphql.js').SignalStepAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignalPause($input: TrajectoryPauseInput!) { trajectoryPause(input: $input) { trajectory { status } errors { code } } }\n"): typeof import('./graphql.js').SignalPauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StandInSave($input: StandInSaveInput!) {\n    standInSave(input: $input) {\n      standIn { id coach { id } standIn { id } from until }\n      professional { standIns { from until } }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').StandInSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StandInEnd($input: StandInEndInput!) {\n    standInEnd(input: $input) {\n      standIn { from until }\n      professional { standIns { from until } }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').StandInEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandsInFor {\n    viewer { standsInFor { coach { id } until } }\n  }\n"): typeof import('./graphql.js').StandsInForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StandInAssign($input: TrajectoryAssignCoachInput!) {\n    trajectoryAssignCoach(input: $input) { errors { code path } }\n  }\n"): typeof import('./graphql.js').StandInAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandInBorn($id: ID!) {\n    participant(id: $id) { birthDate }\n  }\n"): typeof import('./graphql.js').StandInBornDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepRequest($input: StepRequestInput!) {\n    stepRequest(input: $input) {\n      trajectory { version stepRequests { id } }\n      stepRequest { id kind to requestedOn words answeredOn answer transition { id } trajectory { id } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').StepRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepRequestAnswer($input: StepRequestAnswerInput!) {\n    stepRequestAnswer(input: $input) {\n      trajectory { version }\n      stepRequest { answeredOn answer transition { id } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').StepRequestAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepRequests($id: ID!) {\n    trajectory(id: $id) {\n      version\n      transitions { id }\n      stepRequests { kind to answeredOn answer transition { id } }\n      open: stepRequests(open: true) { kind }\n      answered: stepRequests(open: false) { kind }\n    }\n  }\n"): typeof import('./graphql.js').StepRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepRequestRevoke($input: TransitionRevokeInput!) {\n    transitionRevoke(input: $input) { trajectory { version } errors { code } }\n  }\n"): typeof import('./graphql.js').StepRequestRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepRequestStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { trajectory { status } errors { code } }\n  }\n"): typeof import('./graphql.js').StepRequestStopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowUpRecord($input: FollowUpRecordInput!) {\n    followUpRecord(input: $input) {\n      followUp { id months askedOn agreed result note }\n      trajectory { version followUps { months result } }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').FollowUpRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ParticipantTransfer($input: ParticipantTransferInput!) {\n    participantTransfer(input: $input) {\n      participant { version clientNumber organization { id } trajectories { organization { id } } }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').ParticipantTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) {\n      trajectory { id version status phase startedOn phasePeriods { phase startedOn endedOn } }\n      transition { kind to on criteria { code } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').StepStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) {\n      trajectory { version phase phasePeriods { phase startedOn endedOn } }\n      transition { kind from to on criteria { code severity outcome required actual explanation motivation evidence { id } } }\n      warnings { code }\n      errors { code path currentVersion criteria { code outcome } }\n    }\n  }\n"): typeof import('./graphql.js').StepAdvanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepNext($id: ID!, $on: Date) {\n    trajectory(id: $id) {\n      version\n      nextTransitions(on: $on) { kind to outcome decision criteria { code outcome explanation(locale: EN) evidence { id } } }\n      transitions { kind revokedAt }\n    }\n  }\n"): typeof import('./graphql.js').StepNextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsOf($id: ID!, $status: [SupportNeedStatus!]) {\n    participant(id: $id) {\n      supportNeeds(status: $status) {\n        id version domain kind urgency urgentSince openedOn status since improved attendBy\n        description helpFrom askAgainOn party\n        measurement { id }\n        changes { status urgency on note author { id } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').NeedsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NeedOpen($input: SupportNeedOpenInput!) {\n    supportNeedOpen(input: $input) {\n      supportNeed { id version domain kind urgency status openedOn description helpFrom measurement { id } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').NeedOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NeedChange($input: SupportNeedChangeInput!) {\n    supportNeedChange(input: $input) {\n      supportNeed {\n        id version kind urgency urgentSince status since openedOn improved description helpFrom askAgainOn party\n        changes { status urgency on note }\n      }\n      errors { code path currentVersion needs { id } }\n    }\n  }\n"): typeof import('./graphql.js').NeedChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsWorklist($filter: SupportNeedFilter, $first: Int, $after: String) {\n    supportNeeds(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes { id domain urgency openedOn participant { id } }\n      pageInfo { endCursor }\n    }\n  }\n"): typeof import('./graphql.js').NeedsWorklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($id: ID!, $first: Int, $after: String) {\n    participant(id: $id) {\n      timeline(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { kind on label english: label(locale: EN) node { __typename id } } }\n        nodes { on }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TimelineOfPeople($first: Int!) {\n    participants(first: $first) { nodes { timeline(first: 5) { nodes { kind on label } pageInfo { hasNextPage } } } }\n  }\n"): typeof import('./graphql.js').TimelineOfPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemarkAdd($input: RemarkAddInput!) {\n    remarkAdd(input: $input) {\n      remark { id text on about { id } participant { id } writtenBy { id } }\n      participant { id remarks { text } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').RemarkAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Remarked($id: ID!) {\n    participant(id: $id) {\n      remarks { text about { id } }\n      ladderAssessments { remarks { text } }\n      trajectories { transitions { remarks { text } } }\n    }\n  }\n"): typeof import('./graphql.js').RemarkedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrajectoryFile($id: ID!) {\n    trajectory(id: $id) {\n      id version viewerSees status startedOn endedOn question phase outcome outcomeGroup\n      participant { id }\n      organization { id }\n      coach { id }\n      phasePeriods { id phase startedOn endedOn stabilityAnswers { answer } }\n      pauses { reason from until expectedReturnOn }\n      agreements { id kind to outcome givenBy how on words withdrawnOn served }\n      stabilityAnswers { answer on words }\n      orientation { want can goal need recordedOn }\n      funding { id frame commissioner { id } reference from until agreedHours }\n      tailoring { phase hoursPerWeek programmeWeeks guidelineMonths reason agreedOn givenBy how words }\n    }\n  }\n"): typeof import('./graphql.js').TrajectoryFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrajectoryOfParticipant($id: ID!) {\n    participant(id: $id) {\n      version\n      currentTrajectory { id }\n      trajectories { id }\n      chosenWorkAreas { code }\n    }\n  }\n"): typeof import('./graphql.js').TrajectoryOfParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrajectoryList($filter: TrajectoryFilter, $orderBy: TrajectoryOrder, $first: Int, $after: String, $last: Int, $before: String) {\n    trajectories(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): typeof import('./graphql.js').TrajectoryListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrajectoryCaseload($id: ID!, $status: [TrajectoryStatus!]) {\n    node(id: $id) { ... on Professional { caseload(status: $status) { totalCount nodes { id } } } }\n  }\n"): typeof import('./graphql.js').TrajectoryCaseloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrajectoryAgreeing($input: TrajectoryAgreeInput!) {\n    trajectoryAgree(input: $input) {\n      trajectory { version }\n      agreement { id kind to outcome givenBy how on words withdrawnOn served }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').TrajectoryAgreeingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrajectoryWithdrawing($input: AgreementWithdrawInput!) {\n    agreementWithdraw(input: $input) { agreement { withdrawnOn } errors { code path } }\n  }\n"): typeof import('./graphql.js').TrajectoryWithdrawingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrajectoryAnswering($input: StabilityAnswerInput!) {\n    stabilityAnswer(input: $input) { trajectory { version } stabilityAnswer { answer on words } errors { code path } }\n  }\n"): typeof import('./graphql.js').TrajectoryAnsweringDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrajectoryAssigning($input: TrajectoryAssignCoachInput!) {\n    trajectoryAssignCoach(input: $input) { trajectory { version coach { id } } errors { code path currentVersion } }\n  }\n"): typeof import('./graphql.js').TrajectoryAssigningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrajectoryOrienting($input: OrientationRecordInput!) {\n    orientationRecord(input: $input) {\n      trajectory { version orientation { want can goal need recordedOn } }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').TrajectoryOrientingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrajectoryTailoring($input: TailoringAgreeInput!) {\n    tailoringAgree(input: $input) { trajectory { version tailoring { phase } } errors { code path } }\n  }\n"): typeof import('./graphql.js').TrajectoryTailoringDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrajectoryFunding($input: FundingSaveInput!) {\n    fundingSave(input: $input) { funding { id from until agreedHours } errors { code path } }\n  }\n"): typeof import('./graphql.js').TrajectoryFundingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeMatrixCorrect($input: MatrixMeasurementCorrectInput!) {\n    matrixMeasurementCorrect(input: $input) { matrixMeasurement { id } errors { code } }\n  }\n"): typeof import('./graphql.js').WholeMatrixCorrectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeContractEnd($input: ContractEndInput!) {\n    contractEnd(input: $input) { contract { endsOn } errors { code } }\n  }\n"): typeof import('./graphql.js').WholeContractEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WorkplaceSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile {\n        id version name tasks guidance shelter rung places hoursPerWeek active requirementsVersion\n        location { name }\n        workArea { code }\n        sector { label(locale: NL) }\n        workInstructionCards { id title }\n        requirements { version recordedAt instrument { code version } items { item { code } level weight essential } }\n      }\n      warnings { code }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').WorkplaceSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkplaceOne($id: ID!, $version: Int) {\n    workplaceProfile(id: $id) {\n      requirementsVersion\n      requirements(version: $version) { version items { item { code } level } }\n    }\n  }\n"): typeof import('./graphql.js').WorkplaceOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkplaceList(\n    $filter: WorkplaceProfileFilter\n    $orderBy: WorkplaceProfileOrder\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    workplaceProfiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { name }\n      edges { cursor node { name } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): typeof import('./graphql.js').WorkplaceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkplaceLocation($id: ID!, $active: Boolean) {\n    location(id: $id) {\n      workAreas { code }\n      workplaceProfiles(active: $active) { totalCount nodes { name } }\n    }\n  }\n"): typeof import('./graphql.js').WorkplaceLocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkplaceAreas($workArea: [String!]) {\n    locations(filter: { workArea: $workArea }) { nodes { name workAreas { code } } }\n  }\n"): typeof import('./graphql.js').WorkplaceAreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WorkplaceAtLocation($input: LocationSaveInput!) {\n    locationSave(input: $input) { location { id } errors { code } }\n  }\n"): typeof import('./graphql.js').WorkplaceAtLocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WorkplaceWithCard($input: WorkInstructionCardSaveInput!) {\n    workInstructionCardSave(input: $input) { workInstructionCard { id } errors { code } }\n  }\n"): typeof import('./graphql.js').WorkplaceWithCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkplaceNested {\n    locations {\n      nodes {\n        workAreas { code }\n        workplaceProfiles {\n          nodes {\n            location { municipality { name } }\n            workInstructionCards { title }\n            requirements { instrument { code } items { level item { code group { code } } } }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').WorkplaceNestedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaceAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) { trajectory { version } transition { id } errors { code } }\n  }\n"): typeof import('./graphql.js').RaceAdvanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LastPlaceFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) { errors { code } }\n  }\n"): typeof import('./graphql.js').LastPlaceFallBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaceNeed($input: SupportNeedOpenInput!) {\n    supportNeedOpen(input: $input) { supportNeed { id } errors { code } }\n  }\n"): typeof import('./graphql.js').RaceNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompetencesRecord($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) {\n      competenceProfile { id version }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').CompetencesRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompetencesFinalize($input: CompetenceProfileFinalizeInput!) {\n    competenceProfileFinalize(input: $input) {\n      competenceProfile { id version status }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').CompetencesFinalizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoursAttend($input: AttendanceRecordInput!) {\n    attendanceRecord(input: $input) {\n      attendance { id participant { id } trajectory { id } on kind hours presence mode correctionReason recordedAt }\n      warnings { code }\n      errors { code path lineIndex message existing { id } }\n    }\n  }\n"): typeof import('./graphql.js').HoursAttendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoursSupport($input: SupportHoursRecordInput!) {\n    supportHoursRecord(input: $input) {\n      supportHours { id trajectory { id } professional { id } on kind hours supported note correctionReason }\n      warnings { code }\n      errors { code path lineIndex message existing { id } }\n    }\n  }\n"): typeof import('./graphql.js').HoursSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoursCorrect($input: HoursCorrectInput!) {\n    hoursCorrect(input: $input) {\n      attendance {\n        id trajectory { id } on kind hours presence mode correctionReason corrects { id hours } correctedBy { id }\n      }\n      supportHours {\n        id professional { id } on kind hours supported note correctionReason corrects { id hours } correctedBy { id }\n      }\n      warnings { code }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').HoursCorrectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatrixRecord($input: MatrixMeasurementRecordInput!) {\n    matrixMeasurementRecord(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').MatrixRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatrixUpdate($input: MatrixMeasurementUpdateInput!) {\n    matrixMeasurementUpdate(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').MatrixUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatrixFinalize($input: MatrixMeasurementFinalizeInput!) {\n    matrixMeasurementFinalize(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path message currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').MatrixFinalizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatrixCorrect($input: MatrixMeasurementCorrectInput!) {\n    matrixMeasurementCorrect(input: $input) {\n      matrixMeasurement { ...MatrixShown }\n      errors { code path message currentVersion }\n    }\n  }\n"): typeof import('./graphql.js').MatrixCorrectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixShow($id: ID!) {\n    matrixMeasurement(id: $id) { ...MatrixShown }\n  }\n"): typeof import('./graphql.js').MatrixShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatrixShown on MatrixMeasurement {\n    id\n    version\n    status\n    source\n    rater\n    measuredOn\n    finalizedAt\n    correctionReason\n    instrument { code version }\n    participant { id }\n    trajectory { id }\n    moments { cycle moment countsAs }\n    scores { domain { code } level notAssessed note hidden target }\n    supersedes { id status version }\n    supersededBy { id }\n  }\n"): typeof import('./graphql.js').MatrixShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PersonalExport($input: ParticipantExportInput!) {\n    participantExport(input: $input) { personalFile { document sha256 } errors { code path message } }\n  }\n"): typeof import('./graphql.js').PersonalExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PersonalAnonymize($input: ParticipantAnonymizeInput!) {\n    participantAnonymize(input: $input) {\n      destructionReport { participantId kind on frame from keptUntil counts { table rows } doneBy }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').PersonalAnonymizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PersonalHold($input: LegalHoldSetInput!) {\n    legalHoldSet(input: $input) {\n      legalHold { participantId reason setOn until liftedOn }\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').PersonalHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PersonalRetention($input: RetentionRunInput!) {\n    retentionRun(input: $input) {\n      due { participantId frame from keptUntil reasons }\n      kept { participantId frame from keptUntil reasons }\n      destructionReports { participantId kind on frame from keptUntil counts { table rows } doneBy recordedAt }\n      remaining\n      registrations\n      errors { code path message }\n    }\n  }\n"): typeof import('./graphql.js').PersonalRetentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonalReports($first: Int, $after: String) {\n    destructionReports(first: $first, after: $after) {\n      totalCount\n      nodes { participantId kind on frame from keptUntil counts { table rows } }\n    }\n  }\n"): typeof import('./graphql.js').PersonalReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacingSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) { workplaceProfile { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').PlacingSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacingTalk($input: EmployerIntakeRecordInput!) {\n    employerIntakeRecord(input: $input) { employerIntake { on } errors { code path } }\n  }\n"): typeof import('./graphql.js').PlacingTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacingStart($input: PlacementStartInput!) {\n    placementStart(input: $input) { placement { id version } warnings { code } errors { code path message } }\n  }\n"): typeof import('./graphql.js').PlacingStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StoryStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) { trajectory { id version } errors { code } }\n  }\n"): typeof import('./graphql.js').StoryStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StoryRecord($input: MatrixMeasurementRecordInput!) {\n    matrixMeasurementRecord(input: $input) { matrixMeasurement { id version } errors { code path } }\n  }\n"): typeof import('./graphql.js').StoryRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StoryFinalize($input: MatrixMeasurementFinalizeInput!) {\n    matrixMeasurementFinalize(input: $input) { matrixMeasurement { id version status } errors { code path } }\n  }\n"): typeof import('./graphql.js').StoryFinalizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StoryAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) {\n      trajectory { version phase }\n      transition { id criteria { code outcome } }\n      errors { code path criteria { code outcome } }\n    }\n  }\n"): typeof import('./graphql.js').StoryAdvanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryOptions($id: ID!) {\n    trajectory(id: $id) {\n      version\n      status\n      phase\n      nextTransitions { kind to decision criteria { code severity outcome } }\n    }\n  }\n"): typeof import('./graphql.js').StoryOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StoryOrient($input: OrientationRecordInput!) {\n    orientationRecord(input: $input) { trajectory { version } errors { code path } }\n  }\n"): typeof import('./graphql.js').StoryOrientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StoryJudge($input: CompetenceProfileRecordInput!) {\n    competenceProfileRecord(input: $input) { competenceProfile { id version } errors { code path } }\n  }\n"): typeof import('./graphql.js').StoryJudgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StoryFinalizeProfile($input: CompetenceProfileFinalizeInput!) {\n    competenceProfileFinalize(input: $input) { competenceProfile { id status } errors { code path } }\n  }\n"): typeof import('./graphql.js').StoryFinalizeProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StoryContract($input: ContractRecordInput!) {\n    contractRecord(input: $input) { contract { id startsOn } warnings { code } errors { code path } }\n  }\n"): typeof import('./graphql.js').StoryContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StoryFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) {\n      trajectory { version phase status }\n      transition { id }\n      warnings { code }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').StoryFallBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeOptions($id: ID!) {\n    trajectory(id: $id) { nextTransitions { kind to outcome decision criteria { code outcome } } }\n  }\n"): typeof import('./graphql.js').WholeOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeCoach($input: TrajectoryAssignCoachInput!) {\n    trajectoryAssignCoach(input: $input) { trajectory { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeCoachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeAssess($input: LadderAssessInput!) {\n    ladderAssess(input: $input) { participant { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeAssessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeAnswer($input: StabilityAnswerInput!) {\n    stabilityAnswer(input: $input) { trajectory { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeNeeds($id: ID!) {\n    participant(id: $id) { supportNeeds { id version domain status urgency } }\n  }\n"): typeof import('./graphql.js').WholeNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeNeedChange($input: SupportNeedChangeInput!) {\n    supportNeedChange(input: $input) { supportNeed { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeNeedChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeIntake($input: EmployerIntakeRecordInput!) {\n    employerIntakeRecord(input: $input) { employerIntake { on } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeIntakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholePlacement($input: PlacementStartInput!) {\n    placementStart(input: $input) { placement { id } warnings { code } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholePlacementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeContract($input: ContractRecordInput!) {\n    contractRecord(input: $input) { contract { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeCertificate($input: CertificateAwardInput!) {\n    certificateAward(input: $input) { certificate { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeAftercare($input: AftercareAgreeInput!) {\n    aftercareAgree(input: $input) { aftercareAgreement { agreedOn } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeAftercareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeAdvance($input: TrajectoryAdvanceInput!) {\n    step: trajectoryAdvance(input: $input) {\n      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }\n    }\n  }\n"): typeof import('./graphql.js').WholeAdvanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeOutplace($input: TrajectoryOutplaceInput!) {\n    step: trajectoryOutplace(input: $input) {\n      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }\n    }\n  }\n"): typeof import('./graphql.js').WholeOutplaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeComplete($input: TrajectoryCompleteInput!) {\n    step: trajectoryComplete(input: $input) {\n      transition { id criteria { code outcome } } warnings { code } errors { code path criteria { code } }\n    }\n  }\n"): typeof import('./graphql.js').WholeCompleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeFallBack($input: TrajectoryFallBackInput!) {\n    trajectoryFallBack(input: $input) { transition { id } warnings { code } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeFallBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeStop($input: TrajectoryStopInput!) {\n    trajectoryStop(input: $input) { transition { id } warnings { code } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeStopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholePause($input: TrajectoryPauseInput!) {\n    trajectoryPause(input: $input) { trajectory { status } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholePauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeResume($input: TrajectoryResumeInput!) {\n    trajectoryResume(input: $input) { trajectory { status } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeResumeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeFile($id: ID!) {\n    trajectory(id: $id) {\n      status\n      phase\n      coach { name { given } }\n      endedOn\n      outcome\n      outcomeGroup\n      phasePeriods { phase startedOn endedOn }\n      placements { id kind startsOn endsOn status heldUntil held continues { id } trainingRoute school { name } }\n      contracts { id version startsOn endsOn }\n      transitions { kind from to on criteria { code severity outcome required actual motivation evidence { id } } }\n      matrixMeasurements { id version measuredOn moments { cycle moment countsAs } }\n      attendance(first: 100) { nodes { id on kind hours } }\n    }\n  }\n"): typeof import('./graphql.js').WholeFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeOrganization($input: OrganizationSaveInput!) {\n    organizationSave(input: $input) { organization { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeOrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeLocation($input: LocationSaveInput!) {\n    locationSave(input: $input) { location { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeLocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeProfessional($input: ProfessionalSaveInput!) {\n    professionalSave(input: $input) { professional { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeProfessionalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeParticipant($input: ParticipantRegisterInput!) {\n    participantRegister(input: $input) { participant { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeRegistration($input: RegistrationReceiveInput!) {\n    registrationReceive(input: $input) { registration { id version status } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeRegistrationChange($input: RegistrationChangeInput!) {\n    registrationChange(input: $input) { registration { id version status } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeRegistrationChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WholeRegistrationAccept($input: RegistrationAcceptInput!) {\n    registrationAccept(input: $input) { registration { status } participant { id } errors { code path } }\n  }\n"): typeof import('./graphql.js').WholeRegistrationAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WorkplacesSave($input: WorkplaceProfileSaveInput!) {\n    workplaceProfileSave(input: $input) {\n      workplaceProfile { id version requirementsVersion }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').WorkplacesSaveDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
