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
} satisfies Record<string, [string, string]>;

export type Word = keyof typeof WORDS;

const KEY = 'guitu-language';
let english = (localStorage.getItem(KEY) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en')) === 'en';

export const say = (word: Word): string => WORDS[word][english ? 1 : 0];
/** "中文标题 · English title" (in either order) → the half in the reader's language. */
export const half = (title: string): string => {
  const halves = title.split(' · ');
  return halves.find((part) => /\p{Script=Han}/u.test(part) !== english) ?? halves[0]!;
};

export function switchLanguage(): void {
  english = !english;
  localStorage.setItem(KEY, english ? 'en' : 'zh');
}
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
