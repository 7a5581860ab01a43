import { z } from 'zod';
import { node } from '../define';
import { id, year } from '../properties';

export const Document = node(
  'Document',
  'A planning document that was read.',
  'schema:DigitalDocument',
  z.object({
    id,
    name: z.string().describe('file name, as facts and questions cite it'),
    title: z.string(),
    kind: z.string().describe('政府工作报告, 五年规划纲要, 计划报告 …'),
    number: z.string().optional().describe('document number: 锡政办发〔2022〕12号'),
    issuer: z.string().optional(),
    jurisdiction: z.string().optional().describe('official name of the division that it speaks for'),
    adcode: z.string().optional(),
    published: z.string().optional().describe('ISO date'),
    year: year.optional().describe('year in which it was given'),
    periodStart: year.optional().describe('first year that it aims at'),
    periodEnd: year.optional(),
    reviewStart: year.optional().describe('first year that it looks back on'),
    reviewEnd: year.optional(),
    path: z.string().describe('of its file, relative to the folder in which guitu was run'),
    copies: z.array(z.string()).optional().describe('other files of the same content'),
    sha256: z.string().describe('of the file'),
  }),
);
