/**
 * The graph on screen: sigma draws, graphology holds, ForceAtlas2 lays out in a worker. Nodes are added by expanding,
 * taken away by collapsing, pinned by dragging, hidden by filters.
 */
import { toBlob } from '@sigma/export-image';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import ForceAtlas2Layout from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import { EdgeLineProgram, type EdgeProgramType, EdgeRectangleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { Edge, GraphData } from './api';
import { firstPositions, type Point } from './first-positions';
import { svgOf } from './graph-svg';
import { labelsApart } from './labels';
import { groupColour, TYPE_COLOURS } from './palette';
import { relationWord } from './words';

interface NodeData {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  kind: string;
  fixed?: boolean;
}
interface EdgeData {
  label: string;
  size: number;
  fact: Edge;
}
type EdgeProgram = EdgeProgramType<NodeData, EdgeData>;
type ShownEdge = Partial<EdgeData> & { hidden?: boolean; color?: string; type?: 'thick' };

export interface Filters {
  types: Set<string>;
  period: string;
  document: string;
}

const LAYOUT_SECONDS = 3;
/** As many nodes are drawn in full size; of more, each is drawn smaller. */
const FULL_SIZE = 400;
/** Beyond this a machine without a graphics card stutters if lines are drawn while the picture moves. */
const MANY_EDGES = 5000;
/** The ties of a chosen node are drawn thin and pale if they are more, or they would cover all else. */
const MANY_TIES = 40;
/** Marked in the browser's own record of time when nodes are first on screen. */
const FIRST_VIEW = 'guitu-first-view';
const scheme = matchMedia('(prefers-color-scheme: dark)');
const dark = (): boolean => scheme.matches;
/** Six-digit colours only: the renderer reads no alpha from shorter or longer ones. */
const lineColour = (): string => (dark() ? '#3c424b' : '#d3d6da');
const dimColour = (): string => (dark() ? '#2b2f36' : '#e6e8ea');

export class GraphCanvas {
  readonly graph = new Graph<NodeData, EdgeData>({ multi: true, type: 'directed' });
  private readonly sigma: Sigma<NodeData, EdgeData>;
  private layout?: ForceAtlas2Layout;
  private filters: Filters = { types: new Set(Object.keys(TYPE_COLOURS)), period: '', document: '' };
  private selected?: string;

  constructor(
    container: HTMLElement,
    private readonly on: { select(id: string): void; expand(id: string): void; changed(): void },
  ) {
    const labels = labelsApart();
    this.sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true, // other pages hide the canvas while the layout still runs
      renderEdgeLabels: false,
      edgeProgramClasses: { line: EdgeLineProgram as EdgeProgram, thick: EdgeRectangleProgram as EdgeProgram },
      labelFont: 'system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
      labelSize: 13,
      labelColor: { color: dark() ? '#eee' : '#222' },
      defaultDrawNodeLabel: (context, data, settings) => labels.draw(context, data, settings as unknown as Settings),
      labelRenderedSizeThreshold: 5,
      labelDensity: 1,
      zIndex: true,
      nodeReducer: (id, data) => this.shownNode(id, data),
      edgeReducer: (id, data) => this.shownEdge(id, data),
    });
    this.sigma.on('beforeRender', labels.next);
    this.sigma.on('afterRender', () => {
      if (this.graph.order > 0 && performance.getEntriesByName(FIRST_VIEW).length === 0) performance.mark(FIRST_VIEW);
    });
    this.sigma.on('clickNode', ({ node }) => this.on.select(node));
    this.sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      this.on.expand(event.node);
    });
    this.dragToPin();
  }

  /** Adds what is new; new nodes start beside a neighbour that is there already. */
  add({ nodes, edges }: GraphData): void {
    const there = new Set(this.graph.nodes());
    for (const { id, name, type } of nodes)
      if (!there.has(id))
        this.graph.addNode(id, { x: 0, y: 0, size: 4, color: TYPE_COLOURS[type] ?? '#888', label: name, kind: type });
    for (const fact of edges)
      if (!this.graph.hasEdge(fact.id))
        this.graph.addEdgeWithKey(fact.id, fact.from, fact.to, { label: relationWord(fact.type), size: 1, fact });
    const positions = firstPositions(this.graph as unknown as Graph, (id) => there.has(id));
    const scale = Math.min(1, Math.max(0.3, Math.sqrt(FULL_SIZE / this.graph.order)));
    this.graph.updateEachNodeAttributes((id, data) => ({
      ...data,
      ...positions.get(id),
      size: scale * (3 + 2.2 * Math.log2(1 + this.graph.degree(id))),
    }));
    this.sigma.setSetting('hideEdgesOnMove', this.graph.size > MANY_EDGES);
    this.arrange();
    this.on.changed();
  }

  /** Takes away the neighbours that hang on this node alone. */
  collapse(id: string): void {
    for (const other of this.graph.neighbors(id))
      if (this.graph.neighbors(other).length === 1) this.graph.dropNode(other);
    this.on.changed();
  }

  clear(): void {
    this.layout?.kill();
    this.layout = undefined;
    this.graph.clear();
    this.selected = undefined;
    this.on.changed();
  }

  select(id: string | undefined): void {
    this.selected = id;
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Brings a node into view if it is outside. */
  focus(id: string): void {
    const at = this.sigma.getNodeDisplayData(id);
    const { width, height } = this.sigma.getDimensions();
    const { x, y } = at ? this.sigma.framedGraphToViewport(at) : { x: 0, y: 0 };
    const isInView = x > 0 && y > 0 && x < width && y < height;
    if (at && !isInView)
      void this.sigma
        .getCamera()
        .animate({ x: at.x, y: at.y, ratio: Math.min(this.sigma.getCamera().ratio, 0.6) }, { duration: 300 });
  }

  togglePin(id: string): void {
    this.graph.updateNodeAttribute(id, 'fixed', (fixed) => !fixed);
  }

  filter(filters: Filters): void {
    this.filters = filters;
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Colours by community (Louvain) or, again, by type. */
  colour(communities: boolean): void {
    const groups = communities && this.graph.size ? louvain(this.graph) : undefined;
    this.graph.updateEachNodeAttributes((id, data) => ({
      ...data,
      color: groups ? groupColour(groups[id]!) : (TYPE_COLOURS[data.kind] ?? '#888'),
    }));
  }

  /** Lays out in a worker for a few seconds; pinned nodes stay. */
  arrange(): void {
    this.layout?.kill();
    this.layout = undefined;
    if (this.graph.order < 2) {
      this.sigma.refresh();
      return;
    }
    this.layout = new ForceAtlas2Layout(this.graph, {
      settings: { ...forceAtlas2.inferSettings(this.graph), barnesHutOptimize: this.graph.order > 800, slowDown: 5 },
    });
    this.layout.start();
    const mine = this.layout;
    setTimeout(() => mine.isRunning() && mine.stop(), LAYOUT_SECONDS * 1000);
  }

  png(): Promise<Blob> {
    return toBlob(this.sigma as unknown as Sigma, { format: 'png', backgroundColor: dark() ? '#16181d' : '#ffffff' });
  }

  /** What is on screen as SVG, labels included. */
  svg(): string {
    const at = (id: string): Point => this.sigma.graphToViewport(this.graph.getNodeAttributes(id));
    const nodes = this.visibleNodes().map((id) => ({ ...this.graph.getNodeAttributes(id), ...at(id) }));
    const lines = this.visibleEdges().map(({ from, to }) => [at(from), at(to)] as const);
    return svgOf(nodes, lines, this.sigma.getDimensions());
  }

  /** The nodes with the most ties. */
  mostTied(count: number): { id: string; name: string; type: string }[] {
    return this.graph
      .nodes()
      .sort((a, b) => this.graph.degree(b) - this.graph.degree(a))
      .slice(0, count)
      .map((id) => {
        const { label, kind } = this.graph.getNodeAttributes(id);
        return { id, name: label, type: kind };
      });
  }

  visibleNodes(): string[] {
    return this.graph.filterNodes((id) => this.visible(id));
  }

  visibleEdges(): Edge[] {
    return this.graph
      .filterEdges((_id, { fact }, a, b) => this.visible(a) && this.visible(b) && this.passes(fact))
      .map((id) => this.graph.getEdgeAttribute(id, 'fact'));
  }

  /** To be called when the canvas is shown again after another page hid it. */
  shown(): void {
    this.sigma.resize();
    this.sigma.refresh();
  }

  /** Where a node is on screen, for tests and for keyboard users' focus ring. */
  positionOf(id: string): { x: number; y: number } {
    return this.sigma.graphToViewport(this.graph.getNodeAttributes(id));
  }

  private visible(id: string): boolean {
    const { types, period, document } = this.filters;
    if (!types.has(this.graph.getNodeAttribute(id, 'kind'))) return false;
    return (
      (!period && !document) || id === this.selected || this.graph.someEdge(id, (_edge, { fact }) => this.passes(fact))
    );
  }

  private passes(fact: Edge): boolean {
    const { period, document } = this.filters;
    return (!period || (fact.period ?? '').includes(period)) && (!document || fact.document === document);
  }

  private shownNode(
    id: string,
    data: NodeData,
  ): Partial<NodeData> & { hidden?: boolean; highlighted?: boolean; forceLabel?: boolean; zIndex?: number } {
    if (!this.visible(id)) return { ...data, hidden: true };
    if (id === this.selected) return { ...data, highlighted: true, forceLabel: true, zIndex: 2 };
    if (this.selected && this.graph.hasNode(this.selected) && !this.graph.areNeighbors(id, this.selected))
      return { ...data, color: dimColour(), label: '', zIndex: 0 };
    return { ...data, zIndex: 1 };
  }

  private shownEdge(_id: string, { fact, size }: EdgeData): ShownEdge {
    if (!this.passes(fact)) return { hidden: true };
    if (this.selected !== undefined && (fact.from === this.selected || fact.to === this.selected))
      return this.graph.degree(this.selected) > MANY_TIES
        ? { color: '#e8a27c', size }
        : { color: '#D55E00', size: 2, type: 'thick' };
    return { color: lineColour(), size };
  }

  private dragToPin(): void {
    let held: string | undefined;
    let moved = false;
    this.sigma.on('downNode', ({ node }) => {
      held = node;
      moved = false;
    });
    this.sigma.on('moveBody', ({ event }) => {
      if (held === undefined) return;
      moved = true;
      const { x, y } = this.sigma.viewportToGraph(event);
      this.graph.mergeNodeAttributes(held, { x, y });
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const drop = (): void => {
      if (held !== undefined && moved) this.graph.setNodeAttribute(held, 'fixed', true);
      held = undefined;
    };
    this.sigma.on('upNode', drop);
    this.sigma.on('upStage', drop);
  }
}
