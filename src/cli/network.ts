import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { GuituError } from '../errors';
import {
  around,
  buildNetwork,
  compare,
  type Measured,
  measure,
  type Network,
  type NetworkChange,
  type NetworkOptions,
  PROJECTIONS,
  toGexf,
  toGraphml,
} from '../network/index';
import { idsNamed } from '../query/index';
import { type GraphStore, openStore } from '../store/index';
import { type CommonOptions, storeOptions, withStore, withTalk } from './options';
import { nearest } from './suggest';
import { colour, print, say, table } from './talk';

interface Options extends CommonOptions {
  around?: string;
  depth: string;
  from?: string;
  to?: string;
  versus?: string;
  top: string;
  gexf?: string;
  graphml?: string;
}

export function register(program: Command): void {
  withTalk(withStore(program.command('network <projection>')))
    .description(`measure a network: ${Object.keys(PROJECTIONS).join(', ')} · 网络分析`)
    .option('--around <name>', 'only what lies near this thing · 以某实体为中心')
    .option('--depth <n>', 'how many steps around it · 步数', '2')
    .option('--from <year>', 'only facts for this year or later · 起始年')
    .option('--to <year>', 'only facts for this year or earlier · 截止年')
    .option('--versus <years>', 'compare with another period, such as 2021-2022 · 与另一时期比较')
    .option('--top <n>', 'rows in each table · 每表行数', '15')
    .option('--gexf <file>', 'write the network with its measures, for Gephi · 导出')
    .option('--graphml <file>', 'the same for yEd, Cytoscape, igraph, NetworkX')
    .addHelpText(
      'after',
      '\nExamples:\n  guitu network projects\n  guitu network cooperation --around 太仓市 --depth 2\n  guitu network policies --from 2025 --versus 2024 --gexf policies.gexf',
    )
    .action(async (name: string, options: Options) => {
      const projection = PROJECTIONS[name];
      if (!projection) {
        const near = nearest(name, Object.keys(PROJECTIONS));
        throw new GuituError(`there is no network "${name}"`, {
          exitCode: 2,
          hint: near.length ? `did you mean ${near.join(', ')}?` : `there are ${Object.keys(PROJECTIONS).join(', ')}`,
        });
      }
      const [depth, top] = [wholeNumber('depth', options.depth), wholeNumber('top', options.top)];
      const [period, versus] = [years(options.from, options.to), options.versus && yearsOf(options.versus)];
      const store = await openStore(storeOptions(options));
      try {
        const centre = options.around ? await idsNamed(options.around, 'Entity', store) : undefined;
        const view = async (within: NetworkOptions): Promise<Network> => {
          const whole = await buildNetwork(store, projection, within);
          return centre ? around(whole, centre, depth) : whole;
        };
        const graph = await view(period);
        const earlier = versus ? await view(versus) : undefined;
        if (centre && !centre.some((id) => graph.hasNode(id) || earlier?.hasNode(id)))
          throw await notHere(options.around!, centre, store);
        const measured = measure(graph);
        for (const [file, write] of [
          [options.gexf, toGexf],
          [options.graphml, toGraphml],
        ] as const)
          if (file) {
            writeFileSync(file, write(graph, measured));
            say(`network written to ${file}`, options);
          }
        const change = earlier && compare(earlier, graph);
        if (options.json) return print(JSON.stringify({ network: name, ...measured, change }, null, 1));
        show(projection.title, graph, measured, top);
        if (change) showChange(change, options, top);
      } finally {
        await store.close();
      }
    });
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/u.test(text)) throw new GuituError(`--${name} takes a whole number, not "${text}"`, { exitCode: 2 });
  return Number(text);
}

/** The thing is in the graph, but no fact of this network names it. */
async function notHere(name: string, ids: string[], store: GraphStore): Promise<GuituError> {
  const networks: string[] = [];
  for (const [other, projection] of Object.entries(PROJECTIONS)) {
    const whole = await buildNetwork(store, projection);
    if (ids.some((id) => whole.hasNode(id))) networks.push(other);
  }
  return new GuituError(`"${name}" is not in this network (in this period)`, {
    hint: networks.length ? `it is in: ${networks.join(', ')}` : 'no fact ties it to anything',
  });
}

