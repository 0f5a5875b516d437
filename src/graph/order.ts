import { registerEnumType } from 'type-graphql';

/** Ascending or descending. */
export const OrderDirection = { ASC: 'asc', DESC: 'desc' } as const;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'The direction of an order.',
  valuesConfig: {
    ASC: { description: 'From low to high, or from early to late.' },
    DESC: { description: 'The other way round.' },
  },
});
