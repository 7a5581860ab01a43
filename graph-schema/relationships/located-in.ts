import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const LOCATED_IN = relationship(
  'LOCATED_IN',
  'Where a project, institution or place lies.',
  { from: ['Project', 'Institution', 'Place'], to: ['Place'], key: ['id'] },
  STATEMENT,
);
