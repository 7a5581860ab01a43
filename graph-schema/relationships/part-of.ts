import { relationship } from '../define';
import { STATEMENT } from '../properties';

export const PART_OF = relationship(
  'PART_OF',
  'A place, institution or project belongs to a larger one.',
  { from: ['Place', 'Institution', 'Project'], to: ['Place', 'Institution', 'Project'], key: ['id'] },
  STATEMENT,
);
