import { z } from 'zod';
import { entity } from '../define';
import { ENTITY } from '../properties';

export const Event = entity(
  'Event',
  '活动: a named meeting, festival, exhibition or competition.',
  'schema:Event',
  ENTITY.extend({
    kind: z.string().optional().describe('meeting, festival, exhibition …'),
  }),
);
