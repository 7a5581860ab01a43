import { z } from 'zod';
import { node } from '../define';
import { document, id, line } from '../properties';

export const Section = node(
  'Section',
  'A headed part of a document.',
  'schema:Chapter',
  z.object({
    id,
    document,
    title: z.string().optional(),
    level: z.int().describe('1 for the chapters of the document, then 2, 3 …'),
    ordinal: z.int().describe('position among its siblings, 1-based'),
    line,
  }),
);
