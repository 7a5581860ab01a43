import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Command } from 'commander';
import { buildMcpServer } from '../serve/mcp';
import { openStore } from '../store/index';
import { type CommonOptions, storeOptions, withStore } from './options';

export function register(program: Command): void {
  withStore(program.command('mcp'))
    .description('serve the graph to assistants by MCP over stdin and stdout · MCP 服务')
    .action(async (options: CommonOptions) => {
      const store = await openStore(storeOptions(options));
      const server = await buildMcpServer(store);
      const closed = new Promise<void>((resolve) => {
        server.server.onclose = resolve;
        process.stdin.once('end', () => void server.close());
      });
      await server.connect(new StdioServerTransport());
      await closed;
      await store.close();
    });
}
