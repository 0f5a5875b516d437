/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a place is adapted on one competence. */
export type AdjustmentInput = {
  /** The code of the item that the workplace asks. */
  item: string;
  /** How the place is adapted, so that the item is no longer asked; null takes an adjustment back. */
  measure?: string | null | undefined;
};

/** Why `aftercareAgree` can be refused. */
export type AftercareAgreeErrorCode =
  /** The day {day} lies before the trajectory started, on {start}. */
  | 'BEFORE_START'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** Aftercare is agreed in phase 4, aftercare at the workplace. */
  | 'NOT_IN_AFTERCARE'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This number is not possible. Choose from {min} to {max}. */
  | 'VALUE_OUT_OF_RANGE'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** What is agreed with employer and participant about aftercare (nazorg). */
export type AftercareAgreeInput = {
  /** The hours of aftercare; the figure of the programme when left out. */
  agreedHours?: string | null | undefined;
  /** The day on which it was agreed; today by default. */
  agreedOn?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What was agreed with employer and participant. */
  text: string;
  /** The trajectory, in phase 4; the agreement is for this stay in it. */
  trajectoryId: string;
};

/** Who agrees or consents. */
export type AgreementGiver =
  /** participant (deelnemer). */
  | 'PARTICIPANT'
  /** representative (vertegenwoordiger). */
  | 'REPRESENTATIVE';

/** The participant’s agreement, kept as a record: who gave it, how, when and in which words. */
export type AgreementInput = {
  /** Who gave it. */
  givenBy: AgreementGiver;
  /** How it was given. */
  how: AgreementWay;
  /** The day on which it was given; by default the day of the step, or today when there is no step yet. */
  on?: string | null | undefined;
  /** The participant’s own words. */
  words?: string | null | undefined;
};

/** How agreement or consent was given. */
export type AgreementWay =
  /** in the portal (in het portaal). */
  | 'PORTAL'
  /** signed (ondertekend). */
  | 'SIGNED'
  /** spoken (mondeling). */
  | 'SPOKEN';

/** Why `agreementWithdraw` can be refused. */
export type AgreementWithdrawErrorCode =
  /** A step was taken on this agreement already. It cannot be withdrawn; a step back is possible. */
  | 'AGREEMENT_SERVED'
  /** This agreement was withdrawn already, on {day}. */
  | 'AGREEMENT_WITHDRAWN'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** An agreement that the participant takes back. */
export type AgreementWithdrawInput = {
  /** The agreement; no step was taken on it yet. */
  agreementId: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
};

/** What a line of attendance should have said. What is left out stays as it is. */
export type AttendanceCorrectionInput = {
  /** The line. */
  attendanceId: string;
  /** The hours that were meant or done. */
  hours?: string | null | undefined;
  /** What for. */
  kind?: AttendanceKind | null | undefined;
  /** Alone or in a group. */
  mode?: AttendanceMode | null | undefined;
  /** The day. */
  on?: string | null | undefined;
  /** Whether the participant was there. */
  presence?: Presence | null | undefined;
};

/** What a participant was there for. */
export type AttendanceKind =
  /** Care (Zorg). */
  | 'CARE'
  /** Day activity (Dagactiviteit). */
  | 'DAY_ACTIVITY'
  /** Orientation (Kennismaking). */
  | 'ORIENTATION'
  /** Practice (Praktijk). */
  | 'PRACTICE'
  /** Talent programme (Talentprogramma). */
  | 'TALENT_PROGRAMME';

/** A line of attendance: one participant, one day, one kind. */
export type AttendanceLineInput = {
  /** The hours that were meant or done; more than none for who was there. On one day at most 12 in all, under 18 at most 8. */
  hours: string;
  /** What for. */
  kind: AttendanceKind;
  /** Alone or in a group. */
  mode?: AttendanceMode;
  /** The day, today or earlier, in a trajectory that was not paused on it. */
  on: string;
  /** The participant. */
  participantId: string;
  /** Whether the participant was there. */
  presence: Presence;
};

/** Alone or in a group. */
export type AttendanceMode =
  /** individual (individueel). */
  | 'INDIVIDUAL'
  /** in a small group (in een kleine groep). */
  | 'SMALL_GROUP';

/** Why `attendanceRecord` can be refused. */
export type AttendanceRecordErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** On {day} it comes to {hours} hours in all. More than {max} hours on a day is not possible. */
  | 'DAY_TOO_FULL'
  /** There is such a line for {day} already. Correct it when it is not right. */
  | 'HOURS_EXIST'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** No trajectory of this participant ran on {day}. */
  | 'NO_TRAJECTORY_ON_DAY'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This number is not possible. Choose from {min} to {max}. */
  | 'VALUE_OUT_OF_RANGE'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** Attendance of one or more participants, all of it or nothing. */
export type AttendanceRecordInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The lines, 1 to 1,000. */
  lines: Array<AttendanceLineInput>;
};

/** Why `briefingShare` can be refused. */
export type BriefingShareErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The participant does not consent to this today. Ask first, and record it. */
  | 'CONSENT_MISSING'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This placement has ended already, or was canceled, on {day}. */
  | 'PLACEMENT_ALREADY_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** What an employer may know of a participant who works there: at least one of the texts. */
export type BriefingShareInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The placement. */
  placementId: string;
  /** What others should know (aandachtspunten). */
  pointsOfAttention?: string | null | undefined;
  /** What the participant is good at (talenten). */
  talents?: string | null | undefined;
};

/** Which candidates to match; all conditions hold together. A condition that is left out stands as usual, null lifts it. */
export type CandidateMatchFilter = {
  /** Whether the participant must have chosen the work area, or none. Left out: yes, save when it is that of the dream job. */
  choseWorkArea?: boolean | null | undefined;
  /** Whether the area of the dream job is shown whatever the conditions that were left out say; yes by default. */
  dreamArea?: boolean | null | undefined;
  /** Whether a place must be free on that day. Left out: yes, save in the area of the dream job. */
  free?: boolean | null | undefined;
  /** Only those on these rungs (treden). Left out: the rung of the workplace, the one below, and those without one. */
  ladderStep?: Array<LadderStep> | null | undefined;
  /** The day on which a place must be free; today by default. */
  on?: string | null | undefined;
  /** Only those with a trajectory in one of these phases now. */
  phase?: Array<Phase> | null | undefined;
  /** Only these verdicts. Left out: all but UNSUITABLE, save in the area of the dream job; null: all. */
  verdict?: Array<FitVerdict> | null | undefined;
  /** At most this many kilometers from the center of the home municipality, in a straight line. */
  withinKm?: number | null | undefined;
};

/** Why `certificateAward` can be refused. */
export type CertificateAwardErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies before the participant was born. Check the date of the certificate. */
  | 'CERTIFICATE_BEFORE_BIRTH'
  /** A vocational certificate or diploma (MBO) needs a CREBO code of five digits. */
  | 'CREBO_MISSING'
  /** A CREBO code belongs to a vocational certificate or diploma (MBO) only. */
  | 'CREBO_NOT_FOR_KIND'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A certificate that was earned. */
export type CertificateAwardInput = {
  /** The code in the register CREBO; needed for MBO_CERTIFICATE and MBO_DIPLOMA, for others there is none. */
  creboCode?: string | null | undefined;
  /** The day on which it was earned, today or earlier. */
  earnedOn: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** Who issued it. */
  issuer: string;
  /** The kind. */
  kind: CertificateKind;
  /** Who earned it. */
  participantId: string;
  /** What it says. */
  title: string;
};

/** A kind of certificate. */
export type CertificateKind =
  /** Course (Cursus). */
  | 'COURSE'
  /** Vocational certificate (Mbo-certificaat). */
  | 'MBO_CERTIFICATE'
  /** Vocational diploma (Mbo-diploma). */
  | 'MBO_DIPLOMA'
  /** Practice declaration (Praktijkverklaring). */
  | 'PRACTICE_DECLARATION';

/** Why `competenceProfileFinalize` can be refused. */
export type CompetenceProfileFinalizeErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This measurement of {day} had to be finalized by {last}. Please measure again. */
  | 'DRAFT_EXPIRED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A level, or a reason why it was not assessed, is still missing for: {items}. */
  | 'ITEMS_INCOMPLETE'
  /** Give at least one item a level. */
  | 'NOTHING_SCORED'
  /** This measurement is finalized already. Make a correction, or measure again. */
  | 'NOT_A_DRAFT'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This judgement is somebody else’s: a participant records the own one, a workplace that of the workplace. */
  | 'RATER_NOT_YOURS'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A draft to make final; nothing of it changes after that. */
export type CompetenceProfileFinalizeInput = {
  /** The draft. */
  competenceProfileId: string;
  /** The version that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
};

/** Why `competenceProfileRecord` can be refused. */
export type CompetenceProfileRecordErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This draft is in another list or by another kind of rater. Begin a new draft. */
  | 'DRAFT_DIFFERS'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The instrument {code} {version} is for another kind of measurement. */
  | 'INSTRUMENT_KIND_DIFFERS'
  /** The instrument {code} {version} is not meant for the age on the day of measuring ({age} years). */
  | 'INSTRUMENT_NOT_FOR_AGE'
  /** The instrument {code} {version} was replaced. Measure with the new version. */
  | 'INSTRUMENT_RETIRED'
  /** The instrument {code} {version} is unknown. */
  | 'INSTRUMENT_UNKNOWN'
  /** The item {item} is given more than once. */
  | 'ITEM_TWICE'
  /** The item {item} is not part of this instrument. */
  | 'ITEM_UNKNOWN'
  /** Give {item} a level, or a reason why it was not assessed. Not both. */
  | 'LEVEL_OR_REASON'
  /** Level {level} is not on the scale. Choose a whole number from {min} to {max}. */
  | 'LEVEL_OUTSIDE_SCALE'
  /** This measurement is finalized already. Make a correction, or measure again. */
  | 'NOT_A_DRAFT'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This judgement is somebody else’s: a participant records the own one, a workplace that of the workplace. */
  | 'RATER_NOT_YOURS'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A competence profile to begin as a draft, or a draft to go on with when its id is given. */
export type CompetenceProfileRecordInput = {
  /** The draft to go on with; a new one is begun without it. */
  competenceProfileId?: string | null | undefined;
  /** The version that you looked at; needed with a draft. */
  expectedVersion?: number | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The list of competences; a draft keeps its list. */
  instrument: InstrumentInput;
  /** The day of the judgement, at most 30 days back; today by default, and as it was for a draft. */
  measuredOn?: string | null | undefined;
  /** Whose competences they are. */
  participantId: string;
  /** Who judged; a draft keeps its rater. */
  rater: Rater;
  /** Scores; each takes the place of the score of the same competence, the others stay. */
  scores: Array<CompetenceScoreInput>;
};

/** What is said about one competence: a level, or why there is none. */
export type CompetenceScoreInput = {
  /** The code of the competence in the list, such as A1. */
  item: string;
  /** The level on the scale of the list. */
  level?: number | null | undefined;
  /** Why it was not assessed. */
  notAssessed?: NotAssessedReason | null | undefined;
  /** A note on the score. */
  note?: string | null | undefined;
};

/** Why `consentGive` can be refused. */
export type ConsentGiveErrorCode =
  /** The day {day} lies before the participant was born. */
  | 'BEFORE_BIRTH'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The last day, {until}, lies before the first, {from}. */
  | 'PERIOD_INVALID'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A consent of a participant to something beside the guidance itself. */
export type ConsentGiveInput = {
  /** Who gave it. */
  givenBy: AgreementGiver;
  /** The day on which it was given, not in the future; today by default. */
  givenOn?: string | null | undefined;
  /** How it was given. */
  how: AgreementWay;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What it is to. */
  kind: ConsentKind;
  /** The organization that it is limited to, such as one employer; limited to none by default. */
  organizationId?: string | null | undefined;
  /** The participant. */
  participantId: string;
  /** What exactly, in words. */
  scope?: string | null | undefined;
  /** The last day on which it holds; none by default. */
  until?: string | null | undefined;
  /** The participant’s own words. */
  words?: string | null | undefined;
};

/** What a participant can consent to beside the guidance itself. */
export type ConsentKind =
  /** briefing an employer (werkgever informeren): Talents and points of attention may be told to an employer. */
  | 'BRIEFING'
  /** photo (foto): A photo or film may be taken and used. */
  | 'PHOTO'
  /** sharing (gegevens delen): Something of the file may be told to others who help; a share of the portfolio is a permission of its own. */
  | 'SHARING';

/** Why `consentWithdraw` can be refused. */
export type ConsentWithdrawErrorCode =
  /** The day {day} lies before the consent, which is of {given}. */
  | 'BEFORE_CONSENT'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This consent was withdrawn already, on {day}. */
  | 'CONSENT_WITHDRAWN'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A consent that the participant takes back. */
export type ConsentWithdrawInput = {
  /** The consent. */
  consentId: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The day from which it holds no more, not in the future; today by default. */
  withdrawnOn?: string | null | undefined;
};

/** Why `contractEnd` can be refused. */
export type ContractEndErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This contract has ended already, on {day}. */
  | 'CONTRACT_ALREADY_ENDED'
  /** The last day of work cannot be {day}: the contract runs from {start}, or ended before that day. */
  | 'CONTRACT_END_INVALID'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A contract that ends, or will end, and its last day. */
export type ContractEndInput = {
  /** The contract. */
  contractId: string;
  /** The last day of work; it may lie ahead. */
  endsOn: string;
  /** The version of the contract that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
};

/** Why `contractRecord` can be refused. */
export type ContractRecordErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The last day, {until}, lies before the first, {from}. */
  | 'PERIOD_INVALID'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This number is not possible. Choose from {min} to {max}. */
  | 'VALUE_OUT_OF_RANGE'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** An employment contract to record; it belongs to the open trajectory, when there is one. */
export type ContractRecordInput = {
  /** The employer. */
  employerId: string;
  /** The last day; left out when none is set. */
  endsOn?: string | null | undefined;
  /** The hours a week, at most 60. */
  hoursPerWeek: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The employee. */
  participantId: string;
  /** The day on which it was signed, today or earlier. */
  signedOn: string;
  /** The first day of work. */
  startsOn: string;
  /** Whether the employer gets a wage subsidy (loonkostensubsidie). */
  subsidized?: boolean;
  /** The workplace, when it is one of ours. */
  workplaceProfileId?: string | null | undefined;
};

/** What is asked before a step. */
export type CriterionCode =
  /** acute domains are attended to (aan acute zorgen wordt gewerkt): Every domain at level 1 in the latest matrix has a need that is attended to. */
  | 'ACUTE_DOMAINS_ATTENDED'
  /** aftercare is agreed (de nazorg is afgesproken): The agreement with employer and participant is recorded for the current period of phase 4. */
  | 'AFTERCARE_AGREED'
  /** aftercare was given (de nazorg is gegeven): Threshold and value are hours. */
  | 'AFTERCARE_GIVEN'
  /** appointments are kept (afspraken lukken): Enough counted days in the last weeks, and presence in percent. */
  | 'APPOINTMENTS_KEPT'
  /** the baseline is measured (de nulmeting is gedaan): The trajectory has a baseline matrix. */
  | 'BASELINE_MEASURED'
  /** competences are measured (de competenties zijn gemeten): A competence profile by a professional or the workplace; threshold and value are ages in days. */
  | 'COMPETENCES_MEASURED'
  /** a contract is signed (er is een contract getekend): A contract of this trajectory that is signed, has not ended, and starts soon or runs. */
  | 'CONTRACT_SIGNED'
  /** the stay is within the guideline (de duur past binnen de richtlijn): Threshold and value are the last day of the guideline, pauses added, and the day of the step. */
  | 'DURATION_GUIDELINE'
  /** the block feels stable (de bouwsteen voelt stabiel): The participant's own recent answer in the current phase period is `YES` or `ALMOST`. */
  | 'FEELS_STABLE'
  /** the final measurement is done (de eindmeting is gedaan): The trajectory has a final matrix, taken since the current phase began. */
  | 'FINAL_MEASURED'
  /** the foundation is stable (de basis is op orde): Finances, time use, housing and mental health hold, alone or with help that is under way. */
  | 'FOUNDATION_STABLE'
  /** the job was kept (de baan is behouden): A contract runs, and has done so long enough in this phase. */
  | 'JOB_RETAINED'
  /** the ladder step fits this move (de trede past bij deze stap): The latest ladder assessment is at least the number of the phase being left, plus one. */
  | 'LADDER_EXPECTED'
  /** the matrix is recent (de laatste meting is recent): Threshold and value are ages in days. */
  | 'MATRIX_RECENT'
  /** the orientation is answered (de oriëntatie is af): The four questions are answered and at least one work area is chosen. */
  | 'ORIENTATION_ANSWERED'
  /** the participant agrees (de deelnemer wil deze stap): The agreement to this step comes with the request or was recorded shortly before and not withdrawn. */
  | 'PARTICIPANT_AGREES'
  /** the phase cycle is measured (de praktijkperiode is gemeten): Baseline, interim and final on three different days, the final in the current period of phase 3. */
  | 'PHASE_CYCLE_MEASURED'
  /** the practice hours are done (de praktijkuren zijn gemaakt): Threshold and value are hours. */
  | 'PRACTICE_HOURS_DONE'
  /** a qualification was earned (er is een certificaat behaald): A certificate was earned in this trajectory. */
  | 'QUALIFICATION_EARNED'
  /** a sheltered place is agreed (er is een beschutte werkplek afgesproken): A placement in sheltered work of this trajectory that has not ended, and starts soon or runs. */
  | 'SHELTERED_PLACE_AGREED'
  /** the talent programme is done (het talentprogramma is gevolgd): Enough hours present, over enough ISO weeks. */
  | 'TALENT_PROGRAMME_DONE'
  /** workplace support was given (de begeleiding op de werkplek is gegeven): Threshold and value are hours. */
  | 'WORKPLACE_SUPPORT_GIVEN';

/** What a criterion came to. */
export type CriterionOutcome =
  /** asked with the request (wordt bij de stap gevraagd): Nothing is recorded beforehand; the answer comes with the request. */
  | 'ASKED_WITH_REQUEST'
  /** met (in orde). */
  | 'MET'
  /** not yet met (nog niet). */
  | 'UNMET'
  /** waived (bewust overgeslagen): Not yet met, waived with a motivation. */
  | 'WAIVED';

/** How much weight a criterion has. */
export type CriterionSeverity =
  /** advisory (advies): Shown, never blocks. */
  | 'ADVISORY'
  /** required (verplicht): Never waived. */
  | 'REQUIRED'
  /** waivable (bespreekbaar): A gate is a conversation: a job coach may waive it with a written motivation, which is kept. */
  | 'WAIVABLE';

/** The moment that a measurement serves in a cycle. */
export type CycleMomentInput = {
  /** The whole trajectory, or phase 3. */
  cycle: MeasurementCycle;
  /** The moment. */
  moment: MeasurementMoment;
};

/** What was done with a file after its retention term. */
export type DestructionKind =
  /** anonymized (geanonimiseerd): Names, contact, words and documents are gone; the figures stay. */
  | 'ANONYMIZED'
  /** destroyed (vernietigd): The whole file is gone. */
  | 'DESTROYED';

/** How a domain changed between two measurements; levels are in order, but never subtracted. */
export type DomainChange =
  /** improved (verbeterd). */
  | 'IMPROVED'
  /** not comparable (niet te vergelijken). */
  | 'NOT_COMPARABLE'
  /** unchanged (gelijk gebleven). */
  | 'UNCHANGED'
  /** worsened (verslechterd). */
  | 'WORSENED';

/** What is said about one domain: a level, or why there is none. */
export type DomainScoreInput = {
  /** The code of the domain in the instrument, such as FINANCES. */
  domain: string;
  /** The level on the scale of the instrument. */
  level?: number | null | undefined;
  /** Why it was not assessed. */
  notAssessed?: NotAssessedReason | null | undefined;
  /** A note on the score. */
  note?: string | null | undefined;
};

/** Why `emergencyAccessOpen` can be refused. */
export type EmergencyAccessOpenErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** Write in a sentence why you must see this file now: at least {words} words. The participant reads this too. */
  | 'REASON_TOO_SHORT'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A file that must be opened now, though it is not in your caseload. */
export type EmergencyAccessOpenInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The participant: somebody of your own organization. */
  participantId: string;
  /** Why, in a sentence. The participant reads it, and so does whoever reviews the log. */
  reason: string;
};

/** Why `employerIntakeRecord` can be refused. */
export type EmployerIntakeRecordErrorCode =
  /** The day {day} lies before the trajectory started, on {start}. */
  | 'BEFORE_START'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A talk with an employer before somebody learns or tries out there (werkgeversintake). */
export type EmployerIntakeRecordInput = {
  /** The employer: the organization of the workplace. */
  employerId: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What was agreed. */
  note?: string | null | undefined;
  /** The day of the talk; today by default. */
  on?: string | null | undefined;
  /** The trajectory. */
  trajectoryId: string;
};

/** Why a participant falls back. */
export type FallBackReason =
  /** finances (geldzaken). */
  | 'FINANCES'
  /** health (gezondheid). */
  | 'HEALTH'
  /** housing (wonen). */
  | 'HOUSING'
  /** the job was lost (de baan is verloren): Ends a running contract. */
  | 'JOB_LOST'
  /** other reason (andere reden): Asks a note. */
  | 'OTHER'
  /** own wish (eigen wens). */
  | 'OWN_WISH'
  /** the placement ended (de werkplek is gestopt). */
  | 'PLACEMENT_ENDED'
  /** old problems came back (oude problemen kwamen terug). */
  | 'RELAPSE';

/** How one competence compares. */
export type FitItemOutcome =
  /** adjusted (de plek is aangepast): The place was adapted; left out of the fit. */
  | 'ADJUSTED'
  /** match (precies wat gevraagd wordt): Exactly what the workplace asks is present. */
  | 'MATCH'
  /** shortfall (nog een groot verschil): Two or more levels below what is asked. */
  | 'SHORTFALL'
  /** surplus (meer dan gevraagd): More is present than the workplace asks. */
  | 'SURPLUS'
  /** trainable (te trainen): One level below what the workplace asks. */
  | 'TRAINABLE'
  /** unknown (nog niet bekend): Not assessed, or in another instrument version. */
  | 'UNKNOWN';

/** What a fit says about the combination of a person and a workplace, not about the person. */
export type FitVerdict =
  /** too little known (te weinig bekend). */
  | 'INSUFFICIENT_DATA'
  /** a good fit (passend). */
  | 'SUITABLE'
  /** a good fit with training (passend met training). */
  | 'TRAINABLE'
  /** not a fit yet (nog niet passend). */
  | 'UNSUITABLE';

/** Why `followUpRecord` can be refused. */
export type FollowUpRecordErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** How things are after {months} months is recorded already. */
  | 'FOLLOW_UP_ALREADY_RECORDED'
  /** We ask after 3, 6 or 12 months. Choose one of those. */
  | 'FOLLOW_UP_MONTHS_UNKNOWN'
  /** Without the participant’s consent this stays unknown. */
  | 'FOLLOW_UP_NOT_AGREED'
  /** The {months} months have not passed yet. This is possible from {first} on. */
  | 'FOLLOW_UP_TOO_EARLY'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This is possible only after the trajectory has ended. */
  | 'TRAJECTORY_NOT_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** How somebody is doing some months after the end. */
export type FollowUpRecordInput = {
  /** Whether the participant agreed to be asked; without that the result is UNKNOWN. */
  agreed: boolean;
  /** The day on which was asked, not before those months have passed; today by default. */
  askedOn?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** How many months after the end: 3, 6 or 12, each once. */
  months: number;
  /** A note. */
  note?: string | null | undefined;
  /** How somebody is doing. */
  result: FollowUpResult;
  /** The trajectory, which has ended. */
  trajectoryId: string;
};

/** How somebody is doing after the end. */
export type FollowUpResult =
  /** at home (thuis). */
  | 'AT_HOME'
  /** at work (aan het werk). */
  | 'AT_WORK'
  /** in education (in opleiding). */
  | 'IN_EDUCATION'
  /** taking part (doet mee): Day activity or voluntary work. */
  | 'TAKING_PART'
  /** unknown (onbekend): Not reached, or not agreed to be asked. */
  | 'UNKNOWN';

/** Why `fundingSave` can be refused. */
export type FundingSaveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** There is funding under this law in this time already, from {from}. */
  | 'FUNDING_OVERLAPS'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The last day, {until}, lies before the first, {from}. */
  | 'PERIOD_INVALID'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** Who pays for a trajectory in a period: to add, or to change when its id is given. */
export type FundingSaveInput = {
  /** The hours that were agreed in all. */
  agreedHours?: string | null | undefined;
  /** The organization that commissions it, often a municipality. */
  commissionerId: string;
  /** The law; periods under one law do not overlap. */
  frame: LegalFrame;
  /** The first day. */
  from: string;
  /** The funding to change; a new one is added without it. */
  fundingId?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The reference of the commissioner. */
  reference?: string | null | undefined;
  /** The trajectory; it may have ended. */
  trajectoryId: string;
  /** The last day; none when left out. */
  until?: string | null | undefined;
};

/** Why `goalAchieve` can be refused. */
export type GoalAchieveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This cannot go from {from} to {to}. */
  | 'STATE_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A goal that a professional confirms to be achieved, today. */
export type GoalAchieveInput = {
  /** The version of the goal that you looked at. */
  expectedVersion: number;
  /** The goal. */
  goalId: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say about it. */
  note?: string | null | undefined;
};

/** Why `goalDrop` can be refused. */
export type GoalDropErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This cannot go from {from} to {to}. */
  | 'STATE_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A goal to let go, today. */
export type GoalDropInput = {
  /** The version of the goal that you looked at. */
  expectedVersion: number;
  /** The goal. */
  goalId: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say about it. */
  note?: string | null | undefined;
};

/** The competence that a goal is about. */
export type GoalItemInput = {
  /** The competence instrument. */
  instrument: InstrumentInput;
  /** The code of the item in it, such as A1. */
  item: string;
};

/** Why `goalSet` can be refused. */
export type GoalSetErrorCode =
  /** The day {day} lies before the participant was born. */
  | 'BEFORE_BIRTH'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This is about a domain that you may not see. Ask a colleague who may. */
  | 'DOMAIN_HIDDEN'
  /** The day {day} has passed already. Choose today or a later day. */
  | 'DUE_DATE_PASSED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The instrument {code} {version} is for another kind of measurement. */
  | 'INSTRUMENT_KIND_DIFFERS'
  /** The instrument {code} {version} is unknown. */
  | 'INSTRUMENT_UNKNOWN'
  /** The item {item} is not part of this instrument. */
  | 'ITEM_UNKNOWN'
  /** Level {level} is not on the scale. Choose a whole number from {min} to {max}. */
  | 'LEVEL_OUTSIDE_SCALE'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This cannot go from {from} to {to}. */
  | 'STATE_NOT_POSSIBLE'
  /** A goal has at most {max} steps. */
  | 'STEPS_TOO_MANY'
  /** A goal is about one thing. Choose a competence, a domain or a need. */
  | 'SUBJECT_TWICE'
  /** A level to reach belongs to a competence, a domain or a need. Choose one. */
  | 'TARGET_WITHOUT_SUBJECT'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A goal (doel) to add, or to change when its id is given. In a change, what is left out stays, and null takes it away. */
export type GoalSetInput = {
  /** The domain that it is about. */
  domain?: MatrixDomain | null | undefined;
  /** The day by which it should be reached, today or later. */
  dueOn?: string | null | undefined;
  /** The version that you looked at; needed for a change. */
  expectedVersion?: number | null | undefined;
  /** The goal to change; a new one is added without it. */
  goalId?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The competence that it is about. A goal is about a competence, a domain, a need, or none of these. */
  item?: GoalItemInput | null | undefined;
  /** Whose goal it is. */
  participantId: string;
  /** The placement in which it is trained: the cards of its location that train the competence are linked. For a new goal the placement that runs today, when it is left out. */
  placementId?: string | null | undefined;
  /** PLANNED (the default of a new goal) or ACTIVE; it ends with `goalAchieve` or `goalDrop`. */
  status?: GoalStatus | null | undefined;
  /** The steps in their order, at most 50; they take the place of all steps that it has. */
  steps?: Array<GoalStepInput> | null | undefined;
  /** The need that it answers. */
  supportNeedId?: string | null | undefined;
  /** The level to reach, on the scale of the competence or of the matrix. */
  targetLevel?: number | null | undefined;
  /** The goal in words; needed for a new one. */
  text?: string | null | undefined;
};

/** How a goal stands. */
export type GoalStatus =
  /** achieved (behaald). */
  | 'ACHIEVED'
  /** active (bezig). */
  | 'ACTIVE'
  /** dropped (losgelaten). */
  | 'DROPPED'
  /** planned (gepland). */
  | 'PLANNED';

/** A step towards a goal. */
export type GoalStepInput = {
  /** The day on which it was done, when it was. */
  doneOn?: string | null | undefined;
  /** What is to be done. */
  text: string;
};

/** Why `goalsFromFit` can be refused. */
export type GoalsFromFitErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} has passed already. Choose today or a later day. */
  | 'DUE_DATE_PASSED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This placement is at another workplace. */
  | 'PLACEMENT_AT_OTHER_WORKPLACE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** The learning goals of a fit to take over. */
export type GoalsFromFitInput = {
  /** The day by which all should be reached, today or later. */
  dueOn?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** Who learns. */
  participantId: string;
  /** The placement at that workplace; the one that runs there today when it is left out. */
  placementId?: string | null | undefined;
  /** The workplace that is compared with what the participant can do. */
  workplaceProfileId: string;
};

/** A half day (dagdeel) of the week. */
export type HalfDay =
  /** Friday afternoon (vrijdagmiddag). */
  | 'FRIDAY_AFTERNOON'
  /** Friday morning (vrijdagochtend). */
  | 'FRIDAY_MORNING'
  /** Monday afternoon (maandagmiddag). */
  | 'MONDAY_AFTERNOON'
  /** Monday morning (maandagochtend). */
  | 'MONDAY_MORNING'
  /** Saturday (zaterdag). */
  | 'SATURDAY'
  /** Sunday (zondag). */
  | 'SUNDAY'
  /** Thursday afternoon (donderdagmiddag). */
  | 'THURSDAY_AFTERNOON'
  /** Thursday morning (donderdagochtend). */
  | 'THURSDAY_MORNING'
  /** Tuesday afternoon (dinsdagmiddag). */
  | 'TUESDAY_AFTERNOON'
  /** Tuesday morning (dinsdagochtend). */
  | 'TUESDAY_MORNING'
  /** Wednesday afternoon (woensdagmiddag). */
  | 'WEDNESDAY_AFTERNOON'
  /** Wednesday morning (woensdagochtend). */
  | 'WEDNESDAY_MORNING';

/** Who helps; informal help comes first. */
export type HelpSource =
  /** general provision (algemene voorziening). */
  | 'GENERAL_PROVISION'
  /** own network (eigen netwerk). */
  | 'NETWORK'
  /** own strength (eigen kracht). */
  | 'OWN_STRENGTH'
  /** professional. */
  | 'PROFESSIONAL'
  /** volunteer (vrijwilliger). */
  | 'VOLUNTEER';

/** Why `hoursCorrect` can be refused. */
export type HoursCorrectErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** Correct one line at a time: of attendance, or of support. */
  | 'CORRECT_ONE_LINE'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** On {day} it comes to {hours} hours in all. More than {max} hours on a day is not possible. */
  | 'DAY_TOO_FULL'
  /** This line was corrected already. Correct the new line. */
  | 'HOURS_ALREADY_CORRECTED'
  /** There is such a line for {day} already. Correct it when it is not right. */
  | 'HOURS_EXIST'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** No trajectory of this participant ran on {day}. */
  | 'NO_TRAJECTORY_ON_DAY'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This number is not possible. Choose from {min} to {max}. */
  | 'VALUE_OUT_OF_RANGE'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A line of hours to correct: either of attendance or of support. */
export type HoursCorrectInput = {
  /** The line of attendance. */
  attendance?: AttendanceCorrectionInput | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** Why it is corrected. */
  reason: string;
  /** The line of support hours. */
  supportHours?: SupportHoursCorrectionInput | null | undefined;
};

/** What a participant lives on during a placement. */
export type Income =
  /** Allowance (Onkostenvergoeding). */
  | 'ALLOWANCE'
  /** Benefit kept (Met behoud van uitkering). */
  | 'BENEFIT_KEPT'
  /** No income (Geen inkomen). */
  | 'NONE'
  /** Wage (Loon). */
  | 'WAGE'
  /** Wage with subsidy (Loon met loonkostensubsidie). */
  | 'WAGE_WITH_SUBSIDY';

/** Why `instrumentImport` can be refused. */
export type InstrumentImportErrorCode =
  /** The ages from {min} to {max} are not possible. Give the lowest first. */
  | 'AGES_INVALID'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Line {line}, column {column}: {name} holds characters that cannot be stored. Save the file as UTF-8. */
  | 'IMPORT_BAD_TEXT'
  /** Line {line}, column {column}: the code {value} stands in line {first} already. */
  | 'IMPORT_CODE_TWICE'
  /** The column {name} is missing in line {line}. */
  | 'IMPORT_COLUMN_MISSING'
  /** Line {line}, column {column}: the column {name} stands there twice. */
  | 'IMPORT_COLUMN_TWICE'
  /** Line {line}, column {column}: the column “{name}” is unknown. */
  | 'IMPORT_COLUMN_UNKNOWN'
  /** There are no items in this file. */
  | 'IMPORT_EMPTY'
  /** Line {line}, column {column}: the group {value} has another name in line {first}. */
  | 'IMPORT_GROUP_DIFFERS'
  /** Line {line} cannot be read, at column {column}. Look at the quotes and the number of columns. */
  | 'IMPORT_LINE_BROKEN'
  /** Line {line}, column {column}: the sensitivity {value} does not fit {code}. Only the domain Justice of a matrix is criminal. */
  | 'IMPORT_SENSITIVITY_DIFFERS'
  /** This file has {lines} lines. It can have at most {max}. */
  | 'IMPORT_TOO_LONG'
  /** Line {line}, column {column}: fill in {name}. */
  | 'IMPORT_VALUE_MISSING'
  /** Line {line}, column {column}: {name} is longer than {max} characters. */
  | 'IMPORT_VALUE_TOO_LONG'
  /** Line {line}, column {column}: this value of {name} is unknown. */
  | 'IMPORT_VALUE_UNKNOWN'
  /** Version {version} of {code} is there already. A version never changes; give this one a new name. */
  | 'INSTRUMENT_EXISTS'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** A scale from {min} to {max} is not possible. Give two whole numbers, the lowest first. */
  | 'SCALE_INVALID'
  /** The scale has {levels} levels, but there are {labels} labels. */
  | 'SCALE_LABELS_INCOMPLETE'
  /** The scale from {min} to {max} is too long. It has at most {steps} steps above its lowest level. */
  | 'SCALE_TOO_LONG'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A version of an instrument, with its items as a CSV text. */
export type InstrumentImportInput = {
  /** The code, the same for all versions. */
  code: string;
  /** The items, one a line: `group,code,label_nl,label_en`, with these names in the first line. The columns `group_label_nl`, `group_label_en` and `sensitivity` may join, in any order. UTF-8, separated by commas or semicolons. */
  csv: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What it is for. */
  kind: InstrumentKind;
  /** The name. */
  label: LabelInput;
  /** The highest age in years that it is meant for. */
  maxAge?: number | null | undefined;
  /** The lowest age in years that it is meant for. */
  minAge?: number | null | undefined;
  /** Whether it is retired: then only old measurements can be imported in it. */
  retired?: boolean;
  /** The scale. */
  scale: ScaleInput;
  /** The version; a version that is there already cannot be imported again. */
  version: string;
};

/** The instrument that is meant. */
export type InstrumentInput = {
  /** The code, such as ZRM. */
  code: string;
  /** The version; the newest that is not retired when left out. */
  version?: string | null | undefined;
};

/** What an instrument is for. */
export type InstrumentKind =
  /** Career advice (Loopbaanadvies). */
  | 'CAREER_ADVICE'
  /** Competences (Competenties). */
  | 'COMPETENCE'
  /** Employee analysis (Werknemersanalyse). */
  | 'EMPLOYEE_ANALYSIS'
  /** Interest test (Interessetest). */
  | 'INTEREST'
  /** Self-sufficiency matrix (Zelfredzaamheid-Matrix). */
  | 'MATRIX';

/** Why `interestRecord` can be refused. */
export type InterestRecordErrorCode =
  /** The day {day} lies before the participant was born. */
  | 'BEFORE_BIRTH'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The code {code} is unknown. */
  | 'CODE_UNKNOWN'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This number is not possible. Choose from {min} to {max}. */
  | 'VALUE_OUT_OF_RANGE'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Work area {code} stands here twice. */
  | 'WORK_AREA_TWICE';

/** The result of an interest test (interessetest). */
export type InterestRecordInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The participant. */
  participantId: string;
  /** A score for each work area that was tested, all or some. */
  scores: Array<InterestScoreInput>;
  /** The day of the test, not in the future; today by default. */
  takenOn?: string | null | undefined;
};

/** The interest in one work area. */
export type InterestScoreInput = {
  /** The score, 0 to 100. */
  score: number;
  /** The work area, by code. */
  workArea: string;
};

/** A name in both languages. */
export type LabelInput = {
  /** The English name. */
  en: string;
  /** The Dutch name. */
  nl: string;
};

/** Why `ladderAssess` can be refused. */
export type LadderAssessErrorCode =
  /** The day {day} lies before the participant was born. */
  | 'BEFORE_BIRTH'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A judgement of the rung on which a participant stands. It is never changed afterwards. */
export type LadderAssessInput = {
  /** The day of the judgement, not in the future; today by default. */
  assessedOn?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** A note on the judgement. */
  note?: string | null | undefined;
  /** The participant. */
  participantId: string;
  /** The rung. */
  step: LadderStep;
};

/** A rung (trede) of the participation ladder (participatieladder) of VNG and Divosa. */
export type LadderStep =
  /** isolated (geïsoleerd): Rung 1 (trede 1): Geïsoleerd. */
  | 'STEP_1'
  /** social contacts outside the home (sociale contacten buitenshuis): Rung 2 (trede 2): Sociale contacten buitenshuis. */
  | 'STEP_2'
  /** takes part in organized activities (deelname aan georganiseerde activiteiten): Rung 3 (trede 3): Deelname aan georganiseerde activiteiten. */
  | 'STEP_3'
  /** unpaid work (onbetaald werk): Rung 4 (trede 4): Onbetaald werk. */
  | 'STEP_4'
  /** paid work with support (betaald werk met ondersteuning): Rung 5 (trede 5): Betaald werk met ondersteuning. */
  | 'STEP_5'
  /** paid work (betaald werk): Rung 6 (trede 6): Betaald werk. */
  | 'STEP_6';

/** Which learning lines to list; all conditions hold together. */
export type LearningLineFilter = {
  /** Only those in use, or only those that are not. */
  active?: boolean | null | undefined;
  /** Only those with a step at this location. */
  locationId?: string | null | undefined;
  /** Only those with a step at a location of this organization. */
  organizationId?: string | null | undefined;
  /** Only those in these regions, whatever the case. */
  region?: Array<string> | null | undefined;
  /** Only names that hold this, whatever the case. */
  search?: string | null | undefined;
  /** Only those in these work areas, by code. */
  workArea?: Array<string> | null | undefined;
  /** Only those with a step at this workplace. */
  workplaceProfileId?: string | null | undefined;
};

