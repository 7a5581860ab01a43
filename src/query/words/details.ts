/** What a question in words says beyond names: period, aspect, status, level, type. Words of the field, one list each. */
import type { Question } from '../question';
import type { Cue } from './cues';

/** Values of a parameter by words for them; the first that fits wins. */
type Words = [pattern: RegExp, value: string][];

const first = (words: Words, text: string): string | undefined => words.find(([pattern]) => pattern.test(text))?.[1];

const PLANS: Words = [
  [/十二五|12th five-year/iu, '2011-2015'],
  [/十三五|13th five-year/iu, '2016-2020'],
  [/十四五|14th five-year/iu, '2021-2025'],
  [/十五五|15th five-year/iu, '2026-2030'],
];

const SPANS = [
  /(?<!\d)((?:19|20)\d\d)年?\s*(?:[-–—~～到至]|to|through|until)\s*((?:19|20)\d\d)(?!\d)/iu,
  /between ((?:19|20)\d\d) and ((?:19|20)\d\d)/iu,
];

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** One year, or a five-year plan; words that name several years ask for all of them. */
function periodIn(text: string): string | undefined {
  const span = SPANS.map((pattern) => pattern.exec(text)).find(Boolean);
  if (span) return `${span[1]}-${span[2]}`;
  const years = [...new Set(text.match(YEAR) ?? [])];
  return years.length === 0 ? first(PLANS, text) : years.length === 1 ? years[0] : undefined;
}

const ASPECTS: Words = [
  [/(?<!新)增(?!加值|值|设|建)|涨|降幅|growth|grow|grew|increase|rise|rose/iu, 'growth'],
  [/排名|排第|位次|rank/iu, 'rank'],
];

const PROJECT_STATUSES: Words = [
  [/规划|拟建|储备|筹备|谋划|planned/iu, '规划'],
  [/前期/u, '前期'],
  [/签约|签了约|签下|签订|signed/iu, '签约'],
  [
    /开工|动工|开建|奠基|破土|上马|(start|begin)s? (construction|building|work)|started|begun|br(eak|oke|oken)s? ground|launched/iu,
    '开工',
  ],
  [/在建|在修|施工中|正在(建|施工)|建设中|under construction|being built/iu, '在建'],
  [/竣工|完工|建成|建好|建完|交付|落成|封顶|completed|finished/iu, '竣工'],
  [/投产|production/iu, '投产'],
  [/通车|opened to traffic/iu, '通车'],
  [/推进/u, '推进'],
  [/投用|投入使用|in(to)? (use|service|operation)/iu, '投用'],
];

/** Kinds of works, as nouns of 项目 and 工程: 高铁项目, 水利重点工程, health projects. A word that names fewer things comes first. */
const PROJECT_KINDS: Words = (
  [
    ['高铁|高速铁路', '高铁'],
    ['铁路|railways?', '铁路'],
    ['地铁|轨道交通|metro|subway', '轨道'],
    ['高速公路|高速|expressways?', '高速'],
    ['机场|airports?', '机场'],
    ['港口|码头|ports?', '港'],
    ['桥梁|大桥|bridges?', '桥'],
    ['水库|reservoirs?', '水库'],
    ['医院|hospitals?', '医院'],
    ['公园|parks?', '公园'],
    ['交通|道路|公路|transport|traffic|roads?', 'transport'],
    ['医疗|卫生|health(?:care)?', 'health'],
    ['教育|学校|education|schools?', 'education'],
    ['水利|water', 'water'],
    ['能源|电力|energy|power', 'energy'],
    ['工业|制造业?|industrial|manufacturing', 'industry'],
    ['农业|agricultur(?:e|al)|farm(?:ing)?', 'agriculture'],
    ['文化|culture|cultural', 'culture'],
    ['旅游|文旅|touris[mt]', 'tourism'],
    ['数字|digital', 'digital'],
    ['环保|环境|生态|environment(?:al)?', 'environment'],
    ['科技|科研|科学|scien(?:ce|tific)', 'science'],
    ['商贸|商业|commercial', 'commerce'],
    ['城建|城市更新|市政|urban', 'city'],
  ] as const
).map(([words, value]) => [
  new RegExp(`(?:${words})(?:\\s|基础设施|建设|领域|方面|类|的|重大|重点)*(?:项目|工程|projects?\\b)`, 'iu'),
  value,
]);

const HONOUR_LEVELS: Words = [
  [/国家级|国字号|全国|national/iu, '国家级'],
  [/省级|全省|provincial/iu, '省级'],
  [/市级|municipal/iu, '市级'],
];

/** Types by the cue for them. */
const TYPES: [cue: string, type: string][] = [
  ['project', 'Project'],
  ['company', 'Institution'],
  ['policy', 'Policy'],
  ['industry', 'Industry'],
  ['honour', 'Honor'],
  ['event', 'Event'],
  ['person', 'Person'],
  ['place', 'Place'], // 多地的会议 are events
];

/** Whether a title is sought or won, a value aimed at or reached: by the cues for it, the first that is there. */
const STATUSES: [cue: string, status: string][] = [
  ['strive', 'target'],
  ['intend', 'target'],
  ['target', 'target'],
  ['win', 'actual'],
  ['achieve', 'actual'],
];

const byCue = (values: [cue: string, value: string][], cues: Set<string>): string | undefined =>
  values.find(([cue]) => cues.has(cue))?.[1];

/** An aspect may lie in the name of an indicator (经济增长), what else is asked does not (人均预期寿命). */
const IN_NAMES = new Set(['aspect']);

const DETAILS: Record<string, (text: string, question: string, cues: Set<string>) => string | undefined> = {
  period: periodIn,
  aspect: (text) => first(ASPECTS, text),
  status: (text, question, cues) =>
    question === 'projects-of' ? first(PROJECT_STATUSES, text) : byCue(STATUSES, cues),
  kind: (text) => first(PROJECT_KINDS, text),
  level: (text) => first(HONOUR_LEVELS, text),
  type: (_, __, cues) => byCue(TYPES, cues),
};

/** Whether the words ask for a number: 新能源汽车 is an industry, and counted by some. */
export const asksForNumber = (text: string): boolean =>
  /多少|几[个家座项]|增[长速幅]|规模|产[量值]|目标|水平|总[量数额]|占比|比重|数量|总数|[个家人]数|几[家名人所]|指标|数据|历年|逐年|这几年|变化|趋势|走势|how (much|many)|trend|over (time|the years)|through the years|history|growth|output|target|value|figure/iu.test(
    text,
  );

/**
 * The question's parameters that are no names, as far as the words fill them.
 * @param bare the text without the names in it
 */
export function detailsIn(text: string, bare: string, cues: Cue[], question: Question): Record<string, string> {
  const details: Record<string, string> = {};
  const there = new Set(cues.map(({ name }) => name));
  for (const { name } of question.parameters) {
    const value = DETAILS[name]?.(IN_NAMES.has(name) ? text : bare, question.name, there);
    if (value) details[name] = value;
  }
  return details;
}
