import type { Module } from '../../graph/module.js';
import { Goal, GoalCard, GoalStep } from './goal.entity.js';
import { Certificate, OkCard, PortfolioShare } from './proof.entity.js';

/** The portfolio: goals, oké-cards, certificates, and with whom it is shared. */
export const portfolio: Module = {
  name: 'portfolio',
  entities: [Goal, GoalStep, GoalCard, OkCard, Certificate, PortfolioShare],
  resolvers: [],
  messages: {},
};
