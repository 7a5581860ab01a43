import { z } from 'zod';
import { relationship } from '../define';

export const ISSUED_BY = relationship(
  'ISSUED_BY',
  'The body that issued a document.',
  { from: ['Document'], to: ['Institution'] },
  z.object({}),
);
