import { enumType } from '../../graph/enums.js';
import {
  AGREEMENT_GIVERS,
  AGREEMENT_WAYS,
  FALL_BACK_REASONS,
  LEGAL_FRAMES,
  OUTCOME_GROUPS,
  PARTICIPANT_VIEWS,
  PHASES,
  STABILITY_ANSWERS,
  TRAJECTORY_OUTCOMES,
  TRAJECTORY_STATUSES,
  TRANSITION_KINDS,
} from './vocabulary.js';

export const PhaseEnum = enumType('Phase', 'One of the four phases (bouwstenen) of a trajectory, in order.', PHASES);
export const TrajectoryStatusEnum = enumType('TrajectoryStatus', 'How a trajectory stands.', TRAJECTORY_STATUSES);
export const TransitionKindEnum = enumType('TransitionKind', 'A kind of step (faseovergang).', TRANSITION_KINDS);
export const TrajectoryOutcomeEnum = enumType('TrajectoryOutcome', 'How a trajectory ended.', TRAJECTORY_OUTCOMES);
export const OutcomeGroupEnum = enumType('OutcomeGroup', 'Outcomes that are counted together.', OUTCOME_GROUPS);
export const FallBackReasonEnum = enumType('FallBackReason', 'Why a participant falls back.', FALL_BACK_REASONS);
export const ParticipantViewEnum = enumType(
  'ParticipantView',
  'What the participant thinks of a fall back.',
  PARTICIPANT_VIEWS,
);
export const LegalFrameEnum = enumType('LegalFrame', 'The law that pays for a trajectory.', LEGAL_FRAMES);
export const StabilityAnswerEnum = enumType(
  'Stability',
  'The participant’s own answer to the question whether this block feels stable enough.',
  STABILITY_ANSWERS,
);
export const AgreementGiverEnum = enumType('AgreementGiver', 'Who agrees to a step.', AGREEMENT_GIVERS);
export const AgreementWayEnum = enumType('AgreementWay', 'How agreement was given.', AGREEMENT_WAYS);