/** Why `learningLineSave` can be refused. */
export type LearningLineSaveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The code {code} is unknown. */
  | 'CODE_UNKNOWN'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** In the learning line {line}, step {step} does not go further than the one before. A next step is on no lower rung, and has no more guidance or shelter. At least one of the three differs. */
  | 'LINE_NOT_ASCENDING'
  /** A learning line has at least {min} steps. */
  | 'LINE_TOO_SHORT'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT'
  /** This workplace stands in the learning line already. */
  | 'WORKPLACE_TWICE';

/** A learning line to add, or to change when its id is given. */
export type LearningLineSaveInput = {
  /** Whether it is in use. */
  active?: boolean;
  /** The version that you looked at; needed for a change. */
  expectedVersion?: number | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The line to change; a new one is added without it. */
  learningLineId?: string | null | undefined;
  /** The name. */
  name: string;
  /** The region that it lies in. */
  region: string;
  /** The field of work, by code. */
  workArea: string;
  /** The workplaces of its steps in their order, at least two. Along them no rung falls, and guidance and shelter grow no stronger. */
  workplaceProfileIds: Array<string>;
};

/** The law that pays for a trajectory. */
export type LegalFrame =
  /** Jeugdwet: Jeugdwet (youth care). */
  | 'JEUGDWET'
  /** other (anders). */
  | 'OTHER'
  /** Participatiewet: Participatiewet (participation). */
  | 'PARTICIPATIEWET'
  /** Passend onderwijs: Fitting education. */
  | 'PASSEND_ONDERWIJS'
  /** UWV: Uitvoeringsinstituut Werknemersverzekeringen (employee insurance). */
  | 'UWV'
  /** Wlz: Wet langdurige zorg (long-term care). */
  | 'WLZ'
  /** Wmo: Wet maatschappelijke ondersteuning (social support). */
  | 'WMO';

/** Why `legalHoldSet` can be refused. */
export type LegalHoldSetErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This file is not under a legal hold now. */
  | 'HOLD_NOT_STANDING'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The last day, {until}, lies before the first, {from}. */
  | 'PERIOD_INVALID'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A legal hold to set, to change or to lift. */
export type LegalHoldSetInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** True lifts the hold that stands, today. */
  lift?: boolean | null | undefined;
  /** The participant whose file it is. */
  participantId: string;
  /** Why the file is held; needed unless the hold is lifted. */
  reason?: string | null | undefined;
  /** The last day of the hold; left out when it has no end yet. */
  until?: string | null | undefined;
};

/** A life area (leefgebied): domains that are shown together. */
export type LifeArea =
  /** Day activities (Dagbesteding). */
  | 'DAY_ACTIVITIES'
  /** Finances (Financiën). */
  | 'FINANCES'
  /** Housing (Huisvesting). */
  | 'HOUSING'
  /** Meaning (Zingeving). */
  | 'MEANING'
  /** Mental life (Psychisch). */
  | 'MENTAL'
  /** Physical life (Lichamelijk). */
  | 'PHYSICAL'
  /** Practical life (Praktisch). */
  | 'PRACTICAL'
  /** Social life (Sociaal). */
  | 'SOCIAL';

/** A language of labels and messages. */
export type Locale =
  /** English (Engels). */
  | 'EN'
  /** Dutch (Nederlands). */
  | 'NL';

/** Which locations to list; all conditions hold together, those on workplaces for one and the same workplace that takes people. */
export type LocationFilter = {
  /** Only those in use, or only those that are not. */
  active?: boolean | null | undefined;
  /** Only those with a workplace with a free place on this day. */
  freeOn?: string | null | undefined;
  /** Only those with a workplace with such guidance, 1 to 5. */
  guidance?: Array<number> | null | undefined;
  /** Only those that work by this method. */
  method?: Method | null | undefined;
  /** Only those in these municipalities. */
  municipality?: Array<string> | null | undefined;
  /** Only those within a distance of a place. */
  near?: NearInput | null | undefined;
  /** Only those of this organization. */
  organizationId?: string | null | undefined;
  /** Only those with a workplace on one of these rungs, 2 to 5. */
  rung?: Array<number> | null | undefined;
  /** Only those with a workplace in one of these sectors, by code. */
  sector?: Array<string> | null | undefined;
  /** Only those with a workplace with such shelter, 1 to 5. */
  shelter?: Array<number> | null | undefined;
  /** Only those with a workplace in one of these work areas, by code. */
  workArea?: Array<string> | null | undefined;
};

/** How to order locations. */
export type LocationOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field: LocationOrderField;
};

/** What locations can be ordered by. */
export type LocationOrderField =
  /** The name. */
  | 'NAME';

/** Why `locationSave` can be refused. */
export type LocationSaveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The code {code} is unknown. */
  | 'CODE_UNKNOWN'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A location to add, or to change when its id is given. */
export type LocationSaveInput = {
  /** Whether it is in use. */
  active?: boolean;
  /** The version that you looked at; needed for a change. */
  expectedVersion?: number | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The latitude in degrees. */
  latitude: number;
  /** The location to change; a new one is added without it. */
  locationId?: string | null | undefined;
  /** The longitude in degrees. */
  longitude: number;
  /** The methods by which it works. */
  methods: Array<Method>;
  /** The municipality that it lies in. */
  municipality: string;
  /** The name. */
  name: string;
  /** The organization that it belongs to. */
  organizationId: string;
};

/** What keeps a workplace out of the usual list of a participant; in the area of the dream job, what it would take. */
export type MatchObstacle =
  /** no free place yet (nog geen plek vrij): No place is free on the day asked. */
  | 'FULL'
  /** not a fit yet (nog niet passend): The verdict of the fit is UNSUITABLE; its learning goals say what there is to learn. */
  | 'NOT_SUITABLE_YET'
  /** another rung (een andere trede): The workplace is not on the rung of the participant or the next. */
  | 'OTHER_RUNG'
  /** another work area (een ander arbeidsgebied): The participant chose work areas, and not this one. */
  | 'OTHER_WORK_AREA';

/** In which order matches are listed. */
export type MatchOrder =
  /** best fit (best passend): By verdict, then band of the score, then distance, then score and coverage. */
  | 'BEST_FIT'
  /** nearest (dichtbij): By distance, then as BEST_FIT. */
  | 'NEAREST';

/** A domain (leefdomein) of the self-sufficiency matrix, in the order of the ZRM of 2017. */
export type MatrixDomain =
  /** Basic activities of daily living (Basale ADL). */
  | 'BASIC_ADL'
  /** Community participation (Maatschappelijke participatie). */
  | 'COMMUNITY_PARTICIPATION'
  /** Domestic relations (Huiselijke relaties). */
  | 'DOMESTIC_RELATIONS'
  /** Finances (Financiën). */
  | 'FINANCES'
  /** Housing (Huisvesting). */
  | 'HOUSING'
  /** Instrumental activities of daily living (Instrumentele ADL). */
  | 'INSTRUMENTAL_ADL'
  /** Justice (Justitie). */
  | 'JUSTICE'
  /** Mental health (Geestelijke gezondheid). */
  | 'MENTAL_HEALTH'
  /** Physical health (Lichamelijke gezondheid). */
  | 'PHYSICAL_HEALTH'
  /** Social network (Sociaal netwerk). */
  | 'SOCIAL_NETWORK'
  /** Substance use (Middelengebruik). */
  | 'SUBSTANCE_USE'
  /** Time use (Tijdsbesteding). */
  | 'TIME_USE'
  /** Work & education (Werk & Opleiding). */
  | 'WORK_AND_EDUCATION';

/** Why `matrixMeasurementCorrect` can be refused. */
export type MatrixMeasurementCorrectErrorCode =
  /** This measurement was replaced by a correction already. Correct the newest one. */
  | 'ALREADY_SUPERSEDED'
  /** The measurement of {day} is too early for this trajectory. The first possible day is {first}. */
  | 'BEFORE_TRAJECTORY'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The order is not right: this measurement is of {day}, another of {other}. First the baseline, then interims, then the final. */
  | 'CYCLE_ORDER'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A level, or a reason why it was not assessed, is still missing for: {items}. */
  | 'ITEMS_INCOMPLETE'
  /** The item {item} is given more than once. */
  | 'ITEM_TWICE'
  /** The item {item} is not part of this instrument. */
  | 'ITEM_UNKNOWN'
  /** Give {item} a level, or a reason why it was not assessed. Not both. */
  | 'LEVEL_OR_REASON'
  /** Level {level} is not on the scale. Choose a whole number from {min} to {max}. */
  | 'LEVEL_OUTSIDE_SCALE'
  /** There is a baseline already, of {day}. Correct it, or choose another moment. */
  | 'MOMENT_TAKEN'
  /** A measurement serves at most one moment in each cycle. */
  | 'MOMENT_TWICE'
  /** A baseline, interim or final belongs to a trajectory. */
  | 'MOMENT_WITHOUT_TRAJECTORY'
  /** Give at least one item a level. */
  | 'NOTHING_SCORED'
  /** This measurement is still a draft. You can simply change it. */
  | 'NOT_FINALIZED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** Phase 3 did not run on {day}. Only that phase has a baseline, interim and final of its own. */
  | 'NO_PHASE_CYCLE'
  /** Write in a sentence why. */
  | 'REASON_MISSING'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A correction of a final measurement. It takes over the rater, the day, and the moments and scores that are not named, and is final at once. */
export type MatrixMeasurementCorrectInput = {
  /** The version of the measurement that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The measurement. */
  matrixMeasurementId: string;
  /** What it is for; as it was when left out. */
  moments?: Array<CycleMomentInput> | null | undefined;
  /** Why it is corrected. */
  reason: string;
  /** Scores that were wrong; each takes the place of the score of the same domain, the others stay. */
  scores?: Array<DomainScoreInput> | null | undefined;
};

/** Which measurements to list; all conditions hold together. */
export type MatrixMeasurementFilter = {
  /** Only those that were recorded for a moment of this cycle. */
  cycle?: MeasurementCycle | null | undefined;
  /** Only those measured on this day or later. */
  measuredFrom?: string | null | undefined;
  /** Only those measured on this day or earlier. */
  measuredUntil?: string | null | undefined;
  /** Only those that were recorded for this moment. */
  moment?: MeasurementMoment | null | undefined;
  /** Only those in which this rater judged. */
  rater?: Rater | null | undefined;
  /** Only those that stand like this. */
  status?: Array<MeasurementStatus> | null | undefined;
  /** Only those of this trajectory. */
  trajectoryId?: string | null | undefined;
};

/** Why `matrixMeasurementFinalize` can be refused. */
export type MatrixMeasurementFinalizeErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The order is not right: this measurement is of {day}, another of {other}. First the baseline, then interims, then the final. */
  | 'CYCLE_ORDER'
  /** This measurement of {day} had to be finalized by {last}. Please measure again. */
  | 'DRAFT_EXPIRED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A level, or a reason why it was not assessed, is still missing for: {items}. */
  | 'ITEMS_INCOMPLETE'
  /** There is a baseline already, of {day}. Correct it, or choose another moment. */
  | 'MOMENT_TAKEN'
  /** Give at least one item a level. */
  | 'NOTHING_SCORED'
  /** This measurement is finalized already. Make a correction, or measure again. */
  | 'NOT_A_DRAFT'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This judgement is somebody else’s: a participant records the own one, a workplace that of the workplace. */
  | 'RATER_NOT_YOURS'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A draft to make final; nothing of it changes after that. */
export type MatrixMeasurementFinalizeInput = {
  /** The version of the measurement that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The measurement. */
  matrixMeasurementId: string;
};

/** Why `matrixMeasurementRecord` can be refused. */
export type MatrixMeasurementRecordErrorCode =
  /** The measurement of {day} is too early for this trajectory. The first possible day is {first}. */
  | 'BEFORE_TRAJECTORY'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The instrument {code} {version} is for another kind of measurement. */
  | 'INSTRUMENT_KIND_DIFFERS'
  /** The instrument {code} {version} is not meant for the age on the day of measuring ({age} years). */
  | 'INSTRUMENT_NOT_FOR_AGE'
  /** The instrument {code} {version} was replaced. Measure with the new version. */
  | 'INSTRUMENT_RETIRED'
  /** The item {item} is given more than once. */
  | 'ITEM_TWICE'
  /** The item {item} is not part of this instrument. */
  | 'ITEM_UNKNOWN'
  /** Give {item} a level, or a reason why it was not assessed. Not both. */
  | 'LEVEL_OR_REASON'
  /** Level {level} is not on the scale. Choose a whole number from {min} to {max}. */
  | 'LEVEL_OUTSIDE_SCALE'
  /** A measurement serves at most one moment in each cycle. */
  | 'MOMENT_TWICE'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** There is no open trajectory to measure in. */
  | 'NO_OPEN_TRAJECTORY'
  /** Phase 3 did not run on {day}. Only that phase has a baseline, interim and final of its own. */
  | 'NO_PHASE_CYCLE'
  /** A workplace judges competences only. */
  | 'RATER_NOT_POSSIBLE'
  /** This judgement is somebody else’s: a participant records the own one, a workplace that of the workplace. */
  | 'RATER_NOT_YOURS'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A measurement to record as a draft. */
export type MatrixMeasurementRecordInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The version of the matrix; it must suit the age on the day. */
  instrument: InstrumentInput;
  /** The day on which was measured, at most 30 days back; today by default. */
  measuredOn?: string | null | undefined;
  /** What it is for, at most one moment in each cycle; nothing by default. */
  moments?: Array<CycleMomentInput> | null | undefined;
  /** Whose situation was measured. */
  participantId: string;
  /** Who judged: SELF or PROFESSIONAL. */
  rater: Rater;
  /** The scores so far; a draft may lack some. */
  scores?: Array<DomainScoreInput> | null | undefined;
};

/** Why `matrixMeasurementUpdate` can be refused. */
export type MatrixMeasurementUpdateErrorCode =
  /** The measurement of {day} is too early for this trajectory. The first possible day is {first}. */
  | 'BEFORE_TRAJECTORY'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The instrument {code} {version} is not meant for the age on the day of measuring ({age} years). */
  | 'INSTRUMENT_NOT_FOR_AGE'
  /** The item {item} is given more than once. */
  | 'ITEM_TWICE'
  /** The item {item} is not part of this instrument. */
  | 'ITEM_UNKNOWN'
  /** Give {item} a level, or a reason why it was not assessed. Not both. */
  | 'LEVEL_OR_REASON'
  /** Level {level} is not on the scale. Choose a whole number from {min} to {max}. */
  | 'LEVEL_OUTSIDE_SCALE'
  /** A measurement serves at most one moment in each cycle. */
  | 'MOMENT_TWICE'
  /** This measurement is finalized already. Make a correction, or measure again. */
  | 'NOT_A_DRAFT'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** Phase 3 did not run on {day}. Only that phase has a baseline, interim and final of its own. */
  | 'NO_PHASE_CYCLE'
  /** This judgement is somebody else’s: a participant records the own one, a workplace that of the workplace. */
  | 'RATER_NOT_YOURS'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** Changes to a draft; what is left out stays. */
export type MatrixMeasurementUpdateInput = {
  /** The version of the measurement that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The measurement. */
  matrixMeasurementId: string;
  /** The day on which was measured. */
  measuredOn?: string | null | undefined;
  /** What it is for, instead of what was said before. */
  moments?: Array<CycleMomentInput> | null | undefined;
  /** Scores; each takes the place of the score of the same domain, the others stay. */
  scores?: Array<DomainScoreInput> | null | undefined;
};

/** Why `matrixTargetSet` can be refused. */
export type MatrixTargetSetErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This is about a domain that you may not see. Ask a colleague who may. */
  | 'DOMAIN_HIDDEN'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Level {level} is not on the scale. Choose a whole number from {min} to {max}. */
  | 'LEVEL_OUTSIDE_SCALE'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** The level that a participant works towards in a domain. */
export type MatrixTargetSetInput = {
  /** The domain. */
  domain: MatrixDomain;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The level; without one the target is taken away. */
  level?: number | null | undefined;
  /** The participant. */
  participantId: string;
};

/** What a moment belongs to. */
export type MeasurementCycle =
  /** phase (bouwsteen): All phase 3 periods of the trajectory together. */
  | 'PHASE'
  /** trajectory (traject). */
  | 'TRAJECTORY';

/** When in a cycle was measured. */
export type MeasurementMoment =
  /** baseline (nulmeting). */
  | 'BASELINE'
  /** final (eindmeting). */
  | 'FINAL'
  /** interim (tussenmeting). */
  | 'INTERIM';

/** How a measurement came in. */
export type MeasurementSource =
  /** imported (ingelezen): Exempt from limits on age and date, never evidence for a criterion. */
  | 'IMPORTED'
  /** recorded here (hier gemeten). */
  | 'RECORDED';

/** How a measurement stands. */
export type MeasurementStatus =
  /** draft (concept). */
  | 'DRAFT'
  /** finalized (definitief). */
  | 'FINALIZED'
  /** superseded (vervangen): A correction took its place; kept, never evidence. */
  | 'SUPERSEDED';

/** A method by which a location works. */
export type Method =
  /** INVRA. */
  | 'INVRA'
  /** Practice learning (Praktijkleren). */
  | 'PRACTICE_LEARNING'
  /** Supported Employment. */
  | 'SUPPORTED_EMPLOYMENT'
  /** Work instruction cards (Werkinstructiekaarten). */
  | 'WORK_INSTRUCTION_CARDS';

/** Within a distance of a place: of the centre of a municipality, or of a point with latitude and longitude. Name one of both. */
export type NearInput = {
  /** At most this many kilometers in a straight line. */
  km: number;
  /** The latitude of the point in degrees, with its longitude. */
  latitude?: number | null | undefined;
  /** The longitude of the point in degrees, with its latitude. */
  longitude?: number | null | undefined;
  /** The municipality from whose centre to measure. */
  municipality?: string | null | undefined;
};

/** Why an item was not assessed. */
export type NotAssessedReason =
  /** the participant declined (wil de deelnemer niet). */
  | 'DECLINED'
  /** later (komt later). */
  | 'LATER'
  /** not enough information (te weinig bekend). */
  | 'NOT_ENOUGH_INFORMATION'
  /** not necessary (niet nodig): Complete: opens no need and blocks nothing. */
  | 'NOT_NECESSARY'
  /** not permitted (mag niet gemeten worden). */
  | 'NOT_PERMITTED';

/** Why `okCardSign` can be refused. */
export type OkCardSignErrorCode =
  /** The day {day} lies before the participant was born. */
  | 'BEFORE_BIRTH'
  /** The day {day} lies before the placement began, on {start}. */
  | 'BEFORE_PLACEMENT'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This work instruction card belongs to another location. */
  | 'CARD_OF_OTHER_LOCATION'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** An oké-card is signed by a trade specialist or work supervisor who works here now. */
  | 'NOT_A_SIGNER'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** You sign a card in your own name only. */
  | 'NOT_YOUR_SIGNATURE'
  /** This card was signed for this participant already. */
  | 'OK_CARD_EXISTS'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A card that a trade specialist or work supervisor signs for a participant. */
export type OkCardSignInput = {
  /** The card; it is one of a location where the participant is or was placed. */
  cardId: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** A note. */
  note?: string | null | undefined;
  /** Who mastered the task. */
  participantId: string;
  /** The trade specialist or work supervisor who signs; you yourself when it is left out. */
  professionalId?: string | null | undefined;
  /** The day of signing, not before the placement began; today by default. */
  signedOn?: string | null | undefined;
};

/** The direction of an order. */
export type OrderDirection =
  /** From low to high, or from early to late. */
  | 'ASC'
  /** The other way round. */
  | 'DESC';

/** What an organization is. */
export type OrganizationKind =
  /** Care provider (Zorgaanbieder). */
  | 'CARE_PROVIDER'
  /** Employer (Werkgever). */
  | 'EMPLOYER'
  /** Municipality (Gemeente). */
  | 'MUNICIPALITY'
  /** School. */
  | 'SCHOOL'
  /** Sheltered company (Sociaal werkbedrijf). */
  | 'SHELTERED_COMPANY'
  /** Social enterprise (Sociale onderneming). */
  | 'SOCIAL_ENTERPRISE';

/** Why `organizationSave` can be refused. */
export type OrganizationSaveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is an organization with KvK number {kvkNumber} already. */
  | 'KVK_NUMBER_TAKEN'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** An organization to add, or to change when its id is given. */
export type OrganizationSaveInput = {
  /** The version that you looked at; needed for a change. */
  expectedVersion?: number | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What it is. */
  kind: OrganizationKind;
  /** The number in the Dutch trade register; no two organizations share one. */
  kvkNumber: string;
  /** The name. */
  name: string;
  /** The organization to change; a new one is added without it. */
  organizationId?: string | null | undefined;
};

/** Why `orientationRecord` can be refused. */
export type OrientationRecordErrorCode =
  /** The day {day} lies before the trajectory started, on {start}. */
  | 'BEFORE_START'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The code {code} is unknown. */
  | 'CODE_UNKNOWN'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** Answers to the four questions of orientation. What is left out stays as it is; null takes it away. */
export type OrientationRecordInput = {
  /** What can I do? (Wat kan ik?) */
  can?: string | null | undefined;
  /** The work areas that the participant chose, by code; all of them, they replace what was chosen before. */
  chosenWorkAreas?: Array<string> | null | undefined;
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** Where do I want to go? (Waar wil ik naartoe?) */
  goal?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What do I need for that? (Wat heb ik daarvoor nodig?) */
  need?: string | null | undefined;
  /** The day of the answers, from the start of the trajectory on; today by default. */
  on?: string | null | undefined;
  /** The trajectory. */
  trajectoryId: string;
  /** What do I want? (Wat wil ik?) */
  want?: string | null | undefined;
};

/** Outcomes that are counted together. */
export type OutcomeGroup =
  /** care (zorg). */
  | 'CARE'
  /** education (opleiding). */
  | 'EDUCATION'
  /** other (anders). */
  | 'OTHER'
  /** taking part (meedoen): Lasting day activity or voluntary work. */
  | 'PARTICIPATION'
  /** work (werk). */
  | 'WORK';

/** Why `participantAnonymize` can be refused. */
export type ParticipantAnonymizeErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This file is under a legal hold. */
  | 'FILE_HELD'
  /** This file must be kept up to and including {day}. */
  | 'FILE_TERM_RUNS'
  /** A trajectory still runs, so the file stays as it is. */
  | 'FILE_TRAJECTORY_OPEN'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** Whose file to anonymize. */
export type ParticipantAnonymizeInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The participant. */
  participantId: string;
};

/** Why `participantExport` can be refused. */
export type ParticipantExportErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** Whose file to export. */
export type ParticipantExportInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The participant. */
  participantId: string;
};

/** Which participants to list; all conditions hold together. Those on phase, status and coach hold for one and the same trajectory. */
export type ParticipantFilter = {
  /** Only those with a trajectory that this job coach guides or guided. */
  coachId?: string | null | undefined;
  /** Only those who live in these municipalities. */
  municipality?: Array<string> | null | undefined;
  /** Only those for whom this organization is responsible now. */
  organizationId?: string | null | undefined;
  /** Only those with a trajectory in one of these phases now. */
  phase?: Array<Phase> | null | undefined;
  /** Only those whose given name, family name or client number begins with this, whatever the case. */
  search?: string | null | undefined;
  /** Only those with a trajectory that stands like this. */
  status?: Array<TrajectoryStatus> | null | undefined;
};

/** How to order participants. */
export type ParticipantOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field: ParticipantOrderField;
};

/** What participants can be ordered by. */
export type ParticipantOrderField =
  /** The day of birth. */
  | 'BIRTH_DATE'
  /** The client number, as text. */
  | 'CLIENT_NUMBER'
  /** The family name, without its infix. */
  | 'FAMILY_NAME';

/** Why `participantRegister` can be refused. */
export type ParticipantRegisterErrorCode =
  /** The day of birth {day} cannot be right: it lies before {first}. */
  | 'BIRTH_DATE_IMPLAUSIBLE'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** Client number {clientNumber} is in use in this organization already. */
  | 'CLIENT_NUMBER_TAKEN'
  /** The code {code} is unknown. */
  | 'CODE_UNKNOWN'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** You can take somebody in only at the organization that you work for. */
  | 'OTHER_ORGANIZATION'
  /** The distance to travel is 0 to {max} kilometres. */
  | 'TRAVEL_OUT_OF_RANGE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A person who becomes a participant. No BSN and no home address are kept. */
export type ParticipantRegisterInput = {
  /** The day of birth. */
  birthDate: string;
  /** The work areas that the participant chose, by code; all of them, they replace what was chosen before. */
  chosenWorkAreas?: Array<string> | null | undefined;
  /** The number by which the organization knows the participant. */
  clientNumber: string;
  /** The dream job (droombaan) in the participant’s own words. */
  dreamJob?: string | null | undefined;
  /** The work area of the dream job, by code. */
  dreamWorkArea?: string | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The home municipality. */
  municipality: string;
  /** The name. */
  name: PersonNameInput;
  /** The organization that is responsible. */
  organizationId: string;
  /** The telephone number. */
  phone?: string | null | undefined;
  /** How far the participant can travel to work, in kilometres, 0 to 200. */
  travelKm?: number | null | undefined;
};

/** A part of the file of a participant that can be shown or kept from a viewer as a whole. */
export type ParticipantSection =
  /** Attendance (Aanwezigheid). */
  | 'ATTENDANCE'
  /** Briefing. */
  | 'BRIEFING'
  /** Competences (Competenties). */
  | 'COMPETENCES'
  /** Consents (Toestemmingen). */
  | 'CONSENTS'
  /** Contracts (Contracten). */
  | 'CONTRACTS'
  /** Fitting work (Passend werk). */
  | 'FIT'
  /** Goals (Doelen). */
  | 'GOALS'
  /** Hours (Uren). */
  | 'HOURS'
  /** Self-sufficiency (Zelfredzaamheid). */
  | 'MATRIX'
  /** Name (Naam). */
  | 'NAME'
  /** Client number (Cliëntnummer). */
  | 'NUMBER'
  /** Outcome (Uitkomst). */
  | 'OUTCOME'
  /** Person (Persoon). */
  | 'PERSON'
  /** Phase and job coach (Fase en jobcoach). */
  | 'PHASE'
  /** Placements (Plaatsingen). */
  | 'PLACEMENTS'
  /** Portfolio. */
  | 'PORTFOLIO'
  /** Rung (Trede). */
  | 'RUNG'
  /** Steps (Stappen). */
  | 'STEPS'
  /** Support needs (Hulpvragen). */
  | 'SUPPORT_NEEDS'
  /** Talents (Talenten). */
  | 'TALENTS'
  /** Content of the trajectory (Inhoud van het traject). */
  | 'TRAJECTORY';

/** Why `participantTransfer` can be refused. */
export type ParticipantTransferErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** Client number {clientNumber} is in use in this organization already. */
  | 'CLIENT_NUMBER_TAKEN'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This organization is responsible for the participant already. */
  | 'SAME_ORGANIZATION'
  /** This participant has a trajectory already that has not ended. */
  | 'TRAJECTORY_ALREADY_OPEN'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A participant for whom another organization is responsible from now on. */
export type ParticipantTransferInput = {
  /** The number by which that organization knows the participant; the one there is by default. */
  clientNumber?: string | null | undefined;
  /** The version of the participant that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The organization that becomes responsible. */
  organizationId: string;
  /** The participant. */
  participantId: string;
};

/** Why `participantUpdate` can be refused. */
export type ParticipantUpdateErrorCode =
  /** The day of birth {day} cannot be right: it lies before {first}. */
  | 'BIRTH_DATE_IMPLAUSIBLE'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** Client number {clientNumber} is in use in this organization already. */
  | 'CLIENT_NUMBER_TAKEN'
  /** The code {code} is unknown. */
  | 'CODE_UNKNOWN'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The distance to travel is 0 to {max} kilometres. */
  | 'TRAVEL_OUT_OF_RANGE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** What changes about a participant. What is left out stays as it is; null takes it away. */
export type ParticipantUpdateInput = {
  /** The day of birth; it cannot be taken away. */
  birthDate?: string | null | undefined;
  /** The work areas that the participant chose, by code; all of them, they replace what was chosen before. */
  chosenWorkAreas?: Array<string> | null | undefined;
  /** The number by which the organization knows the participant; it cannot be taken away. */
  clientNumber?: string | null | undefined;
  /** The dream job (droombaan) in the participant’s own words. */
  dreamJob?: string | null | undefined;
  /** The work area of the dream job, by code. */
  dreamWorkArea?: string | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** The version of the participant that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The home municipality; it cannot be taken away. */
  municipality?: string | null | undefined;
  /** The name; it cannot be taken away. */
  name?: PersonNameInput | null | undefined;
  /** The participant. */
  participantId: string;
  /** The telephone number. */
  phone?: string | null | undefined;
  /** How far the participant can travel to work, in kilometres, 0 to 200. */
  travelKm?: number | null | undefined;
};

/** What the participant thinks of a fall back. */
export type ParticipantView =
  /** agrees (is het ermee eens). */
  | 'AGREES'
  /** disagrees (is het er niet mee eens): Asks the participant's own words. */
  | 'DISAGREES'
  /** not reached yet (nog niet gesproken). */
  | 'NOT_REACHED';

/** The permission to use a mutation; what it is about can still be out of sight, or refuse. */
export type Permission =
  /** The mutation `aftercareAgree` may be used. */
  | 'AFTERCARE_AGREE'
  /** The mutation `agreementWithdraw` may be used. */
  | 'AGREEMENT_WITHDRAW'
  /** The mutation `attendanceRecord` may be used. */
  | 'ATTENDANCE_RECORD'
  /** The mutation `briefingShare` may be used. */
  | 'BRIEFING_SHARE'
  /** The mutation `certificateAward` may be used. */
  | 'CERTIFICATE_AWARD'
  /** The mutation `competenceProfileFinalize` may be used. */
  | 'COMPETENCE_PROFILE_FINALIZE'
  /** The mutation `competenceProfileRecord` may be used. */
  | 'COMPETENCE_PROFILE_RECORD'
  /** The mutation `consentGive` may be used. */
  | 'CONSENT_GIVE'
  /** The mutation `consentWithdraw` may be used. */
  | 'CONSENT_WITHDRAW'
  /** The mutation `contractEnd` may be used. */
  | 'CONTRACT_END'
  /** The mutation `contractRecord` may be used. */
  | 'CONTRACT_RECORD'
  /** The mutation `emergencyAccessOpen` may be used. */
  | 'EMERGENCY_ACCESS_OPEN'
  /** The mutation `employerIntakeRecord` may be used. */
  | 'EMPLOYER_INTAKE_RECORD'
  /** The mutation `followUpRecord` may be used. */
  | 'FOLLOW_UP_RECORD'
  /** The mutation `fundingSave` may be used. */
  | 'FUNDING_SAVE'
  /** The mutation `goalsFromFit` may be used. */
  | 'GOALS_FROM_FIT'
  /** The mutation `goalAchieve` may be used. */
  | 'GOAL_ACHIEVE'
  /** The mutation `goalDrop` may be used. */
  | 'GOAL_DROP'
  /** The mutation `goalSet` may be used. */
  | 'GOAL_SET'
  /** The mutation `hoursCorrect` may be used. */
  | 'HOURS_CORRECT'
  /** The mutation `instrumentImport` may be used. */
  | 'INSTRUMENT_IMPORT'
  /** The mutation `interestRecord` may be used. */
  | 'INTEREST_RECORD'
  /** The mutation `ladderAssess` may be used. */
  | 'LADDER_ASSESS'
  /** The mutation `learningLineSave` may be used. */
  | 'LEARNING_LINE_SAVE'
  /** The mutation `legalHoldSet` may be used. */
  | 'LEGAL_HOLD_SET'
  /** The mutation `locationSave` may be used. */
  | 'LOCATION_SAVE'
  /** The mutation `matrixMeasurementCorrect` may be used. */
  | 'MATRIX_MEASUREMENT_CORRECT'
  /** The mutation `matrixMeasurementFinalize` may be used. */
  | 'MATRIX_MEASUREMENT_FINALIZE'
  /** The mutation `matrixMeasurementRecord` may be used. */
  | 'MATRIX_MEASUREMENT_RECORD'
  /** The mutation `matrixMeasurementUpdate` may be used. */
  | 'MATRIX_MEASUREMENT_UPDATE'
  /** The mutation `matrixTargetSet` may be used. */
  | 'MATRIX_TARGET_SET'
  /** The mutation `okCardSign` may be used. */
  | 'OK_CARD_SIGN'
  /** The mutation `organizationSave` may be used. */
  | 'ORGANIZATION_SAVE'
  /** The mutation `orientationRecord` may be used. */
  | 'ORIENTATION_RECORD'
  /** The mutation `participantAnonymize` may be used. */
  | 'PARTICIPANT_ANONYMIZE'
  /** The mutation `participantExport` may be used. */
  | 'PARTICIPANT_EXPORT'
  /** The mutation `participantRegister` may be used. */
  | 'PARTICIPANT_REGISTER'
  /** The mutation `participantTransfer` may be used. */
  | 'PARTICIPANT_TRANSFER'
  /** The mutation `participantUpdate` may be used. */
  | 'PARTICIPANT_UPDATE'
  /** The mutation `placementAdjust` may be used. */
  | 'PLACEMENT_ADJUST'
  /** The mutation `placementEnd` may be used. */
  | 'PLACEMENT_END'
  /** The mutation `placementExtend` may be used. */
  | 'PLACEMENT_EXTEND'
  /** The mutation `placementReview` may be used. */
  | 'PLACEMENT_REVIEW'
  /** The mutation `placementStart` may be used. */
  | 'PLACEMENT_START'
  /** The mutation `portfolioShare` may be used. */
  | 'PORTFOLIO_SHARE'
  /** The mutation `portfolioShareEnd` may be used. */
  | 'PORTFOLIO_SHARE_END'
  /** The mutation `processingGroundSet` may be used. */
  | 'PROCESSING_GROUND_SET'
  /** The mutation `professionalSave` may be used. */
  | 'PROFESSIONAL_SAVE'
  /** The mutation `registrationAccept` may be used. */
  | 'REGISTRATION_ACCEPT'
  /** The mutation `registrationChange` may be used. */
  | 'REGISTRATION_CHANGE'
  /** The mutation `registrationReceive` may be used. */
  | 'REGISTRATION_RECEIVE'
  /** The mutation `remarkAdd` may be used. */
  | 'REMARK_ADD'
  /** The mutation `reportRecord` may be used. */
  | 'REPORT_RECORD'
  /** The mutation `retentionRun` may be used. */
  | 'RETENTION_RUN'
  /** The mutation `stabilityAnswer` may be used. */
  | 'STABILITY_ANSWER'
  /** The mutation `standInEnd` may be used. */
  | 'STAND_IN_END'
  /** The mutation `standInSave` may be used. */
  | 'STAND_IN_SAVE'
  /** The mutation `stepRequest` may be used. */
  | 'STEP_REQUEST'
  /** The mutation `stepRequestAnswer` may be used. */
  | 'STEP_REQUEST_ANSWER'
  /** The mutation `supportHoursRecord` may be used. */
  | 'SUPPORT_HOURS_RECORD'
  /** The mutation `supportNeedChange` may be used. */
  | 'SUPPORT_NEED_CHANGE'
  /** The mutation `supportNeedOpen` may be used. */
  | 'SUPPORT_NEED_OPEN'
  /** The mutation `tailoringAgree` may be used. */
  | 'TAILORING_AGREE'
  /** The mutation `talentProfileRecord` may be used. */
  | 'TALENT_PROFILE_RECORD'
  /** The mutation `trajectoryAdvance` may be used. */
  | 'TRAJECTORY_ADVANCE'
  /** The mutation `trajectoryAgree` may be used. */
  | 'TRAJECTORY_AGREE'
  /** The mutation `trajectoryAssignCoach` may be used. */
  | 'TRAJECTORY_ASSIGN_COACH'
  /** The mutation `trajectoryComplete` may be used. */
  | 'TRAJECTORY_COMPLETE'
  /** The mutation `trajectoryFallBack` may be used. */
  | 'TRAJECTORY_FALL_BACK'
  /** The mutation `trajectoryOutplace` may be used. */
  | 'TRAJECTORY_OUTPLACE'
  /** The mutation `trajectoryPause` may be used. */
  | 'TRAJECTORY_PAUSE'
  /** The mutation `trajectoryResume` may be used. */
  | 'TRAJECTORY_RESUME'
  /** The mutation `trajectoryStart` may be used. */
  | 'TRAJECTORY_START'
  /** The mutation `trajectoryStop` may be used. */
  | 'TRAJECTORY_STOP'
  /** The mutation `transitionRevoke` may be used. */
  | 'TRANSITION_REVOKE'
  /** The mutation `workplaceProfileSave` may be used. */
  | 'WORKPLACE_PROFILE_SAVE'
  /** The mutation `workInstructionCardSave` may be used. */
  | 'WORK_INSTRUCTION_CARD_SAVE';

/** The name of a person. */
export type PersonNameInput = {
  /** The family name (achternaam), without its infix. */
  family: string;
  /** The given name (roepnaam). */
  given: string;
  /** The infix (tussenvoegsel), such as "van den". */
  infix?: string | null | undefined;
};

/** One of the four phases (bouwstenen) of a trajectory, in order. */
export type Phase =
  /** aftercare at the workplace (nazorg op de werkplek): Phase 4 (bouwsteen 4, Nazorg op de werkplek): keeping the job. */
  | 'AFTERCARE'
  /** care and social activation (zorg en sociale activering): Phase 1 (bouwsteen 1, Zorg & sociale activering): getting the basics in order. */
  | 'CARE_AND_ACTIVATION'
  /** day activation and talent development (dagactivering en talentontwikkeling): Phase 2 (bouwsteen 2, Dagactivering & talentontwikkeling): talents, self-confidence and perspective. */
  | 'TALENT_DEVELOPMENT'
  /** learning and working in practice (leren en werken in de praktijk): Phase 3 (bouwsteen 3, Leren & werken in de praktijk): learning at a fitting workplace. */
  | 'WORKPLACE_LEARNING';

/** Why `placementAdjust` can be refused. */
export type PlacementAdjustErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This workplace asks nothing on the item {item}. */
  | 'ITEM_NOT_ASKED'
  /** The item {item} is given more than once. */
  | 'ITEM_TWICE'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This placement has ended already, or was canceled, on {day}. */
  | 'PLACEMENT_ALREADY_ENDED'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A place that is adapted to the participant. */
export type PlacementAdjustInput = {
  /** Adjustments; each takes the place of the one on the same item, the others stay. */
  adjustments: Array<AdjustmentInput>;
  /** The version of the placement that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The placement. */
  placementId: string;
};

/** Why `placementEnd` can be refused. */
export type PlacementEndErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This placement has ended already, or was canceled, on {day}. */
  | 'PLACEMENT_ALREADY_ENDED'
  /** The last day cannot be {day}: the placement runs from {start}, or ends before that day. Extend it to make it longer. */
  | 'PLACEMENT_END_INVALID'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A placement that ends, or will end, and its last day. */
export type PlacementEndInput = {
  /** The last day; today by default. A day before the first cancels what has not begun; of a place that is held it is the last day of that. */
  endsOn?: string | null | undefined;
  /** The version of the placement that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The placement. */
  placementId: string;
  /** Why it ends, in words. */
  reason?: string | null | undefined;
};

