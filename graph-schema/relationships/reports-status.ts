import { z } from 'zod';
import { relationship } from '../define';
import { confidence, extractor, id, period } from '../properties';

export const REPORTS_STATUS = relationship(
  'REPORTS_STATUS',
  'A document says how far a project is.',
  { from: ['Document'], to: ['Project'], key: ['id'] },
  z.object({
    id,
    status: z.enum(['规划', '前期', '签约', '开工', '在建', '竣工', '投产', '通车', '投用', '推进']),
    period: period.optional(),
    passages: z.array(z.string()).describe('ids of the passages that say it'),
    extractor,
    confidence,
  }),
);
