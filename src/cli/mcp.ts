import type { Command } from 'commander';
import { mcpServers } from '../serve/mcp';
import { openStore } from '../store/index';
import { type ListenOptions, listen, withListen } from './listen';
import { type CommonOptions, storeOptions, withStore } from './options';
import { print } from './talk';

interface Options extends ListenOptions {
  http?: boolean;
}

/** `guitu mcp`: the graph for assistants, over stdin and stdout or by streamable HTTP. */
export function register(program: Command): void {
  withListen(withStore(program.command('mcp')), 7421)
    .description('serve the graph to assistants by MCP over stdin and stdout, or HTTP · MCP 服务')
    .option('--http', 'by streamable HTTP at /mcp instead of stdin and stdout · 经 HTTP')
    .action((options: Options) => (options.http ? overHttp(options) : overStdio(options)));
}

async function overStdio(options: CommonOptions): Promise<void> {
  const { StdioServerTransport } =
    require('@modelcontextprotocol/sdk/server/stdio.js') as typeof import('@modelcontextprotocol/sdk/server/stdio.js');
  const store = await openStore(storeOptions(options));
  const server = (await mcpServers(store))();
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await store.close();
}

function overHttp(options: ListenOptions): Promise<void> {
  const { buildMcpHttpServer } = require('../serve/mcp-http') as typeof import('../serve/mcp-http');
  return listen(options, buildMcpHttpServer, (address, token) => {
    print(`${address}/mcp`);
    if (token) print(`Authorization: Bearer ${token}`);
  });
}
