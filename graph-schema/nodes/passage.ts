import { z } from 'zod';
import { node } from '../define';
import { document, end, id, line, start } from '../properties';

export const Passage = node(
  'Passage',
  'A sentence, heading or table row: the evidence behind facts.',
  'schema:Quotation',
  z.object({
    id,
    document,
    ordinal: z.int().describe('position in the document, 0-based'),
    kind: z.enum(['title', 'heading', 'sentence', 'listItem', 'row', 'signature']),
    text: z.string().optional().describe('repaired, simplified text'),
    line,
    start,
    end,
  }),
);
