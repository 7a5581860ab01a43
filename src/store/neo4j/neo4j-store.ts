/**
 * The graph in a Neo4j server. `replace` reads what is there, and writes only the difference: in one transaction as long
 * as a server with default memory bears it, so that a failure leaves the old graph; beyond that in batches, new things
 * first and the sweep last, so that the same command given again completes it.
 */
import neo4j, { type Driver, type Plan, type Session } from 'neo4j-driver';
import { ENTITY_LABELS, NODE_TYPES } from '../../../graph-schema/index';
import { GuituError } from '../../errors';
import { changeCount, difference } from '../../graph/difference';
import type { GraphRecords } from '../../graph/records';
import { readContents } from '../contents';
import { forNeo4j } from '../dialect';
import type { GraphStore, NameLabel, Parameters, Progress, Row } from '../graph-store';
import { placesWithin, treeByCypher } from '../places-within';
import { assertDataOnly, assertReadOnly } from '../read-only';
import { constraintStatements, NAMES_INDEX } from './constraints';
import { explain } from './errors';
import { parameter, plainRow } from './rows';
import { type Batch, batchesOf } from './write';

export interface Neo4jOptions {
  uri: string;
  user?: string;
  password?: string;
  database?: string;
}

/** Changes that one transaction may hold: some 300 MB of server memory. */
const ONE_TRANSACTION = 200_000;

