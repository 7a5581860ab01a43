import { z } from 'zod';
import { entity } from '../define';
import { ENTITY } from '../properties';

export const Policy = entity(
  'Policy',
  '政策: a named policy, law, plan, strategy, campaign or mechanism.',
  'schema:Legislation',
  ENTITY.extend({
    kind: z.string().optional().describe('plan, law, campaign, mechanism …'),
  }),
);