/** Why `placementExtend` can be refused. */
export type PlacementExtendErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** At this workplace no place is free on every day of this period; there are {places} places. */
  | 'NO_FREE_PLACE'
  /** An orientation has a last day and lasts at most {days} days. */
  | 'ORIENTATION_TOO_LONG'
  /** This placement has ended already, or was canceled, on {day}. */
  | 'PLACEMENT_ALREADY_ENDED'
  /** With this day the placement lasts no longer than it does now. */
  | 'PLACEMENT_NOT_LONGER'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** A trial placement has a last day and lasts at most {months} months at first, and at one employer at most {total} months in all. */
  | 'TRIAL_TOO_LONG'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT'
  /** The week of the participant is full: there are {busy} hours of work already, and at most {hours} hours in all are possible. */
  | 'WEEK_TOO_FULL';

/** A placement that lasts longer. */
export type PlacementExtendInput = {
  /** The new last day; none when left out. */
  endsOn?: string | null | undefined;
  /** The version of the placement that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The placement. */
  placementId: string;
};

/** Which placements to list; all conditions hold together. */
export type PlacementFilter = {
  /** Only those that run on this day. */
  activeOn?: string | null | undefined;
  /** Only those in trajectories that this job coach guides. */
  coachId?: string | null | undefined;
  /** Only those at locations of this organization. */
  employerId?: string | null | undefined;
  /** Only those of these kinds. */
  kind?: Array<PlacementKind> | null | undefined;
  /** Only those at this location. */
  locationId?: string | null | undefined;
  /** Only those of this participant. */
  participantId?: string | null | undefined;
  /** Only those that start on this day or later. */
  startsFrom?: string | null | undefined;
  /** Only those that start on this day or earlier. */
  startsUntil?: string | null | undefined;
  /** Only those that are part of this trajectory. */
  trajectoryId?: string | null | undefined;
  /** Only those at this workplace. */
  workplaceProfileId?: string | null | undefined;
};

/** A kind of placement (plaatsing). */
export type PlacementKind =
  /** Day activity (Dagactiviteit). */
  | 'DAY_ACTIVITY'
  /** Learning place (Leerwerkplek). */
  | 'LEARNING_PLACE'
  /** Orientation (Kennismaking): at most five days, to look around. */
  | 'ORIENTATION'
  /** Regular work (Regulier werk). */
  | 'REGULAR_WORK'
  /** Sheltered work (Beschut werk). */
  | 'SHELTERED_WORK'
  /** Trial placement (Proefplaatsing): at most two months, six in all per employer. */
  | 'TRIAL';

/** Why `placementReview` can be refused. */
export type PlacementReviewErrorCode =
  /** The day {day} lies before the placement began, on {start}. */
  | 'BEFORE_PLACEMENT'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This placement has ended already, or was canceled, on {day}. */
  | 'PLACEMENT_ALREADY_ENDED'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A talk about how a placement goes (bijsturing). */
export type PlacementReviewInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The day of the talk; today by default. */
  on?: string | null | undefined;
  /** The placement. */
  placementId: string;
  /** What was said and agreed. */
  text: string;
};

/** Why `placementStart` can be refused. */
export type PlacementStartErrorCode =
  /** The participant has a placement at this workplace in this time already. */
  | 'ALREADY_PLACED'
  /** The day {day} lies before the trajectory started, on {start}. */
  | 'BEFORE_START'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** A contract belongs to regular work in the same time. */
  | 'CONTRACT_NOT_FITTING'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** Talk with this employer first, on {day} or earlier. */
  | 'EMPLOYER_INTAKE_MISSING'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This organization is not a school. */
  | 'NOT_A_SCHOOL'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** At this workplace no place is free on every day of this period; there are {places} places. */
  | 'NO_FREE_PLACE'
  /** An orientation has a last day and lasts at most {days} days. */
  | 'ORIENTATION_TOO_LONG'
  /** The last day, {until}, lies before the first, {from}. */
  | 'PERIOD_INVALID'
  /** This kind of placement does not belong to the phase of the trajectory in this time. */
  | 'PHASE_DOES_NOT_ALLOW'
  /** This workplace is on rung {rung}, the participant is on rung {own}. Write in a sentence why it is a good step all the same. */
  | 'RUNG_OUT_OF_RANGE'
  /** A school belongs to practice learning only. */
  | 'SCHOOL_NOT_ASKED'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** A trial placement has a last day and lasts at most {months} months at first, and at one employer at most {total} months in all. */
  | 'TRIAL_TOO_LONG'
  /** Participant and workplace are not a fit yet. Write in a sentence why it is a good place all the same. */
  | 'UNSUITABLE_WITHOUT_MOTIVATION'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This number is not possible. Choose from {min} to {max}. */
  | 'VALUE_OUT_OF_RANGE'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** The week of the participant is full: there are {busy} hours of work already, and at most {hours} hours in all are possible. */
  | 'WEEK_TOO_FULL'
  /** This workplace takes nobody now. */
  | 'WORKPLACE_NOT_ACTIVE';

/** A placement (plaatsing) to begin. */
export type PlacementStartInput = {
  /** The day on which it was agreed; today by default, or the first day when that is earlier. */
  agreedOn?: string | null | undefined;
  /** Whom to ask at the workplace. */
  contact?: string | null | undefined;
  /** The contract of the regular work; the placement then adds no hours of its own to the week. */
  contractId?: string | null | undefined;
  /** The last day; left out when none is set. An orientation and a trial have one. */
  endsOn?: string | null | undefined;
  /** The hours a week; with all other work at most 40. */
  hoursPerWeek: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What the participant lives on meanwhile. */
  income: Income;
  /** The kind; the phase must allow it. */
  kind: PlacementKind;
  /** Why all the same, when the rung is out of range or the fit is not there yet. */
  motivation?: string | null | undefined;
  /** Why this place, in a sentence. */
  reason: string;
  /** The half days on which the participant works. */
  schedule?: Array<HalfDay>;
  /** The school, with practice learning. */
  schoolId?: string | null | undefined;
  /** The first day, at most 30 days back; it may lie ahead. */
  startsOn: string;
  /** How the participant learns there. */
  trainingRoute?: TrainingRoute;
  /** The trajectory that it is part of. */
  trajectoryId: string;
  /** The workplace. */
  workplaceProfileId: string;
};

/** How a placement stands today. */
export type PlacementStatus =
  /** running (loopt). */
  | 'ACTIVE'
  /** canceled (niet doorgegaan): it ended before it began. */
  | 'CANCELLED'
  /** ended (afgerond). */
  | 'ENDED'
  /** planned (gepland). */
  | 'PLANNED';

/** Why `portfolioShareEnd` can be refused. */
export type PortfolioShareEndErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This sharing has ended already, on {day}. */
  | 'SHARE_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A share of a portfolio to end today. */
export type PortfolioShareEndInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The share. */
  portfolioShareId: string;
};

/** Why `portfolioShare` can be refused. */
export type PortfolioShareErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The last day, {until}, lies before the first, {from}. */
  | 'PERIOD_INVALID'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** With whom a participant shares the portfolio, and until when. */
export type PortfolioShareInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** Whose portfolio it is. */
  participantId: string;
  /** With whom, in words. */
  sharedWith: string;
  /** The last day on which it is shared, today or later. */
  until: string;
};

/** Whether a participant was there. */
export type Presence =
  /** absent (afwezig). */
  | 'ABSENT'
  /** on leave (vrij). */
  | 'LEAVE'
  /** present (aanwezig). */
  | 'PRESENT'
  /** ill (ziek). */
  | 'SICK';

/** The ground of the GDPR (AVG), article 6, on which personal data of a trajectory are kept. */
export type ProcessingGround =
  /** consent (toestemming): Consent by the participant, only where there is no other ground. */
  | 'CONSENT'
  /** contract (overeenkomst): A contract with the participant, who asked for the guidance. */
  | 'CONTRACT'
  /** legal obligation (wettelijke verplichting): A law obliges the organization to keep them, such as a duty to keep a file. */
  | 'LEGAL_OBLIGATION'
  /** public task (taak van algemeen belang): A task in the public interest, for which the municipality or the state asks the organization. */
  | 'PUBLIC_TASK';

/** Why `processingGroundSet` can be refused. */
export type ProcessingGroundSetErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** The ground on which the personal data of a trajectory are kept. */
export type ProcessingGroundSetInput = {
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The ground. */
  processingGround: ProcessingGround;
  /** The trajectory, also one that has ended. */
  trajectoryId: string;
};

/** Which professionals to list; all conditions hold together. */
export type ProfessionalFilter = {
  /** Only those who work here still, or only those who do not. */
  active?: boolean | null | undefined;
  /** Only those of this organization. */
  organizationId?: string | null | undefined;
  /** Only those with this role. */
  role?: ProfessionalRole | null | undefined;
  /** Only those whose name holds this, whatever the case. */
  search?: string | null | undefined;
};

/** What a professional does. */
export type ProfessionalRole =
  /** Job coach (Jobcoach). */
  | 'JOB_COACH'
  /** Team lead (Teamleider). */
  | 'TEAM_LEAD'
  /** Trade specialist (Vakspecialist). */
  | 'TRADE_SPECIALIST'
  /** Work supervisor (Werkbegeleider). */
  | 'WORK_SUPERVISOR';

/** Why `professionalSave` can be refused. */
export type ProfessionalSaveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This location belongs to another organization than the professional works for. */
  | 'LOCATION_OF_OTHER_ORGANIZATION'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A professional to add, or to change when the id is given. */
export type ProfessionalSaveInput = {
  /** Whether this professional works here still. */
  active?: boolean;
  /** The e-mail address at work. */
  email?: string | null | undefined;
  /** The version that you looked at; needed for a change. */
  expectedVersion?: number | null | undefined;
  /** The family name (achternaam). */
  familyName: string;
  /** The given name (roepnaam). */
  givenName: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The infix (tussenvoegsel), such as "van den". */
  infix?: string | null | undefined;
  /** The locations of that organization at which a work supervisor or trade specialist guides people. Left out, they stay as they are; null takes all of them away. */
  locationIds?: Array<string> | null | undefined;
  /** The organization that employs this professional. */
  organizationId: string;
  /** The professional to change; a new one is added without it. */
  professionalId?: string | null | undefined;
  /** What this professional does; at least one. */
  roles: Array<ProfessionalRole>;
};

/** Who judged. */
export type Rater =
  /** professional. */
  | 'PROFESSIONAL'
  /** self (deelnemer zelf). */
  | 'SELF'
  /** workplace (werkplek): Someone at the workplace; competences only. */
  | 'WORKPLACE';

/** Who asked. */
export type Registrant =
  /** a referrer (een verwijzer). */
  | 'REFERRER'
  /** self (zelf). */
  | 'SELF';

/** Why `registrationAccept` can be refused. */
export type RegistrationAcceptErrorCode =
  /** The day of birth {day} cannot be right: it lies before {first}. */
  | 'BIRTH_DATE_IMPLAUSIBLE'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** Client number {clientNumber} is in use in this organization already. */
  | 'CLIENT_NUMBER_TAKEN'
  /** The code {code} is unknown. */
  | 'CODE_UNKNOWN'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** Choose a participant who is known, or say who the new participant is. Not both. */
  | 'PERSON_OR_PARTICIPANT'
  /** This cannot go from {from} to {to}. */
  | 'STATE_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A registration that becomes a participant: one who is known already, or a new one, with what the registration does not tell. */
export type RegistrationAcceptInput = {
  /** The day of birth of a new participant. */
  birthDate?: string | null | undefined;
  /** The client number of a new participant. */
  clientNumber?: string | null | undefined;
  /** The version of the registration that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The home municipality of a new participant; that of the registration by default. */
  municipality?: string | null | undefined;
  /** The name of a new participant. */
  name?: PersonNameInput | null | undefined;
  /** A note; it replaces the one before. A referral says here where to. */
  note?: string | null | undefined;
  /** A participant of the same organization, who is known already; nothing else is said about the person then. */
  participantId?: string | null | undefined;
  /** The registration. */
  registrationId: string;
};

/** Why `registrationChange` can be refused. */
export type RegistrationChangeErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** Write in a sentence to whom somebody was referred. */
  | 'REFERRAL_NOTE_MISSING'
  /** This cannot go from {from} to {to}. */
  | 'STATE_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** How a registration stands from today on. */
export type RegistrationChangeInput = {
  /** The version of the registration that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** A note; it replaces the one before. A referral says here where to. */
  note?: string | null | undefined;
  /** The registration. */
  registrationId: string;
  /** How it stands now: ahead only. ACCEPTED comes by registrationAccept. */
  status: RegistrationStatus;
};

/** Which registrations to list; all conditions hold together. */
export type RegistrationFilter = {
  /** Only those from these municipalities. */
  municipality?: Array<string> | null | undefined;
  /** Only those for this organization. */
  organizationId?: string | null | undefined;
  /** Only those that came on this day or later. */
  receivedFrom?: string | null | undefined;
  /** Only those that came on this day or earlier. */
  receivedUntil?: string | null | undefined;
  /** Only those by one of these. */
  registrant?: Array<Registrant> | null | undefined;
  /** Only those that stand like this. */
  status?: Array<RegistrationStatus> | null | undefined;
  /** Only those that wish one of these work areas, by code. */
  wishedWorkArea?: Array<string> | null | undefined;
};

/** Why `registrationReceive` can be refused. */
export type RegistrationReceiveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The code {code} is unknown. */
  | 'CODE_UNKNOWN'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** You can take somebody in only at the organization that you work for. */
  | 'OTHER_ORGANIZATION'
  /** Give an e-mail address or a telephone number, so that we can call or write back. */
  | 'REACH_MISSING'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A question before there is a trajectory: only what is needed to call back. */
export type RegistrationReceiveInput = {
  /** The e-mail address to answer to; this or a telephone number is needed. */
  email?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The home municipality, when it is said. */
  municipality?: string | null | undefined;
  /** The name to call back. */
  name: string;
  /** The organization that is asked. */
  organizationId: string;
  /** The telephone number to call back. */
  phone?: string | null | undefined;
  /** The question. */
  question: string;
  /** Who asks. */
  registrant: Registrant;
  /** The field of work that is wished, by code. */
  wishedWorkArea?: string | null | undefined;
};

/** How a registration stands. */
export type RegistrationStatus =
  /** accepted (welkom). */
  | 'ACCEPTED'
  /** intake planned (gesprek gepland). */
  | 'INTAKE_PLANNED'
  /** received (ontvangen). */
  | 'RECEIVED'
  /** referred (doorverwezen). */
  | 'REFERRED'
  /** waiting (wacht op een plek). */
  | 'WAITING'
  /** withdrawn (ingetrokken). */
  | 'WITHDRAWN';

/** Why `remarkAdd` can be refused. */
export type RemarkAddErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This is not about a participant. Choose something from the file. */
  | 'NOT_ABOUT_PARTICIPANT'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A remark of a participant on something that is recorded about them. */
export type RemarkAddInput = {
  /** The id of any record about the participant: a measurement, a step, a placement, the file itself. */
  aboutId: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The remark, in the participant’s own words. */
  text: string;
};

/** What a report is of. */
export type ReportKind =
  /** Career advice (Loopbaanadvies). */
  | 'CAREER_ADVICE'
  /** Employee analysis (Werknemersanalyse). */
  | 'EMPLOYEE_ANALYSIS';

/** Why `reportRecord` can be refused. */
export type ReportRecordErrorCode =
  /** The day {day} lies before the participant was born. */
  | 'BEFORE_BIRTH'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** The result of career advice or an employee analysis. */
export type ReportRecordInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What it is of. */
  kind: ReportKind;
  /** The day of the result, not in the future; today by default. */
  on?: string | null | undefined;
  /** The participant. */
  participantId: string;
  /** The summary. */
  summary: string;
};

/** What a workplace asks on one item. */
export type RequirementInput = {
  /** Whether the work cannot be done without it. */
  essential?: boolean;
  /** The code of the item. */
  item: string;
  /** The level that is required, on the scale of the instrument. */
  level: number;
  /** How much it counts in the fit score, 1 to 3. */
  weight?: number;
};

/** What a workplace asks, in one version of a competence instrument. */
export type RequirementsInput = {
  /** The instrument. */
  instrument: InstrumentInput;
  /** The items that are asked, each at most once. */
  items: Array<RequirementInput>;
};

/** Why a file stays after its term. */
export type RetentionReason =
  /** the file is under a legal hold (het dossier wordt vastgehouden). */
  | 'LEGAL_HOLD'
  /** the retention term still runs (de bewaartermijn loopt nog). */
  | 'TERM_RUNS'
  /** a trajectory runs (er loopt een traject). */
  | 'TRAJECTORY_OPEN';

/** Why `retentionRun` can be refused. */
export type RetentionRunErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This number is not possible. Choose from {min} to {max}. */
  | 'VALUE_OUT_OF_RANGE'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** What a retention run does. */
export type RetentionRunInput = {
  /** How many files at most, 1 to 100; 20 when left out. */
  first?: number | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** True only shows what is due; false destroys it. */
  preview: boolean;
};

/** What somebody is for those whose file is kept here. */
export type Role =
  /** Administrator (Beheerder). */
  | 'ADMIN'
  /** Auditor. */
  | 'AUDITOR'
  /** Employer (Werkgever). */
  | 'EMPLOYER'
  /** Job coach (Jobcoach). */
  | 'JOB_COACH'
  /** Municipality (Gemeente). */
  | 'MUNICIPALITY'
  /** Participant (Deelnemer). */
  | 'PARTICIPANT'
  /** Reporter (Rapporteur). */
  | 'REPORTER'
  /** Team lead (Teamleider). */
  | 'TEAM_LEAD'
  /** Trade specialist (Vakspecialist). */
  | 'TRADE_SPECIALIST'
  /** Work supervisor (Werkbegeleider). */
  | 'WORK_SUPERVISOR';

/** The scale on which items are scored: whole numbers, at most ten steps above the lowest. */
export type ScaleInput = {
  /** The names of the levels, lowest first; without them a level is called by its number. */
  labels?: Array<LabelInput> | null | undefined;
  /** The highest level. */
  max: number;
  /** The lowest level. */
  min: number;
};

/** How carefully the answers on an item must be kept. */
export type Sensitivity =
  /** criminal (strafrechtelijk): Seen with the scope `matrix:criminal` only. */
  | 'CRIMINAL'
  /** health (gezondheid): Data about health, a special category of personal data. */
  | 'HEALTH'
  /** ordinary (gewoon). */
  | 'ORDINARY'
  /** sensitive (gevoelig). */
  | 'SENSITIVE';

/** What asks for attention. */
export type SignalCode =
  /** aftercare agreement still to make (nazorgafspraak nog te maken): Phase 4 has no aftercare agreement. Due 14 days after it began. */
  | 'AFTERCARE_AGREEMENT_DUE'
  /** baseline still to do (nulmeting nog te doen): The trajectory has no baseline. Due 14 days after its start. */
  | 'BASELINE_DUE'
  /** competences outdated (competenties opnieuw te meten): In phase 2 or 3 the latest competence profile is over 180 days old. Due on its 180th day. */
  | 'COMPETENCES_OUTDATED'
  /** contract ending (contract loopt af): A contract ends within 60 days. Due on its last day. */
  | 'CONTRACT_ENDING'
  /** funding ending (financiering loopt af): A funding ends within 42 days. Due on its last day. */
  | 'FUNDING_ENDING'
  /** interim still to do (tussenmeting nog te doen): Four weeks into phase 3 its cycle has no interim. Due six weeks after the phase began. */
  | 'INTERIM_DUE'
  /** need unattended (hulpvraag wacht): A need is still OPEN after the day by which it had to be attended to, which is when it was due. */
  | 'NEED_UNATTENDED'
  /** phase over its guideline (langer in deze bouwsteen dan gebruikelijk): The stay in the phase passed its guideline, pauses left out. Due on the last day of the guideline. */
  | 'PHASE_OVER_GUIDELINE'
  /** placement ending (plaatsing loopt af): A placement ends within 14 days. Due on its last day. */
  | 'PLACEMENT_ENDING'
  /** ready for the next step (klaar voor de volgende stap): For a step forward only the agreement of the participant is missing. Due today. */
  | 'READY_TO_ADVANCE'
  /** return date passed (dag van terugkeer is voorbij): After a fall back the planned day of return has passed, which is when it was due. */
  | 'RETURN_DATE_PASSED'
  /** step requested (deelnemer vraagt om een stap): The participant asked for a step and has no answer yet. Due seven days after the request. */
  | 'STEP_REQUESTED';

/** Which signals to list; all conditions hold together. */
export type SignalFilter = {
  /** Only these. */
  code?: Array<SignalCode> | null | undefined;
  /** Only those that are due on this day or earlier. */
  dueUntil?: string | null | undefined;
  /** Only those that press this much. */
  severity?: Array<SignalSeverity> | null | undefined;
};

/** How much a signal presses, most first. */
export type SignalSeverity =
  /** for information (ter info). */
  | 'INFO'
  /** urgent (dringend). */
  | 'URGENT'
  /** warning (let op). */
  | 'WARNING';

/** The participant’s own answer to the question whether this block feels stable enough. */
export type Stability =
  /** almost (bijna). */
  | 'ALMOST'
  /** not yet (nog niet). */
  | 'NO'
  /** yes (ja). */
  | 'YES';

/** Why `stabilityAnswer` can be refused. */
export type StabilityAnswerErrorCode =
  /** The day {day} lies before the current phase period began, on {start}. */
  | 'BEFORE_PERIOD'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** The participant’s own answer to the question "does this block feel stable enough?". */
export type StabilityAnswerInput = {
  /** The answer. */
  answer: Stability;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The day of the answer, in the current phase period; today by default. */
  on?: string | null | undefined;
  /** The trajectory. */
  trajectoryId: string;
  /** The participant’s own words. */
  words?: string | null | undefined;
};

/** Why `standInEnd` can be refused. */
export type StandInEndErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The last day, {until}, lies before the first, {from}. */
  | 'PERIOD_INVALID'
  /** This stand-in is over already, since {day}. */
  | 'STAND_IN_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A stand-in that gets a last day. */
export type StandInEndInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The stand-in. */
  standInId: string;
  /** The last day; today by default. */
  until?: string | null | undefined;
};

/** Why `standInSave` can be refused. */
export type StandInSaveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This professional is not a job coach who works here now. */
  | 'NOT_A_COACH'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The last day, {until}, lies before the first, {from}. */
  | 'PERIOD_INVALID'
  /** A job coach stands in for somebody else, not for themself. */
  | 'STAND_IN_SELF'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A job coach who will hold the caseload of a colleague for a while. */
export type StandInSaveInput = {
  /** The coach whose caseload it is. */
  coachId: string;
  /** The first day; today by default. */
  from?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The coach who stands in. */
  standInProfessionalId: string;
  /** The last day; none by default. */
  until?: string | null | undefined;
};

/** Why `stepRequestAnswer` can be refused. */
export type StepRequestAnswerErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This request was answered already, on {day}. */
  | 'STEP_REQUEST_ANSWERED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** An answer in words to a step that was asked for; taking the step is an answer by itself. */
export type StepRequestAnswerInput = {
  /** The answer, for the participant to read. */
  answer: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The request. */
  stepRequestId: string;
};

/** Why `stepRequest` can be refused. */
export type StepRequestErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This step was asked for already, on {day}. The answer is still to come. */
  | 'STEP_ALREADY_REQUESTED'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** This step is not possible from where the trajectory is now. */
  | 'TRANSITION_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A step that the participant asks for (stapverzoek). */
export type StepRequestInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The kind of step. */
  kind: TransitionKind;
  /** The phase that it leads to; left out when the kind leads to one phase only, or when the step ends the trajectory. */
  to?: Phase | null | undefined;
  /** The trajectory, which has not ended. */
  trajectoryId: string;
  /** The participant’s own words. */
  words?: string | null | undefined;
};

/** What a line of support hours should have said. What is left out stays as it is. */
export type SupportHoursCorrectionInput = {
  /** The hours; none for a line that should not be there. */
  hours?: string | null | undefined;
  /** What for. */
  kind?: SupportKind | null | undefined;
  /** A note; null takes it away. */
  note?: string | null | undefined;
  /** The day. */
  on?: string | null | undefined;
  /** Who gave the hours; null when that is not known here. */
  professionalId?: string | null | undefined;
  /** The line. */
  supportHoursId: string;
  /** For whom. */
  supported?: Supported | null | undefined;
};

/** A line of support hours: one participant, one day, one kind. */
export type SupportHoursLineInput = {
  /** The hours, at least a quarter; on one day at most 12 of one professional for one participant. */
  hours: string;
  /** What for. */
  kind: SupportKind;
  /** A note. */
  note?: string | null | undefined;
  /** The day, today or earlier, in a trajectory that was not paused on it. */
  on: string;
  /** The participant. */
  participantId: string;
  /** Who gave the hours; you yourself when left out, as far as you are a professional here. */
  professionalId?: string | null | undefined;
  /** For whom. */
  supported: Supported;
};

/** Why `supportHoursRecord` can be refused. */
export type SupportHoursRecordErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** On {day} it comes to {hours} hours in all. More than {max} hours on a day is not possible. */
  | 'DAY_TOO_FULL'
  /** There is such a line for {day} already. Correct it when it is not right. */
  | 'HOURS_EXIST'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** No trajectory of this participant ran on {day}. */
  | 'NO_TRAJECTORY_ON_DAY'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This number is not possible. Choose from {min} to {max}. */
  | 'VALUE_OUT_OF_RANGE'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** Support hours for one or more participants, all of it or nothing. */
export type SupportHoursRecordInput = {
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The lines, 1 to 1,000. */
  lines: Array<SupportHoursLineInput>;
};

/** What hours of a professional were for. */
export type SupportKind =
  /** Aftercare (Nazorg). */
  | 'AFTERCARE'
  /** Intake. */
  | 'INTAKE'
  /** Support at the workplace (Begeleiding op de werkplek). */
  | 'WORKPLACE_SUPPORT';

/** Why `supportNeedChange` can be refused. */
export type SupportNeedChangeErrorCode =
  /** Choose a day to ask again, within {days} days. */
  | 'ASK_AGAIN_DATE_NEEDED'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** A need in a domain that you may not see goes first. Ask a colleague who may. */
  | 'HIDDEN_NEED_GOES_FIRST'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** An acute need is still open. Please attend to that one first. */
  | 'MORE_URGENT_NEED_OPEN'
  /** Write a short motivation. */
  | 'MOTIVATION_MISSING'
  /** There is an unresolved need in this domain already. */
  | 'NEED_ALREADY_OPEN'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** Write down who handles this need. */
  | 'PARTY_MISSING'
  /** Write in a sentence why. */
  | 'REASON_MISSING'
  /** This cannot go from {from} to {to}. */
  | 'STATE_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** Changes to a need; what is left out stays. */
export type SupportNeedChangeInput = {
  /** With DECLINED, the day to ask again, at most 90 days ahead; kept with that status only. */
  askAgainOn?: string | null | undefined;
  /** What is needed, in words; null takes the words away. */
  description?: string | null | undefined;
  /** The version of the need that you looked at. */
  expectedVersion: number;
  /** Who helps; null when that is not known any more. */
  helpFrom?: HelpSource | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What it is about. */
  kind?: SupportNeedKind | null | undefined;
  /** Why it goes in progress before an open need that is more urgent; before an ACUTE one it cannot. */
  motivation?: string | null | undefined;
  /** A note, kept in the history of the need. */
  note?: string | null | undefined;
  /** With ELSEWHERE, who handles it; kept with that status only. */
  party?: string | null | undefined;
  /** Why the urgency is lowered. */
  reason?: string | null | undefined;
  /** How it stands from today; an unresolved need can go anywhere, a resolved one only to OPEN. */
  status?: SupportNeedStatus | null | undefined;
  /** The need. */
  supportNeedId: string;
  /** How urgent it is from today; lowering asks a reason. */
  urgency?: SupportNeedUrgency | null | undefined;
};

/** Which needs to list; all conditions hold together. */
export type SupportNeedFilter = {
  /** Only those of participants with a trajectory that this job coach guides and that has not ended. */
  coachId?: string | null | undefined;
  /** Only those in these domains. */
  domain?: Array<MatrixDomain> | null | undefined;
  /** Only those that improved, or only those that did not. */
  improved?: boolean | null | undefined;
  /** Only those of this kind. */
  kind?: Array<SupportNeedKind> | null | undefined;
  /** Only those of this participant. */
  participantId?: string | null | undefined;
  /** Only those that stand like this. */
  status?: Array<SupportNeedStatus> | null | undefined;
  /** Only those of this urgency. */
  urgency?: Array<SupportNeedUrgency> | null | undefined;
};

/** What a need is about. */
export type SupportNeedKind =
  /** care or guidance (zorg of begeleiding). */
  | 'CARE_OR_GUIDANCE'
  /** debt (schulden). */
  | 'DEBT'
  /** development (ontwikkeling). */
  | 'DEVELOPMENT'
  /** housing (huisvesting). */
  | 'HOUSING'
  /** other (anders). */
  | 'OTHER';

/** Why `supportNeedOpen` can be refused. */
export type SupportNeedOpenErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This is about a domain that you may not see. Ask a colleague who may. */
  | 'DOMAIN_HIDDEN'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is an unresolved need in this domain already. */
  | 'NEED_ALREADY_OPEN'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** A need for help to open by hand; it is NORMAL and opens today. */
export type SupportNeedOpenInput = {
  /** What is needed, in words. */
  description?: string | null | undefined;
  /** The domain; each has one unresolved need at most. */
  domain: MatrixDomain;
  /** Who helps. */
  helpFrom?: HelpSource | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** What it is about; what is usual in the domain by default. */
  kind?: SupportNeedKind | null | undefined;
  /** Who needs help. */
  participantId: string;
};

/** How a need stands; all but RESOLVED are unresolved. */
export type SupportNeedStatus =
  /** no help wanted now (nu geen hulp gewenst): Asked again on a date within 90 days. */
  | 'DECLINED'
  /** handled elsewhere (elders in behandeling): A named party handles it. */
  | 'ELSEWHERE'
  /** in progress (in behandeling). */
  | 'IN_PROGRESS'
  /** open. */
  | 'OPEN'
  /** resolved (opgelost). */
  | 'RESOLVED';

/** How urgent a need is, most urgent first. */
export type SupportNeedUrgency =
  /** acute (acuut): Attended by the end of the next working day. */
  | 'ACUTE'
  /** high (hoog): Attended within 14 days. */
  | 'HIGH'
  /** normal (gewoon): Attended within 42 days. */
  | 'NORMAL';

/** Whom hours of a professional were for. */
export type Supported =
  /** participant and employer (deelnemer en werkgever). */
  | 'BOTH'
  /** the employer (de werkgever). */
  | 'EMPLOYER'
  /** the participant (de deelnemer). */
  | 'PARTICIPANT';

/** Why `tailoringAgree` can be refused. */
export type TailoringAgreeErrorCode =
  /** The day {day} lies before the trajectory started, on {start}. */
  | 'BEFORE_START'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** Choose at least one figure that changes: hours, weeks or months. */
  | 'TAILORING_EMPTY'
  /** This phase has no programme with hours and weeks. Only its guideline can change. */
  | 'TAILORING_NOT_FOR_PHASE'
  /** This must be more than 0 and at most {max}. */
  | 'TAILORING_OUT_OF_RANGE'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** Other figures than the programme’s, agreed with one participant for a phase (maatwerk). */
export type TailoringAgreeInput = {
  /** The participant’s agreement, given at most 30 days ago; it counts from then on. */
  agreement: AgreementInput;
  /** The guideline for the stay in months, at most 24; left out keeps the programme’s figure. */
  guidelineMonths?: number | null | undefined;
  /** Hours a week of the programme in phase 2 or 3, at most 40; left out keeps the programme’s figure. */
  hoursPerWeek?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The phase that it is about. */
  phase: Phase;
  /** Weeks of the programme in phase 2 or 3, at most 52; left out keeps the programme’s figure. */
  programmeWeeks?: number | null | undefined;
  /** Why it is agreed. */
  reason: string;
  /** The trajectory. */
  trajectoryId: string;
};

/** Why `talentProfileRecord` can be refused. */
export type TalentProfileRecordErrorCode =
  /** The day {day} lies before the participant was born. */
  | 'BEFORE_BIRTH'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** Talents, drives, dreams and points of attention in the participant’s own words: at least one of them. */
export type TalentProfileRecordInput = {
  /** What do I dream of? (Dromen.) */
  dreams?: string | null | undefined;
  /** What moves me? (Drijfveren.) */
  drives?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The participant. */
  participantId: string;
  /** What should others know? (Aandachtspunten.) */
  pointsOfAttention?: string | null | undefined;
  /** The day on which it was told, not in the future; today by default. */
  recordedOn?: string | null | undefined;
  /** What am I good at? (Talenten.) */
  talents?: string | null | undefined;
};

/** What an entry of a timeline tells. */
export type TimelineKind =
  /** aftercare agreement (afspraken over nazorg). */
  | 'AFTERCARE_AGREEMENT'
  /** agreement (instemming). */
  | 'AGREEMENT'
  /** agreement withdrawn (instemming ingetrokken). */
  | 'AGREEMENT_WITHDRAWN'
  /** certificate (certificaat). */
  | 'CERTIFICATE'
  /** competence profile (cliëntprofiel). */
  | 'COMPETENCE_PROFILE'
  /** consent (toestemming). */
  | 'CONSENT'
  /** consent withdrawn (toestemming ingetrokken). */
  | 'CONSENT_WITHDRAWN'
  /** end of a contract (einde van een contract). */
  | 'CONTRACT_ENDED'
  /** contract signed (contract ondertekend). */
  | 'CONTRACT_SIGNED'
  /** start of a contract (begin van een contract). */
  | 'CONTRACT_STARTED'
  /** file opened in an emergency (dossier geopend in nood). */
  | 'EMERGENCY_ACCESS'
  /** talk with an employer (gesprek met een werkgever). */
  | 'EMPLOYER_INTAKE'
  /** follow-up (nameting). */
  | 'FOLLOW_UP'
  /** start of funding (begin van de financiering). */
  | 'FUNDING'
  /** goal achieved (doel behaald). */
  | 'GOAL_ACHIEVED'
  /** interest test (interessetest). */
  | 'INTEREST_TEST'
  /** rung assessed (trede bepaald). */
  | 'LADDER_ASSESSMENT'
  /** measurement of self-sufficiency (meting van de zelfredzaamheid). */
  | 'MATRIX_MEASUREMENT'
  /** ok card (oké-kaart). */
  | 'OK_CARD'
  /** orientation (oriëntatie). */
  | 'ORIENTATION'
  /** end of a pause (einde van een pauze). */
  | 'PAUSE_ENDED'
  /** start of a pause (begin van een pauze). */
  | 'PAUSE_STARTED'
  /** placement canceled (plaatsing niet doorgegaan). */
  | 'PLACEMENT_CANCELLED'
  /** end of a placement (einde van een plaatsing). */
  | 'PLACEMENT_ENDED'
  /** talk about a placement (gesprek over een plaatsing). */
  | 'PLACEMENT_REVIEW'
  /** start of a placement (begin van een plaatsing). */
  | 'PLACEMENT_STARTED'
  /** registration (aanmelding). */
  | 'REGISTRATION'
  /** remark (opmerking). */
  | 'REMARK'
  /** report (advies of analyse): Career advice or an employee analysis. */
  | 'REPORT'
  /** feels stable enough (voelt stabiel genoeg). */
  | 'STABILITY_ANSWER'
  /** step (stap): From the start to the end; a revoked one stays. */
  | 'STEP'
  /** request for a step (verzoek om een stap). */
  | 'STEP_REQUEST'
  /** request answered (verzoek beantwoord). */
  | 'STEP_REQUEST_ANSWERED'
  /** step revoked (stap teruggedraaid). */
  | 'STEP_REVOKED'
  /** support need (hulpvraag). */
  | 'SUPPORT_NEED_OPENED'
  /** support need resolved (hulpvraag opgelost). */
  | 'SUPPORT_NEED_RESOLVED'
  /** tailoring (maatwerk). */
  | 'TAILORING'
  /** talent profile (talentprofiel). */
  | 'TALENT_PROFILE';

/** The competence that a card trains. */
export type TrainedItemInput = {
  /** The competence instrument. */
  instrument: InstrumentInput;
  /** The code of the item in it. */
  item: string;
};

/** How a participant learns at a workplace. */
export type TrainingRoute =
  /** Training by the employer (Opleiding door de werkgever). */
  | 'EMPLOYER_TRAINING'
  /** No training (Geen opleiding). */
  | 'NONE'
  /** Practice learning with a school (Praktijkleren met een school). */
  | 'PRACTICE_LEARNING';

/** Why `trajectoryAdvance` can be refused. */
export type TrajectoryAdvanceErrorCode =
  /** The day {day} lies before the current phase period began, on {start}. */
  | 'BEFORE_PERIOD'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This step is not possible yet. The criteria say what is still needed. */
  | 'CRITERIA_UNMET'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Write a short motivation. */
  | 'MOTIVATION_MISSING'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** This step is not possible from where the trajectory is now. */
  | 'TRANSITION_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT'
  /** This criterion cannot be waived for this step. */
  | 'WAIVER_NOT_POSSIBLE';

/** A step to the next phase. */
export type TrajectoryAdvanceInput = {
  /** The participant’s agreement; not needed when it was recorded beforehand. */
  agreement?: AgreementInput | null | undefined;
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** A note on the step. */
  note?: string | null | undefined;
  /** The day of the step, at most 14 days back; today by default. */
  on?: string | null | undefined;
  /** The trajectory. */
  trajectoryId: string;
  /** The criteria that are waived, each with a motivation. */
  waivers?: Array<WaiverInput> | null | undefined;
};

/** Why `trajectoryAgree` can be refused. */
export type TrajectoryAgreeErrorCode =
  /** This step asks no agreement beforehand. */
  | 'AGREEMENT_NOT_ASKED'
  /** The day {day} lies before the trajectory started, on {start}. */
  | 'BEFORE_START'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This step does not lead there. Choose the phase or the outcome of the step. */
  | 'STEP_UNKNOWN'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** An agreement of the participant to a step that is still to be taken. */
export type TrajectoryAgreeInput = {
  /** The agreement, given at most 30 days ago. */
  agreement: AgreementInput;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The kind of step: ADVANCE, OUTPLACE or COMPLETE. */
  kind: TransitionKind;
  /** The outcome when the step ends the trajectory; COMPLETE has one only and needs none named. */
  outcome?: TrajectoryOutcome | null | undefined;
  /** The phase that the step leads to; left out when it ends the trajectory. */
  to?: Phase | null | undefined;
  /** The trajectory. */
  trajectoryId: string;
};

/** Why `trajectoryAssignCoach` can be refused. */
export type TrajectoryAssignCoachErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This professional is not a job coach who works here now. */
  | 'NOT_A_COACH'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** The job coach who guides a trajectory from now on. */
export type TrajectoryAssignCoachInput = {
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The professional: a job coach who works for the organization that runs the trajectory. */
  professionalId: string;
  /** The trajectory. */
  trajectoryId: string;
};

/** Why `trajectoryComplete` can be refused. */
export type TrajectoryCompleteErrorCode =
  /** The day {day} lies before the current phase period began, on {start}. */
  | 'BEFORE_PERIOD'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This step is not possible yet. The criteria say what is still needed. */
  | 'CRITERIA_UNMET'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Write a short motivation. */
  | 'MOTIVATION_MISSING'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** This step is not possible from where the trajectory is now. */
  | 'TRANSITION_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT'
  /** This criterion cannot be waived for this step. */
  | 'WAIVER_NOT_POSSIBLE';

