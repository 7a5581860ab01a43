/**
 * Questions in words: text → question file and parameters, by rules over `lexicon/ask-intents.tsv` and the names in the
 * graph. No model: what no rule understands is refused, with the questions that exist as a hint.
 */
import { GuituError } from '../../errors';
import { lexiconRows } from '../../lexicon/table';
import type { GraphStore } from '../../store/graph-store';
import type { Question } from '../question';
import { asksForNumber, detailsIn } from './details';
import { type Named, namesIn, nearNames } from './names';

export interface Understood {
  question: string;
  parameters: Record<string, string>;
}

interface Need {
  /** Label, or any. */
  type: string;
  optional: boolean;
  /** Rather what is named after the words of the pattern than before: 太仓有没有提到德国. */
  after: boolean;
}

interface Intent {
  question: string;
  needs: Need[];
  pattern: RegExp;
}

const intents = (): Intent[] =>
  lexiconRows('ask-intents.tsv').map(([question, needs, pattern]) => ({
    question: question!,
    needs: needs!
      .split('+')
      .filter(Boolean)
      .map((need) => ({
        type: need.replace(/[?>]$/u, ''),
        optional: need.endsWith('?'),
        after: need.endsWith('>'),
      })),
    pattern: new RegExp(pattern!, 'iu'),
  }));

/** Finds the question file and its parameters. Throws GuituError where the words fit none. */
export async function understand(
  text: string,
  questions: Map<string, Question>,
  store: GraphStore,
): Promise<Understood> {
  const asked = asksForNumber(text);
  const named = (await namesIn(text, store, asked)).map((n) =>
    asked && n.also.includes('Indicator') ? counted(n) : n,
  );
  const unknown = unknownIn(text, named);
  if (unknown)
    throw new GuituError(`nothing in the graph is called "${unknown}"`, { hint: await hintFor(text, [], store) });
  for (const intent of intents()) {
    const question = questions.get(intent.question);
    const words = intent.pattern.exec(text);
    if (words && intent.question === '') break;
    const things = question && words && meets(intent, named, words.index);
    if (question && things)
      return { question: question.name, parameters: { ...fill(question, things), ...detailsIn(text, question) } };
  }
  throw new GuituError('no question fits these words', { hint: await hintFor(text, named, store) });
}

/** Han before the last word of an institution's name, but for those of questions and of lists. */
const INSTITUTION =
  /[^\P{Script=Han}哪什么几各的与跟和同及、在有由家所些是为谁多少个]{2,8}(?:大学|学院|医院|集团|研究院)/gu;

/** An institution that the words name and the graph does not have: an answer without it would be one to another question. */
function unknownIn(text: string, named: Named[]): string | undefined {
  for (const { 0: found, index } of text.matchAll(INSTITUTION)) {
    const end = index + found.length;
    if (!named.some((n) => n.at < end && n.at + n.length >= end)) return found;
  }
  return undefined;
}

/** The indicator of that name rather than the thing. */
const counted = (n: Named): Named => ({
  ...n,
  type: 'Indicator',
  also: [n.type, ...n.also.filter((type) => type !== 'Indicator')],
});

async function hintFor(text: string, named: Named[], store: GraphStore): Promise<string> {
  if (named.length)
    return `known here: ${named.map((n) => `${n.name} (${n.type})`).join('、')}; guitu query lists what can be asked of them`;
  const near = await nearNames(text, store);
  if (near.length) return `nothing in the graph is called so; did you mean ${near.join('、')}?`;
  return 'name a place, project, indicator … of the graph; guitu query lists the questions';
}

interface Thing extends Named {
  /** The kind of parameter that it is for. */
  for: 'place' | 'indicator' | 'entity';
}

const KINDS: Record<string, Thing['for']> = { Place: 'place', Indicator: 'indicator' };

/** The named things that fill the intent's needs, with all the places if it needs one; undefined where one is lacking. */
function meets(intent: Intent, named: Named[], words: number): Thing[] | undefined {
  const left = [...named];
  const chosen: Thing[] = [];
  for (const { type, optional, after } of intent.needs) {
    const fits = (n: Named): boolean =>
      type === 'any'
        ? n.type !== 'Indicator' || n.also.length > 0
        : n.type === type || (type !== 'Indicator' && n.also.includes(type));
    const later = after ? left.findIndex((n) => fits(n) && n.at > words) : -1;
    const at = later >= 0 ? later : left.findIndex(fits);
    if (at < 0 && !optional) return undefined;
    const of = KINDS[type] ?? 'entity';
    if (at >= 0) chosen.push({ ...left.splice(at, 1)[0]!, for: of });
    if (of === 'place') chosen.push(...left.filter(fits).map((n) => ({ ...n, for: of }))); // 太仓、昆山谁高 asks about both
  }
  return chosen;
}

/** Each thing in the next parameter of its kind; places beyond the last parameter join it. */
function fill(question: Question, things: Thing[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  if (question.parameters.every(({ type }) => type !== 'place'))
    things = things.map((thing) => (thing.for === 'place' ? { ...thing, for: 'entity' } : thing));
  for (const kind of ['place', 'indicator', 'entity'] as const) {
    const names = things.filter((thing) => thing.for === kind).map(({ name }) => name);
    const open = question.parameters.filter(({ type }) => type === kind);
    for (const [at, { name }] of open.entries()) {
      const given = kind === 'place' && at === open.length - 1 ? names.slice(at).join('、') : names[at];
      if (given) parameters[name] = given;
    }
  }
  return parameters;
}
