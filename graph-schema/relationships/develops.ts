import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const DEVELOPS = relationship(
  'DEVELOPS',
  'A place fosters an industry.',
  { from: ['Place'], to: ['Industry'], key: ['id'] },
  STATEMENT,
);
