import { z } from 'zod';
import { entity } from '../define';
import { ENTITY } from '../properties';

export const Other = entity(
  'Other',
  '其他: a thing of a type that a plug-in adds.',
  'schema:Thing',
  ENTITY.extend({
    kind: z.string().min(1).describe("the plug-in's word for its type: 文号 …"),
  }),
);
