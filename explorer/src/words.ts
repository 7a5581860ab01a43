import { kindIn } from './kinds';

/** The words of the page in Chinese and English; the choice is kept in the browser. */
const WORDS = {
  search: ['搜索名称、拼音首字母（按 / 进入）', 'Search names or pinyin initials (press /)'],
  graph: ['图谱', 'Graph'],
  questions: ['问题', 'Questions'],
  cypher: ['Cypher', 'Cypher'],
  documents: ['文件', 'Documents'],
  language: ['English', '中文'],
  hint: ['单击查看，双击展开，拖动固定。', 'Click to read, double-click to expand, drag to pin.'],
  empty: ['从搜索框选一个名称，或看看整个图谱。', 'Pick a name in the search box, or look at the whole graph.'],
  whole: ['整个图谱', 'Whole graph'],
  clear: ['清空', 'Clear'],
  communities: ['社群着色', 'Colour communities'],
  relayout: ['重新布局', 'Lay out again'],
  period: ['时期', 'Period'],
  document: ['文件', 'Document'],
  all: ['全部', 'All'],
  expand: ['展开', 'Expand'],
  collapse: ['收起', 'Collapse'],
  pin: ['固定/松开', 'Pin / unpin'],
  facts: ['事实', 'Facts'],
  numbers: ['数字', 'Numbers'],
  evidence: ['出处', 'Evidence'],
  sentence: ['原句', 'Sentence'],
  open: ['打开原文', 'Open source'],
  mentions: ['处提及', 'mentions'],
  nothing: ['没有结果。', 'No rows.'],
  run: ['运行', 'Run'],
  ask: ['用文字提问', 'Ask in words'],
  rows: ['行', 'rows'],
  save: ['导出', 'Export'],
  also: ['又称', 'Also'],
  lines: ['行', 'line'],
  more: ['更多', 'More'],
  chosen: ['选用的问题', 'Question chosen'],
  target: ['目标', 'target'],
  actual: ['结果', 'result'],
  forecast: ['预计', 'forecast'],
  readonly: ['只读', 'read-only'],
  toolbar: ['图谱工具', 'Graph tools'],
  canvas: [
    '知识图谱；全部内容也在右栏和“问题”页',
    'Knowledge graph; all of it can also be read in the side panel and under Questions',
  ],
  review: ['判定', 'Review'],
  mostTied: ['联系最多', 'Most ties'],
  partShown: [
    '图中只有 {total} 条关系里的 {shown} 条；其余从搜索和展开可见。',
    'The picture has {shown} of {total} relationships; search and expand show the others.',
  ],
  chooseQuestion: ['选一个问题，或用文字提问，例如：', 'Choose a question, or ask in words, for example:'],
  example: ['例', 'Example'],
  noDocuments: ['图谱里还没有文件。运行 guitu build 文件…', 'The graph has no documents yet. Run guitu build FILES…'],
  noDocument: [
    '图谱里没有这份文件；“文件”页列出全部。',
    'The graph has no such document; the Documents page lists them all.',
  ],
  documentTitle: ['标题', 'Title'],
  documentKind: ['种类', 'Kind'],
  jurisdiction: ['地区', 'Place'],
  year: ['年份', 'Year'],
  file: ['文件名', 'File'],
  loading: ['正在载入……', 'Loading …'],
  reviewClosed: [
    '这里不能判定：只在本机运行、且未用 --no-review 时开放。命令行可用 guitu review。',
    'Review is closed here: it is open on the machine that serves, without --no-review. On the command line: guitu review.',
  ],
  reviewCount: ['{open} 对名称待定，已判定 {done} 对，记录在', '{open} pairs undecided, {done} decided, recorded in'],
  allDecided: ['没有待定的名称了。', 'No pair is left undecided.'],
  noSentence: ['没有原句。', 'No sentence.'],
  same: ['相同', 'Same'],
  different: ['不同', 'Different'],
  later: ['稍后', 'Later'],
  undo: ['撤销上一个', 'Undo last'],
  takeBack: ['撤销', 'Take back'],
  recorded: ['已记录', 'Recorded'],
  takenBack: ['已撤销', 'Taken back'],
  behind: ['图谱还没有按现在的判定重建。', 'The graph was built before these judgements.'],
  apply: ['立即重建', 'Build again now'],
  orBuild: ['或运行', 'or run'],
  rebuilding: ['正在重建……', 'Building …'],
  rebuilt: ['图谱已重建，判定已生效。', 'The graph is built again; the judgements are in force.'],
  judgements: ['已有判定', 'Judgements'],
  features: ['逐项比较', 'Compared part by part'],
  part: ['成分', 'Part'],
  outcome: ['比较', 'Outcome'],
} satisfies Record<string, [string, string]>;

export type Word = keyof typeof WORDS;

const KEY = 'guitu-language';
let english = (localStorage.getItem(KEY) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en')) === 'en';

export const say = (word: Word): string => WORDS[word][english ? 1 : 0];
/** A sentence with its numbers in place. */
export const fill = (word: Word, values: Record<string, number | string>): string =>
  say(word).replace(/\{(\w+)\}/gu, (_all, name: string) => String(values[name]));
const isChinese = (text: string): boolean =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= (text.match(/[a-z]/giu)?.length ?? 0);

/** "中文标题 · English title" (in either order) → the half in the reader's language. */
export const half = (title: string): string => {
  const halves = title.split(' · ');
  return halves.find((part) => isChinese(part) !== english) ?? halves[0]!;
};

export function switchLanguage(): void {
  english = !english;
  localStorage.setItem(KEY, english ? 'en' : 'zh');
}
export const kindWord = (kind: string): string => kindIn(kind, english);
export const languageTag = (): string => (english ? 'en' : 'zh-Hans');

const TYPES: Record<string, [string, string]> = {
  Project: ['项目', 'Project'],
  Institution: ['机构', 'Institution'],
  Place: ['地点', 'Place'],
  Policy: ['政策', 'Policy'],
  Honor: ['荣誉', 'Honour'],
  Event: ['活动', 'Event'],
  Person: ['人物', 'Person'],
  Industry: ['产业', 'Industry'],
  Other: ['其他', 'Other'],
  Indicator: ['指标', 'Indicator'],
};
export const typeWord = (type: string): string => TYPES[type]?.[english ? 1 : 0] ?? type;

const RELATIONS: Record<string, [string, string]> = {
  LOCATED_IN: ['位于', 'located in'],
  PART_OF: ['属于', 'part of'],
  UNDERTAKES: ['承担', 'undertakes'],
  COOPERATES_WITH: ['合作', 'cooperates with'],
  CONNECTS: ['连接', 'connects'],
  AWARDED: ['获得/争创', 'awarded'],
  IMPLEMENTS: ['实施', 'implements'],
  HOLDS: ['举办', 'holds'],
  AFFILIATED_WITH: ['任职于', 'affiliated with'],
  DEVELOPS: ['发展', 'develops'],
  REPORTS_STATUS: ['报告项目', 'reports project'],
};
export const relationWord = (type: string): string => RELATIONS[type]?.[english ? 1 : 0] ?? type;

const OUTCOMES: Record<string, [string, string]> = {
  equal: ['相同', 'equal'],
  differs: ['不同', 'differs'],
  'only a': ['只在左', 'left only'],
  'only b': ['只在右', 'right only'],
  nested: ['上下级', 'one lies in the other'],
  contained: ['包含', 'one contains the other'],
};
export const outcomeWord = (outcome: string): string => OUTCOMES[outcome]?.[english ? 1 : 0] ?? outcome;
