import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store';
import type { Guard } from './guard';
import { guardedServer } from './guarded';
import { mcpServers } from './mcp';

/** MCP by streamable HTTP at /mcp. All tools only read, so no session is kept: each request is answered by itself. */
export async function buildMcpHttpServer(store: GraphStore, guard: Guard): Promise<FastifyInstance> {
  const newServer = await mcpServers(store);
  const server = guardedServer(guard);
  server.post('/mcp', async (request, reply) => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    const mcp = newServer();
    reply.raw.once('close', () => void mcp.close());
    reply.hijack();
    await mcp.connect(transport);
    await transport.handleRequest(request.raw, reply.raw, request.body);
  });
  server.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    handler: (_request, reply) =>
      reply.status(405).header('allow', 'POST').send({ error: 'no session is kept here: send POST requests' }),
  });
  return server;
}
