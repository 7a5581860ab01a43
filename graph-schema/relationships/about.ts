import { z } from 'zod';
import { relationship } from '../define';

export const ABOUT = relationship(
  'ABOUT',
  'Whom a measurement is about.',
  { from: ['Measurement'], to: ['Place', 'Institution', 'Project', 'Industry'] },
  z.object({}),
);
