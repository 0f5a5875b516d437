import type { Module } from '../../graph/module.js';
import { Goal, GoalCard, GoalStep } from './goal.entity.js';
import { goalResolvers } from './goal.resolver.js';
import { LifeAreaGoals } from './life-area-goals.resolver.js';
import { MESSAGES } from './messages.js';
import { portfolioMutations } from './portfolio.mutations.js';
import { portfolioResolvers } from './portfolio.resolver.js';
import { Certificate, OkCard, PortfolioShare } from './proof.entity.js';

/** The portfolio: goals, oké-cards, certificates, and with whom it is shared. */
export const portfolio: Module = {
  name: 'portfolio',
  entities: [Goal, GoalStep, GoalCard, OkCard, Certificate, PortfolioShare],
  resolvers: [...goalResolvers, LifeAreaGoals, ...portfolioResolvers, ...portfolioMutations],
  messages: MESSAGES,
};
