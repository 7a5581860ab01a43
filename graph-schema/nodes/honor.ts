import { z } from 'zod';
import { entity } from '../define';
import { ENTITY } from '../properties';

export const Honor = entity(
  'Honor',
  '荣誉: a title, award, ranking list or designation.',
  'schema:DefinedTerm',
  ENTITY.extend({
    kind: z.string().optional().describe('national, provincial, municipal …'),
  }),
);
