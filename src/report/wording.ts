/** Values and codes of the graph as words of a report. */
import type { CellValue, Row } from '../store/graph-store';

const AFTER: Record<string, string> = { '~': '左右', '>=': '以上', '<=': '以内' };
const BEFORE: Record<string, string> = { '>': '超', '<': '低于' };

/** {value: 7.5, unit: "%", comparator: "~"} → "7.5%左右"; a range → "8—10%". */
export function valueWords(row: Row): string {
  if (row.value === null || row.value === undefined) return String(row.qualitative ?? '（未给出数字）');
  const comparator = String(row.comparator ?? '=');
  const number = Array.isArray(row.value) ? row.value.map(numberWords).join('—') : numberWords(row.value);
  if (row.aspect === 'rank') return `第${number}位`;
  return `${BEFORE[comparator] ?? ''}${number}${row.unit ?? ''}${AFTER[comparator] ?? ''}`;
}

const numberWords = (value: CellValue): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(12))) : String(value);

export const STATUS_WORDS: Record<string, string> = { actual: '完成', target: '目标', forecast: '预计' };
export const ASPECT_WORDS: Record<string, string> = { level: '总量', growth: '增速', change: '增减', rank: '位次' };
export const VERDICT_WORDS: Record<string, string> = { reached: '达到', missed: '未达到', 'not reported': '未见报告' };

export const words = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined ? '' : Array.isArray(cell) ? cell.map(words).join('、') : String(cell);
