import { z } from 'zod';
import { node } from '../define';
import { confidence, document, end, extractor, id, line, period, start, year } from '../properties';

export const Measurement = node(
  'Measurement',
  'One stated number, with all that it needs to be understood.',
  'schema:Observation',
  z.object({
    id,
    document,
    value: z.number().optional().describe('in the unit as written; the lower end of a range'),
    valueTo: z.number().optional().describe('upper end of a range'),
    unit: z.string().optional(),
    baseValue: z.number().optional().describe('the same in the base unit of its dimension: 3.8 万户 → 38000 户'),
    baseValueTo: z.number().optional(),
    baseUnit: z.string().optional(),
    comparator: z.enum(['=', '~', '>=', '>', '<=', '<']),
    aspect: z.enum(['level', 'growth', 'change', 'rank']),
    status: z.enum(['actual', 'target', 'forecast']),
    period: period.optional(),
    periodStart: year.optional(),
    periodEnd: year.optional(),
    constraint: z.enum(['约束性', '预期性']).optional(),
    scope: z.string().optional().describe('among whom a rank is counted'),
    basis: z.string().optional().describe('同比, 年均, 累计 …'),
    qualitative: z.string().optional().describe('the words of a target without a number'),
    surface: z.string().describe('the raw words'),
    line,
    start,
    end,
    extractor,
    confidence,
  }),
);
