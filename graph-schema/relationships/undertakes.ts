import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const UNDERTAKES = relationship(
  'UNDERTAKES',
  'An institution builds, invests in or runs a project.',
  { from: ['Institution'], to: ['Project'], key: ['id'] },
  STATEMENT,
);
