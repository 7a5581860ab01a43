/**
 * The graph for assistants, by the Model Context Protocol: search, things, evidence, questions and read-only Cypher. Every
 * answer carries documents, lines and sentences, so that an assistant can cite them.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { GuituError } from '../errors';
import { readPackageFile } from '../package-root';
import { ask, loadQuestions, type Question } from '../query/index';
import type { GraphStore } from '../store/graph-store';
import { PerGraph } from './per-graph';
import { evidence, measurements, neighbourhood, thing } from './reading';
import { SearchIndex } from './search-index';

type Answer = { content: { type: 'text'; text: string }[]; isError?: boolean };

const answer = async (work: () => Promise<unknown>): Promise<Answer> => {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await work()) }] };
  } catch (error) {
    if (!(error instanceof GuituError)) throw error;
    return { content: [{ type: 'text', text: [error.message, error.hint].filter(Boolean).join('; ') }], isError: true };
  }
};

/** Reads once what all connections share, and gives a maker of MCP servers over the store, one for each transport. */
export async function mcpServers(store: GraphStore): Promise<() => McpServer> {
  const { version } = JSON.parse(readPackageFile('package.json')) as { version: string };
  const questions = loadQuestions();
  const search = new PerGraph(store, SearchIndex.of);
  await search.get();
  return () => {
    const server = new McpServer({ name: 'guitu', version });
    registerTools(server, store, questions, search);
    return server;
  };
}

function registerTools(
  server: McpServer,
  store: GraphStore,
  questions: Map<string, Question>,
  search: PerGraph<SearchIndex>,
): void {
  const limit = z.number().int().min(1).max(500).default(50);
  const id = z.string().describe('id of a thing, as search gives it');
  const annotations = { readOnlyHint: true };

  server.registerTool(
    'search',
    {
      description: 'Find projects, institutions, places, policies, indicators … by any part of their name',
      inputSchema: { text: z.string(), type: z.string().optional(), limit },
      annotations,
    },
    ({ text, type, limit }) => answer(async () => (await search.get()).find(text, limit, type)),
  );
  server.registerTool(
    'thing',
    { description: 'Properties, relationships and numbers of a thing', inputSchema: { id }, annotations },
    ({ id }) =>
      answer(async () => ({
        ...(await thing(store, id)),
        ...(await neighbourhood(store, id, 200)),
        measurements: await measurements(store, id, 200, 0),
      })),
  );
  server.registerTool(
    'evidence',
    {
      description: 'The sentences that name a thing, with document and line, to cite',
      inputSchema: { id, limit },
      annotations,
    },
    ({ id, limit }) => answer(() => evidence(store, id, limit, 0)),
  );
  server.registerTool(
    'questions',
    {
      description: 'The questions that can be asked of the graph, with their parameters',
      inputSchema: {},
      annotations,
    },
    () =>
      answer(async () =>
        [...questions.values()].map(({ name, title, answers, parameters, examples }) => ({
          name,
          title,
          answers,
          parameters,
          examples,
        })),
      ),
  );
  server.registerTool(
    'ask',
    {
      description: 'Run a question by name; rows carry document, line and sentence',
      inputSchema: { question: z.string(), parameters: z.record(z.string(), z.string()).default({}) },
      annotations,
    },
    ({ question, parameters }) =>
      answer(async () => {
        const known = questions.get(question);
        if (!known)
          throw new GuituError(`there is no question "${question}"`, { hint: 'the tool "questions" lists them' });
        return ask(store, known, parameters);
      }),
  );
  server.registerTool(
    'cypher',
    { description: 'Run read-only Cypher on the graph', inputSchema: { text: z.string() }, annotations },
    ({ text }) => answer(async () => (await store.read(text)).slice(0, 1000)),
  );
}