/** The end of a trajectory with a job that was kept. */
export type TrajectoryCompleteInput = {
  /** The participant’s agreement; not needed when it was recorded beforehand. */
  agreement?: AgreementInput | null | undefined;
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** A note on the step. */
  note?: string | null | undefined;
  /** The day of the step, at most 14 days back; today by default. */
  on?: string | null | undefined;
  /** The trajectory. */
  trajectoryId: string;
  /** The criteria that are waived, each with a motivation. */
  waivers?: Array<WaiverInput> | null | undefined;
};

/** Why `trajectoryFallBack` can be refused. */
export type TrajectoryFallBackErrorCode =
  /** The day {day} lies before the current phase period began, on {start}. */
  | 'BEFORE_PERIOD'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The last day of work cannot be {day}: the contract runs from {start}, or ended before that day. */
  | 'CONTRACT_END_INVALID'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** The learning place can be kept from {first} to {last}. */
  | 'HOLD_OUT_OF_RANGE'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Write in a sentence what the other reason is. */
  | 'NOTE_MISSING'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** At this workplace no place is free on every day of this period; there are {places} places. */
  | 'NO_FREE_PLACE'
  /** This step ends no learning place, so there is no place to keep. */
  | 'NO_PLACE_TO_HOLD'
  /** The day of return, {day}, must come after {start}. */
  | 'RETURN_NOT_LATER'
  /** This step is not possible from where the trajectory is now. */
  | 'TRANSITION_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT'
  /** Write down the participant's own view. */
  | 'WORDS_MISSING';

/** A step back to an earlier phase (terugval); it is always possible. */
export type TrajectoryFallBackInput = {
  /** With JOB_LOST, the last day of the contract that runs; the day of the step by default. */
  contractEndedOn?: string | null | undefined;
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** The learning place that this step ends is kept for the return until this day, at most 42 days later; given up by default. */
  holdPlaceUntil?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** A note on the step. */
  note?: string | null | undefined;
  /** The day of the step, at most 14 days back; today by default. */
  on?: string | null | undefined;
  /** What the participant thinks of it; DISAGREES asks their words. */
  participantView: ParticipantView;
  /** The participant’s own words. */
  participantWords?: string | null | undefined;
  /** The day on which the participant plans to be back. */
  plannedReturnOn?: string | null | undefined;
  /** Why; OTHER asks a note. */
  reason: FallBackReason;
  /** The phase to go back to. */
  to: Phase;
  /** The trajectory. */
  trajectoryId: string;
};

/** Which trajectories to list; all conditions hold together. */
export type TrajectoryFilter = {
  /** Only those that this job coach guides or guided to the end. */
  coachId?: string | null | undefined;
  /** Only those that this organization runs. */
  organizationId?: string | null | undefined;
  /** Only those that ended like this. */
  outcome?: Array<TrajectoryOutcome> | null | undefined;
  /** Only those of this participant. */
  participantId?: string | null | undefined;
  /** Only those in one of these phases now. */
  phase?: Array<Phase> | null | undefined;
  /** Only those that started on this day or later. */
  startedFrom?: string | null | undefined;
  /** Only those that started on this day or earlier. */
  startedUntil?: string | null | undefined;
  /** Only those that stand like this. */
  status?: Array<TrajectoryStatus> | null | undefined;
};

/** How to order trajectories. */
export type TrajectoryOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field: TrajectoryOrderField;
};

/** What trajectories can be ordered by. */
export type TrajectoryOrderField =
  /** The day on which it started. */
  | 'STARTED_ON';

/** How a trajectory ended. */
export type TrajectoryOutcome =
  /** stopped, care comes first (gestopt, eerst zorg nodig). */
  | 'CARE'
  /** stopped, lasting day activity (gestopt, blijvende dagbesteding). */
  | 'DAY_ACTIVITY'
  /** deceased (overleden). */
  | 'DECEASED'
  /** stopped, in detention (gestopt, in detentie). */
  | 'DETENTION'
  /** stopped, went to school (gestopt, naar een opleiding). */
  | 'EDUCATION'
  /** stopped, found work (gestopt, werk gevonden). */
  | 'FOUND_WORK'
  /** stopped, lost contact (gestopt, contact verloren). */
  | 'LOST_CONTACT'
  /** stopped, moved (gestopt, verhuisd). */
  | 'MOVED'
  /** stopped, other reason (gestopt, andere reden): Asks a note. */
  | 'OTHER'
  /** stopped, goes on with another provider (gestopt, verder bij een andere aanbieder). */
  | 'OTHER_PROVIDER'
  /** stopped, own choice (gestopt, eigen keuze). */
  | 'OWN_CHOICE'
  /** completed, at work (afgerond, aan het werk): Given by COMPLETE only. */
  | 'REGULAR_WORK'
  /** placed in sheltered work (uitgeplaatst, beschut werk): Given by an outplacement to sheltered work only. */
  | 'SHELTERED_WORK'
  /** stopped, voluntary work (gestopt, vrijwilligerswerk). */
  | 'VOLUNTARY_WORK';

/** Why `trajectoryOutplace` can be refused. */
export type TrajectoryOutplaceErrorCode =
  /** The day {day} lies before the current phase period began, on {start}. */
  | 'BEFORE_PERIOD'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This step is not possible yet. The criteria say what is still needed. */
  | 'CRITERIA_UNMET'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Write a short motivation. */
  | 'MOTIVATION_MISSING'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** This step is not possible from where the trajectory is now. */
  | 'TRANSITION_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT'
  /** This criterion cannot be waived for this step. */
  | 'WAIVER_NOT_POSSIBLE';

/** A step from phase 2 to work at once (uitplaatsing). */
export type TrajectoryOutplaceInput = {
  /** The participant’s agreement; not needed when it was recorded beforehand. */
  agreement?: AgreementInput | null | undefined;
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** A note on the step. */
  note?: string | null | undefined;
  /** The day of the step, at most 14 days back; today by default. */
  on?: string | null | undefined;
  /** The trajectory. */
  trajectoryId: string;
  /** The criteria that are waived, each with a motivation. */
  waivers?: Array<WaiverInput> | null | undefined;
  /** To which work: REGULAR_WORK goes on with aftercare, SHELTERED_WORK ends the trajectory and its placement runs on. */
  work: TrajectoryOutcome;
};

/** Why `trajectoryPause` can be refused. */
export type TrajectoryPauseErrorCode =
  /** The day {day} lies before the current phase period began, on {start}. */
  | 'BEFORE_PERIOD'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** Write in a sentence why. */
  | 'REASON_MISSING'
  /** The day of return, {day}, must come after {start}. */
  | 'RETURN_NOT_LATER'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A rest in a trajectory (pauze). */
export type TrajectoryPauseInput = {
  /** The day on which the participant is expected back. */
  expectedReturnOn?: string | null | undefined;
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** The first day of the rest, at most 14 days back; today by default. */
  from?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** Why it rests. */
  reason: string;
  /** The trajectory. */
  trajectoryId: string;
};

/** Why `trajectoryResume` can be refused. */
export type TrajectoryResumeErrorCode =
  /** The day {day} lies before the current phase period began, on {start}. */
  | 'BEFORE_PERIOD'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The trajectory has ended already. */
  | 'TRAJECTORY_ENDED'
  /** The trajectory is not paused. */
  | 'TRAJECTORY_NOT_PAUSED'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** The end of a rest. */
export type TrajectoryResumeInput = {
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The first day on which it runs again; today by default. */
  on?: string | null | undefined;
  /** The trajectory. */
  trajectoryId: string;
};

/** Why `trajectoryStart` can be refused. */
export type TrajectoryStartErrorCode =
  /** The day {day} lies before the previous trajectory ended, on {ended}. */
  | 'BEFORE_PREVIOUS_END'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Assess the rung on the participation ladder first; it may be at most {days} days old. */
  | 'LADDER_NOT_ASSESSED'
  /** This professional is not a job coach who works here now. */
  | 'NOT_A_COACH'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** The participant is on rung 6, paid work. No trajectory is needed then. */
  | 'NO_SUPPORT_NEEDED'
  /** This participant has a trajectory already that has not ended. */
  | 'TRAJECTORY_ALREADY_OPEN'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG';

/** The start of a trajectory, in phase 1. */
export type TrajectoryStartInput = {
  /** The job coach; can be assigned later. */
  coachId?: string | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** A note on the start. */
  note?: string | null | undefined;
  /** The first day, at most 14 days back; today by default. */
  on?: string | null | undefined;
  /** The participant. */
  participantId: string;
  /** The ground on which the personal data are kept; PUBLIC_TASK by default. */
  processingGround?: ProcessingGround | null | undefined;
  /** The participant’s question (hulpvraag) or dream, in their own words. */
  question: string;
};

/** How a trajectory stands. */
export type TrajectoryStatus =
  /** active (actief): The trajectory runs. */
  | 'ACTIVE'
  /** ended (beëindigd): The trajectory has ended, with an outcome. */
  | 'ENDED'
  /** paused (gepauzeerd): The trajectory rests for a while; it can resume. */
  | 'PAUSED';

/** Why `trajectoryStop` can be refused. */
export type TrajectoryStopErrorCode =
  /** The day {day} lies before the current phase period began, on {start}. */
  | 'BEFORE_PERIOD'
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** The day {day} lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The day {day} lies too far back: at most {days} days. */
  | 'DATE_TOO_OLD'
  /** This is not possible on {day}, because of the pause from {from}. */
  | 'DAY_PAUSED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Write in a sentence what the other reason is. */
  | 'NOTE_MISSING'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** This step is not possible from where the trajectory is now. */
  | 'TRANSITION_NOT_POSSIBLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** The end of a trajectory in another way than by a job that was kept. */
export type TrajectoryStopInput = {
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** A note on the step. */
  note?: string | null | undefined;
  /** The day of the step, at most 14 days back; today by default. */
  on?: string | null | undefined;
  /** How it ended; OTHER asks a note. */
  outcome: TrajectoryOutcome;
  /** The trajectory. */
  trajectoryId: string;
};

/** Whether a step can be taken, asked beforehand. */
export type TransitionDecision =
  /** allowed (kan): Nothing stands in the way. */
  | 'ALLOWED'
  /** allowed with waivers (kan, met een motivering): Possible when every unmet waivable criterion is waived with a motivation. */
  | 'ALLOWED_WITH_WAIVERS'
  /** not possible yet (kan nog niet): A required criterion is not met. */
  | 'BLOCKED';

/** A kind of step (faseovergang). */
export type TransitionKind =
  /** step forward (stap vooruit): On to the next phase. */
  | 'ADVANCE'
  /** completed (afgerond): The job was kept: the trajectory ends from phase 4. */
  | 'COMPLETE'
  /** step back (stap terug): For a while back to an earlier phase (terugval). */
  | 'FALL_BACK'
  /** outplacement (uitplaatsing): From phase 2 straight to regular work (phase 4) or to sheltered work (the trajectory ends). */
  | 'OUTPLACE'
  /** start: The trajectory begins, in phase 1. */
  | 'START'
  /** stopped (gestopt): The trajectory ends in another way, with an outcome. */
  | 'STOP';

/** Why `transitionRevoke` can be refused. */
export type TransitionRevokeErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** Write in a sentence why. */
  | 'REASON_MISSING'
  /** This participant has a trajectory already that has not ended. */
  | 'TRAJECTORY_ALREADY_OPEN'
  /** The trajectory is paused. Resume it first; a step back or a stop is possible. */
  | 'TRAJECTORY_PAUSED'
  /** This step cannot be revoked. Only the latest one can, within {days} days, and never a start. */
  | 'TRANSITION_NOT_REVOCABLE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A step to take back because it was a mistake. */
export type TransitionRevokeInput = {
  /** The version of the trajectory that you looked at. */
  expectedVersion: number;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** Why it was a mistake. */
  reason: string;
  /** The step; only the latest of a trajectory, recorded at most 30 days ago. */
  transitionId: string;
};

/** A criterion that a job coach lets go of, and why. */
export type WaiverInput = {
  /** The criterion; it must be waivable. */
  criterion: CriterionCode;
  /** Why; the words are kept with the step. */
  motivation: string;
};

/** Why `workInstructionCardSave` can be refused. */
export type WorkInstructionCardSaveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This work instruction card belongs to another location. */
  | 'CARD_OF_OTHER_LOCATION'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The instrument {code} {version} is for another kind of measurement. */
  | 'INSTRUMENT_KIND_DIFFERS'
  /** The instrument {code} {version} is unknown. */
  | 'INSTRUMENT_UNKNOWN'
  /** The item {item} is not part of this instrument. */
  | 'ITEM_UNKNOWN'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A work instruction card to add, or to change when its id is given. */
export type WorkInstructionCardSaveInput = {
  /** The card to change; a new one is added without it. */
  cardId?: string | null | undefined;
  /** The version that you looked at; needed for a change. */
  expectedVersion?: number | null | undefined;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** How the task is done, step by step. */
  instruction: string;
  /** The location where the task is done; a card stays at its location. */
  locationId: string;
  /** The task. */
  title: string;
  /** The competence that the task trains. */
  trains?: TrainedItemInput | null | undefined;
};

/** Which workplaces to match; all conditions hold together. A condition that is left out stands as usual, null lifts it. */
export type WorkplaceMatchFilter = {
  /** Whether the area of the dream job is shown whatever the conditions that were left out say; yes by default. */
  dreamArea?: boolean | null | undefined;
  /** Whether a place must be free on that day. Left out: yes, save in the area of the dream job. */
  free?: boolean | null | undefined;
  /** Only those with these degrees of guidance, 1 to 5. */
  guidance?: Array<number> | null | undefined;
  /** Only those at locations in these municipalities. */
  municipality?: Array<string> | null | undefined;
  /** The day on which a place must be free; today by default. */
  on?: string | null | undefined;
  /** Only these rungs (treden). Left out: that of the participant and the next, or all without one. */
  rung?: Array<number> | null | undefined;
  /** Only those in these sectors, by code. */
  sector?: Array<string> | null | undefined;
  /** Only those with these degrees of shelter, 1 to 5. */
  shelter?: Array<number> | null | undefined;
  /** Only these verdicts. Left out: all but UNSUITABLE, save in the area of the dream job; null: all. */
  verdict?: Array<FitVerdict> | null | undefined;
  /** At most this many kilometers from the center of the home municipality, in a straight line. */
  withinKm?: number | null | undefined;
  /** Only these work areas, by code. Left out: those that the participant chose, or all without any. */
  workArea?: Array<string> | null | undefined;
};

/** Which workplaces to list; all conditions hold together. */
export type WorkplaceProfileFilter = {
  /** Only those that take people, or only those that do not. */
  active?: boolean | null | undefined;
  /** Only those with a free place on this day. */
  freeOn?: string | null | undefined;
  /** Only those with these degrees of guidance, 1 to 5. */
  guidance?: Array<number> | null | undefined;
  /** Only those at this location. */
  locationId?: string | null | undefined;
  /** Only those in these municipalities. */
  municipality?: Array<string> | null | undefined;
  /** Only those at locations within a distance of a place. */
  near?: NearInput | null | undefined;
  /** Only those at locations of this organization. */
  organizationId?: string | null | undefined;
  /** Only those on these rungs (treden), 2 to 5. */
  rung?: Array<number> | null | undefined;
  /** Only names that hold this, whatever the case. */
  search?: string | null | undefined;
  /** Only those in these sectors, by code. */
  sector?: Array<string> | null | undefined;
  /** Only those with these degrees of shelter, 1 to 5. */
  shelter?: Array<number> | null | undefined;
  /** Only those in these work areas, by code. */
  workArea?: Array<string> | null | undefined;
};

/** How to order workplaces. */
export type WorkplaceProfileOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field: WorkplaceProfileOrderField;
};

/** What workplaces can be ordered by. */
export type WorkplaceProfileOrderField =
  /** The guidance (beschermd) that it gives, most guidance first. */
  | 'GUIDANCE'
  /** The name. */
  | 'NAME'
  /** The rung (trede) of the participation ladder. */
  | 'RUNG'
  /** The shelter (beschut) of its surroundings, most shelter first. */
  | 'SHELTER';

/** Why `workplaceProfileSave` can be refused. */
export type WorkplaceProfileSaveErrorCode =
  /** This text holds a number that may be a citizen service number (BSN). We do not store those. */
  | 'BSN_NOT_ALLOWED'
  /** This work instruction card belongs to another location. */
  | 'CARD_OF_OTHER_LOCATION'
  /** The code {code} is unknown. */
  | 'CODE_UNKNOWN'
  /** This key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The instrument {code} {version} is for another kind of measurement. */
  | 'INSTRUMENT_KIND_DIFFERS'
  /** The instrument {code} {version} was replaced. Measure with the new version. */
  | 'INSTRUMENT_RETIRED'
  /** The instrument {code} {version} is unknown. */
  | 'INSTRUMENT_UNKNOWN'
  /** The item {item} is given more than once. */
  | 'ITEM_TWICE'
  /** The item {item} is not part of this instrument. */
  | 'ITEM_UNKNOWN'
  /** Level {level} is not on the scale. Choose a whole number from {min} to {max}. */
  | 'LEVEL_OUTSIDE_SCALE'
  /** In the learning line {line}, step {step} does not go further than the one before. A next step is on no lower rung, and has no more guidance or shelter. At least one of the three differs. */
  | 'LINE_NOT_ASCENDING'
  /** This does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** You do not guide this participant; ask the job coach or the team lead. */
  | 'NOT_IN_CASELOAD'
  /** There are {occupied} places occupied, now or later. So there cannot be fewer places yet. */
  | 'PLACES_IN_USE'
  /** An answer is needed here. */
  | 'VALUE_MISSING'
  /** This number is not possible. Choose from {min} to {max}. */
  | 'VALUE_OUT_OF_RANGE'
  /** This text is longer than {max} characters. */
  | 'VALUE_TOO_LONG'
  /** Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again. */
  | 'VERSION_CONFLICT';

/** A workplace to add, or to change when its id is given. */
export type WorkplaceProfileSaveInput = {
  /** Whether it takes people. */
  active?: boolean;
  /** The work instruction cards of the location that are used here; as they are when left out. */
  cardIds?: Array<string> | null | undefined;
  /** The version that you looked at; needed for a change. */
  expectedVersion?: number | null | undefined;
  /** How much guidance it gives (beschermd): 1 is the most, 5 is none. */
  guidance: number;
  /** The usual number of hours a week, at most 40. */
  hoursPerWeek: string;
  /** A key of your own; a success is kept under it for a day and given again for the same input. */
  idempotencyKey?: string | null | undefined;
  /** The location where the workplace is. */
  locationId: string;
  /** The name of the workplace. */
  name: string;
  /** How many people can work there at once. */
  places: number;
  /** What it asks; as it is when left out. A difference makes a new version, old fit scores keep theirs. */
  requirements?: RequirementsInput | null | undefined;
  /** The rung (trede) of the participation ladder that it works on, 2 to 5. */
  rung: number;
  /** The branch of industry, by code; none when left out. */
  sector?: string | null | undefined;
  /** How sheltered its surroundings are (beschut): 1 is the most, 5 is none. */
  shelter: number;
  /** What is done there. */
  tasks: string;
  /** The field of work, by code. */
  workArea: string;
  /** The workplace to change; a new one is added without it. */
  workplaceProfileId?: string | null | undefined;
};

export type ClimbFileQueryVariables = Exact<{
  id: string;
}>;


export type ClimbFileQuery = { trajectory: { version: number, status: TrajectoryStatus, phase: Phase | null, endedOn: string | null, outcome: TrajectoryOutcome | null, outcomeGroup: OutcomeGroup | null, phasePeriods: Array<{ phase: Phase, startedOn: string, endedOn: string | null }> | null, transitions: Array<{ kind: TransitionKind, from: Phase | null, to: Phase | null, on: string, revokedAt: string | null, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome, motivation: string | null }> }> | null, participant: { currentTrajectory: { id: string } | null, trajectories: Array<{ id: string, status: TrajectoryStatus }> | null, contracts: Array<{ endsOn: string | null }> | null } } | null };

export type ClimbCompleteMutationVariables = Exact<{
  input: TrajectoryCompleteInput;
}>;


export type ClimbCompleteMutation = { trajectoryComplete: { trajectory: { status: TrajectoryStatus, outcome: TrajectoryOutcome | null } | null, errors: Array<{ code: TrajectoryCompleteErrorCode, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> | null }> } };

export type ClimbStopMutationVariables = Exact<{
  input: TrajectoryStopInput;
}>;


export type ClimbStopMutation = { trajectoryStop: { trajectory: { status: TrajectoryStatus, outcome: TrajectoryOutcome | null } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryStopErrorCode, path: Array<string> | null }> } };

export type CompetenceRecordMutationVariables = Exact<{
  input: CompetenceProfileRecordInput;
}>;


