import { z } from 'zod';
import { relationship } from '../define';
import { ENTITY_LABELS } from '../entity-labels';
import { confidence, end, extractor, start } from '../properties';

export const MENTIONS = relationship(
  'MENTIONS',
  'A passage names an entity.',
  { from: ['Passage'], to: ENTITY_LABELS, key: ['start', 'end'] },
  z.object({ start, end, surface: z.string().describe('the raw words'), extractor, confidence }),
);
