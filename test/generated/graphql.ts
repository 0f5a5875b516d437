/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who agrees to a step. */
export type AgreementGiver =
  /** participant (deelnemer). */
  | 'PARTICIPANT'
  /** representative (vertegenwoordiger). */
  | 'REPRESENTATIVE';

/** The participant’s agreement to the step, when it was not recorded beforehand. */
export type AgreementInput = {
  /** Who gave it. */
  givenBy: AgreementGiver;
  /** How it was given. */
  how: AgreementWay;
  /** The day on which it was given; the day of the step by default. */
  on?: string | null | undefined;
  /** The participant’s own words. */
  words?: string | null | undefined;
};

/** How agreement was given. */
export type AgreementWay =
  /** in the portal (in het portaal). */
  | 'PORTAL'
  /** signed (ondertekend). */
  | 'SIGNED'
  /** spoken (mondeling). */
  | 'SPOKEN';

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

/** A criterion that a job coach lets go of, and why. */
export type WaiverInput = {
  /** The criterion; it must be waivable. */
  criterion: CriterionCode;
  /** Why; the words are kept with the step. */
  motivation: string;
};

export type RootQueryVariables = Exact<{ [key: string]: never; }>;


export type RootQuery = { __typename: 'Query' };

export type StepStartMutationVariables = Exact<{
  input: TrajectoryStartInput;
}>;


export type StepStartMutation = { trajectoryStart: { trajectory: { id: string, version: number, status: TrajectoryStatus, phase: Phase | null, startedOn: string, phasePeriods: Array<{ phase: Phase, startedOn: string, endedOn: string | null }> | null } | null, transition: { kind: TransitionKind, to: Phase | null, on: string, criteria: Array<{ code: CriterionCode }> } | null, errors: Array<{ code: TrajectoryStartErrorCode, path: Array<string> | null }> } };

export type StepAdvanceMutationVariables = Exact<{
  input: TrajectoryAdvanceInput;
}>;


export type StepAdvanceMutation = { trajectoryAdvance: { trajectory: { version: number, phase: Phase | null, phasePeriods: Array<{ phase: Phase, startedOn: string, endedOn: string | null }> | null } | null, transition: { kind: TransitionKind, from: Phase | null, to: Phase | null, on: string, criteria: Array<{ code: CriterionCode, severity: CriterionSeverity, outcome: CriterionOutcome, required: string | null, actual: string | null, explanation: string, motivation: string | null, evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null> }> } | null, warnings: Array<{ code: string }>, errors: Array<{ code: TrajectoryAdvanceErrorCode, path: Array<string> | null, currentVersion: number | null, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome }> | null }> } };

export type StepNextQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type StepNextQuery = { trajectory: { version: number, nextTransitions: Array<{ kind: TransitionKind, to: Phase | null, outcome: TrajectoryOutcome | null, decision: TransitionDecision, criteria: Array<{ code: CriterionCode, outcome: CriterionOutcome, explanation: string, evidence: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null> }> }> | null, transitions: Array<{ kind: TransitionKind, revokedAt: string | null }> | null } | null };

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

export const RootDocument = new TypedDocumentString(`
    query Root {
  __typename
}
    `) as unknown as TypedDocumentString<RootQuery, RootQueryVariables>;
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