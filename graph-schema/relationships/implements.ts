import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const IMPLEMENTS = relationship(
  'IMPLEMENTS',
  'A place or institution carries out a policy.',
  { from: ['Place', 'Institution'], to: ['Policy'], key: ['id'] },
  STATEMENT,
);
