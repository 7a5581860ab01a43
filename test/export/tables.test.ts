import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils as sheetUtils, type WorkSheet } from '@e965/xlsx';
import { format, rowsByEngine, sampleGraph, temporaryFolder, testWithModules, writeFolder } from './sample';

const count = (records: { label?: string; type?: string }[], key: 'label' | 'type'): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const record of records) counts[record[key]!] = (counts[record[key]!] ?? 0) + 1;
  return counts;
};
const expected = (): Record<string, number> => {
  const { nodes, relationships } = sampleGraph();
  return { ...count(nodes, 'label'), ...count(relationships, 'type') };
};

test('csv: a file for each label and type, with all rows and awkward text whole', async () => {
  const { folder, names } = await writeFolder('csv');
  const found: Record<string, number> = {};
  for (const name of names) found[name.replace('.csv', '')] = (await rowsByEngine(join(folder, name))).length;
  expect(found).toEqual(expected());
  const awkward = sampleGraph().nodes.find(({ label }) => label === 'Place')!;
  const places = await rowsByEngine(join(folder, 'Place.csv'));
  expect(places.map(({ aliases }) => aliases)).toContain((awkward.properties.aliases as string[]).join('|'));
});

testWithModules(
  'parquet: hyparquet and LadybugDB read the same rows, with whole numbers and lists as such',
  async () => {
    const { folder, names } = await writeFolder('parquet');
    const { parquetReadObjects, asyncBufferFromFile } = await import('hyparquet');
    const found: Record<string, number> = {};
    for (const name of names) {
      const file = join(folder, name);
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
      found[name.replace('.parquet', '')] = rows.length;
      expect((await rowsByEngine(file)).length).toBe(rows.length);
    }
    expect(found).toEqual(expected());
    const passages = await rowsByEngine(join(folder, 'Passage.parquet'));
    expect(passages.map(({ line }) => line).sort()).toEqual(
      sampleGraph()
        .nodes.filter(({ label }) => label === 'Passage')
        .map(({ properties }) => properties.line)
        .sort(),
    );
    const awkward = sampleGraph().nodes.find(({ label }) => label === 'Place')!;
    const places = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'Place.parquet')) });
    expect(places.map(({ aliases }) => aliases)).toContainEqual(awkward.properties.aliases);
  },
);

testWithModules('parquet: the indicator table keeps numbers as numbers', async () => {
  const file = join(temporaryFolder(), 'indicators.parquet');
  writeFileSync(file, await format('indicators.parquet', 'binary').bytes(sampleGraph()));
  const rows = await rowsByEngine(file);
  expect(rows.map(({ value }) => value).sort()).toEqual([1574, 4748, 7]);
});

describe('xlsx, as SheetJS reads it', () => {
  const sheets = async (name: string) => read(await format(name, 'binary').bytes(sampleGraph())).Sheets;
  const rowsOf = (sheet: WorkSheet) => sheetUtils.sheet_to_json<Record<string, string | number>>(sheet);

  test('a sheet for each label and type with all rows, numbers as numbers, awkward text whole', async () => {
    const found = await sheets('xlsx');
    expect(Object.fromEntries(Object.entries(found).map(([name, sheet]) => [name, rowsOf(sheet).length]))).toEqual(
      expected(),
    );
    const graph = sampleGraph();
    const passages = rowsOf(found.Passage!).map(({ id, line, start, text }) => ({ id, line, start, text }));
    expect(passages).toEqual(
      graph.nodes
        .filter(({ label }) => label === 'Passage')
        .map(({ properties: { id, line, start, text } }) => ({ id, line, start, text })),
    );
    const awkward = graph.nodes.find(({ label }) => label === 'Place')!;
    expect(rowsOf(found.Place!).map(({ aliases }) => aliases)).toContain(
      (awkward.properties.aliases as string[]).join('|'),
    );
  });

  test('the indicator table keeps numbers as numbers', async () => {
    const [sheet] = Object.values(await sheets('indicators.xlsx'));
    expect(
      rowsOf(sheet!)
        .map(({ value }) => value)
        .sort(),
    ).toEqual([1574, 4748, 7]);
  });
});
