import { z } from 'zod';
import { WRITE_HEADER } from './guard';
import type { Route } from './route';

const WRITING = `Writes. Send application/json with the header ${WRITE_HEADER}: 1; requests of other pages are refused.`;

/** OpenAPI 3.1 description of the routes. */
export function openApi(version: string, routes: Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, url, about, input, writes } of routes) {
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as {
      properties?: Record<string, object>;
      required?: string[];
    };
    const inPath = [...url.matchAll(/:(\w+)/gu)].map((match) => match[1]!);
    const parameters = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      name,
      in: inPath.includes(name) ? 'path' : 'query',
      required: schema.required?.includes(name) ?? false,
      schema: property,
    }));
    const path = url.replace(/:(\w+)/gu, '{$1}');
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = {
      summary: about,
      ...(writes && { description: WRITING }),
      ...(method === 'GET'
        ? { parameters }
        : { requestBody: { required: true, content: { 'application/json': { schema } } } }),
      responses: {
        200: { description: 'done', content: { 'application/json': {} } },
        400: { description: 'a parameter is wrong' },
        403: { description: 'refused' },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'guitu',
      version,
      description: 'API of a guitu graph: reads it, and records judgements for its review',
    },
    paths,
  };
}
