/**
 * Questions in words: text → question file and parameters. The names of the graph and the cues of `lexicon/ask-cues.tsv` in
 * the text are evidence for the readings of `lexicon/ask-readings.tsv`; the one that explains most of it wins. No model:
 * what no reading explains is refused, with the names that are known as a hint.
 */
import { GuituError } from '../../errors';
import { divisionsNamed, isWithin } from '../../lexicon/gazetteer';
import { simplifiedChar } from '../../read/repair/traditional';
import type { GraphStore } from '../../store/graph-store';
import type { Question } from '../question';
import { cuesIn, isCue, leftOver, sizeOf } from './cues';
import { asksForNumber, detailsIn } from './details';
import { type Named, namesIn, nearNames } from './names';
import { partlyNamed } from './partial-names';
import { scored, type Thing } from './readings';
import { unknownIn } from './unknown';

export interface Understood {
  question: string;
  parameters: Record<string, string>;
}

/** Finds the question file and its parameters. Throws GuituError where the words fit none. */
export async function understand(
  words: string,
  questions: Map<string, Question>,
  store: GraphStore,
): Promise<Understood> {
  const text = [...words].map(simplifiedChar).join(''); // 太倉有哪些榮譽
  const named = await allNames(text, store);
  const unknown = unknownIn(text, named);
  if (unknown)
    throw new GuituError(`nothing in the graph is called "${unknown}"`, { hint: await hintFor(text, [], store) });
  const said = withoutNames(text, named, LEAST);
  const cues = cuesIn(said);
  const best = scored(named, cues, sizeOf(leftOver(withoutNames(text, named))))[0];
  const question = best && questions.get(best.reading.question);
  if (question)
    return {
      question: question.name,
      parameters: { ...fill(question, best.things), ...detailsIn(text, said, cues, question) },
    };
  throw new GuituError('no question fits these words', { hint: await hintFor(text, named, store) });
}

const isDivision = ({ type, name }: Named): boolean => type === 'Place' && divisionsNamed(name).length > 0;

/** The names that the question gives in full or in part, in its order. */
export async function allNames(text: string, store: GraphStore): Promise<Named[]> {
  const asked = asksForNumber(text);
  const named = (await namesIn(text, store, asked))
    .filter((n) => n.length >= LEAST || isDivision(n) || !isCue(text.slice(n.at, n.at + n.length)))
    .map((n) => (asked && n.also.includes('Indicator') ? counted(n) : n));
  const part = await partlyNamed(text, leftOver(withoutNames(text, named)), store);
  const apart = named.filter((n) => !part.some((p) => p.at < n.at + n.length && n.at < p.at + p.length));
  return innermost([...apart, ...part].sort((a, b) => a.at - b.at));
}

/** One name of a place and of what lies in it, if the one stands before the other: 广元昭化区. */
function innermost(named: Named[]): Named[] {
  const left: Named[] = [];
  for (const inner of named) {
    const outer = left.at(-1);
    const joined =
      outer?.type === 'Place' &&
      inner.type === 'Place' &&
      outer.at + outer.length === inner.at &&
      isPartOf(inner.name, outer.name);
    if (joined) left.pop();
    left.push(joined ? { ...inner, at: outer.at, length: outer.length + inner.length } : inner);
  }
  return left;
}

const isPartOf = (name: string, whole: string): boolean =>
  divisionsNamed(name).some((division) => divisionsNamed(whole).some((above) => isWithin(division, above)));

/** Shorter names are often words of the field (产业). */
const LEAST = 3;

/**
 * Names are no words of the question (全国文明城市 asks for no level, 上海合作组织 for no cooperation): as many blanks for
 * each.
 */
export const withoutNames = (text: string, named: Named[], least = 1): string =>
  named
    .filter(({ length }) => length >= least)
    .reduce((left, { at, length }) => left.slice(0, at) + '□'.repeat(length) + left.slice(at + length), text);

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