/** Connects; throws a GuituError if the address, user or password is wrong. */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const { uri, user = 'neo4j', password = '', database } = options;
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      userAgent: 'guitu',
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: 10_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new GuituError(`${uri} is no address of a Neo4j server`, {
      exitCode: 2,
      hint: 'give neo4j://HOST:7687, neo4j+s://HOST or bolt://HOST:7687',
      cause: error,
    });
  }
  try {
    await driver.getServerInfo({ database });
  } catch (error) {
    await driver.close();
    throw explain(error, uri, 'connecting');
  }
  return new Neo4jStore(driver, uri, database);
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  private namesIndex?: Promise<boolean>;

  constructor(
    private readonly driver: Driver,
    readonly place: string,
    private readonly database: string | undefined,
  ) {}

  async exists(): Promise<boolean> {
    const [row] = await this.read('MATCH (d:Document) RETURN count(d) AS documents');
    return row!.documents !== 0;
  }

  /** Documents and counts: the server tells no number of its last change. */
  async version(): Promise<string> {
    const parts = await Promise.all([
      this.read('MATCH (d:Document) RETURN d.sha256 AS sha256 ORDER BY sha256'),
      this.read('MATCH (n) RETURN count(n) AS nodes'),
      this.read('MATCH ()-[r]->() RETURN count(r) AS relationships'),
    ]);
    return JSON.stringify(parts);
  }

  async replace(records: GraphRecords, progress?: Progress): Promise<void> {
    await this.refuseForeignData();
    this.namesIndex = undefined;
    const changes = difference(await readContents(this), records);
    const total = changeCount(changes);
    const batches = batchesOf(changes);
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.WRITE });
    try {
      await makeConstraints(session);
      if (total === 0) return;
      const groups = total <= ONE_TRANSACTION ? [batches] : batches.map((batch) => [batch]);
      await writeAll(session, groups, total, progress);
    } catch (error) {
      throw explain(error, this.place, 'writing the graph');
    } finally {
      await session.close();
    }
  }

  async read(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    assertReadOnly(cypher);
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
    try {
      const text = forNeo4j(cypher);
      return await session.executeRead(async (tx) => {
        const { records } = await tx.run(text, parameter(parameters) as Parameters);
        return records.map(plainRow);
      });
    } catch (error) {
      throw explain(error, this.place, 'reading');
    } finally {
      await session.close();
    }
  }

  /** A line for each step, the last step first, with the rows that the server expects. */
  async plan(cypher: string): Promise<string> {
    assertReadOnly(cypher);
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.executeRead((tx) => tx.run(`EXPLAIN ${forNeo4j(cypher)}`));
      return summary.plan ? planLines(summary.plan).join('\n') : '';
    } catch (error) {
      throw explain(error, this.place, 'planning');
    } finally {
      await session.close();
    }
  }

  within(ids: string[]): Promise<string[]> {
    return placesWithin(
      ids,
      treeByCypher((cypher, parameters) => this.read(cypher, parameters)),
    );
  }

  /** Aliases by the full-text index, which finds those that hold the words, where there is one: a list has no other index. */
  async called(label: NameLabel, names: string[]): Promise<string[]> {
    const rows = await this.read(
      `MATCH (e:${label}) WHERE e.id IN $names RETURN e.id AS id UNION MATCH (e:${label}) WHERE e.name IN $names RETURN e.id AS id`,
      { names },
    );
    const indexed = await this.hasNamesIndex();
    for (const alias of names)
      rows.push(
        ...(await this.read(
          indexed && /[\p{L}\p{N}]/u.test(alias)
            ? `CALL db.index.fulltext.queryNodes('${NAMES_INDEX}', $phrase) YIELD node AS e WHERE $alias IN e.aliases AND $label IN labels(e) RETURN e.id AS id`
            : `MATCH (e:${label}) WHERE $alias IN e.aliases RETURN e.id AS id`,
          { alias, label, phrase: `"${alias.replace(/[\\"]/gu, '\\$&')}"` },
        )),
      );
    return [...new Set(rows.map(({ id }) => String(id)))].sort();
  }

  private async hasNamesIndex(): Promise<boolean> {
    this.namesIndex ??= this.read('SHOW INDEXES YIELD name, state RETURN name, state').then((rows) =>
      rows.some(({ name, state }) => name === NAMES_INDEX && state === 'ONLINE'),
    );
    return this.namesIndex;
  }

  async write(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    assertDataOnly(cypher);
    await this.refuseForeignData();
    if (!(await this.exists()))
      throw new GuituError('there is no guitu graph in this database', {
        file: this.place,
        hint: 'make one: guitu build FILES… --neo4j URI',
      });
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.WRITE });
    try {
      const text = forNeo4j(cypher);
      return await session.executeWrite(async (tx) => {
        const { records } = await tx.run(text, parameter(parameters) as Parameters);
        return records.map(plainRow);
      });
    } catch (error) {
      throw explain(error, this.place, 'changing the graph');
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  /** A database of somebody else may use labels of ours: nothing of it must be swept away. */
  private async refuseForeignData(): Promise<void> {
    const labels = NODE_TYPES.map(({ label }) => label).join('|');
    const [row] = await this.read(
      `MATCH (n:${labels}) WHERE n.id IS NULL OR (n:${ENTITY_LABELS.join('|')} AND NOT 'Entity' IN labels(n)) RETURN n LIMIT 1`,
    );
    if (row)
      throw new GuituError(
        `the database at ${this.place} holds other data under the same labels: nothing was written`,
        {
          hint: `give guitu a database of its own (found: ${JSON.stringify(row.n).slice(0, 120)})`,
        },
      );
  }
}

function planLines({ operatorType, arguments: given, children }: Plan, depth = 0): string[] {
  const { EstimatedRows: rows, Details: details } = given as { EstimatedRows?: number; Details?: string };
  const step = `${'  '.repeat(depth)}${operatorType.replace(/@.*$/u, '')}`;
  const about = [details, rows === undefined ? '' : `~${Math.round(Number(rows))} rows`].filter(Boolean).join('  ');
  return [`${step.padEnd(36)} ${about}`, ...children.flatMap((child) => planLines(child, depth + 1))];
}

async function makeConstraints(session: Session): Promise<void> {
  const there = await session.run('SHOW INDEXES YIELD name RETURN collect(name) AS names'); // a constraint has an index of its name
  const names = new Set(there.records[0]!.get('names') as string[]);
  for (const [name, statement] of constraintStatements()) if (!names.has(name)) await session.run(statement);
}

async function writeAll(session: Session, groups: Batch[][], total: number, progress?: Progress): Promise<void> {
  let finished = 0;
  for (const group of groups) {
    const done = await session.executeWrite(async (tx) => {
      let count = finished;
      for (const { cypher, rows } of group) {
        await tx.run(cypher, { rows });
        count += rows.length;
        progress?.(count, total);
      }
      return count;
    });
    finished = done;
  }
}
