import { z } from 'zod';
import { relationship } from '../define';

export const STATED_IN = relationship(
  'STATED_IN',
  'The passage that states a measurement.',
  { from: ['Measurement'], to: ['Passage'] },
  z.object({}),
);
