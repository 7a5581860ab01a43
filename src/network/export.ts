/** Files of a measured network: GEXF 1.2 for Gephi, GraphML for yEd, Cytoscape, igraph and NetworkX. Both hold scalars only. */
import gexf from 'graphology-gexf';
import { xmlText } from '../graph/export/xml';
import type { Network } from './build';
import type { Measured } from './measures';

/** A copy whose nodes carry the measures as attributes. */
function annotated(graph: Network, measured: Measured) {
  const copy = graph.copy() as unknown as import('graphology').default;
  for (const { id, name, ...measures } of measured.nodes) copy.mergeNodeAttributes(id, { ...measures, label: name });
  copy.forEachEdge((edge, { documents }) =>
    copy.setEdgeAttribute(edge, 'documents', (documents as string[]).join(' ')),
  );
  return copy;
}

export const toGexf = (graph: Network, measured: Measured): string => gexf.write(annotated(graph, measured));

const NODE_KEYS = {
  label: 'string',
  type: 'string',
  degree: 'int',
  strength: 'double',
  betweenness: 'double',
  pagerank: 'double',
  community: 'int',
};
const EDGE_KEYS = { weight: 'double', types: 'string', documents: 'string' };

export function toGraphml(graph: Network, measured: Measured): string {
  const copy = annotated(graph, measured);
  const keys = (target: 'node' | 'edge', names: Record<string, string>): string[] =>
    Object.entries(names).map(
      ([name, type]) => `<key id="${target}.${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>`,
    );
  const data = (target: 'node' | 'edge', names: object, values: Record<string, unknown>): string =>
    Object.keys(names)
      .filter((name) => values[name] !== undefined)
      .map((name) => `<data key="${target}.${name}">${xmlText(String(values[name]))}</data>`)
      .join('');
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', NODE_KEYS),
    ...keys('edge', EDGE_KEYS),
    '<graph id="network" edgedefault="undirected">',
    ...copy.mapNodes((id, values) => `<node id="${xmlText(id)}">${data('node', NODE_KEYS, values)}</node>`),
    ...copy.mapEdges(
      (_edge, values, source, target) =>
        `<edge source="${xmlText(source)}" target="${xmlText(target)}">${data('edge', EDGE_KEYS, values)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
  ].join('\n')}\n`;
}
