/** GraphML, for yEd, Cytoscape, igraph, NetworkX; lists as text with "|" between the items. */
import {
  type Column,
  type ColumnType,
  columnsOf,
  NODE_TYPES,
  nodeType,
  RELATIONSHIP_TYPES,
  relationshipType,
} from '../../../graph-schema/index';
import { type Attribute, attributeColumns, attributeKey, attributesOf } from './attributes';
import type { ExportFormat } from './format';
import { xmlText } from './xml';

const XML_TYPES: Record<ColumnType, string> = {
  string: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  strings: 'string',
};

export const graphml: ExportFormat = {
  about: 'GraphML, for yEd, Cytoscape, igraph, NetworkX',
  output: 'text',
  extension: 'graphml',
  *chunks({ nodes, relationships }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield keys('node', [LABEL, ...attributeColumns(NODE_TYPES)]);
    yield keys('edge', [TYPE, ...attributeColumns(RELATIONSHIP_TYPES)]);
    yield '<graph id="guitu" edgedefault="directed">\n';
    for (const { label, id, properties } of nodes) {
      const values = attributesOf([LABEL, ...columnsOf(nodeType(label)!.properties)], { label, ...properties });
      yield `<node id="${xmlText(id)}">${values.map((value) => data('node', value)).join('')}</node>\n`;
    }
    for (const [index, { type, from, to, properties }] of relationships.entries()) {
      const values = attributesOf([TYPE, ...columnsOf(relationshipType(type)!.properties)], { type, ...properties });
      const ends = `source="${xmlText(from.id)}" target="${xmlText(to.id)}"`;
      yield `<edge id="r${index}" ${ends}>${values.map((value) => data('edge', value)).join('')}</edge>\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
};

const LABEL: Column = { name: 'label', type: 'string', required: true, about: '' };
const TYPE: Column = { ...LABEL, name: 'type' };

function keys(target: 'node' | 'edge', columns: Column[]): string {
  const line = (column: Column) =>
    `<key id="${target}.${attributeKey(column)}" for="${target}" attr.name="${column.name}" attr.type="${XML_TYPES[column.type]}"/>\n`;
  return columns.map(line).join('');
}

const data = (target: 'node' | 'edge', { key, text }: Attribute): string =>
  `<data key="${target}.${key}">${xmlText(text)}</data>`;
