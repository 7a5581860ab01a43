/**
 * Questions in words: text → question file and parameters, by rules over `lexicon/ask-intents.tsv` and the names in the
 * graph. No model: what no rule understands is refused, with the questions that exist as a hint.
 */
import { GuituError } from '../../errors';
import { lexiconRows } from '../../lexicon/table';
import type { GraphStore } from '../../store/graph-store';
import type { Question } from '../question';
import { detailsIn } from './details';
import { type Named, namesIn, nearNames } from './names';

export interface Understood {
  question: string;
  parameters: Record<string, string>;
}

interface Intent {
  question: string;
  needs: { type: string; optional: boolean }[];
  pattern: RegExp;
}

const intents = (): Intent[] =>
  lexiconRows('ask-intents.tsv').map(([question, needs, pattern]) => ({
    question: question!,
    needs: needs!
      .split('+')
      .filter(Boolean)
      .map((need) => ({ type: need.replace(/\?$/u, ''), optional: need.endsWith('?') })),
    pattern: new RegExp(pattern!, 'iu'),
  }));

/** Finds the question file and its parameters. Throws GuituError where the words fit none. */
export async function understand(
  text: string,
  questions: Map<string, Question>,
  store: GraphStore,
): Promise<Understood> {
  const named = await namesIn(text, store);
  for (const intent of intents()) {
    const question = questions.get(intent.question);
    const things = intent.pattern.test(text) && meets(intent, named);
    if (question && things)
      return { question: question.name, parameters: { ...fill(question, things), ...detailsIn(text, question) } };
  }
  throw new GuituError('no question fits these words', { hint: await hintFor(text, named, store) });
}

async function hintFor(text: string, named: Named[], store: GraphStore): Promise<string> {
  if (named.length)
    return `known here: ${named.map((n) => `${n.name} (${n.type})`).join('、')}; guitu query lists what can be asked of them`;
  const near = await nearNames(text, store);
  if (near.length) return `nothing in the graph is called so; did you mean ${near.join('、')}?`;
  return 'name a place, project, indicator … of the graph; guitu query lists the questions';
}

/** The named things that fill the intent's needs, in order, with all the places if it needs one; undefined where one is lacking. */
function meets(intent: Intent, named: Named[]): Named[] | undefined {
  const left = [...named];
  const chosen: Named[] = [];
  for (const { type, optional } of intent.needs) {
    const at = left.findIndex((n) => (type === 'any' ? n.type !== 'Indicator' : n.type === type));
    if (at >= 0) chosen.push(...left.splice(at, 1));
    else if (!optional) return undefined;
    if (type === 'Place') chosen.push(...left.filter((n) => n.type === 'Place')); // 太仓、昆山谁高 asks about both
  }
  return chosen;
}

/** Places and indicators go to the parameters made for them; what is left, in order, to those that take any thing. */
function fill(question: Question, things: Named[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  const left = [...things];
  for (const of of [['place', 'indicator'], ['entity']] as const)
    for (const { name, type } of question.parameters) {
      if (!(of as readonly string[]).includes(type)) continue;
      const at = left.findIndex((n) => (type === 'entity' ? n.type !== 'Indicator' : n.type.toLowerCase() === type));
      if (at >= 0) parameters[name] = left.splice(at, 1)[0]!.name;
    }
  const last = question.parameters.findLast(({ type }) => type === 'place')?.name;
  const more = left.filter(({ type }) => type === 'Place').map(({ name }) => name);
  if (last && parameters[last] && more.length) parameters[last] = [parameters[last], ...more].join('、');
  return parameters;
}
