/**
 * Questions in words: text → question file and parameters, by rules over `lexicon/ask-intents.tsv` and the names in the
 * graph. No model: what no rule understands is refused, with the questions that exist as a hint.
 */
import { GuituError } from '../../errors';
import { lexiconRows } from '../../lexicon/table';
import type { GraphStore } from '../../store/graph-store';
import type { Question } from '../question';
import { type Named, namesIn } from './names';

export interface Understood {
  question: string;
  parameters: Record<string, string>;
}

interface Intent {
  question: string;
  needs: { type: string; optional: boolean; alone: boolean }[];
  pattern: RegExp;
}

const intents = (): Intent[] =>
  lexiconRows('ask-intents.tsv').map(([question, needs, pattern]) => ({
    question: question!,
    needs: needs!
      .split('+')
      .filter(Boolean)
      .map((need) => ({ type: need.replace(/\?1?$/u, ''), optional: need.includes('?'), alone: need.endsWith('1') })),
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
    if (question && things) return { question: question.name, parameters: fill(question, things, text) };
  }
  throw new GuituError('no question fits these words', {
    hint: named.length
      ? `known here: ${named.map((n) => `${n.name} (${n.type})`).join('、')}; guitu query lists what can be asked of them`
      : 'name a place, project, indicator … of the graph; guitu query lists the questions',
  });
}

/** The named things that fill the intent's needs, in order; undefined where one is lacking. */
function meets(intent: Intent, named: Named[]): Named[] | undefined {
  const left = [...named];
  const chosen: Named[] = [];
  for (const { type, optional, alone } of intent.needs) {
    const fits = (n: Named): boolean => (type === 'any' ? n.type !== 'Indicator' : n.type === type);
    const at = left.findIndex(fits);
    if (at >= 0 && alone && left.filter(fits).length > 1) continue; // 太仓、昆山谁高 asks about both
    if (at >= 0) chosen.push(...left.splice(at, 1));
    else if (!optional) return undefined;
  }
  const lacking = intent.needs.length === 0 || chosen.length > 0 || intent.needs.every((n) => n.optional);
  return lacking ? chosen : undefined;
}

/** Places and indicators go to the parameters made for them; what is left, in order, to those that take any thing. */
function fill(question: Question, things: Named[], text: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  const left = [...things];
  for (const of of [['place', 'indicator'], ['entity']] as const)
    for (const { name, type } of question.parameters) {
      if (!(of as readonly string[]).includes(type)) continue;
      const at = left.findIndex((n) => (type === 'entity' ? n.type !== 'Indicator' : n.type.toLowerCase() === type));
      if (at >= 0) parameters[name] = left.splice(at, 1)[0]!.name;
    }
  for (const { name } of question.parameters) {
    if (name === 'period')
      Object.assign(parameters, one('period', /(?:19|20)\d\d(?:[-–](?:19|20)\d\d)?/u.exec(text)?.[0]));
    else if (name === 'aspect') Object.assign(parameters, one('aspect', aspectIn(text)));
    else if (name === 'status') Object.assign(parameters, one('status', statusIn(question.name, text)));
    else if (name === 'type') Object.assign(parameters, one('type', typeIn(text)));
  }
  return parameters;
}

const one = (key: string, value: string | undefined): Record<string, string> => (value ? { [key]: value } : {});

const aspectIn = (text: string): string | undefined =>
  /增速|增长|增幅|growth|grew/iu.test(text) ? 'growth' : /排名|rank/iu.test(text) ? 'rank' : undefined;

function statusIn(question: string, text: string): string | undefined {
  if (question === 'projects-of') return /规划|前期|签约|开工|在建|竣工|投产|通车|投用/u.exec(text)?.[0];
  if (question === 'honours')
    return /争创|申报|力争|想|打算|准备|seek|sought|aim|apply|hope|want|bid/iu.test(text)
      ? 'target'
      : /获|拿|得过|得到|评上|won|win\b/iu.test(text)
        ? 'actual'
        : undefined;
  return /目标|预期|target/iu.test(text)
    ? 'target'
    : /完成|实际|结果|actual|result/iu.test(text)
      ? 'actual'
      : undefined;
}

const TYPE_WORDS: [RegExp, string][] = [
  [/项目|工程|project/iu, 'Project'],
  [/机构|医院|企业|高校|institution|hospital|compan/iu, 'Institution'],
  [/政策|polic/iu, 'Policy'],
  [/产业|industr/iu, 'Industry'],
  [/地方|地区|城市|place|cit(y|ies)/iu, 'Place'],
  [/荣誉|honou?r/iu, 'Honor'],
];
const typeIn = (text: string): string | undefined => TYPE_WORDS.find(([pattern]) => pattern.test(text))?.[1];
