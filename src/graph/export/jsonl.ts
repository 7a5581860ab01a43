/** One record a line, nodes first, in record order: the same graph gives the same bytes. */
import type { GraphRecords } from '../records';
import type { ExportFormat } from './format';

export const jsonl: ExportFormat = {
  about: 'one record a line, the same bytes for the same graph',
  output: 'text',
  extension: 'jsonl',
  *chunks({ nodes, relationships }: GraphRecords) {
    for (const { label, id, properties } of nodes) yield `${JSON.stringify({ label, id, properties })}\n`;
    for (const { type, from, to, properties } of relationships)
      yield `${JSON.stringify({ type, from, to, properties })}\n`;
  },
};
