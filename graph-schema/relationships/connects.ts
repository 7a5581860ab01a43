import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const CONNECTS = relationship(
  'CONNECTS',
  'A line, road or place links places.',
  { from: ['Project', 'Place'], to: ['Place'], key: ['id'] },
  STATEMENT,
);