export type CompetenceRecordMutation = { competenceProfileRecord: { competenceProfile: { id: string, version: number, status: MeasurementStatus, rater: Rater, measuredOn: string, finalizedAt: string | null, participant: { id: string }, professional: { id: string } | null, instrument: { code: string, version: string }, scores: Array<{ level: number | null, notAssessed: NotAssessedReason | null, note: string | null, item: { code: string } }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: CompetenceProfileRecordErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CompetenceFinalizeMutationVariables = Exact<{
  input: CompetenceProfileFinalizeInput;
}>;


export type CompetenceFinalizeMutation = { competenceProfileFinalize: { competenceProfile: { version: number, status: MeasurementStatus, finalizedAt: string | null, scores: Array<{ level: number | null }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: CompetenceProfileFinalizeErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type CompetenceProfilesQueryVariables = Exact<{
  id: string;
  rater?: Rater | null | undefined;
  asOf?: string | null | undefined;
  status?: Array<MeasurementStatus> | MeasurementStatus | null | undefined;
}>;


export type CompetenceProfilesQuery = { participant: { competenceProfile: { id: string } | null, competenceProfiles: { totalCount: number, nodes: Array<{ id: string, status: MeasurementStatus }> } | null } | null };

export type CompetenceFitQueryVariables = Exact<{
  participantId: string;
  workplaceProfileId: string;
  asOf?: string | null | undefined;
}>;


export type CompetenceFitQuery = { fitScore: { verdict: FitVerdict, score: number | null, coverage: number, surplus: number, underChallenged: boolean, requirementsVersion: number, scoreRange: { low: number, high: number } | null, items: Array<{ required: number, present: number | null, gap: number | null, weight: number, essential: boolean, outcome: FitItemOutcome, item: { code: string } }>, learningGoals: Array<{ item: { code: string } }>, profile: { id: string } | null, workplaceProfile: { id: string } } | null };

export type ConsentGiveMutationVariables = Exact<{
  input: ConsentGiveInput;
}>;


export type ConsentGiveMutation = { consentGive: { consent: { id: string, version: number, kind: ConsentKind, scope: string | null, givenOn: string, until: string | null, withdrawnOn: string | null, givenBy: AgreementGiver, how: AgreementWay, words: string | null, holds: boolean, organization: { name: string } | null, participant: { id: string } | null } | null, errors: Array<{ code: ConsentGiveErrorCode, path: Array<string> | null, message: string }> } };

export type ConsentWithdrawMutationVariables = Exact<{
  input: ConsentWithdrawInput;
}>;


export type ConsentWithdrawMutation = { consentWithdraw: { consent: { version: number, withdrawnOn: string | null, holds: boolean } | null, participant: { consents: Array<{ kind: ConsentKind, holds: boolean }> | null } | null, errors: Array<{ code: ConsentWithdrawErrorCode, path: Array<string> | null, message: string }> } };

export type ConsentsOfQueryVariables = Exact<{
  id: string;
}>;


export type ConsentsOfQuery = { participant: { consents: Array<{ kind: ConsentKind, scope: string | null, holds: boolean }> | null, photos: Array<{ scope: string | null }> | null } | null };

export type BriefingShareMutationVariables = Exact<{
  input: BriefingShareInput;
}>;


export type BriefingShareMutation = { briefingShare: { briefing: { id: string, talents: string | null, pointsOfAttention: string | null, sharedOn: string, placement: { id: string }, recordedBy: { id: string } | null } | null, placement: { briefing: { talents: string | null } | null } | null, errors: Array<{ code: BriefingShareErrorCode, path: Array<string> | null, message: string }> } };

export type BriefingToldQueryVariables = Exact<{
  id: string;
}>;


export type BriefingToldQuery = { participant: { consents: Array<{ id: string }> | null, placements: Array<{ briefing: { talents: string | null, pointsOfAttention: string | null } | null }> | null } | null };

export type ContractRecordMutationVariables = Exact<{
  input: ContractRecordInput;
}>;


export type ContractRecordMutation = { contractRecord: { contract: { id: string, version: number, signedOn: string, startsOn: string, endsOn: string | null, hoursPerWeek: string, subsidized: boolean, participant: { id: string }, trajectory: { id: string, version: number } | null, employer: { id: string }, workplaceProfile: { id: string } | null } | null, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: ContractRecordErrorCode, path: Array<string> | null, message: string }> } };

export type ContractEndMutationVariables = Exact<{
  input: ContractEndInput;
}>;


export type ContractEndMutation = { contractEnd: { contract: { version: number, startsOn: string, endsOn: string | null } | null, warnings: Array<{ code: string }>, errors: Array<{ code: ContractEndErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type ContractsQueryVariables = Exact<{
  id: string;
}>;


export type ContractsQuery = { participant: { contracts: Array<{ id: string }> | null, trajectories: Array<{ id: string, contracts: Array<{ id: string }> | null }> | null } | null };

export type ContractAskedQueryVariables = Exact<{
  id: string;
}>;


export type ContractAskedQuery = { trajectory: { status: TrajectoryStatus, nextTransitions: Array<{ kind: TransitionKind, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome, evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null> | null }> }> | null } | null };

export type DemoPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DemoPeopleQuery = { participants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ clientNumber: string | null, currentTrajectory: { status: TrajectoryStatus, phase: Phase | null, phasePeriods: Array<{ phase: Phase, startedOn: string, endedOn: string | null }> | null, transitions: Array<{ kind: TransitionKind, on: string }> | null, nextTransitions: Array<{ kind: TransitionKind, decision: TransitionDecision, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome, explanation: string | null }> }> | null } | null, matrixMeasurements: { nodes: Array<{ measuredOn: string, scores: Array<{ level: number | null, domain: { label: string } }> }> } | null }> } };

export type EmergencyAccessOpenMutationVariables = Exact<{
  input: EmergencyAccessOpenInput;
}>;


export type EmergencyAccessOpenMutation = { emergencyAccessOpen: { participant: { id: string, birthDate: string | null } | null, errors: Array<{ code: EmergencyAccessOpenErrorCode, path: Array<string> | null, message: string }> } };

export type EmergencyFileQueryVariables = Exact<{
  id: string;
}>;


export type EmergencyFileQuery = { participant: { birthDate: string | null, emergencyOpenings: Array<{ role: Role, reason: string, openedAt: string, until: string, professional: { id: string } | null, participant: { id: string } | null }> | null } | null };

export type GuidedLocationsSaveMutationVariables = Exact<{
  input: ProfessionalSaveInput;
}>;


export type GuidedLocationsSaveMutation = { professionalSave: { professional: { id: string, locations: Array<{ name: string }> } | null, errors: Array<{ code: ProfessionalSaveErrorCode, path: Array<string> | null }> } };

export type HoursJudgedQueryVariables = Exact<{
  id: string;
}>;


export type HoursJudgedQuery = { trajectory: { nextTransitions: Array<{ kind: TransitionKind, to: Phase | null, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome, required: string | null, actual: string | null, evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null> | null }> }> | null } | null };

export type HoursTakenQueryVariables = Exact<{
  id: string;
}>;


export type HoursTakenQuery = { trajectory: { transitions: Array<{ criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome, required: string | null, actual: string | null, evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null> | null }> }> | null } | null };

export type HoursReadQueryVariables = Exact<{
  id: string;
  trajectoryId: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  all?: boolean | null | undefined;
}>;


export type HoursReadQuery = { participant: { attendance: { totalCount: number, nodes: Array<{ on: string, kind: AttendanceKind, hours: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null, trajectory: { attendance: { totalCount: number } | null, care: { nodes: Array<{ on: string }> } | null, supportHours: { totalCount: number, nodes: Array<{ on: string, hours: string, kind: SupportKind }> } | null, hours: { present: string, sick: string | null, absent: string | null, leave: string | null, daysCounted: number | null, daysPresent: number | null, presence: string | null, perWeek: Array<{ week: string, hours: string }> | null, perKind: Array<{ kind: AttendanceKind, hours: string }> | null } | null, practice: { present: string, presence: string | null, daysCounted: number | null } | null, none: { present: string, presence: string | null, daysCounted: number | null, perWeek: Array<{ week: string }> | null, perKind: Array<{ kind: AttendanceKind }> | null } | null, supportHourSummary: { total: string, perWeek: Array<{ week: string, hours: string }> | null, perKind: Array<{ kind: SupportKind, hours: string }> | null } | null, aftercare: { total: string, perKind: Array<{ kind: SupportKind, hours: string }> | null } | null } | null };

export type HoursManyQueryVariables = Exact<{
  first: number;
}>;


export type HoursManyQuery = { trajectories: { nodes: Array<{ hours: { present: string } | null, practice: { present: string } | null, supportHourSummary: { total: string } | null }> } };

export type ReferenceListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceListsQuery = { workAreas: Array<{ code: string, position: number, label: string, nl: string, en: string }>, sectors: Array<{ code: string, label: string }>, municipalities: Array<{ code: string, name: string }> };

export type ReferenceMunicipalityQueryVariables = Exact<{
  code: string;
  search?: string | null | undefined;
}>;


export type ReferenceMunicipalityQuery = { municipality: { code: string, name: string, province: string, latitude: number, longitude: number } | null, municipalities: Array<{ name: string }> };

export type ReferenceInstrumentQueryVariables = Exact<{
  code: string;
  version?: string | null | undefined;
}>;


export type ReferenceInstrumentQuery = { instrument: { code: string, version: string, kind: InstrumentKind, retired: boolean, minAge: number | null, maxAge: number | null, label: string, groups: Array<{ code: string, position: number, label: string, items: Array<{ code: string }> }>, items: Array<{ code: string, position: number, sensitivity: Sensitivity, label: string, group: { code: string } }>, levels: Array<{ level: number, label: string }> } | null };

export type ReferenceInstrumentsQueryVariables = Exact<{
  kind?: InstrumentKind | null | undefined;
}>;


export type ReferenceInstrumentsQuery = { instruments: Array<{ code: string, version: string }> };

export type ReferenceImportMutationVariables = Exact<{
  input: InstrumentImportInput;
}>;


export type ReferenceImportMutation = { instrumentImport: { instrument: { code: string, version: string, retired: boolean, minAge: number | null, maxAge: number | null, label: string, groups: Array<{ code: string, items: Array<{ code: string, label: string }> }>, levels: Array<{ level: number, label: string }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: InstrumentImportErrorCode, path: Array<string> | null, line: number | null, column: number | null, message: string }> } };

export type IntakeRegisterMutationVariables = Exact<{
  input: ParticipantRegisterInput;
}>;


export type IntakeRegisterMutation = { participantRegister: { participant: { id: string, viewerSees: Array<ParticipantSection>, birthDate: string | null, name: { given: string } | null } | null, errors: Array<{ code: ParticipantRegisterErrorCode, path: Array<string> | null }> } };

export type IntakeReceiveMutationVariables = Exact<{
  input: RegistrationReceiveInput;
}>;


export type IntakeReceiveMutation = { registrationReceive: { registration: { id: string } | null, errors: Array<{ code: RegistrationReceiveErrorCode, path: Array<string> | null }> } };

export type IntakeAssessMutationVariables = Exact<{
  input: LadderAssessInput;
}>;


export type IntakeAssessMutation = { ladderAssess: { ladderAssessment: { id: string } | null, errors: Array<{ code: LadderAssessErrorCode, path: Array<string> | null }> } };

export type IntakeStartMutationVariables = Exact<{
  input: TrajectoryStartInput;
}>;


export type IntakeStartMutation = { trajectoryStart: { trajectory: { id: string, coach: { id: string } | null } | null, errors: Array<{ code: TrajectoryStartErrorCode, path: Array<string> | null }> } };

export type IntakeSeeQueryVariables = Exact<{
  id: string;
}>;


export type IntakeSeeQuery = { participant: { viewerSees: Array<ParticipantSection>, clientNumber: string | null, birthDate: string | null, ladderStep: LadderStep | null, name: { given: string } | null, currentTrajectory: { status: TrajectoryStatus, phase: Phase | null, question: string | null, coach: { id: string } | null } | null } | null };

export type IntakeJudgeMutationVariables = Exact<{
  input: CompetenceProfileRecordInput;
}>;


export type IntakeJudgeMutation = { competenceProfileRecord: { competenceProfile: { id: string } | null, errors: Array<{ code: CompetenceProfileRecordErrorCode, path: Array<string> | null }> } };

export type IntakeMeasureMutationVariables = Exact<{
  input: MatrixMeasurementRecordInput;
}>;


export type IntakeMeasureMutation = { matrixMeasurementRecord: { matrixMeasurement: { id: string } | null, errors: Array<{ code: MatrixMeasurementRecordErrorCode, path: Array<string> | null }> } };

export type LineSaveMutationVariables = Exact<{
  input: LearningLineSaveInput;
}>;


export type LineSaveMutation = { learningLineSave: { learningLine: { id: string, version: number, name: string, region: string, active: boolean, workArea: { code: string }, steps: Array<{ position: number, workplaceProfile: { name: string, location: { organization: { name: string } } } }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: LearningLineSaveErrorCode, path: Array<string> | null, step: number | null, currentVersion: number | null }> } };

export type LineWorkplaceMutationVariables = Exact<{
  input: WorkplaceProfileSaveInput;
}>;


export type LineWorkplaceMutation = { workplaceProfileSave: { workplaceProfile: { rung: number } | null, errors: Array<{ code: WorkplaceProfileSaveErrorCode, path: Array<string> | null, step: number | null, message: string, learningLine: { name: string } | null }> } };

export type LineListQueryVariables = Exact<{
  filter?: LearningLineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LineListQuery = { learningLines: { totalCount: number, nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LineThroughQueryVariables = Exact<{
  line: string;
  workplace: string;
  location: string;
  organization: string;
}>;


export type LineThroughQuery = { learningLine: { name: string, steps: Array<{ position: number }> } | null, workplaceProfile: { learningLines: Array<{ name: string }> } | null, location: { learningLines: Array<{ name: string }> } | null, organization: { learningLines: { totalCount: number, nodes: Array<{ name: string }> } } | null };

export type LineNextQueryVariables = Exact<{
  id: string;
}>;


export type LineNextQuery = { participant: { nextLineSteps: Array<{ line: { name: string }, from: { position: number, workplaceProfile: { name: string } }, placement: { id: string } | null, next: { position: number, workplaceProfile: { name: string } } | null }> | null } | null };

export type MatchWorkplacesQueryVariables = Exact<{
  id: string;
  filter?: WorkplaceMatchFilter | null | undefined;
  orderBy?: MatchOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MatchWorkplacesQuery = { participant: { workplaceMatches: { totalCount: number, nodes: Array<{ distanceKm: string | null, freePlaces: number, isDreamArea: boolean, obstacles: Array<MatchObstacle>, workplaceProfile: { id: string, name: string }, fit: { verdict: FitVerdict, score: number | null, coverage: number, items: Array<{ outcome: FitItemOutcome, item: { code: string } }>, learningGoals: Array<{ item: { code: string } }> } }>, edges: Array<{ cursor: string, node: { workplaceProfile: { id: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type MatchCandidatesQueryVariables = Exact<{
  id: string;
  filter?: CandidateMatchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MatchCandidatesQuery = { workplaceProfile: { candidateMatches: { totalCount: number, nodes: Array<{ distanceKm: string | null, isDreamArea: boolean, obstacles: Array<MatchObstacle>, participant: { id: string }, fit: { verdict: FitVerdict, score: number | null, workplaceProfile: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MatchEverybodyQueryVariables = Exact<{
  first: number;
}>;


export type MatchEverybodyQuery = { participants: { nodes: Array<{ id: string, workplaceMatches: { nodes: Array<{ distanceKm: string | null, workplaceProfile: { id: string, name: string }, fit: { verdict: FitVerdict, score: number | null, items: Array<{ present: number | null }> } }> } | null }> } };

export type MatrixListedQueryVariables = Exact<{
  id: string;
  filter?: MatrixMeasurementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MatrixListedQuery = { participant: { matrixMeasurements: { totalCount: number, nodes: Array<{ id: string, measuredOn: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, currentTrajectory: { matrixMeasurements: Array<{ id: string }> | null } | null } | null };

export type MatrixProgressedQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type MatrixProgressedQuery = { participant: { matrixProgress: { from: { id: string }, to: { id: string }, domains: Array<{ from: number | null, to: number | null, change: DomainChange, hidden: boolean, domain: { code: string, label: string } }> } | null } | null };

export type MatrixAreasQueryVariables = Exact<{
  id: string;
}>;


export type MatrixAreasQuery = { participant: { lifeAreas: Array<{ area: LifeArea, domains: Array<{ domain: MatrixDomain, level: number | null, measuredOn: string | null, trend: DomainChange | null, hidden: boolean }>, openNeeds: Array<{ domain: MatrixDomain, urgency: SupportNeedUrgency }> }> | null } | null };

export type MatrixTargetSetMutationVariables = Exact<{
  input: MatrixTargetSetInput;
}>;


export type MatrixTargetSetMutation = { matrixTargetSet: { participant: { matrixTargets: Array<{ domain: MatrixDomain, level: number, setOn: string }> | null } | null, errors: Array<{ code: MatrixTargetSetErrorCode, path: Array<string> | null }> } };

export type MatrixLevelsQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixLevelsQuery = { participants: { nodes: Array<{ matrixMeasurements: { nodes: Array<{ measuredOn: string, scores: Array<{ level: number | null, hidden: boolean, domain: { code: string, label: string } }> }> } | null }> } };

export type MatrixNestedQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixNestedQuery = { participants: { nodes: Array<{ matrixMeasurements: { nodes: Array<{ measuredOn: string, instrument: { code: string }, moments: Array<{ cycle: MeasurementCycle, moment: MeasurementMoment, countsAs: MeasurementMoment }>, scores: Array<{ level: number | null, hidden: boolean, target: number | null, domain: { code: string, label: string } }>, supersedes: { id: string } | null, supersededBy: { id: string } | null }> } | null, matrixProgress: { from: { id: string }, to: { id: string }, domains: Array<{ change: DomainChange, domain: { code: string } }> } | null, lifeAreas: Array<{ area: LifeArea, domains: Array<{ level: number | null, trend: DomainChange | null }>, openNeeds: Array<{ domain: MatrixDomain }> }> | null, supportNeeds: Array<{ domain: MatrixDomain, attendBy: string | null, changes: Array<{ status: SupportNeedStatus }> }> | null }> } };

export type MistakesFileQueryVariables = Exact<{
  id: string;
}>;


export type MistakesFileQuery = { trajectory: { version: number, status: TrajectoryStatus, phase: Phase | null, endedOn: string | null, outcome: TrajectoryOutcome | null, phasePeriods: Array<{ phase: Phase, startedOn: string, endedOn: string | null }> | null, pauses: Array<{ from: string, until: string | null }> | null, transitions: Array<{ id: string, kind: TransitionKind, revokedAt: string | null, revokeReason: string | null }> | null, participant: { contracts: Array<{ endsOn: string | null }> | null } } | null };

export type MistakesRevokeMutationVariables = Exact<{
  input: TransitionRevokeInput;
}>;


export type MistakesRevokeMutation = { transitionRevoke: { trajectory: { version: number, phase: Phase | null, status: TrajectoryStatus } | null, errors: Array<{ code: TransitionRevokeErrorCode, path: Array<string> | null }> } };

export type MistakesPauseMutationVariables = Exact<{
  input: TrajectoryPauseInput;
}>;


export type MistakesPauseMutation = { trajectoryPause: { trajectory: { version: number, status: TrajectoryStatus } | null, errors: Array<{ code: TrajectoryPauseErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type MistakesResumeMutationVariables = Exact<{
  input: TrajectoryResumeInput;
}>;


export type MistakesResumeMutation = { trajectoryResume: { trajectory: { version: number, status: TrajectoryStatus } | null, errors: Array<{ code: TrajectoryResumeErrorCode, path: Array<string> | null }> } };

export type NestedPeopleQueryVariables = Exact<{
  first: number;
}>;


export type NestedPeopleQuery = { viewer: { roles: Array<Role> }, participants: { totalCount: number, nodes: Array<{ name: { display: string } | null, currentTrajectory: { phase: Phase | null, phasePeriods: Array<{ phase: Phase, startedOn: string, endedOn: string | null }> | null, nextTransitions: Array<{ kind: TransitionKind, decision: TransitionDecision, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome, explanation: string | null }> }> | null } | null, matrixMeasurements: { nodes: Array<{ measuredOn: string, scores: Array<{ level: number | null, domain: { label: string } }> }> } | null }> } };

export type NestedFitQueryVariables = Exact<{
  participantId: string;
  workplaceProfileId: string;
}>;


export type NestedFitQuery = { fitScore: { verdict: FitVerdict, score: number | null, coverage: number, items: Array<{ required: number, present: number | null, outcome: FitItemOutcome, item: { label: string } }>, workplaceProfile: { location: { name: string, workAreas: Array<{ label: string }>, municipality: { name: string } } } } | null };

export type OrganizationsSaveMutationVariables = Exact<{
  input: OrganizationSaveInput;
}>;


export type OrganizationsSaveMutation = { organizationSave: { organization: { id: string, version: number, name: string, kind: OrganizationKind, kvkNumber: string } | null, errors: Array<{ code: OrganizationSaveErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type OrganizationsProfessionalMutationVariables = Exact<{
  input: ProfessionalSaveInput;
}>;


export type OrganizationsProfessionalMutation = { professionalSave: { professional: { id: string, version: number, email: string | null, roles: Array<ProfessionalRole>, active: boolean, name: { given: string, infix: string | null, family: string, display: string }, organization: { name: string }, locations: Array<{ name: string }> } | null, errors: Array<{ code: ProfessionalSaveErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type OrganizationsLocationMutationVariables = Exact<{
  input: LocationSaveInput;
}>;


export type OrganizationsLocationMutation = { locationSave: { location: { id: string, version: number, name: string, latitude: number, longitude: number, methods: Array<Method>, active: boolean, municipality: { name: string }, organization: { name: string }, workInstructionCards: Array<{ title: string }> } | null, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: LocationSaveErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type OrganizationsCardMutationVariables = Exact<{
  input: WorkInstructionCardSaveInput;
}>;


export type OrganizationsCardMutation = { workInstructionCardSave: { workInstructionCard: { id: string, version: number, title: string, instruction: string, trains: { code: string, label: string } | null, location: { id: string } } | null, errors: Array<{ code: WorkInstructionCardSaveErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type OrganizationsProfessionalsQueryVariables = Exact<{
  filter?: ProfessionalFilter | null | undefined;
}>;


export type OrganizationsProfessionalsQuery = { professionals: { totalCount: number, nodes: Array<{ name: { display: string } }> } };

export type OrganizationsLocationsQueryVariables = Exact<{
  filter?: LocationFilter | null | undefined;
  orderBy?: LocationOrder | null | undefined;
}>;


export type OrganizationsLocationsQuery = { locations: { totalCount: number, nodes: Array<{ name: string }> } };

export type OrganizationsOneQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationsOneQuery = { organization: { name: string, professionals: { totalCount: number, nodes: Array<{ name: { family: string } }> }, locations: { totalCount: number, nodes: Array<{ name: string }> } } | null };

export type ParticipantFileQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantFileQuery = { participant: { id: string, version: number, viewerSees: Array<ParticipantSection>, clientNumber: string | null, birthDate: string | null, dreamJob: string | null, travelKm: number | null, email: string | null, phone: string | null, ladderStep: LadderStep | null, name: { given: string, infix: string | null, family: string, display: string } | null, organization: { id: string } | null, municipality: { code: string } | null, dreamWorkArea: { code: string } | null, chosenWorkAreas: Array<{ code: string }> | null, ladderAssessments: Array<{ step: LadderStep, assessedOn: string, note: string | null, professional: { id: string } | null }> | null, currentTrajectory: { id: string } | null, trajectories: Array<{ id: string }> | null } | null };

export type ParticipantRegisteringMutationVariables = Exact<{
  input: ParticipantRegisterInput;
}>;


export type ParticipantRegisteringMutation = { participantRegister: { participant: { id: string, version: number } | null, errors: Array<{ code: ParticipantRegisterErrorCode, path: Array<string> | null, message: string }> } };

export type ParticipantUpdatingMutationVariables = Exact<{
  input: ParticipantUpdateInput;
}>;


export type ParticipantUpdatingMutation = { participantUpdate: { participant: { version: number, clientNumber: string | null, birthDate: string | null, dreamJob: string | null, travelKm: number | null, email: string | null, name: { display: string } | null, municipality: { code: string } | null, chosenWorkAreas: Array<{ code: string }> | null } | null, errors: Array<{ code: ParticipantUpdateErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type ParticipantAssessingMutationVariables = Exact<{
  input: LadderAssessInput;
}>;


export type ParticipantAssessingMutation = { ladderAssess: { participant: { version: number, ladderStep: LadderStep | null } | null, ladderAssessment: { id: string, step: LadderStep, assessedOn: string, note: string | null } | null, errors: Array<{ code: LadderAssessErrorCode, path: Array<string> | null }> } };

export type ParticipantListQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  orderBy?: ParticipantOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ParticipantListQuery = { participants: { totalCount: number, nodes: Array<{ clientNumber: string | null }>, edges: Array<{ cursor: string, node: { clientNumber: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ParticipantViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ParticipantViewerQuery = { viewer: { roles: Array<Role>, scopes: Array<string>, permissions: Array<Permission>, organization: { id: string } | null, professional: { id: string } | null } };

export type RegistrationReceiveMutationVariables = Exact<{
  input: RegistrationReceiveInput;
}>;


export type RegistrationReceiveMutation = { registrationReceive: { registration: { id: string, version: number, registrant: Registrant, name: string, email: string | null, phone: string | null, question: string, status: RegistrationStatus, since: string, note: string | null, receivedOn: string, organization: { id: string }, municipality: { name: string } | null, wishedWorkArea: { code: string } | null, participant: { id: string } | null } | null, errors: Array<{ code: RegistrationReceiveErrorCode, path: Array<string> | null }> } };

export type RegistrationChangeMutationVariables = Exact<{
  input: RegistrationChangeInput;
}>;


export type RegistrationChangeMutation = { registrationChange: { registration: { version: number, status: RegistrationStatus, since: string, note: string | null } | null, errors: Array<{ code: RegistrationChangeErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type RegistrationAcceptMutationVariables = Exact<{
  input: RegistrationAcceptInput;
}>;


export type RegistrationAcceptMutation = { registrationAccept: { registration: { version: number, status: RegistrationStatus, since: string, note: string | null, participant: { id: string } | null } | null, participant: { id: string, clientNumber: string | null, birthDate: string | null, email: string | null, phone: string | null, name: { display: string } | null, municipality: { code: string } | null, chosenWorkAreas: Array<{ code: string }> | null, organization: { id: string } | null } | null, errors: Array<{ code: RegistrationAcceptErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type RegistrationsQueryVariables = Exact<{
  filter?: RegistrationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegistrationsQuery = { registrations: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegistrationFoundQueryVariables = Exact<{
  id: string;
}>;


export type RegistrationFoundQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type TalentProfileRecordMutationVariables = Exact<{
  input: TalentProfileRecordInput;
}>;


export type TalentProfileRecordMutation = { talentProfileRecord: { talentProfile: { id: string, talents: string | null, drives: string | null, dreams: string | null, pointsOfAttention: string | null, recordedOn: string } | null, participant: { talentProfile: { id: string } | null, talentProfiles: Array<{ talents: string | null, recordedOn: string }> | null } | null, errors: Array<{ code: TalentProfileRecordErrorCode, path: Array<string> | null }> } };

export type InterestRecordMutationVariables = Exact<{
  input: InterestRecordInput;
}>;


export type InterestRecordMutation = { interestRecord: { interestResult: { id: string, takenOn: string, scores: Array<{ score: number, workArea: { code: string } }> } | null, participant: { interests: Array<{ id: string, takenOn: string }> | null } | null, errors: Array<{ code: InterestRecordErrorCode, path: Array<string> | null }> } };

export type ReportRecordMutationVariables = Exact<{
  input: ReportRecordInput;
}>;


export type ReportRecordMutation = { reportRecord: { report: { id: string, kind: ReportKind, on: string, summary: string } | null, participant: { reports: Array<{ on: string, kind: ReportKind }> | null, advice: Array<{ on: string, summary: string }> | null } | null, errors: Array<{ code: ReportRecordErrorCode, path: Array<string> | null }> } };

export type StepsFileQueryVariables = Exact<{
  id: string;
}>;


export type StepsFileQuery = { trajectory: { version: number, status: TrajectoryStatus, phase: Phase | null, outcome: TrajectoryOutcome | null, endedOn: string | null, placements: Array<{ id: string, kind: PlacementKind, status: PlacementStatus, held: boolean, startsOn: string, endsOn: string | null, cancelledOn: string | null, heldUntil: string | null, continues: { id: string } | null, adjustments: Array<{ measure: string }> | null }> | null, nextTransitions: Array<{ kind: TransitionKind, to: Phase | null, outcome: TrajectoryOutcome | null, decision: TransitionDecision }> | null, transitions: Array<{ id: string, kind: TransitionKind }> | null } | null };

export type StepsFallBackMutationVariables = Exact<{
  input: TrajectoryFallBackInput;
}>;


export type StepsFallBackMutation = { trajectoryFallBack: { transition: { id: string } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryFallBackErrorCode, path: Array<string> | null, message: string }> } };

export type StepsAdvanceMutationVariables = Exact<{
  input: TrajectoryAdvanceInput;
}>;


export type StepsAdvanceMutation = { trajectoryAdvance: { transition: { id: string } | null, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: TrajectoryAdvanceErrorCode, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> | null }> } };

export type StepsOutplaceMutationVariables = Exact<{
  input: TrajectoryOutplaceInput;
}>;


export type StepsOutplaceMutation = { trajectoryOutplace: { trajectory: { status: TrajectoryStatus, outcome: TrajectoryOutcome | null, outcomeGroup: OutcomeGroup | null, phase: Phase | null } | null, transition: { kind: TransitionKind, outcome: TrajectoryOutcome | null, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome, evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null> | null }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryOutplaceErrorCode, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> | null }> } };

export type StepsStopMutationVariables = Exact<{
  input: TrajectoryStopInput;
}>;


export type StepsStopMutation = { trajectoryStop: { transition: { id: string } | null, errors: Array<{ code: TrajectoryStopErrorCode }> } };

export type StepsRevokeMutationVariables = Exact<{
  input: TransitionRevokeInput;
}>;


export type StepsRevokeMutation = { transitionRevoke: { trajectory: { phase: Phase | null, status: TrajectoryStatus } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TransitionRevokeErrorCode }> } };

export type StepsEndMutationVariables = Exact<{
  input: PlacementEndInput;
}>;


export type StepsEndMutation = { placementEnd: { placement: { held: boolean, status: PlacementStatus, heldUntil: string | null, endsOn: string | null } | null, errors: Array<{ code: PlacementEndErrorCode }> } };

export type StepsAdjustMutationVariables = Exact<{
  input: PlacementAdjustInput;
}>;


export type StepsAdjustMutation = { placementAdjust: { errors: Array<{ code: PlacementAdjustErrorCode }> } };

export type PlacementStartMutationVariables = Exact<{
  input: PlacementStartInput;
}>;


export type PlacementStartMutation = { placementStart: { placement: { id: string, version: number, status: PlacementStatus, held: boolean, kind: PlacementKind, agreedOn: string, startsOn: string, endsOn: string | null, cancelledOn: string | null, endReason: string | null, heldUntil: string | null, schedule: Array<HalfDay>, hoursPerWeek: string, contact: string | null, income: Income | null, trainingRoute: TrainingRoute | null, reason: string | null, motivation: string | null, fitVerdict: FitVerdict | null, fitScore: number | null, participant: { id: string }, trajectory: { id: string, version: number } | null, workplaceProfile: { id: string }, school: { id: string } | null, contract: { id: string } | null, continues: { id: string } | null, reviews: Array<{ text: string }> | null, adjustments: Array<{ measure: string }> | null, fit: { verdict: FitVerdict, score: number | null, requirementsVersion: number, items: Array<{ outcome: FitItemOutcome }> } | null } | null, warnings: Array<{ code: string }>, errors: Array<{ code: PlacementStartErrorCode, path: Array<string> | null, message: string }> } };

export type PlacementEndMutationVariables = Exact<{
  input: PlacementEndInput;
}>;


export type PlacementEndMutation = { placementEnd: { placement: { version: number, status: PlacementStatus, endsOn: string | null, cancelledOn: string | null, endReason: string | null } | null, errors: Array<{ code: PlacementEndErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type PlacementExtendMutationVariables = Exact<{
  input: PlacementExtendInput;
}>;


export type PlacementExtendMutation = { placementExtend: { placement: { version: number, endsOn: string | null } | null, errors: Array<{ code: PlacementExtendErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type PlacementReviewMutationVariables = Exact<{
  input: PlacementReviewInput;
}>;


export type PlacementReviewMutation = { placementReview: { review: { on: string, text: string } | null, placement: { version: number, reviews: Array<{ on: string, text: string, professional: { id: string } | null }> | null } | null, errors: Array<{ code: PlacementReviewErrorCode, path: Array<string> | null }> } };

export type PlacementAdjustMutationVariables = Exact<{
  input: PlacementAdjustInput;
}>;


export type PlacementAdjustMutation = { placementAdjust: { placement: { version: number, fitVerdict: FitVerdict | null, adjustments: Array<{ measure: string, item: { code: string } }> | null, fit: { verdict: FitVerdict, coverage: number, items: Array<{ outcome: FitItemOutcome, item: { code: string } }>, learningGoals: Array<{ item: { code: string } }> } | null } | null, errors: Array<{ code: PlacementAdjustErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type PlacementIntakeMutationVariables = Exact<{
  input: EmployerIntakeRecordInput;
}>;


export type PlacementIntakeMutation = { employerIntakeRecord: { employerIntake: { on: string, note: string | null, employer: { id: string } } | null, trajectory: { version: number, employerIntakes: Array<{ on: string }> | null } | null, errors: Array<{ code: EmployerIntakeRecordErrorCode, path: Array<string> | null }> } };

export type PlacementAftercareMutationVariables = Exact<{
  input: AftercareAgreeInput;
}>;


export type PlacementAftercareMutation = { aftercareAgree: { aftercareAgreement: { agreedOn: string, agreedHours: string | null, text: string } | null, trajectory: { version: number, aftercareAgreements: Array<{ agreedOn: string }> | null } | null, errors: Array<{ code: AftercareAgreeErrorCode, path: Array<string> | null }> } };

export type PlacementListsQueryVariables = Exact<{
  participant: string;
  trajectory: string;
  workplace: string;
  on?: string | null | undefined;
}>;


export type PlacementListsQuery = { participant: { placements: Array<{ id: string }> | null, now: Array<{ id: string }> | null, others: Array<{ id: string }> | null } | null, trajectory: { placements: Array<{ id: string }> | null } | null, workplaceProfile: { placements: { totalCount: number, nodes: Array<{ id: string }> } } | null };

export type PlacementFoundQueryVariables = Exact<{
  filter?: PlacementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacementFoundQuery = { placements: { totalCount: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlacementPauseMutationVariables = Exact<{
  input: TrajectoryPauseInput;
}>;


export type PlacementPauseMutation = { trajectoryPause: { trajectory: { status: TrajectoryStatus } | null, errors: Array<{ code: TrajectoryPauseErrorCode }> } };

export type PlacesFoundQueryVariables = Exact<{
  locations?: LocationFilter | null | undefined;
  workplaces?: WorkplaceProfileFilter | null | undefined;
}>;


export type PlacesFoundQuery = { locations: { totalCount: number, nodes: Array<{ name: string }> }, workplaceProfiles: { totalCount: number, nodes: Array<{ name: string }> } };

export type PlacesOfQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type PlacesOfQuery = { workplaceProfile: { places: number, occupiedPlaces: number, freePlaces: number } | null };

export type PlacesAllQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesAllQuery = { workplaceProfiles: { nodes: Array<{ occupiedPlaces: number, freePlaces: number, today: number, later: number }> } };

export type PlacesSaveMutationVariables = Exact<{
  input: WorkplaceProfileSaveInput;
}>;


export type PlacesSaveMutation = { workplaceProfileSave: { workplaceProfile: { places: number, version: number } | null, errors: Array<{ code: WorkplaceProfileSaveErrorCode, path: Array<string> | null, message: string }> } };

export type GoalShownFragment = { id: string, version: number, text: string, status: GoalStatus, domain: MatrixDomain | null, targetLevel: number | null, dueOn: string | null, achievementProposedOn: string | null, endedOn: string | null, endNote: string | null, participant: { id: string }, item: { code: string } | null, need: { id: string } | null, placement: { id: string } | null, steps: Array<{ position: number, text: string, doneOn: string | null }>, cards: Array<{ title: string }>, okCards: Array<{ card: { title: string } }> };

export type GoalsSetMutationVariables = Exact<{
  input: GoalSetInput;
}>;


export type GoalsSetMutation = { goalSet: { goal: { id: string, version: number, text: string, status: GoalStatus, domain: MatrixDomain | null, targetLevel: number | null, dueOn: string | null, achievementProposedOn: string | null, endedOn: string | null, endNote: string | null, participant: { id: string }, item: { code: string } | null, need: { id: string } | null, placement: { id: string } | null, steps: Array<{ position: number, text: string, doneOn: string | null }>, cards: Array<{ title: string }>, okCards: Array<{ card: { title: string } }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: GoalSetErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type GoalsFromFitMutationVariables = Exact<{
  input: GoalsFromFitInput;
}>;


export type GoalsFromFitMutation = { goalsFromFit: { goals: Array<{ id: string, version: number, text: string, status: GoalStatus, domain: MatrixDomain | null, targetLevel: number | null, dueOn: string | null, achievementProposedOn: string | null, endedOn: string | null, endNote: string | null, participant: { id: string }, item: { code: string } | null, need: { id: string } | null, placement: { id: string } | null, steps: Array<{ position: number, text: string, doneOn: string | null }>, cards: Array<{ title: string }>, okCards: Array<{ card: { title: string } }> }> | null, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: GoalsFromFitErrorCode, path: Array<string> | null, message: string }> } };

export type GoalsAchieveMutationVariables = Exact<{
  input: GoalAchieveInput;
}>;


export type GoalsAchieveMutation = { goalAchieve: { goal: { id: string, version: number, text: string, status: GoalStatus, domain: MatrixDomain | null, targetLevel: number | null, dueOn: string | null, achievementProposedOn: string | null, endedOn: string | null, endNote: string | null, participant: { id: string }, item: { code: string } | null, need: { id: string } | null, placement: { id: string } | null, steps: Array<{ position: number, text: string, doneOn: string | null }>, cards: Array<{ title: string }>, okCards: Array<{ card: { title: string } }> } | null, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: GoalAchieveErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type GoalsDropMutationVariables = Exact<{
  input: GoalDropInput;
}>;


export type GoalsDropMutation = { goalDrop: { goal: { id: string, version: number, text: string, status: GoalStatus, domain: MatrixDomain | null, targetLevel: number | null, dueOn: string | null, achievementProposedOn: string | null, endedOn: string | null, endNote: string | null, participant: { id: string }, item: { code: string } | null, need: { id: string } | null, placement: { id: string } | null, steps: Array<{ position: number, text: string, doneOn: string | null }>, cards: Array<{ title: string }>, okCards: Array<{ card: { title: string } }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: GoalDropErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type GoalsNeedMutationVariables = Exact<{
  input: SupportNeedOpenInput;
}>;


export type GoalsNeedMutation = { supportNeedOpen: { supportNeed: { id: string } | null, errors: Array<{ code: SupportNeedOpenErrorCode }> } };

export type GoalsListedQueryVariables = Exact<{
  id: string;
  status?: Array<GoalStatus> | GoalStatus | null | undefined;
}>;


export type GoalsListedQuery = { participant: { portfolio: { goals: Array<{ id: string, text: string }> } | null } | null };

export type GoalsAroundQueryVariables = Exact<{
  id: string;
}>;


export type GoalsAroundQuery = { participant: { lifeAreas: Array<{ area: LifeArea, goals: Array<{ id: string }> }> | null } | null };

export type PortfolioGoalMutationVariables = Exact<{
  input: GoalSetInput;
}>;


export type PortfolioGoalMutation = { goalSet: { goal: { id: string, version: number } | null, errors: Array<{ code: GoalSetErrorCode }> } };

export type PortfolioAchieveMutationVariables = Exact<{
  input: GoalAchieveInput;
}>;


export type PortfolioAchieveMutation = { goalAchieve: { goal: { status: GoalStatus, endedOn: string | null } | null, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: GoalAchieveErrorCode }> } };

export type PortfolioSignMutationVariables = Exact<{
  input: OkCardSignInput;
}>;


export type PortfolioSignMutation = { okCardSign: { okCard: { id: string, signedOn: string, note: string | null, participant: { id: string }, card: { title: string }, signedBy: { id: string } } | null, goals: Array<{ id: string, version: number, status: GoalStatus, achievementProposedOn: string | null, okCards: Array<{ card: { title: string } }> }> | null, warnings: Array<{ code: string }>, errors: Array<{ code: OkCardSignErrorCode, path: Array<string> | null, message: string }> } };

export type PortfolioAwardMutationVariables = Exact<{
  input: CertificateAwardInput;
}>;


export type PortfolioAwardMutation = { certificateAward: { certificate: { id: string, kind: CertificateKind, title: string, issuer: string, earnedOn: string, creboCode: string | null, participant: { id: string } } | null, warnings: Array<{ code: string }>, errors: Array<{ code: CertificateAwardErrorCode, path: Array<string> | null, message: string }> } };

export type PortfolioShareItMutationVariables = Exact<{
  input: PortfolioShareInput;
}>;


export type PortfolioShareItMutation = { portfolioShare: { portfolioShare: { id: string, sharedWith: string, sharedOn: string, until: string, endedOn: string | null, active: boolean } | null, warnings: Array<{ code: string }>, errors: Array<{ code: PortfolioShareErrorCode, path: Array<string> | null, message: string }> } };

export type PortfolioEndShareMutationVariables = Exact<{
  input: PortfolioShareEndInput;
}>;


export type PortfolioEndShareMutation = { portfolioShareEnd: { portfolioShare: { id: string, endedOn: string | null, active: boolean } | null, warnings: Array<{ code: string }>, errors: Array<{ code: PortfolioShareEndErrorCode, path: Array<string> | null, message: string }> } };

export type PortfolioShownQueryVariables = Exact<{
  id: string;
  locale?: Locale | null | undefined;
}>;


export type PortfolioShownQuery = { participant: { portfolio: { export: string | null, participant: { id: string }, goals: Array<{ id: string }>, okCards: Array<{ id: string }>, certificates: Array<{ id: string }> | null, shares: Array<{ id: string, active: boolean }> | null } | null } | null };

export type GroundStartMutationVariables = Exact<{
  input: TrajectoryStartInput;
}>;


export type GroundStartMutation = { trajectoryStart: { trajectory: { processingGround: ProcessingGround | null } | null, errors: Array<{ code: TrajectoryStartErrorCode, path: Array<string> | null }> } };

export type ProcessingGroundSetMutationVariables = Exact<{
  input: ProcessingGroundSetInput;
}>;


export type ProcessingGroundSetMutation = { processingGroundSet: { trajectory: { version: number, processingGround: ProcessingGround | null } | null, errors: Array<{ code: ProcessingGroundSetErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type RootQueryVariables = Exact<{ [key: string]: never; }>;


export type RootQuery = { __typename: 'Query' };

export type SignalsOfOneQueryVariables = Exact<{
  id: string;
  locale?: Locale | null | undefined;
}>;


export type SignalsOfOneQuery = { participant: { signals: Array<{ code: SignalCode, severity: SignalSeverity, dueOn: string, text: string, participant: { id: string }, trajectory: { id: string }, about:
        | { __typename: 'Agreement', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Briefing', id: string }
        | { __typename: 'Certificate', id: string }
        | { __typename: 'CompetenceProfile', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'EmergencyAccess', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Funding', id: string }
        | { __typename: 'Goal', id: string }
        | { __typename: 'InterestResult', id: string }
        | { __typename: 'LadderAssessment', id: string }
        | { __typename: 'LearningLine', id: string }
        | { __typename: 'Location', id: string }
        | { __typename: 'MatrixMeasurement', id: string }
        | { __typename: 'OkCard', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Participant', id: string }
        | { __typename: 'PhasePeriod', id: string }
        | { __typename: 'PhaseTransition', id: string }
        | { __typename: 'Placement', id: string }
        | { __typename: 'PortfolioShare', id: string }
        | { __typename: 'Professional', id: string }
        | { __typename: 'Registration', id: string }
        | { __typename: 'Remark', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'StabilityAnswer', id: string }
        | { __typename: 'StandIn', id: string }
        | { __typename: 'StepRequest', id: string }
        | { __typename: 'SupportHours', id: string }
        | { __typename: 'SupportNeed', id: string }
        | { __typename: 'TalentProfile', id: string }
        | { __typename: 'Trajectory', id: string }
        | { __typename: 'WorkInstructionCard', id: string }
        | { __typename: 'WorkplaceProfile', id: string }
       | null }> | null } | null };

export type SignalsOfCaseloadQueryVariables = Exact<{
  filter?: SignalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SignalsOfCaseloadQuery = { viewer: { signals: { totalCount: number, nodes: Array<{ code: SignalCode, severity: SignalSeverity, dueOn: string, participant: { id: string } }>, edges: Array<{ cursor: string, node: { code: SignalCode } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } };

export type SignalsOfPeopleQueryVariables = Exact<{
  first: number;
}>;


export type SignalsOfPeopleQuery = { viewer: { caseload: { totalCount: number, nodes: Array<{ id: string, name: { family: string } | null, signals: Array<{ code: SignalCode, text: string, trajectory: { phase: Phase | null } }> | null }>, pageInfo: { hasNextPage: boolean } } } };

export type SignalFundMutationVariables = Exact<{
  input: FundingSaveInput;
}>;


export type SignalFundMutation = { fundingSave: { trajectory: { id: string } | null, errors: Array<{ code: FundingSaveErrorCode }> } };

export type SignalOpenNeedMutationVariables = Exact<{
  input: SupportNeedOpenInput;
}>;


export type SignalOpenNeedMutation = { supportNeedOpen: { supportNeed: { id: string, version: number } | null, errors: Array<{ code: SupportNeedOpenErrorCode }> } };

export type SignalChangeNeedMutationVariables = Exact<{
  input: SupportNeedChangeInput;
}>;


export type SignalChangeNeedMutation = { supportNeedChange: { supportNeed: { status: SupportNeedStatus } | null, errors: Array<{ code: SupportNeedChangeErrorCode }> } };

export type SignalStepRequestMutationVariables = Exact<{
  input: StepRequestInput;
}>;


export type SignalStepRequestMutation = { stepRequest: { stepRequest: { id: string } | null, errors: Array<{ code: StepRequestErrorCode }> } };

export type SignalStepAnswerMutationVariables = Exact<{
  input: StepRequestAnswerInput;
}>;


export type SignalStepAnswerMutation = { stepRequestAnswer: { stepRequest: { answeredOn: string | null } | null, errors: Array<{ code: StepRequestAnswerErrorCode }> } };

export type SignalPauseMutationVariables = Exact<{
  input: TrajectoryPauseInput;
}>;


export type SignalPauseMutation = { trajectoryPause: { trajectory: { status: TrajectoryStatus } | null, errors: Array<{ code: TrajectoryPauseErrorCode }> } };

export type StandInSaveMutationVariables = Exact<{
  input: StandInSaveInput;
}>;


export type StandInSaveMutation = { standInSave: { standIn: { id: string, from: string, until: string | null, coach: { id: string }, standIn: { id: string } } | null, professional: { standIns: Array<{ from: string, until: string | null }> } | null, errors: Array<{ code: StandInSaveErrorCode, path: Array<string> | null, message: string }> } };

export type StandInEndMutationVariables = Exact<{
  input: StandInEndInput;
}>;


export type StandInEndMutation = { standInEnd: { standIn: { from: string, until: string | null } | null, professional: { standIns: Array<{ from: string, until: string | null }> } | null, errors: Array<{ code: StandInEndErrorCode, path: Array<string> | null, message: string }> } };

export type StandsInForQueryVariables = Exact<{ [key: string]: never; }>;


export type StandsInForQuery = { viewer: { standsInFor: Array<{ until: string | null, coach: { id: string } }> } };

export type StandInAssignMutationVariables = Exact<{
  input: TrajectoryAssignCoachInput;
}>;


export type StandInAssignMutation = { trajectoryAssignCoach: { errors: Array<{ code: TrajectoryAssignCoachErrorCode, path: Array<string> | null }> } };

export type StandInBornQueryVariables = Exact<{
  id: string;
}>;


export type StandInBornQuery = { participant: { birthDate: string | null } | null };

export type StepRequestMutationVariables = Exact<{
  input: StepRequestInput;
}>;


export type StepRequestMutation = { stepRequest: { trajectory: { version: number, stepRequests: Array<{ id: string }> | null } | null, stepRequest: { id: string, kind: TransitionKind, to: Phase | null, requestedOn: string, words: string | null, answeredOn: string | null, answer: string | null, transition: { id: string } | null, trajectory: { id: string } } | null, errors: Array<{ code: StepRequestErrorCode, path: Array<string> | null }> } };

export type StepRequestAnswerMutationVariables = Exact<{
  input: StepRequestAnswerInput;
}>;


export type StepRequestAnswerMutation = { stepRequestAnswer: { trajectory: { version: number } | null, stepRequest: { answeredOn: string | null, answer: string | null, transition: { id: string } | null } | null, errors: Array<{ code: StepRequestAnswerErrorCode, path: Array<string> | null }> } };

export type StepRequestsQueryVariables = Exact<{
  id: string;
}>;


export type StepRequestsQuery = { trajectory: { version: number, transitions: Array<{ id: string }> | null, stepRequests: Array<{ kind: TransitionKind, to: Phase | null, answeredOn: string | null, answer: string | null, transition: { id: string } | null }> | null, open: Array<{ kind: TransitionKind }> | null, answered: Array<{ kind: TransitionKind }> | null } | null };

export type StepRequestRevokeMutationVariables = Exact<{
  input: TransitionRevokeInput;
}>;


export type StepRequestRevokeMutation = { transitionRevoke: { trajectory: { version: number } | null, errors: Array<{ code: TransitionRevokeErrorCode }> } };

export type StepRequestStopMutationVariables = Exact<{
  input: TrajectoryStopInput;
}>;


export type StepRequestStopMutation = { trajectoryStop: { trajectory: { status: TrajectoryStatus } | null, errors: Array<{ code: TrajectoryStopErrorCode }> } };

export type FollowUpRecordMutationVariables = Exact<{
  input: FollowUpRecordInput;
}>;


export type FollowUpRecordMutation = { followUpRecord: { followUp: { id: string, months: number, askedOn: string, agreed: boolean, result: FollowUpResult, note: string | null } | null, trajectory: { version: number, followUps: Array<{ months: number, result: FollowUpResult }> | null } | null, errors: Array<{ code: FollowUpRecordErrorCode, path: Array<string> | null, message: string }> } };

export type ParticipantTransferMutationVariables = Exact<{
  input: ParticipantTransferInput;
}>;


export type ParticipantTransferMutation = { participantTransfer: { participant: { version: number, clientNumber: string | null, organization: { id: string } | null, trajectories: Array<{ organization: { id: string } | null }> | null } | null, errors: Array<{ code: ParticipantTransferErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type StepStartMutationVariables = Exact<{
  input: TrajectoryStartInput;
}>;


export type StepStartMutation = { trajectoryStart: { trajectory: { id: string, version: number, status: TrajectoryStatus, phase: Phase | null, startedOn: string, phasePeriods: Array<{ phase: Phase, startedOn: string, endedOn: string | null }> | null } | null, transition: { kind: TransitionKind, to: Phase | null, on: string, criteria: Array<{ code: CriterionCode }> } | null, errors: Array<{ code: TrajectoryStartErrorCode, path: Array<string> | null }> } };

export type StepAdvanceMutationVariables = Exact<{
  input: TrajectoryAdvanceInput;
}>;


export type StepAdvanceMutation = { trajectoryAdvance: { trajectory: { version: number, phase: Phase | null, phasePeriods: Array<{ phase: Phase, startedOn: string, endedOn: string | null }> | null } | null, transition: { kind: TransitionKind, from: Phase | null, to: Phase | null, on: string, criteria: Array<{ code: CriterionCode, severity: CriterionSeverity, outcome: CriterionOutcome, required: string | null, actual: string | null, explanation: string | null, motivation: string | null, evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null> | null }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryAdvanceErrorCode, path: Array<string> | null, currentVersion: number | null, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> | null }> } };

export type StepNextQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type StepNextQuery = { trajectory: { version: number, nextTransitions: Array<{ kind: TransitionKind, to: Phase | null, outcome: TrajectoryOutcome | null, decision: TransitionDecision, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome, explanation: string | null, evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null> | null }> }> | null, transitions: Array<{ kind: TransitionKind, revokedAt: string | null }> | null } | null };

export type NeedsOfQueryVariables = Exact<{
  id: string;
  status?: Array<SupportNeedStatus> | SupportNeedStatus | null | undefined;
}>;


export type NeedsOfQuery = { participant: { supportNeeds: Array<{ id: string, version: number, domain: MatrixDomain, kind: SupportNeedKind, urgency: SupportNeedUrgency, urgentSince: string, openedOn: string, status: SupportNeedStatus, since: string, improved: boolean, attendBy: string | null, description: string | null, helpFrom: HelpSource | null, askAgainOn: string | null, party: string | null, measurement: { id: string } | null, changes: Array<{ status: SupportNeedStatus, urgency: SupportNeedUrgency, on: string, note: string | null, author: { id: string } | null }> }> | null } | null };

export type NeedOpenMutationVariables = Exact<{
  input: SupportNeedOpenInput;
}>;


export type NeedOpenMutation = { supportNeedOpen: { supportNeed: { id: string, version: number, domain: MatrixDomain, kind: SupportNeedKind, urgency: SupportNeedUrgency, status: SupportNeedStatus, openedOn: string, description: string | null, helpFrom: HelpSource | null, measurement: { id: string } | null } | null, errors: Array<{ code: SupportNeedOpenErrorCode, path: Array<string> | null }> } };

export type NeedChangeMutationVariables = Exact<{
  input: SupportNeedChangeInput;
}>;


export type NeedChangeMutation = { supportNeedChange: { supportNeed: { id: string, version: number, kind: SupportNeedKind, urgency: SupportNeedUrgency, urgentSince: string, status: SupportNeedStatus, since: string, openedOn: string, improved: boolean, description: string | null, helpFrom: HelpSource | null, askAgainOn: string | null, party: string | null, changes: Array<{ status: SupportNeedStatus, urgency: SupportNeedUrgency, on: string, note: string | null }> } | null, errors: Array<{ code: SupportNeedChangeErrorCode, path: Array<string> | null, currentVersion: number | null, needs: Array<{ id: string }> | null }> } };

export type NeedsWorklistQueryVariables = Exact<{
  filter?: SupportNeedFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NeedsWorklistQuery = { supportNeeds: { totalCount: number, nodes: Array<{ id: string, domain: MatrixDomain, urgency: SupportNeedUrgency, openedOn: string, participant: { id: string } }>, pageInfo: { endCursor: string | null } } };

export type TimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { participant: { timeline: { totalCount: number, edges: Array<{ cursor: string, node: { kind: TimelineKind, on: string, label: string, english: string, node:
            | { __typename: 'Agreement', id: string }
            | { __typename: 'Attendance', id: string }
            | { __typename: 'Briefing', id: string }
            | { __typename: 'Certificate', id: string }
            | { __typename: 'CompetenceProfile', id: string }
            | { __typename: 'Consent', id: string }
            | { __typename: 'Contract', id: string }
            | { __typename: 'EmergencyAccess', id: string }
            | { __typename: 'FollowUp', id: string }
            | { __typename: 'Funding', id: string }
            | { __typename: 'Goal', id: string }
            | { __typename: 'InterestResult', id: string }
            | { __typename: 'LadderAssessment', id: string }
            | { __typename: 'LearningLine', id: string }
            | { __typename: 'Location', id: string }
            | { __typename: 'MatrixMeasurement', id: string }
            | { __typename: 'OkCard', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Participant', id: string }
            | { __typename: 'PhasePeriod', id: string }
            | { __typename: 'PhaseTransition', id: string }
            | { __typename: 'Placement', id: string }
            | { __typename: 'PortfolioShare', id: string }
            | { __typename: 'Professional', id: string }
            | { __typename: 'Registration', id: string }
            | { __typename: 'Remark', id: string }
            | { __typename: 'Report', id: string }
            | { __typename: 'StabilityAnswer', id: string }
            | { __typename: 'StandIn', id: string }
            | { __typename: 'StepRequest', id: string }
            | { __typename: 'SupportHours', id: string }
            | { __typename: 'SupportNeed', id: string }
            | { __typename: 'TalentProfile', id: string }
            | { __typename: 'Trajectory', id: string }
            | { __typename: 'WorkInstructionCard', id: string }
            | { __typename: 'WorkplaceProfile', id: string }
           | null } }>, nodes: Array<{ on: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type TimelineOfPeopleQueryVariables = Exact<{
  first: number;
}>;


export type TimelineOfPeopleQuery = { participants: { nodes: Array<{ timeline: { nodes: Array<{ kind: TimelineKind, on: string, label: string }>, pageInfo: { hasNextPage: boolean } } | null }> } };

export type RemarkAddMutationVariables = Exact<{
  input: RemarkAddInput;
}>;


export type RemarkAddMutation = { remarkAdd: { remark: { id: string, text: string, on: string, about:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, participant: { id: string }, writtenBy: { id: string } | null } | null, participant: { id: string, remarks: Array<{ text: string }> | null } | null, errors: Array<{ code: RemarkAddErrorCode, path: Array<string> | null }> } };

export type RemarkedQueryVariables = Exact<{
  id: string;
}>;


export type RemarkedQuery = { participant: { remarks: Array<{ text: string, about:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }> | null, ladderAssessments: Array<{ remarks: Array<{ text: string }> | null }> | null, trajectories: Array<{ transitions: Array<{ remarks: Array<{ text: string }> | null }> | null }> | null } | null };

export type TrajectoryFileQueryVariables = Exact<{
  id: string;
}>;


export type TrajectoryFileQuery = { trajectory: { id: string, version: number, viewerSees: Array<ParticipantSection>, status: TrajectoryStatus, startedOn: string, endedOn: string | null, question: string | null, phase: Phase | null, outcome: TrajectoryOutcome | null, outcomeGroup: OutcomeGroup | null, participant: { id: string }, organization: { id: string } | null, coach: { id: string } | null, phasePeriods: Array<{ id: string, phase: Phase, startedOn: string, endedOn: string | null, stabilityAnswers: Array<{ answer: Stability }> | null }> | null, pauses: Array<{ reason: string | null, from: string, until: string | null, expectedReturnOn: string | null }> | null, agreements: Array<{ id: string, kind: TransitionKind, to: Phase | null, outcome: TrajectoryOutcome | null, givenBy: AgreementGiver, how: AgreementWay, on: string, words: string | null, withdrawnOn: string | null, served: boolean }> | null, stabilityAnswers: Array<{ answer: Stability, on: string, words: string | null }> | null, orientation: { want: string | null, can: string | null, goal: string | null, need: string | null, recordedOn: string } | null, funding: Array<{ id: string, frame: LegalFrame, reference: string | null, from: string, until: string | null, agreedHours: string | null, commissioner: { id: string } }> | null, tailoring: Array<{ phase: Phase, hoursPerWeek: string | null, programmeWeeks: number | null, guidelineMonths: number | null, reason: string, agreedOn: string, givenBy: AgreementGiver, how: AgreementWay, words: string | null }> | null } | null };

export type TrajectoryOfParticipantQueryVariables = Exact<{
  id: string;
}>;


export type TrajectoryOfParticipantQuery = { participant: { version: number, currentTrajectory: { id: string } | null, trajectories: Array<{ id: string }> | null, chosenWorkAreas: Array<{ code: string }> | null } | null };

export type TrajectoryListQueryVariables = Exact<{
  filter?: TrajectoryFilter | null | undefined;
  orderBy?: TrajectoryOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TrajectoryListQuery = { trajectories: { totalCount: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TrajectoryCaseloadQueryVariables = Exact<{
  id: string;
  status?: Array<TrajectoryStatus> | TrajectoryStatus | null | undefined;
}>;


export type TrajectoryCaseloadQuery = { node:
    | { caseload: { totalCount: number, nodes: Array<{ id: string }> } }
    | Record<PropertyKey, never>
   | null };

export type TrajectoryAgreeingMutationVariables = Exact<{
  input: TrajectoryAgreeInput;
}>;


export type TrajectoryAgreeingMutation = { trajectoryAgree: { trajectory: { version: number } | null, agreement: { id: string, kind: TransitionKind, to: Phase | null, outcome: TrajectoryOutcome | null, givenBy: AgreementGiver, how: AgreementWay, on: string, words: string | null, withdrawnOn: string | null, served: boolean } | null, errors: Array<{ code: TrajectoryAgreeErrorCode, path: Array<string> | null }> } };

export type TrajectoryWithdrawingMutationVariables = Exact<{
  input: AgreementWithdrawInput;
}>;


export type TrajectoryWithdrawingMutation = { agreementWithdraw: { agreement: { withdrawnOn: string | null } | null, errors: Array<{ code: AgreementWithdrawErrorCode, path: Array<string> | null }> } };

export type TrajectoryAnsweringMutationVariables = Exact<{
  input: StabilityAnswerInput;
}>;


export type TrajectoryAnsweringMutation = { stabilityAnswer: { trajectory: { version: number } | null, stabilityAnswer: { answer: Stability, on: string, words: string | null } | null, errors: Array<{ code: StabilityAnswerErrorCode, path: Array<string> | null }> } };

export type TrajectoryAssigningMutationVariables = Exact<{
  input: TrajectoryAssignCoachInput;
}>;


export type TrajectoryAssigningMutation = { trajectoryAssignCoach: { trajectory: { version: number, coach: { id: string } | null } | null, errors: Array<{ code: TrajectoryAssignCoachErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type TrajectoryOrientingMutationVariables = Exact<{
  input: OrientationRecordInput;
}>;


export type TrajectoryOrientingMutation = { orientationRecord: { trajectory: { version: number, orientation: { want: string | null, can: string | null, goal: string | null, need: string | null, recordedOn: string } | null } | null, errors: Array<{ code: OrientationRecordErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type TrajectoryTailoringMutationVariables = Exact<{
  input: TailoringAgreeInput;
}>;


export type TrajectoryTailoringMutation = { tailoringAgree: { trajectory: { version: number, tailoring: Array<{ phase: Phase }> | null } | null, errors: Array<{ code: TailoringAgreeErrorCode, path: Array<string> | null }> } };

export type TrajectoryFundingMutationVariables = Exact<{
  input: FundingSaveInput;
}>;


export type TrajectoryFundingMutation = { fundingSave: { funding: { id: string, from: string, until: string | null, agreedHours: string | null } | null, errors: Array<{ code: FundingSaveErrorCode, path: Array<string> | null }> } };

export type WholeMatrixCorrectMutationVariables = Exact<{
  input: MatrixMeasurementCorrectInput;
}>;


export type WholeMatrixCorrectMutation = { matrixMeasurementCorrect: { matrixMeasurement: { id: string } | null, errors: Array<{ code: MatrixMeasurementCorrectErrorCode }> } };

export type WholeContractEndMutationVariables = Exact<{
  input: ContractEndInput;
}>;


export type WholeContractEndMutation = { contractEnd: { contract: { endsOn: string | null } | null, errors: Array<{ code: ContractEndErrorCode }> } };

export type WorkplaceSaveMutationVariables = Exact<{
  input: WorkplaceProfileSaveInput;
}>;


export type WorkplaceSaveMutation = { workplaceProfileSave: { workplaceProfile: { id: string, version: number, name: string, tasks: string, guidance: number, shelter: number, rung: number, places: number, hoursPerWeek: string, active: boolean, requirementsVersion: number, location: { name: string }, workArea: { code: string }, sector: { label: string } | null, workInstructionCards: Array<{ id: string, title: string }>, requirements: { version: number, recordedAt: string, instrument: { code: string, version: string }, items: Array<{ level: number, weight: number, essential: boolean, item: { code: string } }> } | null } | null, warnings: Array<{ code: string }>, errors: Array<{ code: WorkplaceProfileSaveErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type WorkplaceOneQueryVariables = Exact<{
  id: string;
  version?: number | null | undefined;
}>;


export type WorkplaceOneQuery = { workplaceProfile: { requirementsVersion: number, requirements: { version: number, items: Array<{ level: number, item: { code: string } }> } | null } | null };

export type WorkplaceListQueryVariables = Exact<{
  filter?: WorkplaceProfileFilter | null | undefined;
  orderBy?: WorkplaceProfileOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkplaceListQuery = { workplaceProfiles: { totalCount: number, nodes: Array<{ name: string }>, edges: Array<{ cursor: string, node: { name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type WorkplaceLocationQueryVariables = Exact<{
  id: string;
  active?: boolean | null | undefined;
}>;


export type WorkplaceLocationQuery = { location: { workAreas: Array<{ code: string }>, workplaceProfiles: { totalCount: number, nodes: Array<{ name: string }> } } | null };

export type WorkplaceAreasQueryVariables = Exact<{
  workArea?: Array<string> | string | null | undefined;
}>;


export type WorkplaceAreasQuery = { locations: { nodes: Array<{ name: string, workAreas: Array<{ code: string }> }> } };

export type WorkplaceAtLocationMutationVariables = Exact<{
  input: LocationSaveInput;
}>;


export type WorkplaceAtLocationMutation = { locationSave: { location: { id: string } | null, errors: Array<{ code: LocationSaveErrorCode }> } };

export type WorkplaceWithCardMutationVariables = Exact<{
  input: WorkInstructionCardSaveInput;
}>;


export type WorkplaceWithCardMutation = { workInstructionCardSave: { workInstructionCard: { id: string } | null, errors: Array<{ code: WorkInstructionCardSaveErrorCode }> } };

export type WorkplaceNestedQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkplaceNestedQuery = { locations: { nodes: Array<{ workAreas: Array<{ code: string }>, workplaceProfiles: { nodes: Array<{ location: { municipality: { name: string } }, workInstructionCards: Array<{ title: string }>, requirements: { instrument: { code: string }, items: Array<{ level: number, item: { code: string, group: { code: string } } }> } | null }> } }> } };

export type RaceAdvanceMutationVariables = Exact<{
  input: TrajectoryAdvanceInput;
}>;


export type RaceAdvanceMutation = { trajectoryAdvance: { trajectory: { version: number } | null, transition: { id: string } | null, errors: Array<{ code: TrajectoryAdvanceErrorCode }> } };

export type LastPlaceFallBackMutationVariables = Exact<{
  input: TrajectoryFallBackInput;
}>;


export type LastPlaceFallBackMutation = { trajectoryFallBack: { errors: Array<{ code: TrajectoryFallBackErrorCode }> } };

export type RaceNeedMutationVariables = Exact<{
  input: SupportNeedOpenInput;
}>;


export type RaceNeedMutation = { supportNeedOpen: { supportNeed: { id: string } | null, errors: Array<{ code: SupportNeedOpenErrorCode }> } };

export type CompetencesRecordMutationVariables = Exact<{
  input: CompetenceProfileRecordInput;
}>;


export type CompetencesRecordMutation = { competenceProfileRecord: { competenceProfile: { id: string, version: number } | null, errors: Array<{ code: CompetenceProfileRecordErrorCode, path: Array<string> | null }> } };

export type CompetencesFinalizeMutationVariables = Exact<{
  input: CompetenceProfileFinalizeInput;
}>;


export type CompetencesFinalizeMutation = { competenceProfileFinalize: { competenceProfile: { id: string, version: number, status: MeasurementStatus } | null, errors: Array<{ code: CompetenceProfileFinalizeErrorCode, path: Array<string> | null }> } };

export type HoursAttendMutationVariables = Exact<{
  input: AttendanceRecordInput;
}>;


export type HoursAttendMutation = { attendanceRecord: { attendance: Array<{ id: string, on: string, kind: AttendanceKind, hours: string, presence: Presence, mode: AttendanceMode, correctionReason: string | null, recordedAt: string, participant: { id: string }, trajectory: { id: string } | null }> | null, warnings: Array<{ code: string }>, errors: Array<{ code: AttendanceRecordErrorCode, path: Array<string> | null, lineIndex: number | null, message: string, existing: { id: string } | null }> } };

export type HoursSupportMutationVariables = Exact<{
  input: SupportHoursRecordInput;
}>;


export type HoursSupportMutation = { supportHoursRecord: { supportHours: Array<{ id: string, on: string, kind: SupportKind, hours: string, supported: Supported, note: string | null, correctionReason: string | null, trajectory: { id: string } | null, professional: { id: string } | null }> | null, warnings: Array<{ code: string }>, errors: Array<{ code: SupportHoursRecordErrorCode, path: Array<string> | null, lineIndex: number | null, message: string, existing: { id: string } | null }> } };

export type HoursCorrectMutationVariables = Exact<{
  input: HoursCorrectInput;
}>;


export type HoursCorrectMutation = { hoursCorrect: { attendance: { id: string, on: string, kind: AttendanceKind, hours: string, presence: Presence, mode: AttendanceMode, correctionReason: string | null, trajectory: { id: string } | null, corrects: { id: string, hours: string } | null, correctedBy: { id: string } | null } | null, supportHours: { id: string, on: string, kind: SupportKind, hours: string, supported: Supported, note: string | null, correctionReason: string | null, professional: { id: string } | null, corrects: { id: string, hours: string } | null, correctedBy: { id: string } | null } | null, warnings: Array<{ code: string }>, errors: Array<{ code: HoursCorrectErrorCode, path: Array<string> | null, message: string }> } };

export type MatrixRecordMutationVariables = Exact<{
  input: MatrixMeasurementRecordInput;
}>;


export type MatrixRecordMutation = { matrixMeasurementRecord: { matrixMeasurement: { id: string, version: number, status: MeasurementStatus, source: MeasurementSource, rater: Rater, measuredOn: string, finalizedAt: string | null, correctionReason: string | null, instrument: { code: string, version: string }, participant: { id: string }, trajectory: { id: string } | null, moments: Array<{ cycle: MeasurementCycle, moment: MeasurementMoment, countsAs: MeasurementMoment }>, scores: Array<{ level: number | null, notAssessed: NotAssessedReason | null, note: string | null, hidden: boolean, target: number | null, domain: { code: string } }>, supersedes: { id: string, status: MeasurementStatus, version: number } | null, supersededBy: { id: string } | null } | null, errors: Array<{ code: MatrixMeasurementRecordErrorCode, path: Array<string> | null, message: string }> } };

export type MatrixUpdateMutationVariables = Exact<{
  input: MatrixMeasurementUpdateInput;
}>;


export type MatrixUpdateMutation = { matrixMeasurementUpdate: { matrixMeasurement: { id: string, version: number, status: MeasurementStatus, source: MeasurementSource, rater: Rater, measuredOn: string, finalizedAt: string | null, correctionReason: string | null, instrument: { code: string, version: string }, participant: { id: string }, trajectory: { id: string } | null, moments: Array<{ cycle: MeasurementCycle, moment: MeasurementMoment, countsAs: MeasurementMoment }>, scores: Array<{ level: number | null, notAssessed: NotAssessedReason | null, note: string | null, hidden: boolean, target: number | null, domain: { code: string } }>, supersedes: { id: string, status: MeasurementStatus, version: number } | null, supersededBy: { id: string } | null } | null, errors: Array<{ code: MatrixMeasurementUpdateErrorCode, path: Array<string> | null, currentVersion: number | null }> } };

export type MatrixFinalizeMutationVariables = Exact<{
  input: MatrixMeasurementFinalizeInput;
}>;


export type MatrixFinalizeMutation = { matrixMeasurementFinalize: { matrixMeasurement: { id: string, version: number, status: MeasurementStatus, source: MeasurementSource, rater: Rater, measuredOn: string, finalizedAt: string | null, correctionReason: string | null, instrument: { code: string, version: string }, participant: { id: string }, trajectory: { id: string } | null, moments: Array<{ cycle: MeasurementCycle, moment: MeasurementMoment, countsAs: MeasurementMoment }>, scores: Array<{ level: number | null, notAssessed: NotAssessedReason | null, note: string | null, hidden: boolean, target: number | null, domain: { code: string } }>, supersedes: { id: string, status: MeasurementStatus, version: number } | null, supersededBy: { id: string } | null } | null, errors: Array<{ code: MatrixMeasurementFinalizeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type MatrixCorrectMutationVariables = Exact<{
  input: MatrixMeasurementCorrectInput;
}>;


export type MatrixCorrectMutation = { matrixMeasurementCorrect: { matrixMeasurement: { id: string, version: number, status: MeasurementStatus, source: MeasurementSource, rater: Rater, measuredOn: string, finalizedAt: string | null, correctionReason: string | null, instrument: { code: string, version: string }, participant: { id: string }, trajectory: { id: string } | null, moments: Array<{ cycle: MeasurementCycle, moment: MeasurementMoment, countsAs: MeasurementMoment }>, scores: Array<{ level: number | null, notAssessed: NotAssessedReason | null, note: string | null, hidden: boolean, target: number | null, domain: { code: string } }>, supersedes: { id: string, status: MeasurementStatus, version: number } | null, supersededBy: { id: string } | null } | null, errors: Array<{ code: MatrixMeasurementCorrectErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type MatrixShowQueryVariables = Exact<{
  id: string;
}>;


export type MatrixShowQuery = { matrixMeasurement: { id: string, version: number, status: MeasurementStatus, source: MeasurementSource, rater: Rater, measuredOn: string, finalizedAt: string | null, correctionReason: string | null, instrument: { code: string, version: string }, participant: { id: string }, trajectory: { id: string } | null, moments: Array<{ cycle: MeasurementCycle, moment: MeasurementMoment, countsAs: MeasurementMoment }>, scores: Array<{ level: number | null, notAssessed: NotAssessedReason | null, note: string | null, hidden: boolean, target: number | null, domain: { code: string } }>, supersedes: { id: string, status: MeasurementStatus, version: number } | null, supersededBy: { id: string } | null } | null };

export type MatrixShownFragment = { id: string, version: number, status: MeasurementStatus, source: MeasurementSource, rater: Rater, measuredOn: string, finalizedAt: string | null, correctionReason: string | null, instrument: { code: string, version: string }, participant: { id: string }, trajectory: { id: string } | null, moments: Array<{ cycle: MeasurementCycle, moment: MeasurementMoment, countsAs: MeasurementMoment }>, scores: Array<{ level: number | null, notAssessed: NotAssessedReason | null, note: string | null, hidden: boolean, target: number | null, domain: { code: string } }>, supersedes: { id: string, status: MeasurementStatus, version: number } | null, supersededBy: { id: string } | null };

export type PersonalExportMutationVariables = Exact<{
  input: ParticipantExportInput;
}>;


export type PersonalExportMutation = { participantExport: { personalFile: { document: string, sha256: string } | null, errors: Array<{ code: ParticipantExportErrorCode, path: Array<string> | null, message: string }> } };

export type PersonalAnonymizeMutationVariables = Exact<{
  input: ParticipantAnonymizeInput;
}>;


export type PersonalAnonymizeMutation = { participantAnonymize: { destructionReport: { participantId: string, kind: DestructionKind, on: string, frame: LegalFrame, from: string, keptUntil: string, doneBy: string, counts: Array<{ table: string, rows: number }> } | null, errors: Array<{ code: ParticipantAnonymizeErrorCode, path: Array<string> | null, message: string }> } };

export type PersonalHoldMutationVariables = Exact<{
  input: LegalHoldSetInput;
}>;


export type PersonalHoldMutation = { legalHoldSet: { legalHold: { participantId: string, reason: string, setOn: string, until: string | null, liftedOn: string | null } | null, errors: Array<{ code: LegalHoldSetErrorCode, path: Array<string> | null, message: string }> } };

export type PersonalRetentionMutationVariables = Exact<{
  input: RetentionRunInput;
}>;


export type PersonalRetentionMutation = { retentionRun: { remaining: number | null, registrations: number | null, due: Array<{ participantId: string, frame: LegalFrame, from: string, keptUntil: string, reasons: Array<RetentionReason> }> | null, kept: Array<{ participantId: string, frame: LegalFrame, from: string, keptUntil: string, reasons: Array<RetentionReason> }> | null, destructionReports: Array<{ participantId: string, kind: DestructionKind, on: string, frame: LegalFrame, from: string, keptUntil: string, doneBy: string, recordedAt: string, counts: Array<{ table: string, rows: number }> }> | null, errors: Array<{ code: RetentionRunErrorCode, path: Array<string> | null, message: string }> } };

export type PersonalReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonalReportsQuery = { destructionReports: { totalCount: number, nodes: Array<{ participantId: string, kind: DestructionKind, on: string, frame: LegalFrame, from: string, keptUntil: string, counts: Array<{ table: string, rows: number }> }> } };

export type PlacingSaveMutationVariables = Exact<{
  input: WorkplaceProfileSaveInput;
}>;


export type PlacingSaveMutation = { workplaceProfileSave: { workplaceProfile: { id: string } | null, errors: Array<{ code: WorkplaceProfileSaveErrorCode, path: Array<string> | null }> } };

export type PlacingTalkMutationVariables = Exact<{
  input: EmployerIntakeRecordInput;
}>;


export type PlacingTalkMutation = { employerIntakeRecord: { employerIntake: { on: string } | null, errors: Array<{ code: EmployerIntakeRecordErrorCode, path: Array<string> | null }> } };

export type PlacingStartMutationVariables = Exact<{
  input: PlacementStartInput;
}>;


export type PlacingStartMutation = { placementStart: { placement: { id: string, version: number } | null, warnings: Array<{ code: string }>, errors: Array<{ code: PlacementStartErrorCode, path: Array<string> | null, message: string }> } };

export type StoryStartMutationVariables = Exact<{
  input: TrajectoryStartInput;
}>;


export type StoryStartMutation = { trajectoryStart: { trajectory: { id: string, version: number } | null, errors: Array<{ code: TrajectoryStartErrorCode }> } };

export type StoryRecordMutationVariables = Exact<{
  input: MatrixMeasurementRecordInput;
}>;


export type StoryRecordMutation = { matrixMeasurementRecord: { matrixMeasurement: { id: string, version: number } | null, errors: Array<{ code: MatrixMeasurementRecordErrorCode, path: Array<string> | null }> } };

export type StoryFinalizeMutationVariables = Exact<{
  input: MatrixMeasurementFinalizeInput;
}>;


export type StoryFinalizeMutation = { matrixMeasurementFinalize: { matrixMeasurement: { id: string, version: number, status: MeasurementStatus } | null, errors: Array<{ code: MatrixMeasurementFinalizeErrorCode, path: Array<string> | null }> } };

export type StoryAdvanceMutationVariables = Exact<{
  input: TrajectoryAdvanceInput;
}>;


export type StoryAdvanceMutation = { trajectoryAdvance: { trajectory: { version: number, phase: Phase | null } | null, transition: { id: string, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> } | null, errors: Array<{ code: TrajectoryAdvanceErrorCode, path: Array<string> | null, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> | null }> } };

export type StoryOptionsQueryVariables = Exact<{
  id: string;
}>;


export type StoryOptionsQuery = { trajectory: { version: number, status: TrajectoryStatus, phase: Phase | null, nextTransitions: Array<{ kind: TransitionKind, to: Phase | null, decision: TransitionDecision, criteria: Array<{ code: CriterionCode, severity: CriterionSeverity, outcome: CriterionOutcome }> }> | null } | null };

export type StoryOrientMutationVariables = Exact<{
  input: OrientationRecordInput;
}>;


export type StoryOrientMutation = { orientationRecord: { trajectory: { version: number } | null, errors: Array<{ code: OrientationRecordErrorCode, path: Array<string> | null }> } };

export type StoryJudgeMutationVariables = Exact<{
  input: CompetenceProfileRecordInput;
}>;


export type StoryJudgeMutation = { competenceProfileRecord: { competenceProfile: { id: string, version: number } | null, errors: Array<{ code: CompetenceProfileRecordErrorCode, path: Array<string> | null }> } };

export type StoryFinalizeProfileMutationVariables = Exact<{
  input: CompetenceProfileFinalizeInput;
}>;


export type StoryFinalizeProfileMutation = { competenceProfileFinalize: { competenceProfile: { id: string, status: MeasurementStatus } | null, errors: Array<{ code: CompetenceProfileFinalizeErrorCode, path: Array<string> | null }> } };

export type StoryContractMutationVariables = Exact<{
  input: ContractRecordInput;
}>;


export type StoryContractMutation = { contractRecord: { contract: { id: string, startsOn: string } | null, warnings: Array<{ code: string }>, errors: Array<{ code: ContractRecordErrorCode, path: Array<string> | null }> } };

export type StoryFallBackMutationVariables = Exact<{
  input: TrajectoryFallBackInput;
}>;


export type StoryFallBackMutation = { trajectoryFallBack: { trajectory: { version: number, phase: Phase | null, status: TrajectoryStatus } | null, transition: { id: string } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryFallBackErrorCode, path: Array<string> | null }> } };

export type WholeOptionsQueryVariables = Exact<{
  id: string;
}>;


export type WholeOptionsQuery = { trajectory: { nextTransitions: Array<{ kind: TransitionKind, to: Phase | null, outcome: TrajectoryOutcome | null, decision: TransitionDecision, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> }> | null } | null };

export type WholeCoachMutationVariables = Exact<{
  input: TrajectoryAssignCoachInput;
}>;


export type WholeCoachMutation = { trajectoryAssignCoach: { trajectory: { id: string } | null, errors: Array<{ code: TrajectoryAssignCoachErrorCode, path: Array<string> | null }> } };

export type WholeAssessMutationVariables = Exact<{
  input: LadderAssessInput;
}>;


export type WholeAssessMutation = { ladderAssess: { participant: { id: string } | null, errors: Array<{ code: LadderAssessErrorCode, path: Array<string> | null }> } };

export type WholeAnswerMutationVariables = Exact<{
  input: StabilityAnswerInput;
}>;


export type WholeAnswerMutation = { stabilityAnswer: { trajectory: { id: string } | null, errors: Array<{ code: StabilityAnswerErrorCode, path: Array<string> | null }> } };

export type WholeNeedsQueryVariables = Exact<{
  id: string;
}>;


export type WholeNeedsQuery = { participant: { supportNeeds: Array<{ id: string, version: number, domain: MatrixDomain, status: SupportNeedStatus, urgency: SupportNeedUrgency }> | null } | null };

export type WholeNeedChangeMutationVariables = Exact<{
  input: SupportNeedChangeInput;
}>;


export type WholeNeedChangeMutation = { supportNeedChange: { supportNeed: { id: string } | null, errors: Array<{ code: SupportNeedChangeErrorCode, path: Array<string> | null }> } };

export type WholeIntakeMutationVariables = Exact<{
  input: EmployerIntakeRecordInput;
}>;


export type WholeIntakeMutation = { employerIntakeRecord: { employerIntake: { on: string } | null, errors: Array<{ code: EmployerIntakeRecordErrorCode, path: Array<string> | null }> } };

export type WholePlacementMutationVariables = Exact<{
  input: PlacementStartInput;
}>;


export type WholePlacementMutation = { placementStart: { placement: { id: string } | null, warnings: Array<{ code: string }>, errors: Array<{ code: PlacementStartErrorCode, path: Array<string> | null }> } };

export type WholeContractMutationVariables = Exact<{
  input: ContractRecordInput;
}>;


export type WholeContractMutation = { contractRecord: { contract: { id: string } | null, errors: Array<{ code: ContractRecordErrorCode, path: Array<string> | null }> } };

export type WholeCertificateMutationVariables = Exact<{
  input: CertificateAwardInput;
}>;


export type WholeCertificateMutation = { certificateAward: { certificate: { id: string } | null, errors: Array<{ code: CertificateAwardErrorCode, path: Array<string> | null }> } };

export type WholeAftercareMutationVariables = Exact<{
  input: AftercareAgreeInput;
}>;


export type WholeAftercareMutation = { aftercareAgree: { aftercareAgreement: { agreedOn: string } | null, errors: Array<{ code: AftercareAgreeErrorCode, path: Array<string> | null }> } };

export type WholeAdvanceMutationVariables = Exact<{
  input: TrajectoryAdvanceInput;
}>;


export type WholeAdvanceMutation = { step: { transition: { id: string, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryAdvanceErrorCode, path: Array<string> | null, criteria: Array<{ code: CriterionCode }> | null }> } };

export type WholeOutplaceMutationVariables = Exact<{
  input: TrajectoryOutplaceInput;
}>;


export type WholeOutplaceMutation = { step: { transition: { id: string, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryOutplaceErrorCode, path: Array<string> | null, criteria: Array<{ code: CriterionCode }> | null }> } };

export type WholeCompleteMutationVariables = Exact<{
  input: TrajectoryCompleteInput;
}>;


export type WholeCompleteMutation = { step: { transition: { id: string, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryCompleteErrorCode, path: Array<string> | null, criteria: Array<{ code: CriterionCode }> | null }> } };

export type WholeFallBackMutationVariables = Exact<{
  input: TrajectoryFallBackInput;
}>;


export type WholeFallBackMutation = { trajectoryFallBack: { transition: { id: string } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryFallBackErrorCode, path: Array<string> | null }> } };

export type WholeStopMutationVariables = Exact<{
  input: TrajectoryStopInput;
}>;


export type WholeStopMutation = { trajectoryStop: { transition: { id: string } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryStopErrorCode, path: Array<string> | null }> } };

export type WholePauseMutationVariables = Exact<{
  input: TrajectoryPauseInput;
}>;


export type WholePauseMutation = { trajectoryPause: { trajectory: { status: TrajectoryStatus } | null, errors: Array<{ code: TrajectoryPauseErrorCode, path: Array<string> | null }> } };

export type WholeResumeMutationVariables = Exact<{
  input: TrajectoryResumeInput;
}>;


export type WholeResumeMutation = { trajectoryResume: { trajectory: { status: TrajectoryStatus } | null, errors: Array<{ code: TrajectoryResumeErrorCode, path: Array<string> | null }> } };

export type WholeFileQueryVariables = Exact<{
  id: string;
}>;


export type WholeFileQuery = { trajectory: { status: TrajectoryStatus, phase: Phase | null, endedOn: string | null, outcome: TrajectoryOutcome | null, outcomeGroup: OutcomeGroup | null, coach: { name: { given: string } } | null, phasePeriods: Array<{ phase: Phase, startedOn: string, endedOn: string | null }> | null, placements: Array<{ id: string, kind: PlacementKind, startsOn: string, endsOn: string | null, status: PlacementStatus, heldUntil: string | null, held: boolean, trainingRoute: TrainingRoute | null, continues: { id: string } | null, school: { name: string } | null }> | null, contracts: Array<{ id: string, version: number, startsOn: string, endsOn: string | null }> | null, transitions: Array<{ kind: TransitionKind, from: Phase | null, to: Phase | null, on: string, criteria: Array<{ code: CriterionCode, severity: CriterionSeverity, outcome: CriterionOutcome, required: string | null, actual: string | null, motivation: string | null, evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null> | null }> }> | null, matrixMeasurements: Array<{ id: string, version: number, measuredOn: string, moments: Array<{ cycle: MeasurementCycle, moment: MeasurementMoment, countsAs: MeasurementMoment }> }> | null, attendance: { nodes: Array<{ id: string, on: string, kind: AttendanceKind, hours: string }> } | null } | null };

export type WholeOrganizationMutationVariables = Exact<{
  input: OrganizationSaveInput;
}>;


export type WholeOrganizationMutation = { organizationSave: { organization: { id: string } | null, errors: Array<{ code: OrganizationSaveErrorCode, path: Array<string> | null }> } };

export type WholeLocationMutationVariables = Exact<{
  input: LocationSaveInput;
}>;


export type WholeLocationMutation = { locationSave: { location: { id: string } | null, errors: Array<{ code: LocationSaveErrorCode, path: Array<string> | null }> } };

export type WholeProfessionalMutationVariables = Exact<{
  input: ProfessionalSaveInput;
}>;


export type WholeProfessionalMutation = { professionalSave: { professional: { id: string } | null, errors: Array<{ code: ProfessionalSaveErrorCode, path: Array<string> | null }> } };

export type WholeParticipantMutationVariables = Exact<{
  input: ParticipantRegisterInput;
}>;


export type WholeParticipantMutation = { participantRegister: { participant: { id: string } | null, errors: Array<{ code: ParticipantRegisterErrorCode, path: Array<string> | null }> } };

export type WholeRegistrationMutationVariables = Exact<{
  input: RegistrationReceiveInput;
}>;


export type WholeRegistrationMutation = { registrationReceive: { registration: { id: string, version: number, status: RegistrationStatus } | null, errors: Array<{ code: RegistrationReceiveErrorCode, path: Array<string> | null }> } };

export type WholeRegistrationChangeMutationVariables = Exact<{
  input: RegistrationChangeInput;
}>;


export type WholeRegistrationChangeMutation = { registrationChange: { registration: { id: string, version: number, status: RegistrationStatus } | null, errors: Array<{ code: RegistrationChangeErrorCode, path: Array<string> | null }> } };

export type WholeRegistrationAcceptMutationVariables = Exact<{
  input: RegistrationAcceptInput;
}>;


export type WholeRegistrationAcceptMutation = { registrationAccept: { registration: { status: RegistrationStatus } | null, participant: { id: string } | null, errors: Array<{ code: RegistrationAcceptErrorCode, path: Array<string> | null }> } };

export type WorkplacesSaveMutationVariables = Exact<{
  input: WorkplaceProfileSaveInput;
}>;


export type WorkplacesSaveMutation = { workplaceProfileSave: { workplaceProfile: { id: string, version: number, requirementsVersion: number } | null, errors: Array<{ code: WorkplaceProfileSaveErrorCode, path: Array<string> | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GoalShownFragmentDoc = new TypedDocumentString(`
    fragment GoalShown on Goal {
  id
  version
  text
  status
  participant {
    id
  }
  item {
    code
  }
  domain
  need {
    id
  }
  placement {
    id
  }
  targetLevel
  dueOn
  achievementProposedOn
  endedOn
  endNote
  steps {
    position
    text
    doneOn
  }
  cards {
    title
  }
  okCards {
    card {
      title
    }
  }
}
    `, {"fragmentName":"GoalShown"}) as unknown as TypedDocumentString<GoalShownFragment, unknown>;
export const MatrixShownFragmentDoc = new TypedDocumentString(`
    fragment MatrixShown on MatrixMeasurement {
  id
  version
  status
  source
  rater
  measuredOn
  finalizedAt
  correctionReason
  instrument {
    code
    version
  }
  participant {
    id
  }
  trajectory {
    id
  }
  moments {
    cycle
    moment
    countsAs
  }
  scores {
    domain {
      code
    }
    level
    notAssessed
    note
    hidden
    target
  }
  supersedes {
    id
    status
    version
  }
  supersededBy {
    id
  }
}
    `, {"fragmentName":"MatrixShown"}) as unknown as TypedDocumentString<MatrixShownFragment, unknown>;
export const ClimbFileDocument = new TypedDocumentString(`
    query ClimbFile($id: ID!) {
  trajectory(id: $id) {
    version
    status
    phase
    endedOn
    outcome
    outcomeGroup
    phasePeriods {
      phase
      startedOn
      endedOn
    }
    transitions {
      kind
      from
      to
      on
      revokedAt
      criteria {
        code
        outcome
        motivation
      }
    }
    participant {
      currentTrajectory {
        id
      }
      trajectories {
        id
        status
      }
      contracts {
        endsOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClimbFileQuery, ClimbFileQueryVariables>;
export const ClimbCompleteDocument = new TypedDocumentString(`
    mutation ClimbComplete($input: TrajectoryCompleteInput!) {
  trajectoryComplete(input: $input) {
    trajectory {
      status
      outcome
    }
    errors {
      code
      criteria {
        code
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClimbCompleteMutation, ClimbCompleteMutationVariables>;
export const ClimbStopDocument = new TypedDocumentString(`
    mutation ClimbStop($input: TrajectoryStopInput!) {
  trajectoryStop(input: $input) {
    trajectory {
      status
      outcome
    }
    warnings {
      code
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ClimbStopMutation, ClimbStopMutationVariables>;
export const CompetenceRecordDocument = new TypedDocumentString(`
    mutation CompetenceRecord($input: CompetenceProfileRecordInput!) {
  competenceProfileRecord(input: $input) {
    competenceProfile {
      id
      version
      status
      rater
      measuredOn
      finalizedAt
      participant {
        id
      }
      professional {
        id
      }
      instrument {
        code
        version
      }
      scores {
        item {
          code
        }
        level
        notAssessed
        note
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<CompetenceRecordMutation, CompetenceRecordMutationVariables>;
export const CompetenceFinalizeDocument = new TypedDocumentString(`
    mutation CompetenceFinalize($input: CompetenceProfileFinalizeInput!) {
  competenceProfileFinalize(input: $input) {
    competenceProfile {
      version
      status
      finalizedAt
      scores {
        level
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<CompetenceFinalizeMutation, CompetenceFinalizeMutationVariables>;
export const CompetenceProfilesDocument = new TypedDocumentString(`
    query CompetenceProfiles($id: ID!, $rater: Rater, $asOf: Date, $status: [MeasurementStatus!]) {
  participant(id: $id) {
    competenceProfile(rater: $rater, asOf: $asOf) {
      id
    }
    competenceProfiles(status: $status) {
      totalCount
      nodes {
        id
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompetenceProfilesQuery, CompetenceProfilesQueryVariables>;
export const CompetenceFitDocument = new TypedDocumentString(`
    query CompetenceFit($participantId: ID!, $workplaceProfileId: ID!, $asOf: Date) {
  fitScore(
    participantId: $participantId
    workplaceProfileId: $workplaceProfileId
    asOf: $asOf
  ) {
    verdict
    score
    coverage
    scoreRange {
      low
      high
    }
    items {
      item {
        code
      }
      required
      present
      gap
      weight
      essential
      outcome
    }
    learningGoals {
      item {
        code
      }
    }
    surplus
    underChallenged
    profile {
      id
    }
    workplaceProfile {
      id
    }
    requirementsVersion
  }
}
    `) as unknown as TypedDocumentString<CompetenceFitQuery, CompetenceFitQueryVariables>;
export const ConsentGiveDocument = new TypedDocumentString(`
    mutation ConsentGive($input: ConsentGiveInput!) {
  consentGive(input: $input) {
    consent {
      id
      version
      kind
      scope
      organization {
        name
      }
      givenOn
      until
      withdrawnOn
      givenBy
      how
      words
      holds
      participant {
        id
      }
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentGiveMutation, ConsentGiveMutationVariables>;
export const ConsentWithdrawDocument = new TypedDocumentString(`
    mutation ConsentWithdraw($input: ConsentWithdrawInput!) {
  consentWithdraw(input: $input) {
    consent {
      version
      withdrawnOn
      holds
    }
    participant {
      consents {
        kind
        holds
      }
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentWithdrawMutation, ConsentWithdrawMutationVariables>;
export const ConsentsOfDocument = new TypedDocumentString(`
    query ConsentsOf($id: ID!) {
  participant(id: $id) {
    consents {
      kind
      scope
      holds
    }
    photos: consents(kind: PHOTO) {
      scope
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentsOfQuery, ConsentsOfQueryVariables>;
export const BriefingShareDocument = new TypedDocumentString(`
    mutation BriefingShare($input: BriefingShareInput!) {
  briefingShare(input: $input) {
    briefing {
      id
      talents
      pointsOfAttention
      sharedOn
      placement {
        id
      }
      recordedBy {
        id
      }
    }
    placement {
      briefing {
        talents
      }
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BriefingShareMutation, BriefingShareMutationVariables>;
export const BriefingToldDocument = new TypedDocumentString(`
    query BriefingTold($id: ID!) {
  participant(id: $id) {
    consents {
      id
    }
    placements {
      briefing {
        talents
        pointsOfAttention
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BriefingToldQuery, BriefingToldQueryVariables>;
export const ContractRecordDocument = new TypedDocumentString(`
    mutation ContractRecord($input: ContractRecordInput!) {
  contractRecord(input: $input) {
    contract {
      id
      version
      participant {
        id
      }
      trajectory {
        id
        version
      }
      employer {
        id
      }
      workplaceProfile {
        id
      }
      signedOn
      startsOn
      endsOn
      hoursPerWeek
      subsidized
    }
    warnings {
      code
      message
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ContractRecordMutation, ContractRecordMutationVariables>;
export const ContractEndDocument = new TypedDocumentString(`
    mutation ContractEnd($input: ContractEndInput!) {
  contractEnd(input: $input) {
    contract {
      version
      startsOn
      endsOn
    }
    warnings {
      code
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<ContractEndMutation, ContractEndMutationVariables>;
export const ContractsDocument = new TypedDocumentString(`
    query Contracts($id: ID!) {
  participant(id: $id) {
    contracts {
      id
    }
    trajectories {
      id
      contracts {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContractsQuery, ContractsQueryVariables>;
export const ContractAskedDocument = new TypedDocumentString(`
    query ContractAsked($id: ID!) {
  trajectory(id: $id) {
    status
    nextTransitions {
      kind
      criteria {
        code
        outcome
        evidence {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContractAskedQuery, ContractAskedQueryVariables>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople($after: String) {
  participants(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      clientNumber
      currentTrajectory {
        status
        phase
        phasePeriods {
          phase
          startedOn
          endedOn
        }
        transitions {
          kind
          on
        }
        nextTransitions {
          kind
          decision
          criteria {
            code
            outcome
            explanation
          }
        }
      }
      matrixMeasurements(first: 2) {
        nodes {
          measuredOn
          scores {
            domain {
              label
            }
            level
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const EmergencyAccessOpenDocument = new TypedDocumentString(`
    mutation EmergencyAccessOpen($input: EmergencyAccessOpenInput!) {
  emergencyAccessOpen(input: $input) {
    participant {
      id
      birthDate
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EmergencyAccessOpenMutation, EmergencyAccessOpenMutationVariables>;
export const EmergencyFileDocument = new TypedDocumentString(`
    query EmergencyFile($id: ID!) {
  participant(id: $id) {
    birthDate
    emergencyOpenings {
      professional {
        id
      }
      role
      reason
      openedAt
      until
      participant {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmergencyFileQuery, EmergencyFileQueryVariables>;
export const GuidedLocationsSaveDocument = new TypedDocumentString(`
    mutation GuidedLocationsSave($input: ProfessionalSaveInput!) {
  professionalSave(input: $input) {
    professional {
      id
      locations {
        name
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<GuidedLocationsSaveMutation, GuidedLocationsSaveMutationVariables>;
export const HoursJudgedDocument = new TypedDocumentString(`
    query HoursJudged($id: ID!) {
  trajectory(id: $id) {
    nextTransitions {
      kind
      to
      criteria {
        code
        outcome
        required
        actual
        evidence {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoursJudgedQuery, HoursJudgedQueryVariables>;
export const HoursTakenDocument = new TypedDocumentString(`
    query HoursTaken($id: ID!) {
  trajectory(id: $id) {
    transitions {
      criteria {
        code
        outcome
        required
        actual
        evidence {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoursTakenQuery, HoursTakenQueryVariables>;
export const HoursReadDocument = new TypedDocumentString(`
    query HoursRead($id: ID!, $trajectoryId: ID!, $from: Date, $until: Date, $first: Int, $after: String, $all: Boolean) {
  participant(id: $id) {
    attendance(
      from: $from
      until: $until
      first: $first
      after: $after
      withCorrected: $all
    ) {
      totalCount
      nodes {
        on
        kind
        hours
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  trajectory(id: $trajectoryId) {
    attendance {
      totalCount
    }
    care: attendance(kind: [CARE]) {
      nodes {
        on
      }
    }
    supportHours(from: $from, until: $until, withCorrected: $all) {
      totalCount
      nodes {
        on
        hours
        kind
      }
    }
    hours {
      present
      sick
      absent
      leave
      daysCounted
      daysPresent
      presence
      perWeek {
        week
        hours
      }
      perKind {
        kind
        hours
      }
    }
    practice: hours(kind: PRACTICE) {
      present
      presence
      daysCounted
    }
    none: hours(kind: ORIENTATION) {
      present
      presence
      daysCounted
      perWeek {
        week
      }
      perKind {
        kind
      }
    }
    supportHourSummary {
      total
      perWeek {
        week
        hours
      }
      perKind {
        kind
        hours
      }
    }
    aftercare: supportHourSummary(kind: AFTERCARE) {
      total
      perKind {
        kind
        hours
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoursReadQuery, HoursReadQueryVariables>;
export const HoursManyDocument = new TypedDocumentString(`
    query HoursMany($first: Int!) {
  trajectories(first: $first) {
    nodes {
      hours {
        present
      }
      practice: hours(kind: PRACTICE) {
        present
      }
      supportHourSummary {
        total
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoursManyQuery, HoursManyQueryVariables>;
export const ReferenceListsDocument = new TypedDocumentString(`
    query ReferenceLists {
  workAreas {
    code
    position
    label
    nl: label(locale: NL)
    en: label(locale: EN)
  }
  sectors {
    code
    label(locale: NL)
  }
  municipalities {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<ReferenceListsQuery, ReferenceListsQueryVariables>;
export const ReferenceMunicipalityDocument = new TypedDocumentString(`
    query ReferenceMunicipality($code: MunicipalityCode!, $search: String) {
  municipality(code: $code) {
    code
    name
    province
    latitude
    longitude
  }
  municipalities(search: $search) {
    name
  }
}
    `) as unknown as TypedDocumentString<ReferenceMunicipalityQuery, ReferenceMunicipalityQueryVariables>;
export const ReferenceInstrumentDocument = new TypedDocumentString(`
    query ReferenceInstrument($code: String!, $version: String) {
  instrument(code: $code, version: $version) {
    code
    version
    kind
    retired
    minAge
    maxAge
    label(locale: NL)
    groups {
      code
      position
      label(locale: EN)
      items {
        code
      }
    }
    items {
      code
      position
      sensitivity
      label(locale: NL)
      group {
        code
      }
    }
    levels {
      level
      label(locale: EN)
    }
  }
}
    `) as unknown as TypedDocumentString<ReferenceInstrumentQuery, ReferenceInstrumentQueryVariables>;
export const ReferenceInstrumentsDocument = new TypedDocumentString(`
    query ReferenceInstruments($kind: InstrumentKind) {
  instruments(kind: $kind) {
    code
    version
  }
}
    `) as unknown as TypedDocumentString<ReferenceInstrumentsQuery, ReferenceInstrumentsQueryVariables>;
export const ReferenceImportDocument = new TypedDocumentString(`
    mutation ReferenceImport($input: InstrumentImportInput!) {
  instrumentImport(input: $input) {
    instrument {
      code
      version
      retired
      minAge
      maxAge
      label(locale: EN)
      groups {
        code
        items {
          code
          label(locale: NL)
        }
      }
      levels {
        level
        label(locale: NL)
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      line
      column
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReferenceImportMutation, ReferenceImportMutationVariables>;
export const IntakeRegisterDocument = new TypedDocumentString(`
    mutation IntakeRegister($input: ParticipantRegisterInput!) {
  participantRegister(input: $input) {
    participant {
      id
      viewerSees
      name {
        given
      }
      birthDate
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeRegisterMutation, IntakeRegisterMutationVariables>;
export const IntakeReceiveDocument = new TypedDocumentString(`
    mutation IntakeReceive($input: RegistrationReceiveInput!) {
  registrationReceive(input: $input) {
    registration {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeReceiveMutation, IntakeReceiveMutationVariables>;
export const IntakeAssessDocument = new TypedDocumentString(`
    mutation IntakeAssess($input: LadderAssessInput!) {
  ladderAssess(input: $input) {
    ladderAssessment {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeAssessMutation, IntakeAssessMutationVariables>;
export const IntakeStartDocument = new TypedDocumentString(`
    mutation IntakeStart($input: TrajectoryStartInput!) {
  trajectoryStart(input: $input) {
    trajectory {
      id
      coach {
        id
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeStartMutation, IntakeStartMutationVariables>;
export const IntakeSeeDocument = new TypedDocumentString(`
    query IntakeSee($id: ID!) {
  participant(id: $id) {
    viewerSees
    clientNumber
    birthDate
    ladderStep
    name {
      given
    }
    currentTrajectory {
      status
      phase
      question
      coach {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeSeeQuery, IntakeSeeQueryVariables>;
export const IntakeJudgeDocument = new TypedDocumentString(`
    mutation IntakeJudge($input: CompetenceProfileRecordInput!) {
  competenceProfileRecord(input: $input) {
    competenceProfile {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeJudgeMutation, IntakeJudgeMutationVariables>;
export const IntakeMeasureDocument = new TypedDocumentString(`
    mutation IntakeMeasure($input: MatrixMeasurementRecordInput!) {
  matrixMeasurementRecord(input: $input) {
    matrixMeasurement {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeMeasureMutation, IntakeMeasureMutationVariables>;
export const LineSaveDocument = new TypedDocumentString(`
    mutation LineSave($input: LearningLineSaveInput!) {
  learningLineSave(input: $input) {
    learningLine {
      id
      version
      name
      region
      active
      workArea {
        code
      }
      steps {
        position
        workplaceProfile {
          name
          location {
            organization {
              name
            }
          }
        }
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      step
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<LineSaveMutation, LineSaveMutationVariables>;
export const LineWorkplaceDocument = new TypedDocumentString(`
    mutation LineWorkplace($input: WorkplaceProfileSaveInput!) {
  workplaceProfileSave(input: $input) {
    workplaceProfile {
      rung
    }
    errors {
      code
      path
      step
      message
      learningLine {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineWorkplaceMutation, LineWorkplaceMutationVariables>;
export const LineListDocument = new TypedDocumentString(`
    query LineList($filter: LearningLineFilter, $first: Int, $after: String) {
  learningLines(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LineListQuery, LineListQueryVariables>;
export const LineThroughDocument = new TypedDocumentString(`
    query LineThrough($line: ID!, $workplace: ID!, $location: ID!, $organization: ID!) {
  learningLine(id: $line) {
    name
    steps {
      position
    }
  }
  workplaceProfile(id: $workplace) {
    learningLines {
      name
    }
  }
  location(id: $location) {
    learningLines {
      name
    }
  }
  organization(id: $organization) {
    learningLines {
      totalCount
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineThroughQuery, LineThroughQueryVariables>;
export const LineNextDocument = new TypedDocumentString(`
    query LineNext($id: ID!) {
  participant(id: $id) {
    nextLineSteps {
      line {
        name
      }
      from {
        position
        workplaceProfile {
          name
        }
      }
      placement {
        id
      }
      next {
        position
        workplaceProfile {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineNextQuery, LineNextQueryVariables>;
export const MatchWorkplacesDocument = new TypedDocumentString(`
    query MatchWorkplaces($id: ID!, $filter: WorkplaceMatchFilter, $orderBy: MatchOrder, $first: Int, $after: String) {
  participant(id: $id) {
    workplaceMatches(
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      totalCount
      nodes {
        workplaceProfile {
          id
          name
        }
        distanceKm
        freePlaces
        isDreamArea
        obstacles
        fit {
          verdict
          score
          coverage
          items {
            item {
              code
            }
            outcome
          }
          learningGoals {
            item {
              code
            }
          }
        }
      }
      edges {
        cursor
        node {
          workplaceProfile {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchWorkplacesQuery, MatchWorkplacesQueryVariables>;
export const MatchCandidatesDocument = new TypedDocumentString(`
    query MatchCandidates($id: ID!, $filter: CandidateMatchFilter, $first: Int, $after: String) {
  workplaceProfile(id: $id) {
    candidateMatches(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        participant {
          id
        }
        distanceKm
        isDreamArea
        obstacles
        fit {
          verdict
          score
          workplaceProfile {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchCandidatesQuery, MatchCandidatesQueryVariables>;
export const MatchEverybodyDocument = new TypedDocumentString(`
    query MatchEverybody($first: Int!) {
  participants(first: $first) {
    nodes {
      id
      workplaceMatches(first: 2) {
        nodes {
          workplaceProfile {
            id
            name
          }
          fit {
            verdict
            score
            items {
              present
            }
          }
          distanceKm
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchEverybodyQuery, MatchEverybodyQueryVariables>;
export const MatrixListedDocument = new TypedDocumentString(`
    query MatrixListed($id: ID!, $filter: MatrixMeasurementFilter, $first: Int, $after: String) {
  participant(id: $id) {
    matrixMeasurements(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        id
        measuredOn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    currentTrajectory {
      matrixMeasurements {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixListedQuery, MatrixListedQueryVariables>;
export const MatrixProgressedDocument = new TypedDocumentString(`
    query MatrixProgressed($id: ID!, $from: ID, $to: ID) {
  participant(id: $id) {
    matrixProgress(from: $from, to: $to) {
      from {
        id
      }
      to {
        id
      }
      domains {
        domain {
          code
          label(locale: EN)
        }
        from
        to
        change
        hidden
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixProgressedQuery, MatrixProgressedQueryVariables>;
export const MatrixAreasDocument = new TypedDocumentString(`
    query MatrixAreas($id: ID!) {
  participant(id: $id) {
    lifeAreas {
      area
      domains {
        domain
        level
        measuredOn
        trend
        hidden
      }
      openNeeds {
        domain
        urgency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixAreasQuery, MatrixAreasQueryVariables>;
export const MatrixTargetSetDocument = new TypedDocumentString(`
    mutation MatrixTargetSet($input: MatrixTargetSetInput!) {
  matrixTargetSet(input: $input) {
    participant {
      matrixTargets {
        domain
        level
        setOn
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixTargetSetMutation, MatrixTargetSetMutationVariables>;
export const MatrixLevelsDocument = new TypedDocumentString(`
    query MatrixLevels {
  participants(first: 50) {
    nodes {
      matrixMeasurements(first: 5) {
        nodes {
          measuredOn
          scores {
            level
            hidden
            domain {
              code
              label
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixLevelsQuery, MatrixLevelsQueryVariables>;
export const MatrixNestedDocument = new TypedDocumentString(`
    query MatrixNested {
  participants(first: 50) {
    nodes {
      matrixMeasurements(first: 5) {
        nodes {
          measuredOn
          instrument {
            code
          }
          moments {
            cycle
            moment
            countsAs
          }
          scores {
            level
            hidden
            target
            domain {
              code
              label
            }
          }
          supersedes {
            id
          }
          supersededBy {
            id
          }
        }
      }
      matrixProgress {
        from {
          id
        }
        to {
          id
        }
        domains {
          change
          domain {
            code
          }
        }
      }
      lifeAreas {
        area
        domains {
          level
          trend
        }
        openNeeds {
          domain
        }
      }
      supportNeeds(status: [OPEN]) {
        domain
        attendBy
        changes {
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixNestedQuery, MatrixNestedQueryVariables>;
export const MistakesFileDocument = new TypedDocumentString(`
    query MistakesFile($id: ID!) {
  trajectory(id: $id) {
    version
    status
    phase
    endedOn
    outcome
    phasePeriods {
      phase
      startedOn
      endedOn
    }
    pauses {
      from
      until
    }
    transitions {
      id
      kind
      revokedAt
      revokeReason
    }
    participant {
      contracts {
        endsOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MistakesFileQuery, MistakesFileQueryVariables>;
export const MistakesRevokeDocument = new TypedDocumentString(`
    mutation MistakesRevoke($input: TransitionRevokeInput!) {
  transitionRevoke(input: $input) {
    trajectory {
      version
      phase
      status
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<MistakesRevokeMutation, MistakesRevokeMutationVariables>;
export const MistakesPauseDocument = new TypedDocumentString(`
    mutation MistakesPause($input: TrajectoryPauseInput!) {
  trajectoryPause(input: $input) {
    trajectory {
      version
      status
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<MistakesPauseMutation, MistakesPauseMutationVariables>;
export const MistakesResumeDocument = new TypedDocumentString(`
    mutation MistakesResume($input: TrajectoryResumeInput!) {
  trajectoryResume(input: $input) {
    trajectory {
      version
      status
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<MistakesResumeMutation, MistakesResumeMutationVariables>;
export const NestedPeopleDocument = new TypedDocumentString(`
    query NestedPeople($first: Int!) {
  viewer {
    roles
  }
  participants(first: $first) {
    totalCount
    nodes {
      name {
        display
      }
      currentTrajectory {
        phase
        phasePeriods {
          phase
          startedOn
          endedOn
        }
        nextTransitions {
          kind
          decision
          criteria {
            code
            outcome
            explanation
          }
        }
      }
      matrixMeasurements(first: 3) {
        nodes {
          measuredOn
          scores {
            domain {
              label
            }
            level
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NestedPeopleQuery, NestedPeopleQueryVariables>;
export const NestedFitDocument = new TypedDocumentString(`
    query NestedFit($participantId: ID!, $workplaceProfileId: ID!) {
  fitScore(participantId: $participantId, workplaceProfileId: $workplaceProfileId) {
    verdict
    score
    coverage
    items {
      item {
        label
      }
      required
      present
      outcome
    }
    workplaceProfile {
      location {
        name
        workAreas {
          label
        }
        municipality {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NestedFitQuery, NestedFitQueryVariables>;
export const OrganizationsSaveDocument = new TypedDocumentString(`
    mutation OrganizationsSave($input: OrganizationSaveInput!) {
  organizationSave(input: $input) {
    organization {
      id
      version
      name
      kind
      kvkNumber
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsSaveMutation, OrganizationsSaveMutationVariables>;
export const OrganizationsProfessionalDocument = new TypedDocumentString(`
    mutation OrganizationsProfessional($input: ProfessionalSaveInput!) {
  professionalSave(input: $input) {
    professional {
      id
      version
      name {
        given
        infix
        family
        display
      }
      email
      roles
      active
      organization {
        name
      }
      locations {
        name
      }
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsProfessionalMutation, OrganizationsProfessionalMutationVariables>;
export const OrganizationsLocationDocument = new TypedDocumentString(`
    mutation OrganizationsLocation($input: LocationSaveInput!) {
  locationSave(input: $input) {
    location {
      id
      version
      name
      latitude
      longitude
      methods
      active
      municipality {
        name
      }
      organization {
        name
      }
      workInstructionCards {
        title
      }
    }
    warnings {
      code
      message
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsLocationMutation, OrganizationsLocationMutationVariables>;
export const OrganizationsCardDocument = new TypedDocumentString(`
    mutation OrganizationsCard($input: WorkInstructionCardSaveInput!) {
  workInstructionCardSave(input: $input) {
    workInstructionCard {
      id
      version
      title
      instruction
      trains {
        code
        label(locale: NL)
      }
      location {
        id
      }
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsCardMutation, OrganizationsCardMutationVariables>;
export const OrganizationsProfessionalsDocument = new TypedDocumentString(`
    query OrganizationsProfessionals($filter: ProfessionalFilter) {
  professionals(filter: $filter) {
    totalCount
    nodes {
      name {
        display
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsProfessionalsQuery, OrganizationsProfessionalsQueryVariables>;
export const OrganizationsLocationsDocument = new TypedDocumentString(`
    query OrganizationsLocations($filter: LocationFilter, $orderBy: LocationOrder) {
  locations(filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsLocationsQuery, OrganizationsLocationsQueryVariables>;
export const OrganizationsOneDocument = new TypedDocumentString(`
    query OrganizationsOne($id: ID!) {
  organization(id: $id) {
    name
    professionals {
      totalCount
      nodes {
        name {
          family
        }
      }
    }
    locations {
      totalCount
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsOneQuery, OrganizationsOneQueryVariables>;
export const ParticipantFileDocument = new TypedDocumentString(`
    query ParticipantFile($id: ID!) {
  participant(id: $id) {
    id
    version
    viewerSees
    clientNumber
    name {
      given
      infix
      family
      display
    }
    birthDate
    dreamJob
    travelKm
    email
    phone
    ladderStep
    organization {
      id
    }
    municipality {
      code
    }
    dreamWorkArea {
      code
    }
    chosenWorkAreas {
      code
    }
    ladderAssessments {
      step
      assessedOn
      note
      professional {
        id
      }
    }
    currentTrajectory {
      id
    }
    trajectories {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantFileQuery, ParticipantFileQueryVariables>;
export const ParticipantRegisteringDocument = new TypedDocumentString(`
    mutation ParticipantRegistering($input: ParticipantRegisterInput!) {
  participantRegister(input: $input) {
    participant {
      id
      version
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantRegisteringMutation, ParticipantRegisteringMutationVariables>;
export const ParticipantUpdatingDocument = new TypedDocumentString(`
    mutation ParticipantUpdating($input: ParticipantUpdateInput!) {
  participantUpdate(input: $input) {
    participant {
      version
      clientNumber
      name {
        display
      }
      birthDate
      dreamJob
      travelKm
      email
      municipality {
        code
      }
      chosenWorkAreas {
        code
      }
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantUpdatingMutation, ParticipantUpdatingMutationVariables>;
export const ParticipantAssessingDocument = new TypedDocumentString(`
    mutation ParticipantAssessing($input: LadderAssessInput!) {
  ladderAssess(input: $input) {
    participant {
      version
      ladderStep
    }
    ladderAssessment {
      id
      step
      assessedOn
      note
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantAssessingMutation, ParticipantAssessingMutationVariables>;
export const ParticipantListDocument = new TypedDocumentString(`
    query ParticipantList($filter: ParticipantFilter, $orderBy: ParticipantOrder, $first: Int, $after: String, $last: Int, $before: String) {
  participants(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      clientNumber
    }
    edges {
      cursor
      node {
        clientNumber
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantListQuery, ParticipantListQueryVariables>;
export const ParticipantViewerDocument = new TypedDocumentString(`
    query ParticipantViewer {
  viewer {
    roles
    scopes
    permissions
    organization {
      id
    }
    professional {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantViewerQuery, ParticipantViewerQueryVariables>;
export const RegistrationReceiveDocument = new TypedDocumentString(`
    mutation RegistrationReceive($input: RegistrationReceiveInput!) {
  registrationReceive(input: $input) {
    registration {
      id
      version
      organization {
        id
      }
      registrant
      name
      email
      phone
      question
      municipality {
        name
      }
      wishedWorkArea {
        code
      }
      status
      since
      note
      participant {
        id
      }
      receivedOn
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RegistrationReceiveMutation, RegistrationReceiveMutationVariables>;
export const RegistrationChangeDocument = new TypedDocumentString(`
    mutation RegistrationChange($input: RegistrationChangeInput!) {
  registrationChange(input: $input) {
    registration {
      version
      status
      since
      note
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<RegistrationChangeMutation, RegistrationChangeMutationVariables>;
export const RegistrationAcceptDocument = new TypedDocumentString(`
    mutation RegistrationAccept($input: RegistrationAcceptInput!) {
  registrationAccept(input: $input) {
    registration {
      version
      status
      since
      note
      participant {
        id
      }
    }
    participant {
      id
      clientNumber
      name {
        display
      }
      birthDate
      municipality {
        code
      }
      email
      phone
      chosenWorkAreas {
        code
      }
      organization {
        id
      }
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<RegistrationAcceptMutation, RegistrationAcceptMutationVariables>;
export const RegistrationsDocument = new TypedDocumentString(`
    query Registrations($filter: RegistrationFilter, $first: Int, $after: String) {
  registrations(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegistrationsQuery, RegistrationsQueryVariables>;
export const RegistrationFoundDocument = new TypedDocumentString(`
    query RegistrationFound($id: ID!) {
  node(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegistrationFoundQuery, RegistrationFoundQueryVariables>;
export const TalentProfileRecordDocument = new TypedDocumentString(`
    mutation TalentProfileRecord($input: TalentProfileRecordInput!) {
  talentProfileRecord(input: $input) {
    talentProfile {
      id
      talents
      drives
      dreams
      pointsOfAttention
      recordedOn
    }
    participant {
      talentProfile {
        id
      }
      talentProfiles {
        talents
        recordedOn
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<TalentProfileRecordMutation, TalentProfileRecordMutationVariables>;
export const InterestRecordDocument = new TypedDocumentString(`
    mutation InterestRecord($input: InterestRecordInput!) {
  interestRecord(input: $input) {
    interestResult {
      id
      takenOn
      scores {
        workArea {
          code
        }
        score
      }
    }
    participant {
      interests {
        id
        takenOn
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<InterestRecordMutation, InterestRecordMutationVariables>;
export const ReportRecordDocument = new TypedDocumentString(`
    mutation ReportRecord($input: ReportRecordInput!) {
  reportRecord(input: $input) {
    report {
      id
      kind
      on
      summary
    }
    participant {
      reports {
        on
        kind
      }
      advice: reports(kind: CAREER_ADVICE) {
        on
        summary
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ReportRecordMutation, ReportRecordMutationVariables>;
export const StepsFileDocument = new TypedDocumentString(`
    query StepsFile($id: ID!) {
  trajectory(id: $id) {
    version
    status
    phase
    outcome
    endedOn
    placements {
      id
      kind
      status
      held
      startsOn
      endsOn
      cancelledOn
      heldUntil
      continues {
        id
      }
      adjustments {
        measure
      }
    }
    nextTransitions {
      kind
      to
      outcome
      decision
    }
    transitions {
      id
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<StepsFileQuery, StepsFileQueryVariables>;
export const StepsFallBackDocument = new TypedDocumentString(`
    mutation StepsFallBack($input: TrajectoryFallBackInput!) {
  trajectoryFallBack(input: $input) {
    transition {
      id
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StepsFallBackMutation, StepsFallBackMutationVariables>;
export const StepsAdvanceDocument = new TypedDocumentString(`
    mutation StepsAdvance($input: TrajectoryAdvanceInput!) {
  trajectoryAdvance(input: $input) {
    transition {
      id
    }
    warnings {
      code
      message
    }
    errors {
      code
      criteria {
        code
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StepsAdvanceMutation, StepsAdvanceMutationVariables>;
export const StepsOutplaceDocument = new TypedDocumentString(`
    mutation StepsOutplace($input: TrajectoryOutplaceInput!) {
  trajectoryOutplace(input: $input) {
    trajectory {
      status
      outcome
      outcomeGroup
      phase
    }
    transition {
      kind
      outcome
      criteria {
        code
        outcome
        evidence {
          id
        }
      }
    }
    warnings {
      code
    }
    errors {
      code
      criteria {
        code
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StepsOutplaceMutation, StepsOutplaceMutationVariables>;
export const StepsStopDocument = new TypedDocumentString(`
    mutation StepsStop($input: TrajectoryStopInput!) {
  trajectoryStop(input: $input) {
    transition {
      id
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<StepsStopMutation, StepsStopMutationVariables>;
export const StepsRevokeDocument = new TypedDocumentString(`
    mutation StepsRevoke($input: TransitionRevokeInput!) {
  transitionRevoke(input: $input) {
    trajectory {
      phase
      status
    }
    warnings {
      code
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<StepsRevokeMutation, StepsRevokeMutationVariables>;
export const StepsEndDocument = new TypedDocumentString(`
    mutation StepsEnd($input: PlacementEndInput!) {
  placementEnd(input: $input) {
    placement {
      held
      status
      heldUntil
      endsOn
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<StepsEndMutation, StepsEndMutationVariables>;
export const StepsAdjustDocument = new TypedDocumentString(`
    mutation StepsAdjust($input: PlacementAdjustInput!) {
  placementAdjust(input: $input) {
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<StepsAdjustMutation, StepsAdjustMutationVariables>;
export const PlacementStartDocument = new TypedDocumentString(`
    mutation PlacementStart($input: PlacementStartInput!) {
  placementStart(input: $input) {
    placement {
      id
      version
      status
      held
      kind
      agreedOn
      startsOn
      endsOn
      cancelledOn
      endReason
      heldUntil
      schedule
      hoursPerWeek
      contact
      income
      trainingRoute
      reason
      motivation
      fitVerdict
      fitScore
      participant {
        id
      }
      trajectory {
        id
        version
      }
      workplaceProfile {
        id
      }
      school {
        id
      }
      contract {
        id
      }
      continues {
        id
      }
      reviews {
        text
      }
      adjustments {
        measure
      }
      fit {
        verdict
        score
        requirementsVersion
        items {
          outcome
        }
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementStartMutation, PlacementStartMutationVariables>;
export const PlacementEndDocument = new TypedDocumentString(`
    mutation PlacementEnd($input: PlacementEndInput!) {
  placementEnd(input: $input) {
    placement {
      version
      status
      endsOn
      cancelledOn
      endReason
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementEndMutation, PlacementEndMutationVariables>;
export const PlacementExtendDocument = new TypedDocumentString(`
    mutation PlacementExtend($input: PlacementExtendInput!) {
  placementExtend(input: $input) {
    placement {
      version
      endsOn
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementExtendMutation, PlacementExtendMutationVariables>;
export const PlacementReviewDocument = new TypedDocumentString(`
    mutation PlacementReview($input: PlacementReviewInput!) {
  placementReview(input: $input) {
    review {
      on
      text
    }
    placement {
      version
      reviews {
        on
        text
        professional {
          id
        }
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementReviewMutation, PlacementReviewMutationVariables>;
export const PlacementAdjustDocument = new TypedDocumentString(`
    mutation PlacementAdjust($input: PlacementAdjustInput!) {
  placementAdjust(input: $input) {
    placement {
      version
      fitVerdict
      adjustments {
        item {
          code
        }
        measure
      }
      fit {
        verdict
        coverage
        items {
          item {
            code
          }
          outcome
        }
        learningGoals {
          item {
            code
          }
        }
      }
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementAdjustMutation, PlacementAdjustMutationVariables>;
export const PlacementIntakeDocument = new TypedDocumentString(`
    mutation PlacementIntake($input: EmployerIntakeRecordInput!) {
  employerIntakeRecord(input: $input) {
    employerIntake {
      employer {
        id
      }
      on
      note
    }
    trajectory {
      version
      employerIntakes {
        on
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementIntakeMutation, PlacementIntakeMutationVariables>;
export const PlacementAftercareDocument = new TypedDocumentString(`
    mutation PlacementAftercare($input: AftercareAgreeInput!) {
  aftercareAgree(input: $input) {
    aftercareAgreement {
      agreedOn
      agreedHours
      text
    }
    trajectory {
      version
      aftercareAgreements {
        agreedOn
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementAftercareMutation, PlacementAftercareMutationVariables>;
export const PlacementListsDocument = new TypedDocumentString(`
    query PlacementLists($participant: ID!, $trajectory: ID!, $workplace: ID!, $on: Date) {
  participant(id: $participant) {
    placements {
      id
    }
    now: placements(active: true) {
      id
    }
    others: placements(active: false) {
      id
    }
  }
  trajectory(id: $trajectory) {
    placements {
      id
    }
  }
  workplaceProfile(id: $workplace) {
    placements(activeOn: $on, first: 1) {
      totalCount
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementListsQuery, PlacementListsQueryVariables>;
export const PlacementFoundDocument = new TypedDocumentString(`
    query PlacementFound($filter: PlacementFilter, $first: Int, $after: String) {
  placements(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementFoundQuery, PlacementFoundQueryVariables>;
export const PlacementPauseDocument = new TypedDocumentString(`
    mutation PlacementPause($input: TrajectoryPauseInput!) {
  trajectoryPause(input: $input) {
    trajectory {
      status
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementPauseMutation, PlacementPauseMutationVariables>;
export const PlacesFoundDocument = new TypedDocumentString(`
    query PlacesFound($locations: LocationFilter, $workplaces: WorkplaceProfileFilter) {
  locations(filter: $locations) {
    totalCount
    nodes {
      name
    }
  }
  workplaceProfiles(filter: $workplaces, first: 100) {
    totalCount
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesFoundQuery, PlacesFoundQueryVariables>;
export const PlacesOfDocument = new TypedDocumentString(`
    query PlacesOf($id: ID!, $on: Date) {
  workplaceProfile(id: $id) {
    places
    occupiedPlaces(on: $on)
    freePlaces(on: $on)
  }
}
    `) as unknown as TypedDocumentString<PlacesOfQuery, PlacesOfQueryVariables>;
export const PlacesAllDocument = new TypedDocumentString(`
    query PlacesAll {
  workplaceProfiles {
    nodes {
      occupiedPlaces
      freePlaces
      today: freePlaces(on: "2026-11-21")
      later: freePlaces(on: "2027-01-01")
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesAllQuery, PlacesAllQueryVariables>;
export const PlacesSaveDocument = new TypedDocumentString(`
    mutation PlacesSave($input: WorkplaceProfileSaveInput!) {
  workplaceProfileSave(input: $input) {
    workplaceProfile {
      places
      version
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesSaveMutation, PlacesSaveMutationVariables>;
export const GoalsSetDocument = new TypedDocumentString(`
    mutation GoalsSet($input: GoalSetInput!) {
  goalSet(input: $input) {
    goal {
      ...GoalShown
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
      currentVersion
    }
  }
}
    fragment GoalShown on Goal {
  id
  version
  text
  status
  participant {
    id
  }
  item {
    code
  }
  domain
  need {
    id
  }
  placement {
    id
  }
  targetLevel
  dueOn
  achievementProposedOn
  endedOn
  endNote
  steps {
    position
    text
    doneOn
  }
  cards {
    title
  }
  okCards {
    card {
      title
    }
  }
}`) as unknown as TypedDocumentString<GoalsSetMutation, GoalsSetMutationVariables>;
export const GoalsFromFitDocument = new TypedDocumentString(`
    mutation GoalsFromFit($input: GoalsFromFitInput!) {
  goalsFromFit(input: $input) {
    goals {
      ...GoalShown
    }
    warnings {
      code
      message
    }
    errors {
      code
      path
      message
    }
  }
}
    fragment GoalShown on Goal {
  id
  version
  text
  status
  participant {
    id
  }
  item {
    code
  }
  domain
  need {
    id
  }
  placement {
    id
  }
  targetLevel
  dueOn
  achievementProposedOn
  endedOn
  endNote
  steps {
    position
    text
    doneOn
  }
  cards {
    title
  }
  okCards {
    card {
      title
    }
  }
}`) as unknown as TypedDocumentString<GoalsFromFitMutation, GoalsFromFitMutationVariables>;
export const GoalsAchieveDocument = new TypedDocumentString(`
    mutation GoalsAchieve($input: GoalAchieveInput!) {
  goalAchieve(input: $input) {
    goal {
      ...GoalShown
    }
    warnings {
      code
      message
    }
    errors {
      code
      path
      message
      currentVersion
    }
  }
}
    fragment GoalShown on Goal {
  id
  version
  text
  status
  participant {
    id
  }
  item {
    code
  }
  domain
  need {
    id
  }
  placement {
    id
  }
  targetLevel
  dueOn
  achievementProposedOn
  endedOn
  endNote
  steps {
    position
    text
    doneOn
  }
  cards {
    title
  }
  okCards {
    card {
      title
    }
  }
}`) as unknown as TypedDocumentString<GoalsAchieveMutation, GoalsAchieveMutationVariables>;
export const GoalsDropDocument = new TypedDocumentString(`
    mutation GoalsDrop($input: GoalDropInput!) {
  goalDrop(input: $input) {
    goal {
      ...GoalShown
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
      currentVersion
    }
  }
}
    fragment GoalShown on Goal {
  id
  version
  text
  status
  participant {
    id
  }
  item {
    code
  }
  domain
  need {
    id
  }
  placement {
    id
  }
  targetLevel
  dueOn
  achievementProposedOn
  endedOn
  endNote
  steps {
    position
    text
    doneOn
  }
  cards {
    title
  }
  okCards {
    card {
      title
    }
  }
}`) as unknown as TypedDocumentString<GoalsDropMutation, GoalsDropMutationVariables>;
export const GoalsNeedDocument = new TypedDocumentString(`
    mutation GoalsNeed($input: SupportNeedOpenInput!) {
  supportNeedOpen(input: $input) {
    supportNeed {
      id
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<GoalsNeedMutation, GoalsNeedMutationVariables>;
export const GoalsListedDocument = new TypedDocumentString(`
    query GoalsListed($id: ID!, $status: [GoalStatus!]) {
  participant(id: $id) {
    portfolio {
      goals(status: $status) {
        id
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoalsListedQuery, GoalsListedQueryVariables>;
export const GoalsAroundDocument = new TypedDocumentString(`
    query GoalsAround($id: ID!) {
  participant(id: $id) {
    lifeAreas {
      area
      goals {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoalsAroundQuery, GoalsAroundQueryVariables>;
export const PortfolioGoalDocument = new TypedDocumentString(`
    mutation PortfolioGoal($input: GoalSetInput!) {
  goalSet(input: $input) {
    goal {
      id
      version
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioGoalMutation, PortfolioGoalMutationVariables>;
export const PortfolioAchieveDocument = new TypedDocumentString(`
    mutation PortfolioAchieve($input: GoalAchieveInput!) {
  goalAchieve(input: $input) {
    goal {
      status
      endedOn
    }
    warnings {
      code
      message
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioAchieveMutation, PortfolioAchieveMutationVariables>;
export const PortfolioSignDocument = new TypedDocumentString(`
    mutation PortfolioSign($input: OkCardSignInput!) {
  okCardSign(input: $input) {
    okCard {
      id
      participant {
        id
      }
      card {
        title
      }
      signedBy {
        id
      }
      signedOn
      note
    }
    goals {
      id
      version
      status
      achievementProposedOn
      okCards {
        card {
          title
        }
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioSignMutation, PortfolioSignMutationVariables>;
export const PortfolioAwardDocument = new TypedDocumentString(`
    mutation PortfolioAward($input: CertificateAwardInput!) {
  certificateAward(input: $input) {
    certificate {
      id
      participant {
        id
      }
      kind
      title
      issuer
      earnedOn
      creboCode
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioAwardMutation, PortfolioAwardMutationVariables>;
export const PortfolioShareItDocument = new TypedDocumentString(`
    mutation PortfolioShareIt($input: PortfolioShareInput!) {
  portfolioShare(input: $input) {
    portfolioShare {
      id
      sharedWith
      sharedOn
      until
      endedOn
      active
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioShareItMutation, PortfolioShareItMutationVariables>;
export const PortfolioEndShareDocument = new TypedDocumentString(`
    mutation PortfolioEndShare($input: PortfolioShareEndInput!) {
  portfolioShareEnd(input: $input) {
    portfolioShare {
      id
      endedOn
      active
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioEndShareMutation, PortfolioEndShareMutationVariables>;
export const PortfolioShownDocument = new TypedDocumentString(`
    query PortfolioShown($id: ID!, $locale: Locale) {
  participant(id: $id) {
    portfolio {
      participant {
        id
      }
      goals {
        id
      }
      okCards {
        id
      }
      certificates {
        id
      }
      shares {
        id
        active
      }
      export(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioShownQuery, PortfolioShownQueryVariables>;
export const GroundStartDocument = new TypedDocumentString(`
    mutation GroundStart($input: TrajectoryStartInput!) {
  trajectoryStart(input: $input) {
    trajectory {
      processingGround
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<GroundStartMutation, GroundStartMutationVariables>;
export const ProcessingGroundSetDocument = new TypedDocumentString(`
    mutation ProcessingGroundSet($input: ProcessingGroundSetInput!) {
  processingGroundSet(input: $input) {
    trajectory {
      version
      processingGround
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<ProcessingGroundSetMutation, ProcessingGroundSetMutationVariables>;
export const RootDocument = new TypedDocumentString(`
    query Root {
  __typename
}
    `) as unknown as TypedDocumentString<RootQuery, RootQueryVariables>;
export const SignalsOfOneDocument = new TypedDocumentString(`
    query SignalsOfOne($id: ID!, $locale: Locale) {
  participant(id: $id) {
    signals {
      code
      severity
      dueOn
      text(locale: $locale)
      participant {
        id
      }
      trajectory {
        id
      }
      about {
        __typename
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignalsOfOneQuery, SignalsOfOneQueryVariables>;
export const SignalsOfCaseloadDocument = new TypedDocumentString(`
    query SignalsOfCaseload($filter: SignalFilter, $first: Int, $after: String) {
  viewer {
    signals(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        code
        severity
        dueOn
        participant {
          id
        }
      }
      edges {
        cursor
        node {
          code
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignalsOfCaseloadQuery, SignalsOfCaseloadQueryVariables>;
export const SignalsOfPeopleDocument = new TypedDocumentString(`
    query SignalsOfPeople($first: Int!) {
  viewer {
    caseload(first: $first) {
      totalCount
      nodes {
        id
        name {
          family
        }
        signals {
          code
          text
          trajectory {
            phase
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignalsOfPeopleQuery, SignalsOfPeopleQueryVariables>;
export const SignalFundDocument = new TypedDocumentString(`
    mutation SignalFund($input: FundingSaveInput!) {
  fundingSave(input: $input) {
    trajectory {
      id
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SignalFundMutation, SignalFundMutationVariables>;
export const SignalOpenNeedDocument = new TypedDocumentString(`
    mutation SignalOpenNeed($input: SupportNeedOpenInput!) {
  supportNeedOpen(input: $input) {
    supportNeed {
      id
      version
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SignalOpenNeedMutation, SignalOpenNeedMutationVariables>;
export const SignalChangeNeedDocument = new TypedDocumentString(`
    mutation SignalChangeNeed($input: SupportNeedChangeInput!) {
  supportNeedChange(input: $input) {
    supportNeed {
      status
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SignalChangeNeedMutation, SignalChangeNeedMutationVariables>;
export const SignalStepRequestDocument = new TypedDocumentString(`
    mutation SignalStepRequest($input: StepRequestInput!) {
  stepRequest(input: $input) {
    stepRequest {
      id
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SignalStepRequestMutation, SignalStepRequestMutationVariables>;
export const SignalStepAnswerDocument = new TypedDocumentString(`
    mutation SignalStepAnswer($input: StepRequestAnswerInput!) {
  stepRequestAnswer(input: $input) {
    stepRequest {
      answeredOn
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SignalStepAnswerMutation, SignalStepAnswerMutationVariables>;
export const SignalPauseDocument = new TypedDocumentString(`
    mutation SignalPause($input: TrajectoryPauseInput!) {
  trajectoryPause(input: $input) {
    trajectory {
      status
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SignalPauseMutation, SignalPauseMutationVariables>;
export const StandInSaveDocument = new TypedDocumentString(`
    mutation StandInSave($input: StandInSaveInput!) {
  standInSave(input: $input) {
    standIn {
      id
      coach {
        id
      }
      standIn {
        id
      }
      from
      until
    }
    professional {
      standIns {
        from
        until
      }
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StandInSaveMutation, StandInSaveMutationVariables>;
export const StandInEndDocument = new TypedDocumentString(`
    mutation StandInEnd($input: StandInEndInput!) {
  standInEnd(input: $input) {
    standIn {
      from
      until
    }
    professional {
      standIns {
        from
        until
      }
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StandInEndMutation, StandInEndMutationVariables>;
export const StandsInForDocument = new TypedDocumentString(`
    query StandsInFor {
  viewer {
    standsInFor {
      coach {
        id
      }
      until
    }
  }
}
    `) as unknown as TypedDocumentString<StandsInForQuery, StandsInForQueryVariables>;
export const StandInAssignDocument = new TypedDocumentString(`
    mutation StandInAssign($input: TrajectoryAssignCoachInput!) {
  trajectoryAssignCoach(input: $input) {
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StandInAssignMutation, StandInAssignMutationVariables>;
export const StandInBornDocument = new TypedDocumentString(`
    query StandInBorn($id: ID!) {
  participant(id: $id) {
    birthDate
  }
}
    `) as unknown as TypedDocumentString<StandInBornQuery, StandInBornQueryVariables>;
export const StepRequestDocument = new TypedDocumentString(`
    mutation StepRequest($input: StepRequestInput!) {
  stepRequest(input: $input) {
    trajectory {
      version
      stepRequests {
        id
      }
    }
    stepRequest {
      id
      kind
      to
      requestedOn
      words
      answeredOn
      answer
      transition {
        id
      }
      trajectory {
        id
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StepRequestMutation, StepRequestMutationVariables>;
export const StepRequestAnswerDocument = new TypedDocumentString(`
    mutation StepRequestAnswer($input: StepRequestAnswerInput!) {
  stepRequestAnswer(input: $input) {
    trajectory {
      version
    }
    stepRequest {
      answeredOn
      answer
      transition {
        id
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StepRequestAnswerMutation, StepRequestAnswerMutationVariables>;
export const StepRequestsDocument = new TypedDocumentString(`
    query StepRequests($id: ID!) {
  trajectory(id: $id) {
    version
    transitions {
      id
    }
    stepRequests {
      kind
      to
      answeredOn
      answer
      transition {
        id
      }
    }
    open: stepRequests(open: true) {
      kind
    }
    answered: stepRequests(open: false) {
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<StepRequestsQuery, StepRequestsQueryVariables>;
export const StepRequestRevokeDocument = new TypedDocumentString(`
    mutation StepRequestRevoke($input: TransitionRevokeInput!) {
  transitionRevoke(input: $input) {
    trajectory {
      version
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<StepRequestRevokeMutation, StepRequestRevokeMutationVariables>;
export const StepRequestStopDocument = new TypedDocumentString(`
    mutation StepRequestStop($input: TrajectoryStopInput!) {
  trajectoryStop(input: $input) {
    trajectory {
      status
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<StepRequestStopMutation, StepRequestStopMutationVariables>;
export const FollowUpRecordDocument = new TypedDocumentString(`
    mutation FollowUpRecord($input: FollowUpRecordInput!) {
  followUpRecord(input: $input) {
    followUp {
      id
      months
      askedOn
      agreed
      result
      note
    }
    trajectory {
      version
      followUps {
        months
        result
      }
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpRecordMutation, FollowUpRecordMutationVariables>;
export const ParticipantTransferDocument = new TypedDocumentString(`
    mutation ParticipantTransfer($input: ParticipantTransferInput!) {
  participantTransfer(input: $input) {
    participant {
      version
      clientNumber
      organization {
        id
      }
      trajectories {
        organization {
          id
        }
      }
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantTransferMutation, ParticipantTransferMutationVariables>;
export const StepStartDocument = new TypedDocumentString(`
    mutation StepStart($input: TrajectoryStartInput!) {
  trajectoryStart(input: $input) {
    trajectory {
      id
      version
      status
      phase
      startedOn
      phasePeriods {
        phase
        startedOn
        endedOn
      }
    }
    transition {
      kind
      to
      on
      criteria {
        code
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StepStartMutation, StepStartMutationVariables>;
export const StepAdvanceDocument = new TypedDocumentString(`
    mutation StepAdvance($input: TrajectoryAdvanceInput!) {
  trajectoryAdvance(input: $input) {
    trajectory {
      version
      phase
      phasePeriods {
        phase
        startedOn
        endedOn
      }
    }
    transition {
      kind
      from
      to
      on
      criteria {
        code
        severity
        outcome
        required
        actual
        explanation
        motivation
        evidence {
          id
        }
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      currentVersion
      criteria {
        code
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StepAdvanceMutation, StepAdvanceMutationVariables>;
export const StepNextDocument = new TypedDocumentString(`
    query StepNext($id: ID!, $on: Date) {
  trajectory(id: $id) {
    version
    nextTransitions(on: $on) {
      kind
      to
      outcome
      decision
      criteria {
        code
        outcome
        explanation(locale: EN)
        evidence {
          id
        }
      }
    }
    transitions {
      kind
      revokedAt
    }
  }
}
    `) as unknown as TypedDocumentString<StepNextQuery, StepNextQueryVariables>;
export const NeedsOfDocument = new TypedDocumentString(`
    query NeedsOf($id: ID!, $status: [SupportNeedStatus!]) {
  participant(id: $id) {
    supportNeeds(status: $status) {
      id
      version
      domain
      kind
      urgency
      urgentSince
      openedOn
      status
      since
      improved
      attendBy
      description
      helpFrom
      askAgainOn
      party
      measurement {
        id
      }
      changes {
        status
        urgency
        on
        note
        author {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeedsOfQuery, NeedsOfQueryVariables>;
export const NeedOpenDocument = new TypedDocumentString(`
    mutation NeedOpen($input: SupportNeedOpenInput!) {
  supportNeedOpen(input: $input) {
    supportNeed {
      id
      version
      domain
      kind
      urgency
      status
      openedOn
      description
      helpFrom
      measurement {
        id
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<NeedOpenMutation, NeedOpenMutationVariables>;
export const NeedChangeDocument = new TypedDocumentString(`
    mutation NeedChange($input: SupportNeedChangeInput!) {
  supportNeedChange(input: $input) {
    supportNeed {
      id
      version
      kind
      urgency
      urgentSince
      status
      since
      openedOn
      improved
      description
      helpFrom
      askAgainOn
      party
      changes {
        status
        urgency
        on
        note
      }
    }
    errors {
      code
      path
      currentVersion
      needs {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeedChangeMutation, NeedChangeMutationVariables>;
export const NeedsWorklistDocument = new TypedDocumentString(`
    query NeedsWorklist($filter: SupportNeedFilter, $first: Int, $after: String) {
  supportNeeds(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      domain
      urgency
      openedOn
      participant {
        id
      }
    }
    pageInfo {
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NeedsWorklistQuery, NeedsWorklistQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($id: ID!, $first: Int, $after: String) {
  participant(id: $id) {
    timeline(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          kind
          on
          label
          english: label(locale: EN)
          node {
            __typename
            id
          }
        }
      }
      nodes {
        on
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TimelineOfPeopleDocument = new TypedDocumentString(`
    query TimelineOfPeople($first: Int!) {
  participants(first: $first) {
    nodes {
      timeline(first: 5) {
        nodes {
          kind
          on
          label
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineOfPeopleQuery, TimelineOfPeopleQueryVariables>;
export const RemarkAddDocument = new TypedDocumentString(`
    mutation RemarkAdd($input: RemarkAddInput!) {
  remarkAdd(input: $input) {
    remark {
      id
      text
      on
      about {
        id
      }
      participant {
        id
      }
      writtenBy {
        id
      }
    }
    participant {
      id
      remarks {
        text
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RemarkAddMutation, RemarkAddMutationVariables>;
export const RemarkedDocument = new TypedDocumentString(`
    query Remarked($id: ID!) {
  participant(id: $id) {
    remarks {
      text
      about {
        id
      }
    }
    ladderAssessments {
      remarks {
        text
      }
    }
    trajectories {
      transitions {
        remarks {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemarkedQuery, RemarkedQueryVariables>;
export const TrajectoryFileDocument = new TypedDocumentString(`
    query TrajectoryFile($id: ID!) {
  trajectory(id: $id) {
    id
    version
    viewerSees
    status
    startedOn
    endedOn
    question
    phase
    outcome
    outcomeGroup
    participant {
      id
    }
    organization {
      id
    }
    coach {
      id
    }
    phasePeriods {
      id
      phase
      startedOn
      endedOn
      stabilityAnswers {
        answer
      }
    }
    pauses {
      reason
      from
      until
      expectedReturnOn
    }
    agreements {
      id
      kind
      to
      outcome
      givenBy
      how
      on
      words
      withdrawnOn
      served
    }
    stabilityAnswers {
      answer
      on
      words
    }
    orientation {
      want
      can
      goal
      need
      recordedOn
    }
    funding {
      id
      frame
      commissioner {
        id
      }
      reference
      from
      until
      agreedHours
    }
    tailoring {
      phase
      hoursPerWeek
      programmeWeeks
      guidelineMonths
      reason
      agreedOn
      givenBy
      how
      words
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryFileQuery, TrajectoryFileQueryVariables>;
export const TrajectoryOfParticipantDocument = new TypedDocumentString(`
    query TrajectoryOfParticipant($id: ID!) {
  participant(id: $id) {
    version
    currentTrajectory {
      id
    }
    trajectories {
      id
    }
    chosenWorkAreas {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryOfParticipantQuery, TrajectoryOfParticipantQueryVariables>;
export const TrajectoryListDocument = new TypedDocumentString(`
    query TrajectoryList($filter: TrajectoryFilter, $orderBy: TrajectoryOrder, $first: Int, $after: String, $last: Int, $before: String) {
  trajectories(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryListQuery, TrajectoryListQueryVariables>;
export const TrajectoryCaseloadDocument = new TypedDocumentString(`
    query TrajectoryCaseload($id: ID!, $status: [TrajectoryStatus!]) {
  node(id: $id) {
    ... on Professional {
      caseload(status: $status) {
        totalCount
        nodes {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryCaseloadQuery, TrajectoryCaseloadQueryVariables>;
export const TrajectoryAgreeingDocument = new TypedDocumentString(`
    mutation TrajectoryAgreeing($input: TrajectoryAgreeInput!) {
  trajectoryAgree(input: $input) {
    trajectory {
      version
    }
    agreement {
      id
      kind
      to
      outcome
      givenBy
      how
      on
      words
      withdrawnOn
      served
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryAgreeingMutation, TrajectoryAgreeingMutationVariables>;
export const TrajectoryWithdrawingDocument = new TypedDocumentString(`
    mutation TrajectoryWithdrawing($input: AgreementWithdrawInput!) {
  agreementWithdraw(input: $input) {
    agreement {
      withdrawnOn
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryWithdrawingMutation, TrajectoryWithdrawingMutationVariables>;
export const TrajectoryAnsweringDocument = new TypedDocumentString(`
    mutation TrajectoryAnswering($input: StabilityAnswerInput!) {
  stabilityAnswer(input: $input) {
    trajectory {
      version
    }
    stabilityAnswer {
      answer
      on
      words
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryAnsweringMutation, TrajectoryAnsweringMutationVariables>;
export const TrajectoryAssigningDocument = new TypedDocumentString(`
    mutation TrajectoryAssigning($input: TrajectoryAssignCoachInput!) {
  trajectoryAssignCoach(input: $input) {
    trajectory {
      version
      coach {
        id
      }
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryAssigningMutation, TrajectoryAssigningMutationVariables>;
export const TrajectoryOrientingDocument = new TypedDocumentString(`
    mutation TrajectoryOrienting($input: OrientationRecordInput!) {
  orientationRecord(input: $input) {
    trajectory {
      version
      orientation {
        want
        can
        goal
        need
        recordedOn
      }
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryOrientingMutation, TrajectoryOrientingMutationVariables>;
export const TrajectoryTailoringDocument = new TypedDocumentString(`
    mutation TrajectoryTailoring($input: TailoringAgreeInput!) {
  tailoringAgree(input: $input) {
    trajectory {
      version
      tailoring {
        phase
      }
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryTailoringMutation, TrajectoryTailoringMutationVariables>;
export const TrajectoryFundingDocument = new TypedDocumentString(`
    mutation TrajectoryFunding($input: FundingSaveInput!) {
  fundingSave(input: $input) {
    funding {
      id
      from
      until
      agreedHours
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<TrajectoryFundingMutation, TrajectoryFundingMutationVariables>;
export const WholeMatrixCorrectDocument = new TypedDocumentString(`
    mutation WholeMatrixCorrect($input: MatrixMeasurementCorrectInput!) {
  matrixMeasurementCorrect(input: $input) {
    matrixMeasurement {
      id
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<WholeMatrixCorrectMutation, WholeMatrixCorrectMutationVariables>;
export const WholeContractEndDocument = new TypedDocumentString(`
    mutation WholeContractEnd($input: ContractEndInput!) {
  contractEnd(input: $input) {
    contract {
      endsOn
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<WholeContractEndMutation, WholeContractEndMutationVariables>;
export const WorkplaceSaveDocument = new TypedDocumentString(`
    mutation WorkplaceSave($input: WorkplaceProfileSaveInput!) {
  workplaceProfileSave(input: $input) {
    workplaceProfile {
      id
      version
      name
      tasks
      guidance
      shelter
      rung
      places
      hoursPerWeek
      active
      requirementsVersion
      location {
        name
      }
      workArea {
        code
      }
      sector {
        label(locale: NL)
      }
      workInstructionCards {
        id
        title
      }
      requirements {
        version
        recordedAt
        instrument {
          code
          version
        }
        items {
          item {
            code
          }
          level
          weight
          essential
        }
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplaceSaveMutation, WorkplaceSaveMutationVariables>;
export const WorkplaceOneDocument = new TypedDocumentString(`
    query WorkplaceOne($id: ID!, $version: Int) {
  workplaceProfile(id: $id) {
    requirementsVersion
    requirements(version: $version) {
      version
      items {
        item {
          code
        }
        level
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplaceOneQuery, WorkplaceOneQueryVariables>;
export const WorkplaceListDocument = new TypedDocumentString(`
    query WorkplaceList($filter: WorkplaceProfileFilter, $orderBy: WorkplaceProfileOrder, $first: Int, $after: String, $last: Int, $before: String) {
  workplaceProfiles(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      name
    }
    edges {
      cursor
      node {
        name
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplaceListQuery, WorkplaceListQueryVariables>;
export const WorkplaceLocationDocument = new TypedDocumentString(`
    query WorkplaceLocation($id: ID!, $active: Boolean) {
  location(id: $id) {
    workAreas {
      code
    }
    workplaceProfiles(active: $active) {
      totalCount
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplaceLocationQuery, WorkplaceLocationQueryVariables>;
export const WorkplaceAreasDocument = new TypedDocumentString(`
    query WorkplaceAreas($workArea: [String!]) {
  locations(filter: {workArea: $workArea}) {
    nodes {
      name
      workAreas {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplaceAreasQuery, WorkplaceAreasQueryVariables>;
export const WorkplaceAtLocationDocument = new TypedDocumentString(`
    mutation WorkplaceAtLocation($input: LocationSaveInput!) {
  locationSave(input: $input) {
    location {
      id
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplaceAtLocationMutation, WorkplaceAtLocationMutationVariables>;
export const WorkplaceWithCardDocument = new TypedDocumentString(`
    mutation WorkplaceWithCard($input: WorkInstructionCardSaveInput!) {
  workInstructionCardSave(input: $input) {
    workInstructionCard {
      id
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplaceWithCardMutation, WorkplaceWithCardMutationVariables>;
export const WorkplaceNestedDocument = new TypedDocumentString(`
    query WorkplaceNested {
  locations {
    nodes {
      workAreas {
        code
      }
      workplaceProfiles {
        nodes {
          location {
            municipality {
              name
            }
          }
          workInstructionCards {
            title
          }
          requirements {
            instrument {
              code
            }
            items {
              level
              item {
                code
                group {
                  code
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplaceNestedQuery, WorkplaceNestedQueryVariables>;
export const RaceAdvanceDocument = new TypedDocumentString(`
    mutation RaceAdvance($input: TrajectoryAdvanceInput!) {
  trajectoryAdvance(input: $input) {
    trajectory {
      version
    }
    transition {
      id
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RaceAdvanceMutation, RaceAdvanceMutationVariables>;
export const LastPlaceFallBackDocument = new TypedDocumentString(`
    mutation LastPlaceFallBack($input: TrajectoryFallBackInput!) {
  trajectoryFallBack(input: $input) {
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<LastPlaceFallBackMutation, LastPlaceFallBackMutationVariables>;
export const RaceNeedDocument = new TypedDocumentString(`
    mutation RaceNeed($input: SupportNeedOpenInput!) {
  supportNeedOpen(input: $input) {
    supportNeed {
      id
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RaceNeedMutation, RaceNeedMutationVariables>;
export const CompetencesRecordDocument = new TypedDocumentString(`
    mutation CompetencesRecord($input: CompetenceProfileRecordInput!) {
  competenceProfileRecord(input: $input) {
    competenceProfile {
      id
      version
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CompetencesRecordMutation, CompetencesRecordMutationVariables>;
export const CompetencesFinalizeDocument = new TypedDocumentString(`
    mutation CompetencesFinalize($input: CompetenceProfileFinalizeInput!) {
  competenceProfileFinalize(input: $input) {
    competenceProfile {
      id
      version
      status
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CompetencesFinalizeMutation, CompetencesFinalizeMutationVariables>;
export const HoursAttendDocument = new TypedDocumentString(`
    mutation HoursAttend($input: AttendanceRecordInput!) {
  attendanceRecord(input: $input) {
    attendance {
      id
      participant {
        id
      }
      trajectory {
        id
      }
      on
      kind
      hours
      presence
      mode
      correctionReason
      recordedAt
    }
    warnings {
      code
    }
    errors {
      code
      path
      lineIndex
      message
      existing {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoursAttendMutation, HoursAttendMutationVariables>;
export const HoursSupportDocument = new TypedDocumentString(`
    mutation HoursSupport($input: SupportHoursRecordInput!) {
  supportHoursRecord(input: $input) {
    supportHours {
      id
      trajectory {
        id
      }
      professional {
        id
      }
      on
      kind
      hours
      supported
      note
      correctionReason
    }
    warnings {
      code
    }
    errors {
      code
      path
      lineIndex
      message
      existing {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoursSupportMutation, HoursSupportMutationVariables>;
export const HoursCorrectDocument = new TypedDocumentString(`
    mutation HoursCorrect($input: HoursCorrectInput!) {
  hoursCorrect(input: $input) {
    attendance {
      id
      trajectory {
        id
      }
      on
      kind
      hours
      presence
      mode
      correctionReason
      corrects {
        id
        hours
      }
      correctedBy {
        id
      }
    }
    supportHours {
      id
      professional {
        id
      }
      on
      kind
      hours
      supported
      note
      correctionReason
      corrects {
        id
        hours
      }
      correctedBy {
        id
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<HoursCorrectMutation, HoursCorrectMutationVariables>;
export const MatrixRecordDocument = new TypedDocumentString(`
    mutation MatrixRecord($input: MatrixMeasurementRecordInput!) {
  matrixMeasurementRecord(input: $input) {
    matrixMeasurement {
      ...MatrixShown
    }
    errors {
      code
      path
      message
    }
  }
}
    fragment MatrixShown on MatrixMeasurement {
  id
  version
  status
  source
  rater
  measuredOn
  finalizedAt
  correctionReason
  instrument {
    code
    version
  }
  participant {
    id
  }
  trajectory {
    id
  }
  moments {
    cycle
    moment
    countsAs
  }
  scores {
    domain {
      code
    }
    level
    notAssessed
    note
    hidden
    target
  }
  supersedes {
    id
    status
    version
  }
  supersededBy {
    id
  }
}`) as unknown as TypedDocumentString<MatrixRecordMutation, MatrixRecordMutationVariables>;
export const MatrixUpdateDocument = new TypedDocumentString(`
    mutation MatrixUpdate($input: MatrixMeasurementUpdateInput!) {
  matrixMeasurementUpdate(input: $input) {
    matrixMeasurement {
      ...MatrixShown
    }
    errors {
      code
      path
      currentVersion
    }
  }
}
    fragment MatrixShown on MatrixMeasurement {
  id
  version
  status
  source
  rater
  measuredOn
  finalizedAt
  correctionReason
  instrument {
    code
    version
  }
  participant {
    id
  }
  trajectory {
    id
  }
  moments {
    cycle
    moment
    countsAs
  }
  scores {
    domain {
      code
    }
    level
    notAssessed
    note
    hidden
    target
  }
  supersedes {
    id
    status
    version
  }
  supersededBy {
    id
  }
}`) as unknown as TypedDocumentString<MatrixUpdateMutation, MatrixUpdateMutationVariables>;
export const MatrixFinalizeDocument = new TypedDocumentString(`
    mutation MatrixFinalize($input: MatrixMeasurementFinalizeInput!) {
  matrixMeasurementFinalize(input: $input) {
    matrixMeasurement {
      ...MatrixShown
    }
    errors {
      code
      path
      message
      currentVersion
    }
  }
}
    fragment MatrixShown on MatrixMeasurement {
  id
  version
  status
  source
  rater
  measuredOn
  finalizedAt
  correctionReason
  instrument {
    code
    version
  }
  participant {
    id
  }
  trajectory {
    id
  }
  moments {
    cycle
    moment
    countsAs
  }
  scores {
    domain {
      code
    }
    level
    notAssessed
    note
    hidden
    target
  }
  supersedes {
    id
    status
    version
  }
  supersededBy {
    id
  }
}`) as unknown as TypedDocumentString<MatrixFinalizeMutation, MatrixFinalizeMutationVariables>;
export const MatrixCorrectDocument = new TypedDocumentString(`
    mutation MatrixCorrect($input: MatrixMeasurementCorrectInput!) {
  matrixMeasurementCorrect(input: $input) {
    matrixMeasurement {
      ...MatrixShown
    }
    errors {
      code
      path
      message
      currentVersion
    }
  }
}
    fragment MatrixShown on MatrixMeasurement {
  id
  version
  status
  source
  rater
  measuredOn
  finalizedAt
  correctionReason
  instrument {
    code
    version
  }
  participant {
    id
  }
  trajectory {
    id
  }
  moments {
    cycle
    moment
    countsAs
  }
  scores {
    domain {
      code
    }
    level
    notAssessed
    note
    hidden
    target
  }
  supersedes {
    id
    status
    version
  }
  supersededBy {
    id
  }
}`) as unknown as TypedDocumentString<MatrixCorrectMutation, MatrixCorrectMutationVariables>;
export const MatrixShowDocument = new TypedDocumentString(`
    query MatrixShow($id: ID!) {
  matrixMeasurement(id: $id) {
    ...MatrixShown
  }
}
    fragment MatrixShown on MatrixMeasurement {
  id
  version
  status
  source
  rater
  measuredOn
  finalizedAt
  correctionReason
  instrument {
    code
    version
  }
  participant {
    id
  }
  trajectory {
    id
  }
  moments {
    cycle
    moment
    countsAs
  }
  scores {
    domain {
      code
    }
    level
    notAssessed
    note
    hidden
    target
  }
  supersedes {
    id
    status
    version
  }
  supersededBy {
    id
  }
}`) as unknown as TypedDocumentString<MatrixShowQuery, MatrixShowQueryVariables>;
export const PersonalExportDocument = new TypedDocumentString(`
    mutation PersonalExport($input: ParticipantExportInput!) {
  participantExport(input: $input) {
    personalFile {
      document
      sha256
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalExportMutation, PersonalExportMutationVariables>;
export const PersonalAnonymizeDocument = new TypedDocumentString(`
    mutation PersonalAnonymize($input: ParticipantAnonymizeInput!) {
  participantAnonymize(input: $input) {
    destructionReport {
      participantId
      kind
      on
      frame
      from
      keptUntil
      counts {
        table
        rows
      }
      doneBy
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalAnonymizeMutation, PersonalAnonymizeMutationVariables>;
export const PersonalHoldDocument = new TypedDocumentString(`
    mutation PersonalHold($input: LegalHoldSetInput!) {
  legalHoldSet(input: $input) {
    legalHold {
      participantId
      reason
      setOn
      until
      liftedOn
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalHoldMutation, PersonalHoldMutationVariables>;
export const PersonalRetentionDocument = new TypedDocumentString(`
    mutation PersonalRetention($input: RetentionRunInput!) {
  retentionRun(input: $input) {
    due {
      participantId
      frame
      from
      keptUntil
      reasons
    }
    kept {
      participantId
      frame
      from
      keptUntil
      reasons
    }
    destructionReports {
      participantId
      kind
      on
      frame
      from
      keptUntil
      counts {
        table
        rows
      }
      doneBy
      recordedAt
    }
    remaining
    registrations
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalRetentionMutation, PersonalRetentionMutationVariables>;
export const PersonalReportsDocument = new TypedDocumentString(`
    query PersonalReports($first: Int, $after: String) {
  destructionReports(first: $first, after: $after) {
    totalCount
    nodes {
      participantId
      kind
      on
      frame
      from
      keptUntil
      counts {
        table
        rows
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalReportsQuery, PersonalReportsQueryVariables>;
export const PlacingSaveDocument = new TypedDocumentString(`
    mutation PlacingSave($input: WorkplaceProfileSaveInput!) {
  workplaceProfileSave(input: $input) {
    workplaceProfile {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PlacingSaveMutation, PlacingSaveMutationVariables>;
export const PlacingTalkDocument = new TypedDocumentString(`
    mutation PlacingTalk($input: EmployerIntakeRecordInput!) {
  employerIntakeRecord(input: $input) {
    employerIntake {
      on
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PlacingTalkMutation, PlacingTalkMutationVariables>;
export const PlacingStartDocument = new TypedDocumentString(`
    mutation PlacingStart($input: PlacementStartInput!) {
  placementStart(input: $input) {
    placement {
      id
      version
    }
    warnings {
      code
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlacingStartMutation, PlacingStartMutationVariables>;
export const StoryStartDocument = new TypedDocumentString(`
    mutation StoryStart($input: TrajectoryStartInput!) {
  trajectoryStart(input: $input) {
    trajectory {
      id
      version
    }
    errors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<StoryStartMutation, StoryStartMutationVariables>;
export const StoryRecordDocument = new TypedDocumentString(`
    mutation StoryRecord($input: MatrixMeasurementRecordInput!) {
  matrixMeasurementRecord(input: $input) {
    matrixMeasurement {
      id
      version
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StoryRecordMutation, StoryRecordMutationVariables>;
export const StoryFinalizeDocument = new TypedDocumentString(`
    mutation StoryFinalize($input: MatrixMeasurementFinalizeInput!) {
  matrixMeasurementFinalize(input: $input) {
    matrixMeasurement {
      id
      version
      status
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StoryFinalizeMutation, StoryFinalizeMutationVariables>;
export const StoryAdvanceDocument = new TypedDocumentString(`
    mutation StoryAdvance($input: TrajectoryAdvanceInput!) {
  trajectoryAdvance(input: $input) {
    trajectory {
      version
      phase
    }
    transition {
      id
      criteria {
        code
        outcome
      }
    }
    errors {
      code
      path
      criteria {
        code
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StoryAdvanceMutation, StoryAdvanceMutationVariables>;
export const StoryOptionsDocument = new TypedDocumentString(`
    query StoryOptions($id: ID!) {
  trajectory(id: $id) {
    version
    status
    phase
    nextTransitions {
      kind
      to
      decision
      criteria {
        code
        severity
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StoryOptionsQuery, StoryOptionsQueryVariables>;
export const StoryOrientDocument = new TypedDocumentString(`
    mutation StoryOrient($input: OrientationRecordInput!) {
  orientationRecord(input: $input) {
    trajectory {
      version
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StoryOrientMutation, StoryOrientMutationVariables>;
export const StoryJudgeDocument = new TypedDocumentString(`
    mutation StoryJudge($input: CompetenceProfileRecordInput!) {
  competenceProfileRecord(input: $input) {
    competenceProfile {
      id
      version
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StoryJudgeMutation, StoryJudgeMutationVariables>;
export const StoryFinalizeProfileDocument = new TypedDocumentString(`
    mutation StoryFinalizeProfile($input: CompetenceProfileFinalizeInput!) {
  competenceProfileFinalize(input: $input) {
    competenceProfile {
      id
      status
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StoryFinalizeProfileMutation, StoryFinalizeProfileMutationVariables>;
export const StoryContractDocument = new TypedDocumentString(`
    mutation StoryContract($input: ContractRecordInput!) {
  contractRecord(input: $input) {
    contract {
      id
      startsOn
    }
    warnings {
      code
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StoryContractMutation, StoryContractMutationVariables>;
export const StoryFallBackDocument = new TypedDocumentString(`
    mutation StoryFallBack($input: TrajectoryFallBackInput!) {
  trajectoryFallBack(input: $input) {
    trajectory {
      version
      phase
      status
    }
    transition {
      id
    }
    warnings {
      code
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StoryFallBackMutation, StoryFallBackMutationVariables>;
export const WholeOptionsDocument = new TypedDocumentString(`
    query WholeOptions($id: ID!) {
  trajectory(id: $id) {
    nextTransitions {
      kind
      to
      outcome
      decision
      criteria {
        code
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WholeOptionsQuery, WholeOptionsQueryVariables>;
export const WholeCoachDocument = new TypedDocumentString(`
    mutation WholeCoach($input: TrajectoryAssignCoachInput!) {
  trajectoryAssignCoach(input: $input) {
    trajectory {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeCoachMutation, WholeCoachMutationVariables>;
export const WholeAssessDocument = new TypedDocumentString(`
    mutation WholeAssess($input: LadderAssessInput!) {
  ladderAssess(input: $input) {
    participant {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeAssessMutation, WholeAssessMutationVariables>;
export const WholeAnswerDocument = new TypedDocumentString(`
    mutation WholeAnswer($input: StabilityAnswerInput!) {
  stabilityAnswer(input: $input) {
    trajectory {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeAnswerMutation, WholeAnswerMutationVariables>;
export const WholeNeedsDocument = new TypedDocumentString(`
    query WholeNeeds($id: ID!) {
  participant(id: $id) {
    supportNeeds {
      id
      version
      domain
      status
      urgency
    }
  }
}
    `) as unknown as TypedDocumentString<WholeNeedsQuery, WholeNeedsQueryVariables>;
export const WholeNeedChangeDocument = new TypedDocumentString(`
    mutation WholeNeedChange($input: SupportNeedChangeInput!) {
  supportNeedChange(input: $input) {
    supportNeed {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeNeedChangeMutation, WholeNeedChangeMutationVariables>;
export const WholeIntakeDocument = new TypedDocumentString(`
    mutation WholeIntake($input: EmployerIntakeRecordInput!) {
  employerIntakeRecord(input: $input) {
    employerIntake {
      on
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeIntakeMutation, WholeIntakeMutationVariables>;
export const WholePlacementDocument = new TypedDocumentString(`
    mutation WholePlacement($input: PlacementStartInput!) {
  placementStart(input: $input) {
    placement {
      id
    }
    warnings {
      code
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholePlacementMutation, WholePlacementMutationVariables>;
export const WholeContractDocument = new TypedDocumentString(`
    mutation WholeContract($input: ContractRecordInput!) {
  contractRecord(input: $input) {
    contract {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeContractMutation, WholeContractMutationVariables>;
export const WholeCertificateDocument = new TypedDocumentString(`
    mutation WholeCertificate($input: CertificateAwardInput!) {
  certificateAward(input: $input) {
    certificate {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeCertificateMutation, WholeCertificateMutationVariables>;
export const WholeAftercareDocument = new TypedDocumentString(`
    mutation WholeAftercare($input: AftercareAgreeInput!) {
  aftercareAgree(input: $input) {
    aftercareAgreement {
      agreedOn
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeAftercareMutation, WholeAftercareMutationVariables>;
export const WholeAdvanceDocument = new TypedDocumentString(`
    mutation WholeAdvance($input: TrajectoryAdvanceInput!) {
  step: trajectoryAdvance(input: $input) {
    transition {
      id
      criteria {
        code
        outcome
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      criteria {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WholeAdvanceMutation, WholeAdvanceMutationVariables>;
export const WholeOutplaceDocument = new TypedDocumentString(`
    mutation WholeOutplace($input: TrajectoryOutplaceInput!) {
  step: trajectoryOutplace(input: $input) {
    transition {
      id
      criteria {
        code
        outcome
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      criteria {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WholeOutplaceMutation, WholeOutplaceMutationVariables>;
export const WholeCompleteDocument = new TypedDocumentString(`
    mutation WholeComplete($input: TrajectoryCompleteInput!) {
  step: trajectoryComplete(input: $input) {
    transition {
      id
      criteria {
        code
        outcome
      }
    }
    warnings {
      code
    }
    errors {
      code
      path
      criteria {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WholeCompleteMutation, WholeCompleteMutationVariables>;
export const WholeFallBackDocument = new TypedDocumentString(`
    mutation WholeFallBack($input: TrajectoryFallBackInput!) {
  trajectoryFallBack(input: $input) {
    transition {
      id
    }
    warnings {
      code
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeFallBackMutation, WholeFallBackMutationVariables>;
export const WholeStopDocument = new TypedDocumentString(`
    mutation WholeStop($input: TrajectoryStopInput!) {
  trajectoryStop(input: $input) {
    transition {
      id
    }
    warnings {
      code
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeStopMutation, WholeStopMutationVariables>;
export const WholePauseDocument = new TypedDocumentString(`
    mutation WholePause($input: TrajectoryPauseInput!) {
  trajectoryPause(input: $input) {
    trajectory {
      status
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholePauseMutation, WholePauseMutationVariables>;
export const WholeResumeDocument = new TypedDocumentString(`
    mutation WholeResume($input: TrajectoryResumeInput!) {
  trajectoryResume(input: $input) {
    trajectory {
      status
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeResumeMutation, WholeResumeMutationVariables>;
export const WholeFileDocument = new TypedDocumentString(`
    query WholeFile($id: ID!) {
  trajectory(id: $id) {
    status
    phase
    coach {
      name {
        given
      }
    }
    endedOn
    outcome
    outcomeGroup
    phasePeriods {
      phase
      startedOn
      endedOn
    }
    placements {
      id
      kind
      startsOn
      endsOn
      status
      heldUntil
      held
      continues {
        id
      }
      trainingRoute
      school {
        name
      }
    }
    contracts {
      id
      version
      startsOn
      endsOn
    }
    transitions {
      kind
      from
      to
      on
      criteria {
        code
        severity
        outcome
        required
        actual
        motivation
        evidence {
          id
        }
      }
    }
    matrixMeasurements {
      id
      version
      measuredOn
      moments {
        cycle
        moment
        countsAs
      }
    }
    attendance(first: 100) {
      nodes {
        id
        on
        kind
        hours
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WholeFileQuery, WholeFileQueryVariables>;
export const WholeOrganizationDocument = new TypedDocumentString(`
    mutation WholeOrganization($input: OrganizationSaveInput!) {
  organizationSave(input: $input) {
    organization {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeOrganizationMutation, WholeOrganizationMutationVariables>;
export const WholeLocationDocument = new TypedDocumentString(`
    mutation WholeLocation($input: LocationSaveInput!) {
  locationSave(input: $input) {
    location {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeLocationMutation, WholeLocationMutationVariables>;
export const WholeProfessionalDocument = new TypedDocumentString(`
    mutation WholeProfessional($input: ProfessionalSaveInput!) {
  professionalSave(input: $input) {
    professional {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeProfessionalMutation, WholeProfessionalMutationVariables>;
export const WholeParticipantDocument = new TypedDocumentString(`
    mutation WholeParticipant($input: ParticipantRegisterInput!) {
  participantRegister(input: $input) {
    participant {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeParticipantMutation, WholeParticipantMutationVariables>;
export const WholeRegistrationDocument = new TypedDocumentString(`
    mutation WholeRegistration($input: RegistrationReceiveInput!) {
  registrationReceive(input: $input) {
    registration {
      id
      version
      status
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeRegistrationMutation, WholeRegistrationMutationVariables>;
export const WholeRegistrationChangeDocument = new TypedDocumentString(`
    mutation WholeRegistrationChange($input: RegistrationChangeInput!) {
  registrationChange(input: $input) {
    registration {
      id
      version
      status
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeRegistrationChangeMutation, WholeRegistrationChangeMutationVariables>;
export const WholeRegistrationAcceptDocument = new TypedDocumentString(`
    mutation WholeRegistrationAccept($input: RegistrationAcceptInput!) {
  registrationAccept(input: $input) {
    registration {
      status
    }
    participant {
      id
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WholeRegistrationAcceptMutation, WholeRegistrationAcceptMutationVariables>;
export const WorkplacesSaveDocument = new TypedDocumentString(`
    mutation WorkplacesSave($input: WorkplaceProfileSaveInput!) {
  workplaceProfileSave(input: $input) {
    workplaceProfile {
      id
      version
      requirementsVersion
    }
    errors {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplacesSaveMutation, WorkplacesSaveMutationVariables>;