import type { GraphRecords } from '../graph/records';

export type Scalar = string | number | boolean | null;
/** What a query returns: scalars and lists of them; nodes and relationships come as plain objects of their properties. */
export type CellValue = Scalar | CellValue[] | { [key: string]: CellValue };
export type Row = Record<string, CellValue>;
export type Parameters = Record<string, CellValue>;

/** A graph in an engine. One Cypher for both engines; `src/store` hides what differs. */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** Makes the graph hold exactly `records`: readers see the old graph or the new one, never a mixture that stays. */
  replace(records: GraphRecords, progress?: (done: number, total: number) => void): Promise<void>;
  /** Runs Cypher that can only read: a write is refused by the engine itself. Throws GuituError with the engine's words. */
  read(cypher: string, parameters?: Parameters): Promise<Row[]>;
  close(): Promise<void>;
}
