import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { GuituError } from '../errors';
import { loadPlugins } from '../extract/plugin/index';
import { readPackageFile } from '../package-root';
import { type StoreOptions, storeOptions, withConfig, withStore } from './options';
import { colour, print } from './talk';
import { factsFolder } from './workspace';

interface Options {
  store: string;
  neo4j?: string;
  user: string;
  json?: boolean;
  config?: string;
}

/** What the checks look at. */
type Setup = StoreOptions & Pick<Options, 'config'>;

interface Finding {
  what: string;
  state: 'ok' | 'warning' | 'failed';
  says: string;
}

/** `guitu doctor`: what works and what doesn't, each with what to do. Exit 1 if something has failed. */
export function register(program: Command): void {
  const command = program
    .command('doctor')
    .description('check the installation and the graph · 检查安装与图谱')
    .option('--json', 'print the result as JSON · 以 JSON 输出');
  withStore(withConfig(command)).action(async (options: Options) => {
    const named = { ...storeOptions(options), config: options.config };
    const findings: Finding[] = [];
    for (const check of CHECKS) findings.push(await check(named));
    if (options.json) print(JSON.stringify(findings));
    else for (const { what, state, says } of findings) print(`${MARKS[state]} ${what.padEnd(16)} ${says}`);
    if (findings.some(({ state }) => state === 'failed')) process.exitCode = 1;
  });
}

const MARKS = { ok: colour.green('ok     '), warning: colour.yellow('warning'), failed: colour.red('failed ') };

const CHECKS: ((setup: Setup) => Promise<Finding>)[] = [node, lexicon, words, plugins, engine, graph, lock, factFiles];

async function node(): Promise<Finding> {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  const isEnough = major > 20 || (major === 20 && minor >= 19);
  const says = `${process.version} on ${process.platform} ${process.arch}${isEnough ? '' : '; 20.19 or later is needed'}`;
  return { what: 'Node.js', state: isEnough ? 'ok' : 'failed', says };
}

async function lexicon(): Promise<Finding> {
  try {
    const rows = readPackageFile('lexicon', 'divisions.tsv').split('\n').length;
    return { what: 'lexicon', state: 'ok', says: `${rows} divisions` };
  } catch (error) {
    return { what: 'lexicon', state: 'failed', says: `${message(error)}; install guitu again` };
  }
}

async function words(): Promise<Finding> {
  try {
    const { segmenter } = require('../extract/segmenter') as typeof import('../extract/segmenter');
    const { name } = segmenter();
    const says =
      name === 'nodejieba' ? `${name} (@node-rs/jieba does not load here; the dictionary is the same)` : name;
    return { what: 'segmentation', state: 'ok', says };
  } catch (error) {
    return { what: 'segmentation', state: 'failed', says: `${message(error)}; install guitu again` };
  }
}

async function plugins({ config }: Setup): Promise<Finding> {
  const what = 'plug-ins';
  try {
    const names = (await loadPlugins(config)).map(({ name }) => name);
    return { what, state: 'ok', says: names.join(', ') || 'none' };
  } catch (error) {
    return { what, state: 'failed', says: message(error) };
  }
}

async function engine(): Promise<Finding> {
  try {
    const ladybug = require('@ladybugdb/core') as typeof import('@ladybugdb/core').default;
    const database = new ladybug.Database(':memory:', 2 ** 24);
    await database.init();
    await database.close();
    return { what: 'embedded engine', state: 'ok', says: `LadybugDB ${ladybug.VERSION}` };
  } catch (error) {
    const says = `${message(error)}; run npm rebuild @ladybugdb/core`;
    return { what: 'embedded engine', state: 'failed', says };
  }
}

async function graph(options: StoreOptions): Promise<Finding> {
  const { openStore } = require('../store/index') as typeof import('../store/index');
  const what = options.neo4j === undefined ? 'graph' : 'Neo4j';
  try {
    const store = await openStore(options);
    try {
      if (!(await store.exists()))
        return { what, state: 'warning', says: `none yet at ${store.place}; guitu build FILES… makes one` };
      const [row] = await store.read(
        'MATCH (n) WITH count(n) AS nodes MATCH (d:Document) RETURN nodes, count(d) AS documents',
      );
      return { what, state: 'ok', says: `${row!.nodes} nodes from ${row!.documents} documents at ${store.place}` };
    } finally {
      await store.close();
    }
  } catch (error) {
    const hint = error instanceof GuituError && error.hint ? `; ${error.hint}` : '';
    return { what, state: 'failed', says: message(error) + hint };
  }
}

async function lock({ store }: StoreOptions): Promise<Finding> {
  const file = join(resolve(store), 'write.lock');
  if (!existsSync(file)) return { what: 'write lock', state: 'ok', says: 'free' };
  const says = `${readFileSync(file, 'utf8')} in ${file}; a lock whose process is gone is taken over by the next build`;
  return { what: 'write lock', state: 'warning', says };
}

async function factFiles(setup: Setup): Promise<Finding> {
  const folder = factsFolder(setup);
  if (!existsSync(folder)) return { what: 'fact files', state: 'ok', says: 'none yet' };
  const { rulesVersion } = require('../pipeline/rules-version') as typeof import('../pipeline/rules-version');
  const version = rulesVersion(await loadPlugins(setup.config).catch(() => [])); // said by the check of plug-ins
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const current = names.filter((name) => name.endsWith(`-${version}.jsonl`)).length;
  const old = names.length - current;
  const says = `${current} in ${folder}${old > 0 ? `, and ${old} of earlier rules, which can be deleted` : ''}`;
  return { what: 'fact files', state: 'ok', says };
}

const message = (error: unknown): string => (error as Error).message ?? String(error);
