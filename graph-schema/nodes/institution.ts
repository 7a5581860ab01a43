import { z } from 'zod';
import { entity } from '../define';
import { ENTITY } from '../properties';

export const Institution = entity(
  'Institution',
  '机构: a government body, enterprise, hospital, school, laboratory, association, court or fund.',
  'schema:Organization',
  ENTITY.extend({
    kind: z.string().optional().describe('government, department, enterprise, hospital, university …'),
  }),
);
