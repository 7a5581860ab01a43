/**
 * The long indicator table: one row for each measurement, with document, line and sentence. The form in which a
 * statistician wants it: CSV, Excel or Parquet; and SDMX-CSV 2.0, the statistical offices' exchange format.
 */
import { stringify } from 'csv-stringify/sync';
import { columnsOf, nodeType } from '../../../graph-schema/index';
import type { GraphRecords, NodeRecord } from '../records';
import { csvText } from './csv';
import type { ExportFormat } from './format';
import { parquetBytes } from './parquet';
import type { Table } from './tables';
import { workbook } from './xlsx';

/** Properties of a measurement that the table takes as they are. */
const OWN = columnsOf(nodeType('Measurement')!.properties).filter(({ name }) => name !== 'id' && name !== 'document');
const text = (name: string): Table['columns'][number] => ({ name, type: 'string' });

const DATAFLOW = 'GUITU:PLANNING_INDICATORS(1.0)';

export const indicators: ExportFormat = {
  about: 'the long indicator table as CSV, or by the ending of -o FILE as .xlsx or .parquet',
  output: 'text',
  extension: 'csv',
  *chunks(records) {
    yield csvText(indicatorTable(records));
  },
};

export const indicatorsXlsx: ExportFormat = {
  about: 'the long indicator table as an Excel workbook',
  output: 'binary',
  extension: 'xlsx',
  bytes: (records) => workbook([indicatorTable(records)]),
};

export const indicatorsParquet: ExportFormat = {
  about: 'the long indicator table as Parquet',
  output: 'binary',
  extension: 'parquet',
  bytes: (records) => parquetBytes(indicatorTable(records)),
};

export const sdmxCsv: ExportFormat = {
  about: 'the long indicator table as SDMX-CSV 2.0',
  output: 'text',
  extension: 'csv',
  *chunks(records) {
    const { columns, rows } = indicatorTable(records);
    const at = new Map(columns.map(({ name }, index) => [name, index]));
    const lines = rows.map((row) => ['dataflow', DATAFLOW, 'I', ...SDMX.map(([, from]) => row[at.get(from)!])]);
    yield stringify([['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...SDMX.map(([to]) => to)], ...lines]);
  },
};

/** SDMX component ← column; dimensions first, then the observation, then attributes. */
const SDMX: [string, string][] = [
  ['REF_AREA', 'adcode'],
  ['SUBJECT', 'subjectId'],
  ['INDICATOR', 'indicatorId'],
  ['ASPECT', 'aspect'],
  ['OBS_KIND', 'status'],
  ['MEASUREMENT', 'id'],
  ['TIME_PERIOD', 'period'],
  ['OBS_VALUE', 'value'],
  ['OBS_VALUE_TO', 'valueTo'],
  ['UNIT_MEASURE', 'unit'],
  ['COMPARATOR', 'comparator'],
  ['BASIS', 'basis'],
  ['TITLE_INDICATOR', 'indicator'],
  ['TITLE_SUBJECT', 'subject'],
  ['SOURCE', 'document'],
  ['SOURCE_LINE', 'line'],
  ['COMMENT', 'sentence'],
];

/** In order of document and place in it. */
export function indicatorTable({ nodes, relationships }: GraphRecords): Table {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ends: Record<string, Map<string, NodeRecord>> = { OF: new Map(), ABOUT: new Map(), STATED_IN: new Map() };
  for (const { type, from, to } of relationships) ends[type]?.set(from.id, byId.get(to.id)!);
  const rows = nodes
    .filter(({ label }) => label === 'Measurement')
    .map((measurement) => {
      const { id, properties } = measurement;
      const document = byId.get(properties.document as string)!.properties;
      const [indicator, subject, passage] = ['OF', 'ABOUT', 'STATED_IN'].map((type) => ends[type]!.get(id));
      return [
        ...[document.name, document.title, document.year, document.jurisdiction, document.adcode],
        ...[indicator?.properties.name, indicator?.id, subject?.properties.name, subject?.label, subject?.id],
        ...OWN.map(({ name }) => properties[name]),
        ...[passage?.properties.text, id],
      ];
    })
    .sort((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : (a[START] as number) - (b[START] as number)));
  return { name: 'indicators', columns: COLUMNS, rows };
}

const COLUMNS: Table['columns'] = [
  ...['document', 'title'].map(text),
  { name: 'year', type: 'integer' },
  ...['jurisdiction', 'adcode', 'indicator', 'indicatorId', 'subject', 'subjectType', 'subjectId'].map(text),
  ...OWN,
  ...['sentence', 'id'].map(text),
];
const START = COLUMNS.findIndex(({ name }) => name === 'start');
