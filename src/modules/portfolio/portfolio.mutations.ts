import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import { Goal } from './goal.entity.js';
import { goalToEnd, goalToSet, learnerToSet } from './goal.find.js';
import { GoalAchieveInput, GoalDropInput, GoalSetInput, GoalsFromFitInput } from './goal.inputs.js';
import { setGoal } from './goal.service.js';
import { achieveGoal, dropGoal } from './goal-end.service.js';
import { takeGoalsFromFit } from './goals-from-fit.service.js';
import { cardToSign, signCard } from './ok-card.service.js';
import { Certificate, OkCard, PortfolioShare } from './proof.entity.js';
import { CertificateAwardInput, OkCardSignInput, PortfolioShareEndInput, PortfolioShareInput } from './proof.inputs.js';
import { awardCertificate, endShare, ownerOf, sharePortfolio, shareToEnd } from './proof.service.js';

const GOAL: Shown = { goal: [() => Goal, 'The goal as it is now; null when refused.'] };
const VERSION: Shown = { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] };
const SHARE: Shown = { portfolioShare: [() => PortfolioShare, 'The share as it is now; null when refused.'] };

export const portfolioMutations = [
  mutation({
    name: 'goalSet',
    description: 'Adds or changes a goal (doel) of the action plan (actieplan), with its steps.',
    input: () => GoalSetInput,
    payload: GOAL,
    codes: [
      'VERSION_CONFLICT',
      'STATE_NOT_POSSIBLE',
      'DOMAIN_HIDDEN',
      'INSTRUMENT_UNKNOWN',
      'INSTRUMENT_KIND_DIFFERS',
      'ITEM_UNKNOWN',
      'SUBJECT_TWICE',
      'TARGET_WITHOUT_SUBJECT',
      'LEVEL_OUTSIDE_SCALE',
      'DUE_DATE_PASSED',
      'STEPS_TOO_MANY',
      'DATE_IN_FUTURE',
      'BEFORE_BIRTH',
    ],
    errorFields: VERSION,
    find: goalToSet,
    service: setGoal,
  }),
  mutation({
    name: 'goalsFromFit',
    description:
      'Turns the learning goals (leerdoelen) of the fit with a workplace into planned goals, in their order, and links the cards of its location that train them. An item that has an open goal gets no second one.',
    input: () => GoalsFromFitInput,
    payload: { goals: [() => [Goal], 'The new goals, in the order of the fit; null when refused.'] },
    codes: ['PLACEMENT_AT_OTHER_WORKPLACE', 'DUE_DATE_PASSED'],
    find: learnerToSet,
    service: takeGoalsFromFit,
  }),
  mutation({
    name: 'goalAchieve',
    description: 'Confirms that an active goal is achieved.',
    input: () => GoalAchieveInput,
    payload: GOAL,
    codes: ['VERSION_CONFLICT', 'STATE_NOT_POSSIBLE'],
    errorFields: VERSION,
    find: goalToEnd,
    service: achieveGoal,
  }),
  mutation({
    name: 'goalDrop',
    description: 'Lets an active goal go.',
    input: () => GoalDropInput,
    payload: GOAL,
    codes: ['VERSION_CONFLICT', 'STATE_NOT_POSSIBLE'],
    errorFields: VERSION,
    find: goalToEnd,
    service: dropGoal,
  }),
  mutation({
    name: 'okCardSign',
    description:
      'Signs a work instruction card for a participant: the oké-card (oké-kaart) proves that the task is mastered. Open goals of the card become active, and are proposed to be achieved when all their cards are signed.',
    input: () => OkCardSignInput,
    payload: {
      okCard: [() => OkCard, 'The signed card; null when refused.'],
      goals: [() => [Goal], 'The open goals that the card belongs to, as they are now; null when refused.'],
    },
    codes: [
      'NOT_YOUR_SIGNATURE',
      'NOT_A_SIGNER',
      'CARD_OF_OTHER_LOCATION',
      'OK_CARD_EXISTS',
      'DATE_IN_FUTURE',
      'BEFORE_BIRTH',
      'BEFORE_PLACEMENT',
    ],
    find: cardToSign,
    service: signCard,
  }),
  mutation({
    name: 'certificateAward',
    description: 'Adds a certificate (praktijkverklaring, mbo-certificaat, diploma) to the portfolio.',
    input: () => CertificateAwardInput,
    payload: { certificate: [() => Certificate, 'The certificate; null when refused.'] },
    codes: ['DATE_IN_FUTURE', 'CERTIFICATE_BEFORE_BIRTH', 'CREBO_MISSING', 'CREBO_NOT_FOR_KIND'],
    find: ownerOf,
    service: awardCertificate,
  }),
  mutation({
    name: 'portfolioShare',
    description: 'Shares the portfolio with somebody, from today until a day, as the participant wishes.',
    input: () => PortfolioShareInput,
    payload: SHARE,
    codes: ['PERIOD_INVALID'],
    find: ownerOf,
    service: sharePortfolio,
  }),
  mutation({
    name: 'portfolioShareEnd',
    description: 'Ends a share of the portfolio today, before its last day.',
    input: () => PortfolioShareEndInput,
    payload: SHARE,
    codes: ['SHARE_ENDED'],
    find: shareToEnd,
    service: endShare,
  }),
];
