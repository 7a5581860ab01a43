/**
 * The graph in one file of LadybugDB. A new graph is built beside the old one and swapped in by rename, so a reader sees
 * the old or the new one and a failed build leaves the old one as it was. Readers open read-only and notice a swap.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GuituError } from '../../errors';
import type { GraphRecords } from '../../graph/records';
import { forEmbedded, outsideQuotes } from '../dialect';
import type { GraphStore, NameLabel, Parameters, Progress, Row } from '../graph-store';
import { placesWithin, treeByCypher } from '../places-within';
import { assertDataOnly, assertReadOnly } from '../read-only';
import { bulkLoad } from './bulk-load';
import { withCaret } from './caret';
import { OpenDatabase } from './engine';
import { refuseKnownFaults } from './known-faults';
import { readNameIndex, readPlaceTree, writeNameIndex } from './name-index';
import { tableStatements } from './tables';
import { takeWriteLock } from './write-lock';

const GRAPH_FILE = 'graph.lbug';
const NAMES_FILE = 'names.tsv';
const BUILD_FOLDER = 'building';

export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  private reader?: { database: OpenDatabase; version: string };
  private opening?: Promise<OpenDatabase>;

  /** @param place folder of the graph; it need not exist yet */
  constructor(readonly place: string) {}

  async exists(): Promise<boolean> {
    return existsSync(this.file);
  }

  async version(): Promise<string> {
    return existsSync(this.file) ? versionOf(this.file) : '';
  }

  async replace(records: GraphRecords, progress?: Progress): Promise<void> {
    try {
      mkdirSync(this.place, { recursive: true });
      const release = takeWriteLock(join(this.place, 'write.lock'));
      try {
        await this.madeBeside(async (file, folder) => {
          const database = await OpenDatabase.open(file, false);
          try {
            for (const statement of tableStatements()) await database.run(statement);
            await bulkLoad(database, records, folder, progress);
            await database.run('CHECKPOINT');
          } finally {
            await database.close();
          }
          writeNameIndex(join(this.place, NAMES_FILE), versionOf(file), records);
        });
      } finally {
        release();
      }
    } catch (error) {
      if (error instanceof GuituError) throw error;
      throw new GuituError(`cannot write the graph: ${words(error)}`, {
        file: this.place,
        hint: 'the graph that was there before is untouched; check that the folder can be written and the disk has room',
        cause: error,
      });
    }
  }

  async read(cypher: string, parameters?: Parameters): Promise<Row[]> {
    assertReadOnly(cypher);
    refuseKnownFaults(cypher);
    const database = await this.openForReading();
    try {
      return await database.run(...bound(forEmbedded(cypher), parameters));
    } catch (error) {
      const isOld = /cannot find property|table \w+ does not exist/i.test(words(error));
      const hint = isOld
        ? 'see docs/schema.md; a graph made by an earlier version lacks new names until it is built again'
        : undefined;
      throw new GuituError(`the embedded engine refused the query: ${withCaret(words(error), cypher)}`, {
        hint,
        cause: error,
      });
    }
  }

  /** A box for each step, the last step on top. */
  async plan(cypher: string): Promise<string> {
    const rows = await this.read(`EXPLAIN ${cypher}`);
    return rows
      .flatMap((row) => Object.values(row))
      .join('\n')
      .split('\n')
      .filter((line) => !/(?:NumOutputTuples|ExecutionTime|TotalTime): 0/u.test(line)) // what only a run would tell
      .join('\n')
      .replace(/(?:│\s*-{5,}\s*│\n)+(?=└)/gu, '');
  }

  async called(label: NameLabel, names: string[]): Promise<string[]> {
    const found = readNameIndex(join(this.place, NAMES_FILE), await this.version(), names);
    if (!found) return this.calledByScan(label, names);
    const fits = (of: string): boolean => of === label || (label === 'Entity' && of !== 'Indicator');
    return [...new Set(found.filter((named) => fits(named.label)).map(({ id }) => id))].sort();
  }

  async within(ids: string[]): Promise<string[]> {
    const byIndex = readPlaceTree(join(this.place, NAMES_FILE), await this.version());
    return placesWithin(ids, byIndex ?? treeByCypher((cypher, parameters) => this.read(cypher, parameters)));
  }

  /** Two kinds of plain statements: one with OR between a name and a list reads every entity several times. */
  private async calledByScan(label: NameLabel, names: string[]): Promise<string[]> {
    const rows = await this.read(`MATCH (e:${label}) WHERE e.id IN $names OR e.name IN $names RETURN e.id AS id`, {
      names,
    });
    for (const alias of names)
      rows.push(...(await this.read(`MATCH (e:${label}) WHERE $alias IN e.aliases RETURN e.id AS id`, { alias })));
    return [...new Set(rows.map(({ id }) => String(id)))].sort();
  }

  /** On a copy, which takes the place of the graph once the change is done. */
  async write(cypher: string, parameters?: Parameters): Promise<Row[]> {
    assertDataOnly(cypher);
    refuseKnownFaults(cypher);
    await this.openForReading(); // says so where there is no graph, or a damaged one
    const release = takeWriteLock(join(this.place, 'write.lock'));
    try {
      let rows: Row[] = [];
      await this.madeBeside(async (file) => {
        copyFileSync(this.file, file);
        const database = await OpenDatabase.open(file, false);
        try {
          rows = await database.run(...bound(forEmbedded(cypher), parameters));
          await database.run('CHECKPOINT');
        } finally {
          await database.close();
        }
      });
      return rows;
    } catch (error) {
      if (error instanceof GuituError) throw error;
      throw new GuituError(`the embedded engine refused the change: ${withCaret(words(error), cypher)}`, {
        hint: 'the graph is as it was before',
        cause: error,
      });
    } finally {
      release();
    }
  }

  async close(): Promise<void> {
    await this.reader?.database.close();
    this.reader = undefined;
  }

  private get file(): string {
    return join(this.place, GRAPH_FILE);
  }

  /** Lets `make` put a database file into a folder beside the graph, and swaps it in. The caller holds the lock. */
  private async madeBeside(make: (file: string, folder: string) => Promise<void>): Promise<void> {
    const folder = join(this.place, BUILD_FOLDER);
    rmSync(folder, { recursive: true, force: true }); // left by a build that died
    mkdirSync(folder);
    try {
      const file = join(folder, GRAPH_FILE);
      await make(file, folder);
      const left = readdirSync(folder).filter((name) => name !== GRAPH_FILE);
      if (left.length > 0) throw new Error(`the engine left ${left.join(', ')} behind after its checkpoint`);
      renameSync(file, this.file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The database as it is now: opened on first use, and again after another process has swapped in a new one. */
  private openForReading(): Promise<OpenDatabase> {
    this.opening = (this.opening ?? Promise.resolve(undefined)).catch(() => undefined).then(() => this.current());
    return this.opening;
  }

  private async current(): Promise<OpenDatabase> {
    if (!existsSync(this.file))
      throw new GuituError('there is no graph here yet', {
        file: this.place,
        hint: 'make one: guitu build FILES…',
      });
    const version = await this.version();
    if (this.reader?.version !== version) {
      await this.close();
      try {
        this.reader = { database: await OpenDatabase.open(this.file, true), version };
      } catch (error) {
        throw new GuituError(`cannot open the graph: ${words(error)}`, {
          file: this.file,
          hint: 'if it is damaged or was made by another version, delete it and build it again from its documents',
          cause: error,
        });
      }
    }
    return this.reader!.database;
  }
}

/** Changes with the file; a rename keeps it. */
function versionOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file);
  return `${ino} ${mtimeMs} ${size}`;
}

const words = (error: unknown): string => ((error as Error).message ?? String(error)).trim();

/**
 * Text and parameters as the engine takes them: it reads a null parameter as a truth value and then fails to compare it
 * with a string, so null is written into the text; and it garbles lists that mix whole and broken numbers.
 */
function bound(cypher: string, parameters: Parameters = {}): [string, Parameters] {
  const given: Parameters = {};
  const absent = new Set<string>();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined) absent.add(name);
    else given[name] = value;
    if (Array.isArray(value) && value.some(Number.isInteger) && value.some((v) => typeof v === 'number' && v % 1 !== 0))
      throw new GuituError(`parameter ${name}: give whole numbers or decimals, not both in one list`, { exitCode: 2 });
  }
  if (absent.size === 0) return [cypher, given];
  const withNulls = (code: string) =>
    code.replace(/\$(\w+)/g, (all, name: string) => (absent.has(name) ? 'NULL' : all));
  return [outsideQuotes(cypher, withNulls), given];
}
