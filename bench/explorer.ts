/**
 * How fast the explorer is on a large graph: `npm run bench:explorer [-- NODES [EDGES]]`. A graph of 10,000 things and 30,000
 * statements is made up (names after those of real divisions, a few things with hundreds of ties, as in real reports), served,
 * and opened in Chromium (Debian's, or the one at GUITU_CHROMIUM).
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { nodeRecord, relationshipRecord } from '../src/graph/record-writer';
import { type GraphRecords, inRecordOrder } from '../src/graph/records';
import { lexiconRows } from '../src/lexicon/table';
import type { Guard } from '../src/serve/guard';
import { buildServer } from '../src/serve/index';
import { openStore } from '../src/store/index';

const KINDS: [label: string, share: number, suffixes: string[]][] = [
  ['Place', 0.08, ['']],
  ['Project', 0.3, ['污水处理厂扩建工程', '产业园二期', '至机场快速路', '人民医院新院区', '抽水蓄能电站']],
  ['Policy', 0.3, ['人才新政', '老旧小区改造计划', '数字化转型行动', '林长制', '营商环境条例']],
  ['Institution', 0.12, ['人民政府', '发展和改革委员会', '城市投资集团', '职业技术学院', '中医院']],
  ['Industry', 0.06, ['新材料', '智能装备', '预制菜', '文化旅游']],
  ['Honor', 0.08, ['全国文明城市', '国家级示范区', '全国百强县']],
  ['Event', 0.06, ['国际博览会', '马拉松赛', '招商大会']],
];
/** What a statement of a place or institution can be about. */
const TIES: [type: string, from: string, to: string, share: number][] = [
  ['IMPLEMENTS', 'Place', 'Policy', 0.4],
  ['LOCATED_IN', 'Project', 'Place', 0.25],
  ['DEVELOPS', 'Place', 'Industry', 0.15],
  ['UNDERTAKES', 'Institution', 'Project', 0.05],
  ['AWARDED', 'Place', 'Honor', 0.06],
  ['HOLDS', 'Place', 'Event', 0.04],
  ['COOPERATES_WITH', 'Institution', 'Place', 0.05],
];
const DOCUMENTS = 60;

type End = { label: string; id: string };

