import type { FallBack } from '../../modules/matrix/cycles.js';
import type { HalfDay } from '../../modules/placement/vocabulary.js';
import type { AgreedTailoring } from '../../modules/trajectory/tailoring.js';
import type { Phase, TrajectoryOutcome, TrajectoryStatus } from '../../modules/trajectory/vocabulary.js';
import type {
  AftercareFact,
  AgreementFact,
  AttendanceFact,
  ContractFact,
  Evidence,
  MatrixFact,
  OrientationFact,
  PauseFact,
  PeriodFact,
  StabilityFact,
  SupportHoursFact,
} from '../../modules/transition/evidence.js';
import type { PlacementRow } from '../places/placement-row.js';
import type { Changing } from './changing.js';
import type { Life } from './life.js';
import { needFact } from './need-book.js';
import type { Run } from './run.js';

/** The row of a trajectory, which changes until the story ends. */
export interface TrajectoryRow {
  readonly id: string;
  version: number;
  status: TrajectoryStatus;
  coach: string;
  phase: Phase | null;
  endedOn: string | null;
  outcome: TrajectoryOutcome | null;
  outcomeNote: string | null;
}

/** A period as a row: a revoked one counts nowhere. */
export interface PeriodRow extends Changing<PeriodFact> {
  revokedAt: string | null;
}

/** A pause with the day on which it ends. */
export type PauseRow = Changing<PauseFact>;

/** An agreement as a row. */
export interface AgreementRow extends Omit<AgreementFact, 'used' | 'withdrawn'> {
  servedTransitionId: string | null;
}

/** A contract as a row. */
export type ContractRow = Changing<ContractFact> & {
  version: number;
  readonly hoursPerWeek: number;
  readonly subsidized: boolean;
};

/** A step that the participant asked for. */
export interface RequestRow {
  readonly kind: string;
  readonly to: Phase | null;
  answeredOn: string | null;
  answeredTransitionId: string | null;
}

/** One trajectory as it happens: its rows, and the facts that the criteria look at. */
export class TrajectoryState {
  readonly periods: PeriodRow[] = [];
  readonly pauses: PauseRow[] = [];
  readonly agreements: AgreementRow[] = [];
  readonly answers: StabilityFact[] = [];
  readonly matrices: MatrixFact[] = [];
  readonly fallBacks: FallBack[] = [];
  readonly contracts: ContractRow[] = [];
  readonly placements: PlacementRow[] = [];
  readonly attendance: AttendanceFact[] = [];
  readonly supportHours: SupportHoursFact[] = [];
  readonly aftercareAgreements: AftercareFact[] = [];
  readonly requests: RequestRow[] = [];
  /** The half days of placements. */
  readonly schedules = new Map<string, readonly HalfDay[]>();
  readonly tailorings: AgreedTailoring[] = [];
  readonly revokedSteps = new Set<string>();
  orientation: OrientationFact | null = null;
  steps = 0;

  constructor(
    readonly life: Life,
    readonly run: Run,
    readonly row: TrajectoryRow,
  ) {}

  get open(): boolean {
    return this.row.status !== 'ENDED';
  }

  /** The period that the trajectory is in. */
  get period(): PeriodRow {
    return this.periods.findLast((period) => period.endedOn === null && !period.revokedAt) as PeriodRow;
  }

  /** An agreement serves one step, unless that was revoked. */
  isUsed({ servedTransitionId }: AgreementRow): boolean {
    return servedTransitionId !== null && !this.revokedSteps.has(servedTransitionId);
  }

  /** What the criteria look at, as recorded at this moment. */
  evidence(): Evidence {
    const { life, row } = this;
    const { id, version, status } = row;
    const periods = this.periods.filter(({ revokedAt }) => !revokedAt);
    return {
      trajectory: {
        id,
        version,
        status,
        startedOn: (this.periods[0] as PeriodRow).startedOn,
        periods,
        pauses: this.pauses,
      },
      tailorings: this.tailorings,
      agreements: this.agreements.map((one) => ({ ...one, withdrawn: false, used: this.isUsed(one) })),
      stabilityAnswers: this.answers,
      matrices: this.matrices,
      fallBacks: this.fallBacks,
      needs: life.needs.map(needFact),
      orientation: this.orientation,
      competenceProfiles: life.competences,
      ladder: life.ladder,
      contracts: this.contracts,
      attendance: this.attendance,
      supportHours: this.supportHours,
      shelteredPlacements: this.placements.filter(
        ({ kind, cancelledOn }) => kind === 'SHELTERED_WORK' && cancelledOn === null,
      ),
      certificates: life.certificates,
      aftercareAgreements: this.aftercareAgreements,
    };
  }
}
