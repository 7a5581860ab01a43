/** GEXF 1.3, for Gephi; a node's label is its name, title or text, its kind the attribute `type`. */
import {
  type Column,
  type ColumnType,
  columnsOf,
  NODE_TYPES,
  nodeType,
  RELATIONSHIP_TYPES,
  relationshipType,
} from '../../../graph-schema/index';
import type { NodeRecord } from '../records';
import { type Attribute, attributeColumns, attributeKey, attributesOf } from './attributes';
import type { ExportFormat } from './format';

import { xmlText } from './xml';

const LABEL_CHARACTERS = 40;
const XML_TYPES: Record<ColumnType, string> = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  strings: 'string',
};

export const gexf: ExportFormat = {
  about: 'GEXF, for Gephi',
  output: 'text',
  extension: 'gexf',
  *chunks({ nodes, relationships }) {
    const nodeColumns = [TYPE, ...attributeColumns(NODE_TYPES)];
    const edgeColumns = [TYPE, ...attributeColumns(RELATIONSHIP_TYPES)];
    const [nodeIds, edgeIds] = [numbered(nodeColumns), numbered(edgeColumns)];
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield '<graph defaultedgetype="directed" mode="static">\n';
    yield declared('node', nodeColumns) + declared('edge', edgeColumns);
    yield '<nodes>\n';
    for (const node of nodes) {
      const columns = [TYPE, ...columnsOf(nodeType(node.label)!.properties)];
      const values = attributeValues(nodeIds, attributesOf(columns, { type: node.label, ...node.properties }));
      yield `<node id="${xmlText(node.id)}" label="${xmlText(labelOf(node))}">${values}</node>\n`;
    }
    yield '</nodes>\n<edges>\n';
    for (const [index, { type, from, to, properties }] of relationships.entries()) {
      const ends = `source="${xmlText(from.id)}" target="${xmlText(to.id)}"`;
      const columns = [TYPE, ...columnsOf(relationshipType(type)!.properties)];
      const values = attributeValues(edgeIds, attributesOf(columns, { type, ...properties }));
      yield `<edge id="r${index}" ${ends} label="${type}">${values}</edge>\n`;
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

function labelOf({ id, properties }: NodeRecord): string {
  const text = (properties.name ?? properties.title ?? properties.text ?? properties.surface ?? id) as string;
  return text.length > LABEL_CHARACTERS ? `${text.slice(0, LABEL_CHARACTERS)}…` : text;
}

const TYPE: Column = { name: 'type', type: 'string', required: true, about: '' };

/** Ids of attributes: readers take the title for the name only where the id is a number. */
const numbered = (columns: Column[]): Map<string, number> =>
  new Map(columns.map((column, index) => [attributeKey(column), index]));

function declared(target: 'node' | 'edge', columns: Column[]): string {
  const lines = columns.map(
    ({ name, type }, id) => `<attribute id="${id}" title="${name}" type="${XML_TYPES[type]}"/>\n`,
  );
  return `<attributes class="${target}">\n${lines.join('')}</attributes>\n`;
}

function attributeValues(ids: Map<string, number>, attributes: Attribute[]): string {
  const values = attributes.map(({ key, text }) => `<attvalue for="${ids.get(key)}" value="${xmlText(text)}"/>`);
  return `<attvalues>${values.join('')}</attvalues>`;
}
