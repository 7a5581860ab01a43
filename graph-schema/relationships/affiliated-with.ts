import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const AFFILIATED_WITH = relationship(
  'AFFILIATED_WITH',
  'A person holds office in an institution or place.',
  { from: ['Person'], to: ['Institution', 'Place'], key: ['id'] },
  STATEMENT,
);
