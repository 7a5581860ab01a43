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
  type NetworkOptions,
  PROJECTIONS,
  toGexf,
} from '../network/index';
import { openStore } from '../store/index';
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
}

export function register(program: Command): void {
  withTalk(withStore(program.command('network <projection>')))
    .description(`measure a network: ${Object.keys(PROJECTIONS).join(', ')} · 网络分析`)
    .option('--around <name>', 'only what lies near this thing · 以某实体为中心')
    .option('--depth <n>', 'how many steps around it', '2')
    .option('--from <year>', 'only facts for this year or later · 起始年')
    .option('--to <year>', 'only facts for this year or earlier · 截止年')
    .option('--versus <years>', 'compare with another period, such as 2021-2022 · 与另一时期比较')
    .option('--top <n>', 'rows in each table', '15')
    .option('--gexf <file>', 'write the network with its measures for Gephi')
    .addHelpText(
      'after',
      '\nExamples:\n  guitu network projects\n  guitu network cooperation --around 太仓市 --depth 2\n  guitu network policies --from 2025 --versus 2024-2024 --gexf policies.gexf',
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
      const store = await openStore(storeOptions(options));
      try {
        const view = async (period: NetworkOptions): Promise<Network> => {
          const whole = await buildNetwork(store, projection, period);
          return options.around ? around(whole, centres(whole, options.around), Number(options.depth)) : whole;
        };
        const graph = await view(years(options.from, options.to));
        const measured = measure(graph);
        if (options.gexf) writeFileSync(options.gexf, toGexf(graph, measured));
        const change = options.versus ? compare(await view(yearsOf(options.versus)), graph) : undefined;
        if (options.json) return print(JSON.stringify({ network: name, ...measured, change }, null, 1));
        show(projection.title, graph, measured, Number(options.top));
        if (change) {
          print(`\n${colour.bold(`Against ${options.versus} · 与 ${options.versus} 相比`)}`);
          print(
            `density ${change.density[0].toFixed(4)} → ${change.density[1].toFixed(4)}; ${change.appeared.length} things came, ${change.vanished.length} went; ${change.newTies.length} new ties, ${change.lostTies.length} lost`,
          );
          print(
            table(
              ['new ties · 新增联系'],
              change.newTies.slice(0, Number(options.top)).map((t) => [t]),
            ),
          );
        }
        if (options.gexf) say(`network written to ${options.gexf}`, options);
      } finally {
        await store.close();
      }
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
  const [from, to = from] = range.split('-');
  return years(from, to);
}

function centres(graph: Network, name: string): string[] {
  const found = graph.filterNodes((id, { label }) => id === name || label === name);
  if (found.length) return found;
  const near = graph
    .filterNodes((_id, { label }) => label.includes(name))
    .map((id) => graph.getNodeAttribute(id, 'label'));
  throw new GuituError(`"${name}" is not in this network`, {
    hint: near.length ? `did you mean ${near.slice(0, 5).join('、')}?` : 'try another projection',
  });
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
      ['#', 'size', 'most telling members', 'ties inside', 'ties out'],
      communities
        .filter((c) => c.size > 1)
        .slice(0, top)
        .map((c) => [c.community, c.size, c.members.join('、'), c.inside, c.outside]),
    ),
  );
  if (bridges.length) {
    print(`\n${colour.bold('Bridges between communities · 社群之间的桥')}`);
    print(
      table(
        ['from', 'to', 'communities', 'why', 'documents'],
        bridges.slice(0, top).map((b) => [b.a, b.b, b.communities.join(' – '), b.types, b.documents.length]),
      ),
    );
  }
}
