/** Tables whose rows are places and whose columns are indicators: 县区 | 地区生产总值（亿元） | 增速（%）. */
import type { Metadata, Table } from '../../outline/document';
import { cellValue, plain, splitUnit, unitOf } from './cells';
import { type Column, kindOf, timingOf } from './columns';
import { halfWidth } from './numerals';
import type { CellObservation } from './tables';

const TOTALS = /^(?:合计|总计|小计|全[省市县区州盟]|平均)$/u;
/** Words of a head that say in which way the indicator above them is told. */
const WAY =
  /^(?:绝对[额值量]|总量|实绩|完成[额数]?|数值|本年|全年|同比|比上年|增[长速幅减].*|年均增[长速]|排名|位次|±%|.*增长|.*增速)$/u;

/** The cells of such a table; a column that only tells growth or rank is of the indicator to its left or above. */
export function placeCells(table: Table, roles: Map<number, Column>, meta: Metadata): CellObservation[] {
  const names = indicatorsOf(table, roles);
  const found: CellObservation[] = [];
  for (const { passage, cells, isHeader } of table.rows) {
    const place = cells.find(({ column }) => roles.get(column) === 'place');
    const subject = place && plain(place.text.text);
    if (isHeader || !subject || subject.length < 2) continue;
    for (const cell of cells) {
      const indicator = names.get(cell.column);
      const read = indicator && cellValue(halfWidth(cell.text.text).trim());
      if (!indicator || !read) continue;
      const header = plain(cell.header.join(''));
      const kind = kindOf(header);
      const said = splitUnit(header).unit ?? splitUnit(plain(cell.header[0] ?? '')).unit;
      const unit = kind === 'rank' ? unitOf('位') : (read.unit ?? (kind === 'growth' ? unitOf('%') : said));
      if (!unit) continue;
      found.push({
        passage,
        cell,
        indicator,
        value: read.value,
        comparator: read.comparator,
        unit,
        aspect: kind === 'rank' ? 'rank' : kind === 'growth' ? 'growth' : 'level',
        ...timingOf(header, table.title, meta, indicator),
        ...(!TOTALS.test(subject) && { subject }),
      });
    }
  }
  return found;
}

function indicatorsOf(table: Table, roles: Map<number, Column>): Map<number, string> {
  const names = new Map<number, string>();
  const heads = new Map(
    table.rows.flatMap(({ cells, isHeader }) => (isHeader ? [] : cells.map((c) => [c.column, c.header] as const))),
  );
  let last: string | undefined;
  for (const [column, header] of [...heads].sort(([a], [b]) => a - b)) {
    if (roles.get(column) !== 'value') continue;
    const own = header
      .map((part) => splitUnit(plain(part)).name.replace(/^(?:19|20)\d\d年(?:度|末)?/u, ''))
      .filter((part) => part.length > 1 && !WAY.test(part));
    last = own.at(-1)?.replace(/(?:同比|比上年)?增[长速幅]$/u, '') || last;
    if (last) names.set(column, last);
  }
  return names;
}
