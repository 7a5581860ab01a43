import type { z } from 'zod';
import type { Question } from '../query/index';
import type { GraphStore } from '../store/graph-store';
import type { Overview } from './overview';
import type { PerGraph } from './per-graph';
import type { ReviewDesk } from './review-desk';
import type { SearchIndex } from './search-index';

/** What handlers of routes work with. */
export interface ApiContext {
  store: GraphStore;
  questions: Map<string, Question>;
  search: PerGraph<SearchIndex>;
  overview: PerGraph<Overview>;
  /** Absent where judging is not allowed. */
  review?: ReviewDesk;
}

/** A route of the HTTP API as data. */
export interface Route {
  method: 'GET' | 'POST';
  url: string;
  /** For people, in the description of the API. */
  about: string;
  /** Path, query and body parameters together. */
  input: z.ZodObject;
  /** A request must then show that it comes from the page itself (see `guard.ts`). */
  writes?: boolean;
  handle(context: ApiContext, input: Record<string, unknown>): Promise<unknown>;
}

export const route = <Shape extends z.ZodObject>(
  method: Route['method'],
  url: string,
  about: string,
  input: Shape,
  handle: (context: ApiContext, input: z.infer<Shape>) => Promise<unknown>,
): Route => ({ method, url, about, input, handle: (context, given) => handle(context, given as z.infer<Shape>) });
