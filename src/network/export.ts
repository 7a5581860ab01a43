import gexf from 'graphology-gexf';
import type { Network } from './build';
import type { Measured } from './measures';

/** A copy whose nodes carry the measures as attributes, as GEXF and GraphML hold scalars only. */
function annotated(graph: Network, measured: Measured) {
  const copy = graph.copy() as unknown as import('graphology').default;
  for (const { id, name, ...measures } of measured.nodes) copy.mergeNodeAttributes(id, { ...measures, label: name });
  copy.forEachEdge((edge, { documents }) =>
    copy.setEdgeAttribute(edge, 'documents', (documents as string[]).join(' ')),
  );
  return copy;
}

/** GEXF 1.2 for Gephi. */
export const toGexf = (graph: Network, measured: Measured): string => gexf.write(annotated(graph, measured));
