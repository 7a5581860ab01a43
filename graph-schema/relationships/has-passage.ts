import { z } from 'zod';
import { relationship } from '../define';

export const HAS_PASSAGE = relationship(
  'HAS_PASSAGE',
  'A section, or the document before its first heading, contains a passage.',
  { from: ['Document', 'Section'], to: ['Passage'] },
  z.object({}),
);
