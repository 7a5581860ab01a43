import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const HOLDS = relationship(
  'HOLDS',
  'A place or institution holds an event.',
  { from: ['Place', 'Institution'], to: ['Event'], key: ['id'] },
  STATEMENT,
);
