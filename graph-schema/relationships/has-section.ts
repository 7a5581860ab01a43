import { z } from 'zod';
import { relationship } from '../define';

export const HAS_SECTION = relationship(
  'HAS_SECTION',
  'A document or section contains a section.',
  { from: ['Document', 'Section'], to: ['Section'] },
  z.object({}),
);