/** The same numbers on every run. */
function* chance(): Generator<number, never> {
  for (let state = 42; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function madeUp(size: number, statements: number): GraphRecords {
  const graph: GraphRecords = { nodes: [], relationships: [] };
  const dice = chance();
  const names = lexiconRows('townships.tsv').map(([, name]) => name!);
  const things = new Map<string, string[]>();
  for (const [label, share, suffixes] of KINDS) {
    const ids: string[] = [];
    for (let i = 0; i < size * share; i++) {
      const name = `${names[(i * 7) % names.length]}${suffixes[i % suffixes.length]}`;
      ids.push(`${label}:${i}`);
      graph.nodes.push(nodeRecord(label, { id: `${label}:${i}`, name, aliases: [] }));
    }
    things.set(label, ids);
  }
  for (let d = 0; d < DOCUMENTS; d++)
    graph.nodes.push(
      nodeRecord('Document', {
        id: `document:${d}`,
        name: `报告${d}.txt`,
        title: `政府工作报告${d}`,
        kind: '政府工作报告',
        path: `报告${d}.txt`,
        sha256: String(d),
      }),
    );
  /** Squared, so that some are named much more often than others. */
  const pick = (label: string): string =>
    things.get(label)![Math.floor(dice.next().value ** 2 * things.get(label)!.length)]!;
  const end = (id: string): End => ({ label: id.slice(0, id.indexOf(':')), id });
  const source = { extractor: 'bench', confidence: 0.9 };
  for (const [type, from, to, share] of TIES)
    for (let i = 0; i < statements * share; i++) {
      const document = `document:${Math.floor(dice.next().value * DOCUMENTS)}`;
      const passage = `${document}/p${type}${i}`;
      const [a, b] = [from, to].map((label) =>
        end(label === 'Place' ? pick(label) : (things.get(label)![i] ?? pick(label))),
      ) as [End, End];
      const spot = { document, ordinal: i, kind: 'sentence', line: i + 1, start: i * 40, end: i * 40 + 30 };
      const text = '加快推进重点项目建设，深入实施相关政策，年内取得明显成效。';
      graph.nodes.push(nodeRecord('Passage', { id: passage, text, ...spot }));
      for (const thing of [a, b])
        graph.relationships.push(
          relationshipRecord('MENTIONS', { label: 'Passage', id: passage }, thing, {
            start: 0,
            end: 4,
            surface: '加快推进',
            ...source,
          }),
        );
      const said = { id: `${type}:${i}`, document, passages: [passage], period: String(2015 + (i % 12)), ...source };
      graph.relationships.push(relationshipRecord(type, a, b, said));
    }
  return inRecordOrder(graph);
}

const middle = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const report = (what: string, value: string): void => console.log(`  ${what.padEnd(52)} ${value}`);
const ms = (time: number): string => `${Math.round(time)} ms`;

async function atTheServer(base: string, ids: string[]): Promise<void> {
  const ask = async (url: string): Promise<[milliseconds: number, body: string]> => {
    const started = performance.now();
    const body = await (await fetch(base + url)).text();
    return [performance.now() - started, body];
  };
  const [time, body] = await ask('/api/overview');
  report('whole graph at the server', `${ms(time)}, ${(body.length / 1e6).toFixed(1)} MB`);
  const expand: number[] = [];
  for (const id of ids) expand.push((await ask(`/api/things/${encodeURIComponent(id)}/neighbourhood`))[0]);
  report(
    `expand at the server, ${ids.length} things: middle, slowest`,
    `${ms(middle(expand))}, ${ms(Math.max(...expand))}`,
  );
  const search: number[] = [];
  for (const q of ['新区', 'zjz', '人民医院', '县'])
    search.push((await ask(`/api/search?q=${encodeURIComponent(q)}`))[0]);
  report('search at the server: slowest of 4', ms(Math.max(...search)));
}

async function inTheBrowser(base: string): Promise<void> {
  const executablePath = [process.env.GUITU_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-unsafe-swiftshader'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1300, height: 850 }, locale: 'zh-CN' });
    await page.addInitScript(
      'window.longest = 0; new PerformanceObserver((list) => { for (const e of list.getEntries()) longest = Math.max(longest, e.duration) }).observe({ type: "longtask", buffered: true })',
    );
    for (const visit of ['first', 'second']) {
      await page.goto(base);
      let seen: number | null = null;
      while (seen === null) {
        await page.waitForTimeout(50);
        seen = await page.evaluate<number | null>(
          '(performance.getEntriesByName("guitu-first-view")[0]?.startTime ?? NaN) - performance.getEntriesByType("navigation")[0].loadEventEnd || null',
        );
      }
      const [nodes, edges] = await page.evaluate<number[]>('[guitu.canvas.graph.order, guitu.canvas.graph.size]');
      report(`${visit} visit: view of ${nodes} nodes, ${edges} edges after load`, ms(seen));
      await page.evaluate('longest = 0');
      await page.waitForTimeout(4000);
      report('longest pause of the page while it lays out', ms(await page.evaluate<number>('longest')));
      if (process.env.GUITU_BENCH_PICTURE) await page.screenshot({ path: process.env.GUITU_BENCH_PICTURE });
      await page.goto('about:blank');
    }
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const graph = madeUp(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 30_000));
  const folder = mkdtempSync(join(tmpdir(), 'guitu-bench-'));
  const store = await openStore({ store: join(folder, 'graph') });
  await store.replace(graph);
  const guard: Guard = { host: '127.0.0.1', port: 0 };
  const server = await buildServer(store, guard);
  try {
    await server.listen({ host: '127.0.0.1', port: 0 });
    guard.port = (server.server.address() as AddressInfo).port;
    const base = `http://127.0.0.1:${guard.port}`;
    const hubs = Array.from({ length: 10 }, (_, i) => `Place:${i}`);
    const others = Array.from({ length: 40 }, (_, i) => `Project:${i * 50}`);
    await atTheServer(base, [...hubs, ...others]);
    await inTheBrowser(base);
  } finally {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

main();
