import { z } from 'zod';
import { relationship } from '../define';

export const COVERS = relationship(
  'COVERS',
  'The division that a document speaks for.',
  { from: ['Document'], to: ['Place'] },
  z.object({}),
);
