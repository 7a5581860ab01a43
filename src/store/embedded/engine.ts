/**
 * One open database of the embedded engine, its calls in one queue: LadybugDB crashes on overlapping calls of one
 * connection, and at exit if a database was not closed.
 */
import type { Connection, Database, LbugValue, PreparedStatement, QueryResult } from '@ladybugdb/core';
import type { Parameters, Row } from '../graph-store';
import { plainRow } from './rows';

type Engine = typeof import('@ladybugdb/core').default;

/** Virtual address space reserved per database; the engine's own default of 8 TB fails in small containers. */
const MAX_DATABASE_BYTES = 2 ** 36;
const BUFFER_BYTES = 2 ** 28;

export class OpenDatabase {
  private queue: Promise<unknown> = Promise.resolve();
  private closed = false;
  private readonly statements = new Map<string, PreparedStatement>();

  private constructor(
    private readonly database: Database,
    private readonly connection: Connection,
  ) {}

  /** Opens or, unless `readOnly`, creates the database file. */
  static async open(file: string, readOnly: boolean): Promise<OpenDatabase> {
    const engine = require('@ladybugdb/core') as Engine;
    const database = new engine.Database(file, BUFFER_BYTES, true, readOnly, MAX_DATABASE_BYTES);
    await database.init();
    const connection = new engine.Connection(database);
    await connection.init();
    return new OpenDatabase(database, connection);
  }

  /** Runs one statement and gives all its rows. */
  run(statement: string, parameters?: Parameters): Promise<Row[]> {
    const turn = this.queue.then(() => this.runNow(statement, parameters));
    this.queue = turn.catch(() => undefined); // the caller of this turn has the error; the next turn goes on
    return turn;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.queue;
    await this.connection.close();
    await this.database.close();
  }

  /** Preparing takes as long as many a question's answer, so the statements asked last stay prepared. */
  private async prepared(statement: string): Promise<PreparedStatement> {
    const prepared = this.statements.get(statement) ?? (await this.connection.prepare(statement));
    if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
    this.statements.delete(statement);
    this.statements.set(statement, prepared);
    if (this.statements.size > KEPT) this.statements.delete(this.statements.keys().next().value!);
    return prepared;
  }

  private async runNow(statement: string, parameters: Parameters = {}): Promise<Row[]> {
    const prepared = await this.prepared(statement);
    const result = (await this.connection.execute(prepared, parameters as Record<string, LbugValue>)) as QueryResult;
    try {
      return await rowsOf(result);
    } finally {
      result.close();
    }
  }
}

/** Statements that stay prepared: more texts than there are questions. */
const KEPT = 100;

/** Rows at one go: the engine's own promise for each costs more than the row. In between, others have their turn. */
const AT_ONE_GO = 500;

async function rowsOf(result: QueryResult): Promise<Row[]> {
  const rows: Row[] = [];
  while (result.hasNext()) {
    rows.push(plainRow(result.getNextSync() as Record<string, unknown>));
    if (rows.length % AT_ONE_GO === 0) await new Promise(setImmediate);
  }
  return rows;
}
