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
  const said = withoutNames(text, named);
  for (const intent of intents()) {
    const question = questions.get(intent.question);
    const words = intent.pattern.exec(said);
    if (words && intent.question === '') break;
    const things = question && words && meets(intent, named, words.index);
    if (question && things)
      return { question: question.name, parameters: { ...fill(question, things), ...detailsIn(text, said, question) } };
  }
  const whole = questions.get(wholeOf(said, named) ?? '');
  if (whole) return { question: whole.name, parameters: fill(whole, [{ ...named[0]!, for: kindOf(named[0]!) }]) };
  throw new GuituError('no question fits these words', { hint: await hintFor(text, named, store) });
}

/** Shorter names are often words of the field (产业). */
const LEAST = 3;

/**
 * Names are no words of the question (全国文明城市 asks for no level, 上海合作组织 for no cooperation): as many blanks for
 * each.
 */
const withoutNames = (text: string, named: Named[]): string =>
  named
    .filter(({ length }) => length >= LEAST)
    .reduce((left, { at, length }) => left.slice(0, at) + '□'.repeat(length) + left.slice(at + length), text);

/** What is told of a thing of this type when nothing more is asked than what there is of it. */
const WHOLE: Record<string, string> = {
  Place: 'place-profile',
  Institution: 'institution-profile',
  Project: 'project-timeline',
  Policy: 'policy-diffusion',
  Industry: 'industries',
  Honor: 'honours',
  Event: 'evidence',
  Person: 'evidence',
};

/** Words that ask for nothing in particular, and 太仓 and other blanks. */
const ANYTHING =
  /□|请问|请|帮我|给我|带我|让我|我想|想要|知道|看看|查一下|查查|查询|查找|认识|了解|熟悉|查|看|找|列出|列一下|说明|一下|一份|一个|关于|有关|这家|这个|该|图谱|库|报告|文件|里面|里|中|上|在|对|把|有|都|所有|全部|一切|哪些|什么|怎样|内容|信息|资料|材料|记录|记载|情况|企业|公司|机构|医院|大学|项目|工程|政策|产业|荣誉|地方|的|了|吗|呢|是|和|与|、|information|everything|anything|all|about|on|there|is|are|what|which|show|list|give|find|please|me|the|an?|of|in|do|does|we|you|know|have|can|\b(?:graph|reports?|documents?|compan(?:y|ies)|institution|project|policy|place|city|province)\b|[\s\p{P}]/giu;

/** The question for one thing of which the words ask all that there is. */
function wholeOf(said: string, [only, ...others]: Named[]): string | undefined {
  if (!only || others.length > 0) return undefined;
  const left = said.slice(0, only.at) + said.slice(only.at + only.length);
  return left.replace(ANYTHING, '') === '' ? WHOLE[only.type] : undefined;
}

/** Han before the last word of an institution's name, but for those of questions and of lists. */
const INSTITUTION =
  /[^\P{Script=Han}哪什么几各的与跟和同及、在有由家所些是为谁多少个]{2,8}(?:大学|学院|医院|集团|研究院)/gu;

/** An institution that the words name and the graph does not have: an answer without it would be one to another question. */
function unknownIn(text: string, named: Named[]): string | undefined {
  for (const { 0: found, index } of text.matchAll(INSTITUTION)) {
    const end = index + found.length;
    const known = named.some(
      (n) =>
        n.at < end &&
        (n.at + n.length >= end || (n.type === 'Institution' && text.slice(n.at + n.length, end) === '集团')), // 比亚迪集团
    );
    if (!known) return found;
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

const kindOf = ({ type }: Named): Thing['for'] => KINDS[type] ?? 'entity';

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
