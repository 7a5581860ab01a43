import { z } from 'zod';
import { relationship } from '../define';

export const OF = relationship(
  'OF',
  'What a measurement measures.',
  { from: ['Measurement'], to: ['Indicator'] },
  z.object({}),
);
