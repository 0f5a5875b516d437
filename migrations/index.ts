import type { MigrationObject } from '@mikro-orm/core';
import { Ground } from './0001-ground.js';
import { Reference } from './0002-reference.js';
import { Instrument } from './0003-instrument.js';
import { Organization } from './0004-organization.js';
import { Workplace } from './0005-workplace.js';
import { Participant } from './0006-participant.js';
import { Trajectory } from './0007-trajectory.js';
import { Matrix } from './0008-matrix.js';
import { Competence } from './0009-competence.js';
import { Placement } from './0010-placement.js';
import { Transition } from './0011-transition.js';
import { LearningLine } from './0012-learning-line.js';
import { PersonalFile } from './0013-personal-file.js';
import { FollowUp } from './0014-follow-up.js';
import { Placements } from './0015-placements.js';
import { PortfolioTables } from './0016-portfolio.js';
import { Access } from './0017-access.js';
import { AccessLog } from './0018-access-log.js';
import { Retention } from './0019-retention.js';

/** The database, step by step: the same files run on PGlite and on PostgreSQL. */
export const migrations: MigrationObject[] = [
  { name: '0001-ground', class: Ground },
  { name: '0002-reference', class: Reference },
  { name: '0003-instrument', class: Instrument },
  { name: '0004-organization', class: Organization },
  { name: '0005-workplace', class: Workplace },
  { name: '0006-participant', class: Participant },
  { name: '0007-trajectory', class: Trajectory },
  { name: '0008-matrix', class: Matrix },
  { name: '0009-competence', class: Competence },
  { name: '0010-placement', class: Placement },
  { name: '0011-transition', class: Transition },
  { name: '0012-learning-line', class: LearningLine },
  { name: '0013-personal-file', class: PersonalFile },
  { name: '0014-follow-up', class: FollowUp },
  { name: '0015-placements', class: Placements },
  { name: '0016-portfolio', class: PortfolioTables },
  { name: '0017-access', class: Access },
  { name: '0018-access-log', class: AccessLog },
  { name: '0019-retention', class: Retention },
];
