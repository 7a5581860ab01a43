/** Properties that several labels or relationship types share. */
import { z } from 'zod';

export const id = z.string().min(1).describe('stable string of our own');
export const year = z.int().describe('calendar year');
export const confidence = z.number().min(0).max(1).describe('0–1, calibrated on annotated documents');
export const extractor = z.string().min(1).describe('name of the extractor that found it');
export const line = z.int().min(1).describe('1-based line of the raw file');
export const start = z.int().min(0).describe('UTF-16 offset into the raw text');
export const end = z.int().min(0).describe('UTF-16 offset into the raw text, exclusive');
export const document = z.string().min(1).describe('id of the Document');
export const period = z.string().describe('"2023", "2021-2025" or "2022-01/2022-11"');

export const ENTITY = z.object({
  id,
  name: z.string().min(1).describe('canonical name, simplified Chinese'),
  aliases: z.array(z.string()).describe('other names that documents use'),
});

/** A fact that one document states, with the passages that say it: two documents that agree give two relationships. */
export const STATEMENT = z.object({
  id,
  document,
  passages: z.array(z.string()).describe('ids of the passages that say it'),
  period: period.optional(),
  status: z.enum(['actual', 'target']).optional(),
  extractor,
  confidence,
});
