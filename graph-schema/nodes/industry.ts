import { z } from 'zod';
import { entity } from '../define';
import { ENTITY } from '../properties';

export const Industry = entity(
  'Industry',
  '产业: an industry, sector or industrial chain as an object of development.',
  'schema:DefinedTerm',
  ENTITY.extend({
    kind: z.string().optional().describe('class of the industry'),
  }),
);
