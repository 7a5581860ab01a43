import type Graph from 'graphology';
import { buildNetwork, measure, PROJECTIONS } from '../../network/index';
import type { Desk } from '../ask-rows';
import { networkChart } from '../charts';
import { type Report, ReportDraft } from '../report';

const SHOWN = 60;
const NEIGHBOURS = 6;

/** A network in words, tables and a picture of its most central part. */
export async function networkReport(desk: Desk, projection: string): Promise<Report> {
  const { title } = PROJECTIONS[projection]!;
  const graph = await buildNetwork(desk.store, PROJECTIONS[projection]!);
  const { nodes, communities, bridges, modularity } = measure(graph);
  const draft = new ReportDraft(title);
  draft.lead.push({
    text: `网络有 ${graph.order} 个实体、${graph.size} 条联系，分为 ${communities.length} 个社群（模块度 ${modularity.toFixed(3)}）。`,
    cites: [],
  });
  const ids = pictured(
    graph,
    nodes.map((n) => n.id),
  );
  const shown = nodes.filter((n) => ids.has(n.id));
  const top = shown[0]?.pagerank ?? 1;
  if (shown.length > 1)
    draft.section('图 · Picture', {
      kind: 'chart',
      title: `最中心的实体和与它们相连的，共 ${shown.length} 个`,
      svg: networkChart({
        nodes: shown.map((n) => ({ id: n.id, name: n.name, size: n.pagerank / top, group: n.community })),
        edges: graph
          .filterEdges((_e, _a, a, b) => ids.has(a) && ids.has(b))
          .map((edge) => ({ from: graph.source(edge), to: graph.target(edge) })),
      }),
    });
  draft.section('社群 · Communities', {
    kind: 'table',
    head: ['#', '个数', '代表', '内部联系', '外部联系'],
    rows: communities
      .filter((c) => c.size > 1)
      .map((c) => ({
        cells: [String(c.community), String(c.size), c.members.join('、'), String(c.inside), String(c.outside)],
        cites: [],
      })),
  });
  draft.section('中心实体 · Most central', {
    kind: 'table',
    head: ['名称', '类型', '度', '介数', 'PageRank'],
    rows: nodes.slice(0, 30).map((n) => ({
      cells: [n.name, n.type, String(n.degree), n.betweenness.toFixed(3), n.pagerank.toFixed(4)],
      cites: [],
    })),
  });
  draft.section('桥 · Bridges', {
    kind: 'table',
    head: ['一方', '另一方', '社群', '关系', '文件数'],
    rows: bridges
      .slice(0, 30)
      .map((b) => ({ cells: [b.a, b.b, b.communities.join('–'), b.types, String(b.documents.length)], cites: [] })),
  });
  return draft.finish();
}

/** The most central things, each with those of its neighbours that are most central, so that the picture shows ties. */
function pictured(graph: Graph, byRank: string[]): Set<string> {
  const rank = new Map(byRank.map((id, i) => [id, i]));
  const ids = new Set<string>();
  for (const id of byRank) {
    const close = graph.neighbors(id).sort((a, b) => rank.get(a)! - rank.get(b)!);
    for (const other of [id, ...close.slice(0, NEIGHBOURS)]) if (ids.size < SHOWN) ids.add(other);
    if (ids.size === SHOWN) break;
  }
  return ids;
}
