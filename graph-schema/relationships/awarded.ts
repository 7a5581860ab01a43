import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const AWARDED = relationship(
  'AWARDED',
  'A place, institution or project holds (actual) or seeks (target) a title.',
  { from: ['Place', 'Institution', 'Project'], to: ['Honor'], key: ['id'] },
  STATEMENT,
);
