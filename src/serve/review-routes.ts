/** The only routes that write: judgements of people on names, into their file, and the rebuild that puts them into force. */
import { z } from 'zod';
import { GuituError } from '../errors';
import type { ReviewDesk } from './review-desk';
import { type ApiContext, type Route, route } from './route';

const CLOSED = 'review is open only where the server runs on the loopback interface, without --no-review';
const ref = z.string().min(3).max(500).describe("an entity's id, or TYPE:NAME@JURISDICTION");

const deskOf = ({ review }: ApiContext): ReviewDesk => {
  if (!review) throw new GuituError('review is closed here', { exitCode: 2, hint: CLOSED });
  return review;
};

const write = <Shape extends z.ZodObject>(
  url: string,
  about: string,
  input: Shape,
  handle: (context: ApiContext, input: z.infer<Shape>) => Promise<unknown>,
): Route => ({ ...route('POST', url, about, input, handle), writes: true });

export const REVIEW_ROUTES: Route[] = [
  route('GET', '/api/review', 'Pairs that may be one thing, and the judgements there are', z.object({}), (context) =>
    context.review ? context.review.state() : Promise.resolve({ closed: CLOSED }),
  ),
  write(
    '/api/review/judge',
    'Records what a person decides on two names',
    z.object({ decision: z.enum(['same', 'different']), a: ref, b: ref, note: z.string().max(500).optional() }),
    async (context, given) => deskOf(context).judge(given),
  ),
  write(
    '/api/review/undo',
    'Takes back the judgement on two names, or the last one',
    z.object({ a: ref.optional(), b: ref.optional() }),
    async (context, { a, b }) => deskOf(context).undo(a && b ? { a, b } : undefined),
  ),
  write(
    '/api/review/apply',
    'Builds the graph again from its documents, with the judgements as they are now',
    z.object({}),
    (context) => deskOf(context).apply(),
  ),
];
