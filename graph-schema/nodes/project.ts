import { z } from 'zod';
import { entity } from '../define';
import { ENTITY } from '../properties';

export const Project = entity(
  'Project',
  '项目: a named thing being planned, built, invested in, expanded or completed.',
  'schema:Project',
  ENTITY.extend({
    kind: z.string().optional().describe('transport, water, energy, industry, health …'),
  }),
);