function years(from?: string, to?: string): NetworkOptions {
  const year = (text?: string): number | undefined => {
    if (text === undefined) return undefined;
    if (!/^\d{4}$/u.test(text)) throw new GuituError(`"${text}" is not a year`, { exitCode: 2 });
    return Number(text);
  };
  return { from: year(from), to: year(to) };
}

function yearsOf(range: string): NetworkOptions {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/u.exec(range) ?? [];
  if (!from)
    throw new GuituError(`--versus takes a year or a span, such as 2024 or 2021-2022, not "${range}"`, { exitCode: 2 });
  return years(from, to);
}

const tiesTable = (title: string, ties: NetworkChange['newTies'], top: number): string =>
  table(
    [title, '', 'why', 'documents'],
    ties.slice(0, top).map((t) => [t.a, t.b, t.types, t.documents.join('、')]),
  );

function showChange(change: NetworkChange, { versus }: Options, top: number): void {
  print(`\n${colour.bold(`Against ${versus} · 与 ${versus} 相比`)}`);
  print(
    `${change.appeared.length} things came, ${change.vanished.length} went; ${change.newTies.length} new ties, ${change.lostTies.length} lost, ${change.keptTies} kept; density ${change.density[0].toFixed(4)} → ${change.density[1].toFixed(4)}`,
  );
  const some = (names: string[]): string =>
    names.slice(0, top).join('、') + (names.length > top ? ` … (${names.length})` : '');
  if (change.appeared.length) print(`came · 新出现: ${some(change.appeared)}`);
  if (change.vanished.length) print(`went · 不再出现: ${some(change.vanished)}`);
  if (change.standings.length)
    print(
      table(
        ['standing · 地位变化', 'ties before', 'ties now', 'PageRank before', 'PageRank now'],
        change.standings
          .slice(0, top)
          .map(({ name, degree, pagerank }) => [name, ...degree, ...pagerank.map((rank) => Number(rank.toFixed(4)))]),
      ),
    );
  if (change.newTies.length) print(tiesTable('new ties · 新增联系', change.newTies, top));
  if (change.lostTies.length) print(tiesTable('lost ties · 消失的联系', change.lostTies, top));
}

function show(title: string, graph: Network, { nodes, communities, bridges, modularity }: Measured, top: number): void {
  print(colour.bold(title));
  print(
    `${graph.order} things, ${graph.size} ties, ${communities.length} communities, modularity ${modularity.toFixed(3)}`,
  );
  if (graph.order === 0) {
    say('no fact of this kind in the graph (or in this period)');
    return;
  }
  print(`\n${colour.bold('Most central · 中心度')}`);
  print(
    table(
      ['name', 'type', 'degree', 'betweenness', 'PageRank', 'community'],
      nodes
        .slice(0, top)
        .map((n) => [
          n.name,
          n.type,
          n.degree,
          Number(n.betweenness.toFixed(3)),
          Number(n.pagerank.toFixed(4)),
          n.community,
        ]),
    ),
  );
  print(`\n${colour.bold('Communities · 社群')}`);
  print(
    table(
      ['#', 'size', 'most telling members', 'tied by', 'documents', 'ties out'],
      communities
        .filter((c) => c.size > 1)
        .slice(0, top)
        .map((c) => [c.community, c.size, c.members.join('、'), c.tiedBy, c.documents, c.outside]),
    ),
  );
  if (bridges.length) {
    print(`\n${colour.bold('Bridges between communities · 社群之间的桥')}`);
    print(
      table(
        ['from', 'to', 'communities', 'why', 'documents'],
        bridges.slice(0, top).map((b) => [b.a, b.b, b.communities.join(' – '), b.types, b.documents.join('、')]),
      ),
    );
  }
}
