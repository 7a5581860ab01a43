import { z } from 'zod';
import { node } from '../define';
import { ENTITY } from '../properties';

export const Indicator = node(
  'Indicator',
  '指标: what measurements measure.',
  'schema:StatisticalVariable',
  ENTITY.extend({ unit: z.string().optional().describe('usual unit') }),
);
