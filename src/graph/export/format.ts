import type { GraphRecords } from '../records';

/** One file of an export. */
export interface ExportFile {
  name: string;
  content: string | Uint8Array;
}

/** An export format: one file each in this folder, which knows labels and properties through the schema alone. */
export type ExportFormat = { about: string } & (
  | { output: 'text'; extension: string; chunks(records: GraphRecords): Iterable<string> }
  | { output: 'binary'; extension: string; bytes(records: GraphRecords): Promise<Uint8Array> }
  | { output: 'folder'; files(records: GraphRecords): AsyncIterable<ExportFile> | Iterable<ExportFile> }
);
