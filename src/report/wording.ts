/** Values and codes of the graph as words of a report. */
import type { CellValue, Row } from '../store/graph-store';

/** Words of the text itself for a comparator are kept; where it has none of them, these. */
const COMPARATORS: Record<string, { said: RegExp; before?: string; after?: string }[]> = {
  '~': [
    { said: /左右/u, after: '左右' },
    { said: /[近约]/u, before: '约' },
    { said: /(?:)/u, after: '左右' },
  ],
  '>=': [
    { said: /不[低少]于/u, before: '不低于' },
    { said: /(?:)/u, after: '以上' },
  ],
  '<=': [
    { said: /不[超高]过|不高于/u, before: '不超过' },
    { said: /(?:)/u, after: '以内' },
  ],
  '>': [{ said: /(?:)/u, before: '超' }],
  '<': [{ said: /(?:)/u, before: '低于' }],
};

/** {value: 7.5, unit: "%", comparator: "~"} → "7.5%左右"; a range → "8—10%"; a decrease → "下降3.2%". */
export function valueWords(row: Row): string {
  if (row.value === null || row.value === undefined) return String(row.qualitative ?? '（未给出数字）');
  const numbers = (Array.isArray(row.value) ? row.value : [row.value]).map(Number);
  if (row.aspect === 'rank') return `第${numbers.map(numberWords).join('—')}位`;
  const falls = ['growth', 'change'].includes(String(row.aspect)) && numbers.every((n) => n < 0);
  const number = (falls ? numbers.map((n) => -n) : numbers).map(numberWords).join('—');
  const { before = '', after = '' } =
    COMPARATORS[String(row.comparator ?? '=')]?.find(({ said }) => said.test(String(row.surface ?? ''))) ?? {};
  return `${falls ? '下降' : ''}${before}${number}${row.unit ?? ''}${after}`;
}

/** As a sentence goes on after the name of the indicator: "增长6%左右", "下降3.2%", "基本持平". */
export function growthWords(row: Row): string {
  if (row.value === 0) return '基本持平';
  const value = valueWords(row);
  return row.value === null || value.startsWith('下降') ? value : `增长${value}`;
}

const numberWords = (value: number): string => String(Number(value.toPrecision(12)));

/** "2022" → "2022年"; "2021-2025" → "2021—2025年"; "2024-07/2024-09" → "2024年7—9月". */
export function periodWords(cell: CellValue | undefined): string {
  const period = words(cell);
  const months = /^(\d{4})-(\d\d)\/\1-(\d\d)$/u.exec(period);
  if (months) return `${months[1]}年${Number(months[2])}—${Number(months[3])}月`;
  return /^\d{4}(?:-\d{4})?$/u.test(period) ? `${period.replace('-', '—')}年` : period;
}

export const STATUS_WORDS: Record<string, string> = { actual: '完成', target: '目标', forecast: '预计' };
export const ASPECT_WORDS: Record<string, string> = { level: '总量', growth: '增速', change: '增减', rank: '位次' };
export const VERDICT_WORDS: Record<string, string> = { reached: '达到', missed: '未达到', 'not reported': '未见报告' };
export const RELATION_WORDS: Record<string, string> = {
  LOCATED_IN: '位于',
  PART_OF: '属于',
  UNDERTAKES: '承担',
  COOPERATES_WITH: '合作',
  CONNECTS: '连接',
  AWARDED: '获得或争创',
  IMPLEMENTS: '实施',
  HOLDS: '举办',
  AFFILIATED_WITH: '任职',
  DEVELOPS: '发展',
};
const KIND_WORDS: Record<string, string> = {
  transport: '交通',
  industry: '产业',
  energy: '能源',
  city: '城建',
  water: '水利',
  health: '卫生',
  education: '教育',
  culture: '文化',
  tourism: '旅游',
  environment: '环保',
  digital: '数字',
  science: '科技',
  commerce: '商贸',
};
export const kindWords = (cell: CellValue | undefined): string => KIND_WORDS[words(cell)] ?? words(cell);

export const words = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined ? '' : Array.isArray(cell) ? cell.map(words).join('、') : String(cell);
