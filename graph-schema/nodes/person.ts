import { z } from 'zod';
import { entity } from '../define';
import { ENTITY } from '../properties';

export const Person = entity(
  'Person',
  '人物: a real person.',
  'schema:Person',
  ENTITY.extend({
    kind: z.string().optional().describe('role, where the documents state one'),
  }),
);
