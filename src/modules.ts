import 'reflect-metadata';
import { AccessLogEntry } from './access/log/access-log.entity.js';
import { AccessLogRemoval, AccessLogSeal, AccessLogWaiting } from './access/log/chain.entity.js';
import { KeptAnswer } from './graph/kept-answer.entity.js';
import { OutboxEvent } from './graph/outbox.entity.js';
import { competence } from './modules/competence/index.js';
import { instrument } from './modules/instrument/index.js';
import { match } from './modules/match/index.js';
import { matrix } from './modules/matrix/index.js';
import { organization } from './modules/organization/index.js';
import { participant } from './modules/participant/index.js';
import { personalData } from './modules/personal-data/index.js';
import { placement } from './modules/placement/index.js';
import { portfolio } from './modules/portfolio/index.js';
import { reference } from './modules/reference/index.js';
import { signal } from './modules/signal/index.js';
import { timeline } from './modules/timeline/index.js';
import { trajectory } from './modules/trajectory/index.js';
import { transition } from './modules/transition/index.js';
import { workplace } from './modules/workplace/index.js';

/** The modules; each stands only on those before it. */
export const modules = [
  reference,
  instrument,
  organization,
  workplace,
  participant,
  trajectory,
  matrix,
  competence,
  placement,
  match,
  portfolio,
  transition,
  timeline,
  signal,
  personalData,
];

/** The tables of the access log; no module stands on them. */
const log = [AccessLogEntry, AccessLogWaiting, AccessLogSeal, AccessLogRemoval];

/** Every table that the server knows: the ground's own, then module by module. */
export const entities = [OutboxEvent, KeptAnswer, ...log, ...modules.flatMap((m) => m.entities)];
