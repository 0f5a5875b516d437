/** The BSN in it lets every mutation be refused that has found what it is about: nothing changes. */
const BSN = '"Mijn nummer is 123456782."';
const STALE = 'expectedVersion: 999';
const SKILLS = 'instrument: { code: "WERKNEMERSVAARDIGHEDEN", version: "1" }';
const MATRIX = 'instrument: { code: "ZRM", version: "2017" }';
const AGREED = `{ givenBy: PARTICIPANT, how: SPOKEN, words: ${BSN} }`;
const PARTICIPANT = 'participantId: $Participant';
const TRAJECTORY = 'trajectoryId: $Trajectory';
const WORKPLACE =
  'workArea: "GREEN_AND_ANIMALS", name: "Plek", tasks: "Werk", guidance: 2, shelter: 3, rung: 3, places: 1, hoursPerWeek: "8.00"';
const STEP = `${TRAJECTORY}, ${STALE}`;

/**
 * The input with which a mutation is tried. Each is refused by a rule once it has been found out whom it is about: by an
 * old version, by a number that is not stored, or by a value that cannot be; what has no such rule can be done again and
 * again. `$Placement` stands for an id.
 */
export const INPUTS: Readonly<Record<string, string>> = {
  aftercareAgree: `${TRAJECTORY}, text: ${BSN}`,
  agreementWithdraw: 'agreementId: $Agreement',
  attendanceRecord: `lines: [{ ${PARTICIPANT}, on: "2026-10-14", kind: PRACTICE, hours: "99.00", presence: PRESENT }]`,
  'attendanceRecord of a day before the placement': `lines: [{ ${PARTICIPANT}, on: "2026-03-01", kind: PRACTICE, hours: "99.00", presence: PRESENT }]`,
  'attendanceRecord of care': `lines: [{ ${PARTICIPANT}, on: "2026-10-14", kind: CARE, hours: "99.00", presence: PRESENT }]`,
  briefingShare: `placementId: $Placement, talents: ${BSN}`,
  certificateAward: `${PARTICIPANT}, kind: MBO_CERTIFICATE, title: ${BSN}, issuer: "School", earnedOn: "2026-11-01"`,
  competenceProfileFinalize: `competenceProfileId: $CompetenceProfile, ${STALE}`,
  competenceProfileRecord: `${PARTICIPANT}, ${SKILLS}, rater: $rater, scores: [{ item: "A1", level: 2, note: ${BSN} }]`,
  consentGive: `${PARTICIPANT}, kind: PHOTO, givenBy: PARTICIPANT, how: SPOKEN, words: ${BSN}`,
  consentWithdraw: 'consentId: $Consent, withdrawnOn: "2099-01-01"',
  contractEnd: `contractId: $Contract, ${STALE}, endsOn: "2026-11-30"`,
  contractRecord: `${PARTICIPANT}, employerId: $Organization, signedOn: "2099-01-01", startsOn: "2026-11-01", hoursPerWeek: "8.00"`,
  emergencyAccessOpen: `${PARTICIPANT}, reason: ${BSN}`,
  employerIntakeRecord: `${TRAJECTORY}, employerId: $Organization, note: ${BSN}`,
  followUpRecord: `${TRAJECTORY}, months: 6, agreed: true, result: AT_WORK, note: ${BSN}`,
  fundingSave: `${TRAJECTORY}, commissionerId: $Organization, frame: WMO, from: "2026-11-01", reference: ${BSN}`,
  goalAchieve: `goalId: $Goal, ${STALE}`,
  goalDrop: `goalId: $Goal, ${STALE}`,
  goalSet: `${PARTICIPANT}, text: ${BSN}`,
  goalsFromFit: `${PARTICIPANT}, workplaceProfileId: $WorkplaceProfile, dueOn: "2000-01-01"`,
  hoursCorrect: `attendance: { attendanceId: $Attendance, hours: "2.00" }, reason: ${BSN}`,
  interestRecord: `${PARTICIPANT}, scores: [{ workArea: "GREEN_AND_ANIMALS", score: 999 }]`,
  ladderAssess: `${PARTICIPANT}, step: STEP_3, note: ${BSN}`,
  legalHoldSet: `${PARTICIPANT}, reason: ${BSN}`,
  matrixMeasurementCorrect: `matrixMeasurementId: $MatrixMeasurement, ${STALE}, reason: "Fout."`,
  matrixMeasurementFinalize: `matrixMeasurementId: $MatrixMeasurement, ${STALE}`,
  matrixMeasurementRecord: `${PARTICIPANT}, ${MATRIX}, rater: $rater, scores: [{ domain: "HOUSING", level: 3, note: ${BSN} }]`,
  matrixMeasurementUpdate: `matrixMeasurementId: $MatrixMeasurement, ${STALE}`,
  matrixTargetSet: `${PARTICIPANT}, domain: HOUSING, level: 99`,
  okCardSign: `${PARTICIPANT}, cardId: $WorkInstructionCard, note: ${BSN}`,
  orientationRecord: `${STEP}, want: "Buiten werken."`,
  participantAnonymize: PARTICIPANT,
  participantExport: PARTICIPANT,
  participantTransfer: `${PARTICIPANT}, ${STALE}, organizationId: $Organization`,
  participantUpdate: `${PARTICIPANT}, ${STALE}`,
  placementAdjust: `placementId: $Placement, ${STALE}, adjustments: []`,
  placementEnd: `placementId: $Placement, ${STALE}`,
  placementExtend: `placementId: $Placement, ${STALE}`,
  placementReview: `placementId: $Placement, text: ${BSN}`,
  placementStart: `${TRAJECTORY}, workplaceProfileId: $WorkplaceProfile, kind: TRIAL, startsOn: "2026-11-21", hoursPerWeek: "8.00", income: BENEFIT_KEPT, reason: ${BSN}`,
  portfolioShare: `${PARTICIPANT}, sharedWith: ${BSN}, until: "2026-12-01"`,
  portfolioShareEnd: 'portfolioShareId: $PortfolioShare',
  processingGroundSet: `${STEP}, processingGround: CONTRACT`,
  registrationAccept: `registrationId: $Registration, ${STALE}`,
  registrationChange: `registrationId: $Registration, ${STALE}, status: WAITING`,
  remarkAdd: `aboutId: $TalentProfile, text: ${BSN}`,
  reportRecord: `${PARTICIPANT}, kind: CAREER_ADVICE, summary: ${BSN}`,
  stabilityAnswer: `${TRAJECTORY}, answer: YES, words: ${BSN}`,
  stepRequest: `${TRAJECTORY}, kind: ADVANCE, to: AFTERCARE, words: ${BSN}`,
  stepRequestAnswer: `stepRequestId: $StepRequest, answer: ${BSN}`,
  supportHoursRecord: `lines: [{ ${PARTICIPANT}, on: "2026-11-01", kind: INTAKE, hours: "2.00", supported: BOTH, note: ${BSN} }]`,
  supportNeedChange: `supportNeedId: $SupportNeed, ${STALE}`,
  supportNeedOpen: `${PARTICIPANT}, domain: FINANCES, description: ${BSN}`,
  tailoringAgree: `${TRAJECTORY}, phase: AFTERCARE, guidelineMonths: 6, reason: ${BSN}, agreement: ${AGREED}`,
  talentProfileRecord: `${PARTICIPANT}, talents: ${BSN}`,
  trajectoryAdvance: STEP,
  trajectoryAgree: `${TRAJECTORY}, kind: ADVANCE, to: AFTERCARE, agreement: ${AGREED}`,
  trajectoryAssignCoach: `${STEP}, professionalId: $Professional`,
  trajectoryComplete: STEP,
  trajectoryFallBack: `${STEP}, to: CARE_AND_ACTIVATION, reason: HEALTH, participantView: AGREES`,
  trajectoryOutplace: `${STEP}, work: REGULAR_WORK`,
  trajectoryPause: `${STEP}, from: "2026-11-21", reason: "Ziek."`,
  trajectoryResume: STEP,
  trajectoryStart: `${PARTICIPANT}, question: ${BSN}`,
  trajectoryStop: `${STEP}, outcome: MOVED`,
  standInEnd: 'standInId: $StandIn, until: "2000-01-01"',
  standInSave: 'coachId: $Professional, standInProfessionalId: $Professional',
  organizationSave: `organizationId: $Organization, ${STALE}, kind: SCHOOL, name: "School", kvkNumber: "12345678"`,
  professionalSave: `professionalId: $Professional, ${STALE}, organizationId: $Organization, givenName: "A", familyName: "B", roles: [JOB_COACH]`,
  instrumentImport: `code: "X", version: "1", kind: COMPETENCE, csv: "", label: { nl: "X", en: "X" }, scale: { min: 1, max: 4 }`,
  locationSave: `locationId: $Location, ${STALE}, organizationId: $Organization, name: "Hier", municipality: "GM0141", latitude: 52.1, longitude: 6.1, methods: []`,
  workInstructionCardSave: `cardId: $WorkInstructionCard, ${STALE}, locationId: $Location, title: "A", instruction: "B"`,
  workplaceProfileSave: `workplaceProfileId: $WorkplaceProfile, ${STALE}, locationId: $Location, ${WORKPLACE}`,
  'workplaceProfileSave of another employer': `workplaceProfileId: $Other, ${STALE}, locationId: $Location, ${WORKPLACE}`,
  learningLineSave: `learningLineId: $LearningLine, ${STALE}, name: "Lijn", region: "Twente", workArea: "GREEN_AND_ANIMALS", workplaceProfileIds: []`,
  participantRegister: `organizationId: $Organization, clientNumber: "X", name: { given: "A", family: ${BSN} }, birthDate: "2000-01-01", municipality: "GM0141"`,
  registrationReceive: `organizationId: $Organization, registrant: SELF, name: "A", phone: "06", question: ${BSN}`,
  retentionRun: 'preview: true',
  transitionRevoke: `transitionId: $PhaseTransition, ${STALE}, reason: "Vergissing."`,
};

/** Who judges, as each role has it of the same person. */
export const RATER: Readonly<Record<string, string>> = {
  PARTICIPANT: 'SELF',
  WORK_SUPERVISOR: 'WORKPLACE',
  TRADE_SPECIALIST: 'WORKPLACE',
};

/** What is done in earnest, to see what its payload shows; it can be done again on another day. */
export const DEEDS: Readonly<Record<string, string>> = {
  attendanceRecord: `lines: [{ ${PARTICIPANT}, on: "$day", kind: PRACTICE, hours: "0.25", presence: PRESENT }]`,
  remarkAdd: 'aboutId: $TalentProfile, text: "Dat klopt."',
  ladderAssess: `${PARTICIPANT}, step: STEP_3`,
};
