import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const COOPERATES_WITH = relationship(
  'COOPERATES_WITH',
  'Two institutions or places work together; stored once, in the order of their ids.',
  { from: ['Institution', 'Place'], to: ['Institution', 'Place'], key: ['id'] },
  STATEMENT,
);
