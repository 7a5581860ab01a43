import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
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

test('xlsx: a sheet for each label and type, numbers as numbers', async () => {
  const zip = await JSZip.loadAsync(await format('xlsx', 'binary').bytes(sampleGraph()));
  const elements = async (name: string, tag: string) => {
    const document = new DOMParser().parseFromString(await zip.file(name)!.async('string'), 'text/xml');
    const found = document.getElementsByTagName(tag);
    return Array.from({ length: found.length }, (_, i) => found.item(i)!);
  };
  const sheets = await elements('xl/workbook.xml', 'sheet');
  const names = sheets.map((sheet) => sheet.getAttribute('name')!);
  expect(names.sort()).toEqual(Object.keys(expected()).sort());
  const index = sheets.findIndex((sheet) => sheet.getAttribute('name') === 'Passage') + 1;
  const rows = await elements(`xl/worksheets/sheet${index}.xml`, 'row');
  expect(rows).toHaveLength(expected().Passage! + 1);
  const cells = await elements(`xl/worksheets/sheet${index}.xml`, 'c');
  expect(cells.some((cell) => cell.getAttribute('t') !== 's' && Number(cell.textContent) === 0)).toBe(true);
});
