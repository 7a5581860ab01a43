import type { GraphRecords } from '../graph/records';

export type Scalar = string | number | boolean | null;
/**
 * What a query returns: scalars and lists of them. A node is a plain object of its properties with `_label`, a
 * relationship the same with `_type`, a path `{ nodes, relationships }`; absent properties are left out.
 */
export type CellValue = Scalar | CellValue[] | { [key: string]: CellValue };
export type Row = Record<string, CellValue>;
export type Parameters = Record<string, CellValue>;

export type Progress = (done: number, total: number) => void;

/** Whose names are sought: `Entity` is every type of thing. */
export type NameLabel = 'Entity' | 'Place' | 'Indicator';

/** A graph in an engine. One Cypher for both engines (see `dialect.ts`); `src/store` hides what differs. */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** Where it is, for people: a folder or an address. */
  readonly place: string;
  /** Whether a graph was ever written here. */
  exists(): Promise<boolean>;
  /** Changes when the graph does, by this process or another; cheap beside reading the graph. */
  version(): Promise<string>;
  /** Makes the graph hold exactly `records`: readers see the old graph or the new one, never a mixture that stays. */
  replace(records: GraphRecords, progress?: Progress): Promise<void>;
  /** Runs Cypher that can only read: a write is refused by the engine itself. Throws GuituError with the engine's words. */
  read(cypher: string, parameters?: Parameters): Promise<Row[]>;
  /** How the engine would run a reading text, for people. */
  plan(cypher: string): Promise<string>;
  /** Ids of the entities (places, indicators) whose id, name or alias is one of these. */
  called(label: NameLabel, names: string[]): Promise<string[]>;
  /** Ids of all places that lie in these, by code and by what documents say. */
  within(ids: string[]): Promise<string[]>;
  /**
   * Runs Cypher that changes nodes and relationships, for a person who asks for it (`guitu cypher --write`): whole or not
   * at all. The next build makes the graph anew from its documents and takes such changes back.
   */
  write(cypher: string, parameters?: Parameters): Promise<Row[]>;
  close(): Promise<void>;
}
