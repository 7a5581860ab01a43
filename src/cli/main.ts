/** The command line: one file per command, loaded only when called; errors become one clear message and an exit code. */
import { Command, CommanderError } from 'commander';
import { GuituError } from '../errors';
import { readPackageFile } from '../package-root';
import { colour, say } from './talk';

type Register = (program: Command) => void;

/** Commands by name; each module exports `register(program)`. Only the one that is called is loaded. */
const COMMANDS: Record<string, { about: string; load: () => { register: Register } }> = {
  read: { about: 'print passages as JSONL · 读取文件，输出段落', load: () => require('./read') },
  facts: { about: 'print facts as JSONL · 抽取事实', load: () => require('./facts') },
  resolve: { about: 'which thing a name means · 名称归一', load: () => require('./resolve') },
  judge: { about: 'record that two names are the same or different · 人工判定', load: () => require('./judge') },
  review: { about: 'decide on names that may be one thing · 逐对人工判定', load: () => require('./review') },
  explain: { about: 'why two names are the same or not · 解释判定', load: () => require('./explain') },
  build: { about: 'read documents into the graph · 读取文件，建立图谱', load: () => require('./build') },
  remove: { about: 'take documents out of the graph · 移除文件', load: () => require('./remove') },
  diff: { about: 'compare two documents · 比较两份文件', load: () => require('./diff') },
  export: { about: 'write the graph for other programs · 导出图谱', load: () => require('./export') },
  doctor: { about: 'check the installation and the graph · 检查安装与图谱', load: () => require('./doctor') },
  query: { about: 'list or run the questions of cypher/ · 列出或运行问题', load: () => require('./query') },
  ask: { about: 'ask in words, Chinese or English · 用文字提问', load: () => require('./ask') },
  cypher: { about: 'run Cypher read-only, or open a shell · 只读 Cypher', load: () => require('./cypher') },
  network: { about: 'measure a network of the graph · 网络分析', load: () => require('./network') },
  report: { about: 'write a report with its evidence · 生成报告', load: () => require('./report') },
  serve: { about: 'open the explorer and the HTTP API · 打开浏览页面', load: () => require('./serve') },
  mcp: { about: 'serve the graph to assistants by MCP · MCP 服务', load: () => require('./mcp') },
};

async function main(argv: string[]): Promise<void> {
  const { version } = JSON.parse(readPackageFile('package.json')) as { version: string };
  const program = new Command('guitu')
    .description('规图: knowledge graphs from Chinese government planning documents · 政府规划文件知识图谱')
    .version(version)
    .showSuggestionAfterError(true)
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .exitOverride();
  const words = argv.filter((word) => !word.startsWith('-'));
  const called = words[0] === 'help' ? words[1] : words[0];
  const module = called ? COMMANDS[called] : undefined;
  if (module) module.load().register(program);
  for (const [name, { about }] of Object.entries(COMMANDS))
    if (name !== called) program.command(name).description(about);
  if (argv.length === 0) program.help();
  await program.parseAsync(argv, { from: 'user' });
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof GuituError) {
    const place = [error.file, error.line].filter((part) => part !== undefined).join(':');
    say(`${colour.red('guitu:')} ${place && !error.message.includes(place) ? `${place}: ` : ''}${error.message}`);
    if (error.hint) say(`  ${colour.dim('→')} ${error.hint}`);
    return error.exitCode;
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // `guitu … | head`
  throw error;
});
main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = report(error);
});
