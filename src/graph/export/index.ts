/**
 * Export formats: records → text, bytes or a folder of files.
 *
 * In: `GraphRecords`. Out: what other programs read. One file a format; each is loaded only when asked for. A name with
 * a dot (`indicators.xlsx`) is the variant of a format for files of that extension.
 */
import type { ExportFormat } from './format';

export type { ExportFile, ExportFormat } from './format';

export const EXPORT_FORMATS: Record<string, () => ExportFormat> = {
  jsonl: () => (require('./jsonl') as typeof import('./jsonl')).jsonl,
  csv: () => (require('./csv') as typeof import('./csv')).csv,
  xlsx: () => (require('./xlsx') as typeof import('./xlsx')).xlsx,
  parquet: () => (require('./parquet') as typeof import('./parquet')).parquet,
  indicators: () => (require('./indicators') as typeof import('./indicators')).indicators,
  'indicators.xlsx': () => (require('./indicators') as typeof import('./indicators')).indicatorsXlsx,
  'indicators.parquet': () => (require('./indicators') as typeof import('./indicators')).indicatorsParquet,
  'sdmx-csv': () => (require('./indicators') as typeof import('./indicators')).sdmxCsv,
  graphml: () => (require('./graphml') as typeof import('./graphml')).graphml,
  gexf: () => (require('./gexf') as typeof import('./gexf')).gexf,
  cypher: () => (require('./cypher-script') as typeof import('./cypher-script')).cypherScript,
  'neo4j-admin': () => (require('./neo4j-admin') as typeof import('./neo4j-admin')).neo4jAdmin,
  'json-ld': () => (require('./json-ld') as typeof import('./json-ld')).jsonLd,
};
