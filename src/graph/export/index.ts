/**
 * Export formats: records → text, bytes or a folder of files.
 *
 * In: `GraphRecords`. Out: what other programs read. Each format is loaded only when asked for.
 */
import type { ExportFormat } from './format';

export type { ExportFile, ExportFormat } from './format';

export const EXPORT_FORMATS: Record<string, () => ExportFormat> = {
  jsonl: () => (require('./jsonl') as typeof import('./jsonl')).jsonl,
};
