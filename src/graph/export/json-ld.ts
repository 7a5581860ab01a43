/**
 * JSON-LD in the terms of schema.org and PROV. Structure (sections, mentions, what a measurement measures) becomes plain
 * properties; a fact of a document becomes a statement with its qualifiers and the passages that it was taken from.
 */
import { nodeType, relationshipType } from '../../../graph-schema/index';
import { groupBy } from '../group-by';
import type { GraphRecords, NodeRecord, RelationshipRecord } from '../records';
import type { ExportFormat } from './format';

const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  guitu: 'urn:guitu:term:',
  '@vocab': 'urn:guitu:term:',
  id: '@id',
  type: '@type',
  name: 'schema:name',
  title: 'schema:name',
  aliases: 'schema:alternateName',
  text: 'schema:text',
  value: 'schema:value',
  unit: 'schema:unitText',
  published: 'schema:datePublished',
  period: 'schema:temporalCoverage',
  sha256: 'schema:sha256',
  OF: { '@id': 'schema:variableMeasured', '@type': '@id' },
  ABOUT: { '@id': 'schema:observationAbout', '@type': '@id' },
  STATED_IN: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  MENTIONS: { '@id': 'schema:mentions', '@type': '@id' },
  ISSUED_BY: { '@id': 'schema:publisher', '@type': '@id' },
  COVERS: { '@id': 'schema:spatialCoverage', '@type': '@id' },
  HAS_SECTION: { '@id': 'schema:hasPart', '@type': '@id' },
  HAS_PASSAGE: { '@id': 'schema:hasPart', '@type': '@id' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  document: { '@id': 'prov:hadPrimarySource', '@type': '@id' },
  passages: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
};

export const jsonLd: ExportFormat = {
  about: 'JSON-LD in terms of schema.org and PROV, statements with their sources',
  output: 'text',
  extension: 'jsonld',
  *chunks({ nodes, relationships }: GraphRecords) {
    const [statements, links] = [relationships.filter(isStatement), relationships.filter((r) => !isStatement(r))];
    const linksFrom = groupBy(links, (r) => r.from.id);
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
    let separator = '\n';
    for (const thing of things(nodes, linksFrom, statements)) {
      yield separator + JSON.stringify(thing);
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};

const isStatement = ({ type }: RelationshipRecord): boolean => relationshipType(type)!.key.includes('id');

function* things(
  nodes: NodeRecord[],
  linksFrom: Map<string, RelationshipRecord[]>,
  statements: RelationshipRecord[],
): Generator<object> {
  for (const { label, id, properties } of nodes) {
    const links: Record<string, string[]> = {};
    for (const [type, members] of groupBy(linksFrom.get(id) ?? [], (r) => r.type))
      links[type] = [...new Set(members.map(({ to }) => iri(to.id)))];
    yield { ...references(properties), id: iri(id), type: [nodeType(label)!.term, `guitu:${label}`], ...links };
  }
  for (const { type, from, to, properties } of statements) {
    const { id, ...qualifiers } = properties;
    const said = { subject: iri(from.id), predicate: `guitu:${type}`, object: iri(to.id) };
    yield { id: iri(id as string), type: 'rdf:Statement', ...said, ...references(qualifiers) };
  }
}

/** Properties that name other things of the graph become references to them. */
function references(properties: Record<string, unknown>): Record<string, unknown> {
  const { document, passages, ...others } = properties as { document?: string; passages?: string[] };
  return {
    ...others,
    ...(document === undefined ? {} : { document: iri(document) }),
    ...(passages === undefined ? {} : { passages: passages.map(iri) }),
  };
}

const iri = (id: string): string => `urn:guitu:${id.split('/').map(encodeURIComponent).join('/')}`;
