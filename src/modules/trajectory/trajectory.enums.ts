import { enumType } from '../../graph/enums.js';
import {
  FALL_BACK_REASONS,
  LEGAL_FRAMES,
  OUTCOME_GROUPS,
  PARTICIPANT_VIEWS,
  PHASES,
  PROCESSING_GROUNDS,
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
export const ProcessingGroundEnum = enumType(
  'ProcessingGround',
  'The ground of the GDPR (AVG), article 6, on which personal data of a trajectory are kept.',
  PROCESSING_GROUNDS,
);
