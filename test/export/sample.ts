import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/graph/export/index';
import { type GraphRecords, graphOf } from '../../src/graph/index';
import { link } from '../../src/link/index';
import { OpenDatabase } from '../../src/store/embedded/engine';
import { kunshan, taicang } from '../graph/sample-facts';

/** Two reports, with names that formats trip over. */
export function sampleGraph(): GraphRecords {
  const documents = [taicang(), kunshan()];
  const { records } = graphOf(documents, link(documents));
  const place = records.nodes.find(({ label }) => label === 'Place')!;
  place.properties.aliases = ['a & "b" <c>', '逗号,', "it's\\", '换\n行'];
  return records;
}

type Of<Output extends ExportFormat['output']> = Extract<ExportFormat, { output: Output }>;

export const format = <Output extends ExportFormat['output']>(name: string, output: Output): Of<Output> => {
  const found = EXPORT_FORMATS[name]!();
  expect(found.output).toBe(output);
  return found as Of<Output>;
};

export const textOf = (name: string, records = sampleGraph()): string =>
  [...format(name, 'text').chunks(records)].join('');

/** Writes a folder format to a temporary folder, which is removed after the file's tests. */
export async function writeFolder(name: string, records = sampleGraph()): Promise<{ folder: string; names: string[] }> {
  const folder = temporaryFolder();
  const names: string[] = [];
  for await (const file of format(name, 'folder').files(records)) {
    writeFileSync(join(folder, file.name), file.content);
    names.push(file.name);
  }
  return { folder, names };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-export-'));
  made.push(folder);
  return folder;
}

/** Rows of a CSV or Parquet file as LadybugDB reads it. */
export async function rowsByEngine(file: string): Promise<Record<string, unknown>[]> {
  const database = await OpenDatabase.open(':memory:', false);
  try {
    const options = file.endsWith('.csv') ? "(header=true, parallel=false, escape='\"', sample_size=0)" : '';
    return await database.run(`LOAD FROM '${file}' ${options} RETURN *`);
  } finally {
    await database.close();
  }
}

/** ES modules can be loaded only where jest runs with Node's flag for them, as `npm test` does. */
export const testWithModules: jest.It = process.execArgv.includes('--experimental-vm-modules') ? test : test.skip;
